import type { Figure } from '../publication.ts';
import type { Figures, Indicator } from './pick.ts';

/** Whether a quarter's figure also holds people whom an earlier quarter has counted (design 6.4). */
export function countsReturning({ countsPeople, accumulation }: Indicator): boolean {
	return countsPeople && accumulation === 'sum';
}

/**
 * The people of a quarter whom no earlier one has counted: by how much the running figure grew. So it
 * says nothing that the publication does not: where one of the two running figures is withheld, so is it.
 *
 * @param label of the quarter.
 */
export function firstTimers(indicator: Indicator, label: string, { periods }: Figures): Figure {
	const quarter = indicator.periods.find((period) => period.label === label);
	if (quarter === undefined) return { state: 'not_reported' };
	if (quarter.value.state !== 'value') return quarter.value;
	if (quarter.running.state !== 'value') return quarter.running;
	const before = periods[periods.findIndex((period) => period.label === label) - 1]?.label;
	const last = indicator.periods.find((period) => period.label === before)?.running;
	if (last?.state === 'withheld') return last;
	const origin = indicator.addsToBaseline ? (indicator.baseline.value ?? 0) : 0;
	const counted = last?.state === 'value' ? last.value : origin;
	return { state: 'value', value: quarter.running.value - counted };
}
