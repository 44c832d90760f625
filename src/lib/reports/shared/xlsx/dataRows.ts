import type { DataRow, Dimension, Figures, Indicator } from '../pick.ts';

/** What the column `Breakdown` says of a row that is not part of one. */
export const totalName = 'total';

/** `Sex × Age`: the dimensions of a row's key, in the order of the publication. */
export function breakdownOf(key: Record<string, string>, dimensions: readonly Dimension[]): string {
	const names = dimensions.filter(({ code }) => code in key).map(({ name }) => name);
	return names.length === 0 ? totalName : names.join(' × ');
}

/**
 * The rows of one indicator that enter its figure to date: for the rule `latest` the last row of each
 * series (one partner, one place, one part) only, otherwise every row with a value.
 */
export function enteringRows(indicator: Indicator, figures: Figures): DataRow[] {
	const rows = figures.data.filter(
		(row) => row.indicatorCode === indicator.code && row.state === 'value'
	);
	if (indicator.accumulation !== 'latest') return rows;
	const rank = new Map(figures.periods.map(({ label }, index) => [label, index]));
	const rankOf = ({ period }: DataRow) => rank.get(period) ?? -1;
	const last = new Map<string, DataRow>();
	for (const row of rows) {
		const series = JSON.stringify([row.partner, row.location, keyText(row)]);
		const other = last.get(series);
		if (other === undefined || rankOf(row) >= rankOf(other)) last.set(series, row);
	}
	const entering = new Set(last.values());
	return rows.filter((row) => entering.has(row));
}

function keyText({ key }: DataRow): string {
	return JSON.stringify(Object.entries(key).sort(([one], [other]) => (one < other ? -1 : 1)));
}
