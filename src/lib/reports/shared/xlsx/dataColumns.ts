import { categoryName } from '../breakdown.ts';
import { stateWords } from '../figure.ts';
import type { DataRow, Figures, Indicator } from '../pick.ts';
import { columnLetter } from './columnLetter.ts';
import { dateCell, numberCell, textCell, type SheetCell } from './cell.ts';
import { breakdownOf } from './dataRows.ts';
import type { SheetColumn } from './sheet.ts';

export const dataSheetName = 'Data';

interface DataColumn extends SheetColumn {
	/** What a formula finds the column by; the name of a dimension may be that of another column. */
	id: string;
	cell: (row: DataRow, about: DataContext) => SheetCell;
}

/** What a row does not say itself. */
export interface DataContext {
	indicators: ReadonlyMap<string, Indicator>;
	/** The rows that make up the figures to date. */
	entering: ReadonlySet<DataRow>;
}

/** What the column `State` says. */
export const rowStates = {
	value: 'reported',
	not_applicable: stateWords.not_applicable,
	withheld: stateWords.withheld
} as const satisfies Record<DataRow['state'], string>;

/** The columns of the data sheet. */
export function dataColumns(figures: Figures): DataColumn[] {
	const endOf = (row: DataRow) =>
		figures.periods.find(({ label }) => label === row.period)?.endDate;
	return [
		{
			id: 'indicator',
			header: 'Indicator code',
			width: 12,
			cell: (row) => textCell(row.indicatorCode)
		},
		{
			id: 'name',
			header: 'Indicator',
			width: 36,
			cell: ({ indicatorCode }, { indicators }) =>
				textCell(indicators.get(indicatorCode)?.name ?? '')
		},
		{ id: 'period', header: 'Period', width: 11, cell: (row) => textCell(row.period) },
		{ id: 'periodEnd', header: 'Period end', width: 12, cell: (row) => dateCell(endOf(row)) },
		{ id: 'partner', header: 'Partner', width: 20, cell: (row) => textCell(row.partner) },
		{ id: 'place', header: 'Place', width: 14, cell: (row) => textCell(row.location) },
		{
			id: 'breakdown',
			header: 'Breakdown',
			width: 14,
			cell: (row) => textCell(breakdownOf(row.key, figures.dimensions))
		},
		...figures.dimensions.map(({ code, name }): DataColumn => ({
			id: dimensionColumn(code),
			header: name,
			width: 12,
			cell: ({ key }) =>
				textCell(key[code] === undefined ? '' : categoryName(code, key[code], figures.dimensions))
		})),
		{ id: 'state', header: 'State', width: 10, cell: (row) => textCell(rowStates[row.state]) },
		{ id: 'value', header: 'Value', width: 10, cell: (row) => numberCell(row.value) },
		{ id: 'returning', header: 'Returning', width: 10, cell: (row) => numberCell(row.returning) },
		{ id: 'numerator', header: 'Numerator', width: 10, cell: (row) => numberCell(row.numerator) },
		{
			id: 'denominator',
			header: 'Denominator',
			width: 11,
			cell: (row) => numberCell(row.denominator)
		},
		{
			id: 'enters',
			header: 'In current value',
			width: 10,
			cell: (row, { entering }) => numberCell(entering.has(row) ? 1 : 0)
		},
		{ id: 'approvedBy', header: 'Approved by', width: 20, cell: (row) => textCell(row.approvedBy) },
		{ id: 'approvedOn', header: 'Approved on', width: 12, cell: (row) => dateCell(row.approvedOn) }
	];
}

/** The column that names a row's category of a dimension. */
export function dimensionColumn(code: string): string {
	return `dimension ${code}`;
}

/** The cells of a column below its header, `Data!$K$2:$K$14`. */
export function dataRange(id: string, figures: Figures): string {
	const letter = columnLetter(dataColumns(figures).findIndex((column) => column.id === id));
	return `${dataSheetName}!$${letter}$2:$${letter}$${figures.data.length + 1}`;
}
