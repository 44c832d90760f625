import type { Workbook } from 'exceljs';
import { figureLines } from '../shared/figureLines.ts';
import type { Figures } from '../shared/pick.ts';
import { textCell } from '../shared/xlsx/cell.ts';
import { addSheet, type SheetPage, type SheetRow } from '../shared/xlsx/sheet.ts';
import { figureCells } from './figureCells.ts';
import { disaggregationColumns, titles } from './template.ts';

/** Every published part of every figure below its total (jtip.md C14). */
export function addDisaggregationSheet(
	workbook: Workbook,
	figures: Figures,
	page: SheetPage
): void {
	const split = figures.indicators.filter(({ breakdowns }) =>
		breakdowns.some(({ cells }) => cells.length > 0)
	);
	const rows = split.flatMap((indicator) =>
		figureLines(indicator, figures.dimensions).map((line): SheetRow => ({
			cells: [
				textCell(indicator.code),
				textCell(indicator.name),
				textCell(indicator.unit),
				textCell(line.splitBy),
				textCell(line.category || 'Total'),
				...figureCells(indicator, line, figures)
			],
			isPart: line.key !== undefined
		}))
	);
	addSheet(workbook, titles.disaggregation, disaggregationColumns, rows, page);
}
