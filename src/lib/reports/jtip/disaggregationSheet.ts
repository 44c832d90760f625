import type { Workbook } from 'exceljs';
import { figureLines } from '../shared/figureLines';
import type { Figures } from '../shared/pick';
import { textCell } from '../shared/xlsx/cell';
import { addSheet, type SheetPage, type SheetRow } from '../shared/xlsx/sheet';
import { figureCells } from './figureCells';
import { disaggregationColumns, titles } from './template';

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
