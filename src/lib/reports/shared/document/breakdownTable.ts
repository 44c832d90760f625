import type { Figure } from '../../publication';
import { breakdownName, partsOf } from '../breakdown';
import { formatFigure } from '../figure';
import type { Figures, Indicator } from '../pick';
import type { PrintStyle } from '../printStyle';
import type { Cell, Table, TableColumn } from './model';
import { dataTable, groupRow, textCell } from './table';

const columns: readonly TableColumn[] = [
	{ header: ['ID'], share: 8 },
	{ header: ['Split by'], share: 20 },
	{ header: ['Category'], share: 36 },
	{ header: ['Reporting period'], share: 18, align: 'right' },
	{ header: ['To date'], share: 18, align: 'right' }
];

export function hasBreakdowns({ indicators }: Figures): boolean {
	return indicators.some(({ breakdowns }) => breakdowns.some(({ cells }) => cells.length > 0));
}

/**
 * Every published part of every figure, with its total above it. Each row repeats the indicator's
 * code, so that a row can be read on its own.
 */
export function breakdownTable(figures: Figures, style: PrintStyle): Table {
	const rows = figures.indicators
		.filter(({ breakdowns }) => breakdowns.some(({ cells }) => cells.length > 0))
		.flatMap((indicator) => [
			groupRow(`${indicator.code} ${indicator.name}`, columns.length),
			figureRow(indicator, ['', 'Total'], indicator.inRange, indicator.actual, style),
			...indicator.breakdowns.flatMap((breakdown) =>
				partsOf(breakdown, figures.dimensions).map(({ name, inRange, running }) => {
					const splitBy = breakdownName(breakdown.dimensions, figures.dimensions);
					return figureRow(indicator, [splitBy, name], inRange, running, style);
				})
			)
		]);
	return dataTable(columns, rows);
}

function figureRow(
	{ code, measure }: Indicator,
	names: readonly [string, string],
	inRange: Figure,
	running: Figure,
	style: PrintStyle
): Cell[] {
	const figures = [inRange, running].map((figure) => formatFigure(figure, measure, style));
	const bold = names[1] === 'Total';
	return [code, ...names, ...figures].map((text) => textCell(text, { bold }));
}
