/** What a publication says otherwise than the one before it, figure by figure (jtip.md C17). */
import type { Figure, Publication, PublicationFigures } from './publication';
import { redefinitions } from './redefinitions';
import type { Change, Changes, Indicator } from './shared/pick';

/** A published figure that a later publication may correct, and what it is known by. */
type Known = Pick<Change, 'period' | 'key' | 'what'> & { figure: Figure };

/**
 * The figures of quarters that both publications cover, baselines and targets, where they differ.
 * An indicator that only one of them has is not a correction. Parts of a figure are compared where
 * both publications end with the same quarter, for only then they are the same parts. Both sides
 * come from what was published, so that nothing withheld is given away.
 */
export function changesSince(before: Publication, now: PublicationFigures): Changes {
	const covered = new Set(before.figures.periods.map(({ label }) => label));
	const sameEnd = before.figures.range.to === now.range.to;
	const figures = now.indicators.flatMap((indicator) => {
		const earlier = before.figures.indicators.find(({ code }) => code === indicator.code);
		if (earlier === undefined) return [];
		const known = (one: Indicator, figuresOf: PublicationFigures) =>
			knownFigures(one, figuresOf.range.to, covered, sameEnd);
		return differences(indicator.code, known(earlier, before.figures), known(indicator, now));
	});
	const { id, publishedOn, publishedBy } = before;
	const definitions = redefinitions(before.figures, now);
	return { since: { id, publishedOn, publishedBy }, figures, definitions };
}

function knownFigures(
	{ baseline, targets, periods, breakdowns }: Indicator,
	lastPeriod: string,
	covered: ReadonlySet<string>,
	withParts: boolean
): Known[] {
	const whole = { key: {} };
	const number = (value: number): Figure => ({ state: 'value', value });
	const quarters = periods.filter(({ label }) => covered.has(label));
	const cells = withParts ? breakdowns.flatMap((breakdown) => breakdown.cells) : [];
	return [
		...(baseline.value === null
			? []
			: [{ ...whole, what: 'baseline' as const, period: null, figure: number(baseline.value) }]),
		...targets.map(({ date, value }) => ({
			...whole,
			what: 'target' as const,
			period: date,
			figure: number(value)
		})),
		...quarters.flatMap(({ label, value, running }) => [
			{ ...whole, what: 'quarter' as const, period: label, figure: value },
			{ ...whole, what: 'running' as const, period: label, figure: running }
		]),
		...cells.map(({ key, running }) => ({
			key,
			what: 'running' as const,
			period: lastPeriod,
			figure: running
		}))
	];
}

function differences(
	indicatorCode: string,
	before: readonly Known[],
	now: readonly Known[]
): Change[] {
	const old = new Map(before.map((known) => [nameOf(known), known]));
	const current = new Map(now.map((known) => [nameOf(known), known]));
	const names = new Set([...old.keys(), ...current.keys()]);
	return [...names].flatMap((name) => {
		const [was, is] = [old.get(name), current.get(name)];
		const about = is ?? was;
		if (about === undefined || isSame(was?.figure, is?.figure)) return [];
		const { period, key, what } = about;
		const figures = { old: was?.figure ?? null, new: is?.figure ?? null };
		return [{ indicatorCode, period, key, what, ...figures }];
	});
}

function nameOf({ what, period, key }: Known): string {
	return JSON.stringify([what, period, Object.entries(key).sort()]);
}

/** Numbers that differ by less than they are computed to are the same. */
function isSame(one: Figure | undefined, other: Figure | undefined): boolean {
	if (one?.state === 'value' && other?.state === 'value') {
		return Math.abs(one.value - other.value) < 1e-6;
	}
	return one?.state === other?.state;
}
