/**
 * The arithmetic of indicators a second time, from its rules and in exact fractions: slow, plain, and
 * without a line in common with the database. Where the two disagree, one of them has misread a rule.
 */
import type { VectorCase } from './cases.ts';

type Said = VectorCase['values'][number];
type Figures = Required<VectorCase['expect']>;

/** What the rules make of a case, as of its quarter. */
export function figuresOf(vector: VectorCase): Figures {
	const { indicator, project } = vector;
	const asOf = vector.as_of ?? '';
	const targets = indicator.measure === 'qualitative' ? [] : byDate(vector.targets);
	const final = exactOrNull(targets.at(-1)?.value);
	const origin = originOf(vector);
	const expected = final && expectedAt(vector, dayOf(endOf(vector, asOf)));
	const actual = runningAt(vector, asOf);
	const onTheWay = expected && !equal(expected, origin) ? minus(expected, origin) : null;
	const pace = actual && onTheWay && over(minus(actual, origin), onTheWay);

	const isGood = (figure: Fraction, wanted: Fraction) =>
		indicator.direction === 'increase' ? atLeast(figure, wanted) : atLeast(wanted, figure);
	const progress = () => {
		if (!actual || !final) return null;
		if (!equal(final, origin)) {
			return times(exact(100), over(minus(actual, origin), minus(final, origin)));
		}
		return exact(isGood(actual, final) ? 100 : 0);
	};
	const status = () => {
		if (!final) return 'no_target';
		if (!actual) return onTheWay ? 'no_data' : 'not_due';
		if (isGood(actual, final)) return 'achieved';
		if (!pace) return expected && isGood(actual, expected) ? 'on_track' : 'off_track';
		if (atLeast(pace, exact(project.on_track_min ?? 0.85))) return 'on_track';
		return atLeast(pace, exact(project.at_risk_min ?? 0.6)) ? 'at_risk' : 'off_track';
	};
	return {
		period_values: Object.fromEntries(
			vector.periods.map(({ label }) => [label, toNumber(ownFigure(vector, label))])
		),
		actual: toNumber(actual),
		expected: toNumber(expected),
		final_target: toNumber(final),
		progress: toNumber(progress()),
		pace: toNumber(pace),
		status: status()
	};
}

/** The running figure at the end of each quarter. */
export function runningFigures(vector: VectorCase): Record<string, number | null> {
	return Object.fromEntries(
		vector.periods.map(({ label }) => [label, toNumber(runningAt(vector, label))])
	);
}

/** One cell of a breakdown, given what was said of it: a figure of its own, never on a baseline (12). */
export function cellFigures(vector: VectorCase, values: Said[], label: string) {
	const indicator = { ...vector.indicator, adds_to_baseline: false };
	const cell = { ...vector, indicator, values, overlaps: [] };
	return {
		period_value: toNumber(ownFigure(cell, label)),
		running: toNumber(runningAt(cell, label))
	};
}

/** 1, 2, 4 and 6. */
function runningAt(vector: VectorCase, label: string): Fraction | null {
	const { indicator } = vector;
	const until = endOf(vector, label);
	const lines = seriesOf(vector, (said) => endOf(vector, said.period) <= until);
	if (indicator.measure === 'qualitative') return null;
	if (indicator.measure === 'percentage') {
		return pooled(
			lines.flatMap((line) => {
				const pairs = line.filter(isPair);
				return indicator.accumulation === 'latest' ? pairs.slice(-1) : pairs;
			})
		);
	}
	const figure = combined(
		indicator.combination,
		lines.map((line) => accumulated(indicator, line))
	);
	const once = figure && minus(figure, exact(countedTwice(vector, until)));
	return once && addsToBaseline(vector) ? plus(once, originOf(vector)) : once;
}

/** 4: whom another partner had counted was counted before, too. */
function countedTwice({ indicator, overlaps = [], ...vector }: VectorCase, until: string): number {
	const { counts_people: people, measure, accumulation, combination } = indicator;
	if (!people || measure !== 'number' || accumulation !== 'sum' || combination !== 'sum') return 0;
	return overlaps
		.filter(
			({ period }) => (vector.periods.find(({ label }) => label === period)?.end ?? '') <= until
		)
		.reduce((sum, overlap) => sum + (overlap.people ?? 0), 0);
}

/** 5: what a quarter says of itself. */
function ownFigure(vector: VectorCase, label: string): Fraction | null {
	const lines = seriesOf(vector, ({ period }) => period === label);
	if (vector.indicator.measure === 'qualitative') return null;
	if (vector.indicator.measure === 'percentage') return pooled(lines.flat().filter(isPair));
	return combined(
		vector.indicator.combination,
		lines.map(([said]) => exactOrNull(said?.value))
	);
}

/** Partner by place, each in the order of time; what does not count is not there. */
function seriesOf(vector: VectorCase, isMeant: (said: Said) => boolean): Said[][] {
	const counted = vector.statuses ?? ['approved'];
	const said = vector.values
		.filter(({ status }) => counted.includes(status ?? 'approved'))
		.filter(({ state }) => state !== 'not_applicable')
		.filter(isMeant)
		.toSorted((a, b) => (endOf(vector, a.period) < endOf(vector, b.period) ? -1 : 1));
	const lines = Map.groupBy(said, ({ partner, location }) => JSON.stringify([partner, location]));
	return [...lines.values()];
}

function accumulated(indicator: VectorCase['indicator'], line: Said[]): Fraction | null {
	const reported = line.filter(({ value }) => value !== null && value !== undefined);
	const figures = reported.map(({ value }) => exact(value ?? 0));
	const before = reported.map(({ returning }) =>
		exact(indicator.counts_people ? (returning ?? 0) : 0)
	);
	switch (indicator.accumulation) {
		case 'sum':
			return combined('sum', [...figures, ...before.map((people) => minus(exact(0), people))]);
		case 'latest':
			return figures.at(-1) ?? null;
		case 'average':
		case 'maximum':
			return combined(indicator.accumulation, figures);
	}
}

function combined(rule: 'sum' | 'average' | 'maximum', figures: (Fraction | null)[]) {
	const [first, ...others] = figures.filter((figure) => figure !== null);
	if (!first) return null;
	if (rule === 'maximum') return others.reduce((a, b) => (atLeast(a, b) ? a : b), first);
	const sum = others.reduce(plus, first);
	return rule === 'sum' ? sum : over(sum, exact(others.length + 1));
}

function isPair({ numerator, denominator }: Said): boolean {
	return typeof numerator === 'number' && typeof denominator === 'number';
}

/** 3: never an average of rates. */
function pooled(pairs: Said[]): Fraction | null {
	const below = combined(
		'sum',
		pairs.map(({ denominator }) => exact(denominator ?? 0))
	);
	const above = combined(
		'sum',
		pairs.map(({ numerator }) => exact(numerator ?? 0))
	);
	if (!above || !below || equal(below, exact(0))) return null;
	return times(exact(100), over(above, below));
}

function isSum({ indicator }: VectorCase): boolean {
	return indicator.measure !== 'percentage' && indicator.accumulation === 'sum';
}

function addsToBaseline(vector: VectorCase): boolean {
	return isSum(vector) && vector.indicator.adds_to_baseline === true;
}

function originOf(vector: VectorCase): Fraction {
	const startsAtNothing = isSum(vector) && !addsToBaseline(vector);
	return exact(startsAtNothing ? 0 : (vector.indicator.baseline ?? 0));
}

/** 7: a target that was due before the start, or on the first day, stands after the origin. */
function expectedAt(vector: VectorCase, day: number): Fraction | null {
	const path = [
		{ day: dayOf(vector.project.start), value: originOf(vector) },
		...byDate(vector.targets).map(({ date, value }) => ({ day: dayOf(date), value: exact(value) }))
	];
	const passed = path.findLastIndex((point) => point.day <= day);
	const [from, to] = [path[passed], path[passed + 1]];
	if (!from) return null;
	if (!to || vector.indicator.target_path === 'step') return from.value;
	const share = over(exact(day - from.day), exact(to.day - from.day));
	return plus(from.value, times(minus(to.value, from.value), share));
}

function byDate(targets: VectorCase['targets']): VectorCase['targets'] {
	return targets.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function endOf({ periods }: VectorCase, label: string): string {
	return periods.find((period) => period.label === label)?.end ?? '';
}

function dayOf(date: string): number {
	return Date.parse(date) / 86_400_000;
}

/** An exact number; the lower part is never negative. */
type Fraction = { upper: bigint; lower: bigint };

/** A number as it is written in decimals. */
function exact(number: number): Fraction {
	const [whole = '', decimals = ''] = String(number).split('.');
	return { upper: BigInt(whole + decimals), lower: 10n ** BigInt(decimals.length) };
}

function exactOrNull(number: number | null | undefined): Fraction | null {
	return typeof number === 'number' ? exact(number) : null;
}

const plus = (a: Fraction, b: Fraction): Fraction => ({
	upper: a.upper * b.lower + b.upper * a.lower,
	lower: a.lower * b.lower
});
const minus = (a: Fraction, b: Fraction) => plus(a, { upper: -b.upper, lower: b.lower });
const times = (a: Fraction, b: Fraction): Fraction => ({
	upper: a.upper * b.upper,
	lower: a.lower * b.lower
});
const over = (a: Fraction, b: Fraction) =>
	b.upper < 0n
		? times(a, { upper: -b.lower, lower: -b.upper })
		: times(a, { upper: b.lower, lower: b.upper });
const atLeast = (a: Fraction, b: Fraction) => a.upper * b.lower >= b.upper * a.lower;
const equal = (a: Fraction, b: Fraction) => a.upper * b.lower === b.upper * a.lower;

/** With nine decimals more than anybody reads. */
function toNumber(figure: Fraction | null): number | null {
	return figure && Number((figure.upper * 10n ** 15n) / figure.lower) / 1e15;
}
