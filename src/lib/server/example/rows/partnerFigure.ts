/** One partner's own figure of a quarter, over all its places. */
import type { Series } from './figureTable.ts';

export type Figure = {
	value: number;
	returning: number;
	numerator: number;
	denominator: number;
};

/** @returns null where nothing was reported, or it does not apply. */
export function figureOf(series: Series[], indicator: string, label: string): Figure | null {
	const entries = series
		.filter((one) => one.indicator === indicator)
		.flatMap((one) => one.entries.get(label) ?? [])
		.filter((entry) => entry.kind === 'number' || entry.kind === 'pair');
	if (entries.length === 0) return null;
	const figure: Figure = { value: 0, returning: 0, numerator: 0, denominator: 0 };
	for (const entry of entries) {
		if (entry.kind === 'number') {
			figure.value += entry.value;
			figure.returning += entry.returning;
		} else {
			figure.numerator += entry.numerator;
			figure.denominator += entry.denominator;
		}
	}
	return figure;
}
