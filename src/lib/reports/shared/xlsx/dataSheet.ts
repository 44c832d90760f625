import type { Workbook } from 'exceljs';
import type { Figures } from '../pick.ts';
import { dataColumns, dataSheetName } from './dataColumns.ts';
import { enteringRows } from './dataRows.ts';
import { addSheet, type SheetPage } from './sheet.ts';

/** Every approved row behind the figures, so that each can be traced. */
export function addDataSheet(workbook: Workbook, figures: Figures, page: SheetPage): void {
	const columns = dataColumns(figures);
	const { indicators } = figures;
	const about = {
		indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
		entering: new Set(indicators.flatMap((indicator) => enteringRows(indicator, figures)))
	};
	const rows = figures.data.map((row) => ({
		cells: columns.map(({ cell }) => cell(row, about))
	}));
	const sheet = addSheet(workbook, dataSheetName, columns, rows, page);
	sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}
