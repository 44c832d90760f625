import type { DataRow, Dimension, Figures, Indicator } from '../pick';

/** What the column `Breakdown` says of a row that is not part of one. */
export const totalName = 'total';

/** `Sex × Age`: the dimensions of a row's key, in the order of the publication. */
export function breakdownOf(key: Record<string, string>, dimensions: readonly Dimension[]): string {
	const names = dimensions.filter(({ code }) => code in key).map(({ name }) => name);
	return names.length === 0 ? totalName : names.join(' × ');
}

/**
 * Whether a row enters the figure to date: for the rule `latest` only the last row of each series
 * (one partner, one place, one part) does, otherwise every row with a value.
 */
export function entersCurrentValue(row: DataRow, indicator: Indicator, figures: Figures): boolean {
	if (row.state !== 'value') return false;
	if (indicator.accumulation !== 'latest') return true;
	const series = figures.data.filter(
		(other) => other.state === 'value' && isSameSeries(other, row)
	);
	const order = figures.periods.map(({ label }) => label);
	return series.every((other) => order.indexOf(other.period) <= order.indexOf(row.period));
}

function isSameSeries(one: DataRow, other: DataRow): boolean {
	return (
		one.indicatorCode === other.indicatorCode &&
		one.partner === other.partner &&
		one.location === other.location &&
		keyText(one) === keyText(other)
	);
}

function keyText({ key }: DataRow): string {
	return JSON.stringify(Object.entries(key).sort(([one], [other]) => (one < other ? -1 : 1)));
}
