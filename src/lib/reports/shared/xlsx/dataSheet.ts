import type { Workbook } from 'exceljs';
import type { Figures } from '../pick';
import { dataColumns, dataSheetName } from './dataColumns';
import { addSheet, type SheetPage } from './sheet';

/** Every approved row behind the figures, so that each can be traced. */
export function addDataSheet(workbook: Workbook, figures: Figures, page: SheetPage): void {
	const columns = dataColumns(figures);
	const rows = figures.data.map((row) => ({
		cells: columns.map(({ cell }) => cell(row, figures))
	}));
	const sheet = addSheet(workbook, dataSheetName, columns, rows, page);
	sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}
