import { formatFigure } from '../figure.ts';
import { figureLines, type FigureLine } from '../figureLines.ts';
import type { Figures, Indicator } from '../pick.ts';
import type { PrintStyle } from '../printStyle.ts';
import type { Cell, Table, TableColumn } from './model.ts';
import { dataTable, groupRow, textCell } from './table.ts';

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
			...figureLines(indicator, figures.dimensions).map((line) => figureRow(indicator, line, style))
		]);
	return dataTable(columns, rows);
}

function figureRow({ code, measure }: Indicator, line: FigureLine, style: PrintStyle): Cell[] {
	const { splitBy, category, inRange, running } = line;
	const figures = [inRange, running].map((figure) => formatFigure(figure, measure, style));
	const bold = line.key === undefined;
	return [code, splitBy, category || 'Total', ...figures].map((text) => textCell(text, { bold }));
}
