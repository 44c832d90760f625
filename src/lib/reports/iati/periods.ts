import type { Figure } from '../publication.ts';
import { partsOf } from '../shared/breakdown.ts';
import type { Figures, Indicator } from '../shared/pick.ts';

interface Actual {
	/** Null for a text. */
	value: number | null;
	/** Empty for the total. */
	key: Record<string, string>;
	/** The total of the last published quarter, which says what there is to say. */
	isLatest: boolean;
}

/** From the start of the project to a day: what was wanted by then, and what was there. */
export interface IatiPeriod {
	from: string;
	until: string;
	target: number | null;
	actuals: readonly Actual[];
}

/**
 * The periods of an indicator, earliest first: every quarter with a figure, every day a target is
 * set for. They all begin with the project because figures and targets run from there. A quarter
 * that was not reported, does not apply or is withheld has no actual at all (iati.md 25).
 */
export function periodsOf(indicator: Indicator, figures: Figures): IatiPeriod[] {
	const { project, range } = figures;
	const isText = indicator.measure === 'qualitative';
	const targets = new Map(isText ? [] : indicator.targets.map(({ date, value }) => [date, value]));
	const actuals = actualsByDay(indicator, figures);
	const days = [...new Set([...targets.keys(), ...actuals.keys(), range.endDate])].sort();
	return days
		.filter((day) => day > project.startDate)
		.map((until) => ({
			from: project.startDate,
			until,
			target: targets.get(until) ?? null,
			actuals: actuals.get(until) ?? []
		}))
		.filter(({ target, actuals: some }) => target !== null || some.length > 0);
}

function actualsByDay(indicator: Indicator, figures: Figures): Map<string, Actual[]> {
	const { range, periods } = figures;
	if (indicator.measure === 'qualitative') {
		const text = { value: null, key: {}, isLatest: true };
		return new Map(indicator.text === '' ? [] : [[range.endDate, [text]]]);
	}
	const quarters = indicator.periods.flatMap(({ label, running }): [string, Actual[]][] => {
		const endDate = periods.find((period) => period.label === label)?.endDate;
		return endDate === undefined ? [] : [[endDate, total(running, false)]];
	});
	const parts = indicator.breakdowns.flatMap((breakdown) =>
		partsOf(breakdown, figures.dimensions).flatMap(({ key, running }) =>
			running.state === 'value' ? [{ value: running.value, key, isLatest: false }] : []
		)
	);
	const latest = total(indicator.actual, true);
	return new Map([...quarters, [range.endDate, latest.length === 0 ? [] : [...latest, ...parts]]]);
}

function total(figure: Figure, isLatest: boolean): Actual[] {
	return figure.state === 'value' ? [{ value: figure.value, key: {}, isLatest }] : [];
}
