import type { Row, Workbook, Worksheet } from 'exceljs';
import { textCell, writeCell, type SheetCell } from './cell';

/** A column: its header and its width in characters. */
export interface SheetColumn {
	header: string;
	width: number;
}

export interface SheetRow {
	cells: readonly SheetCell[];
	/** A part of the row above, or of the same rank as the others. */
	isPart?: boolean;
	/** Columns, counted from 1, that one cell fills. */
	merged?: { from: number; to: number };
}

export interface SheetPage {
	/** Printed at the head of each page, left and right. */
	header: { left: string; right: string };
	/** Letter is what a spreadsheet takes when it is told nothing. */
	paper: 'a4' | 'letter';
}

/** How many letters of running text fit where a column is one digit wide. */
const lettersPerUnit = 1.1;

const line = { style: 'thin', color: { argb: 'FFA6B1C2' } } as const;
const border = { top: line, bottom: line, left: line, right: line };

/**
 * A sheet with a header row that stays in view and repeats in print, landscape, as wide as one
 * page (europeaid.md 6.15).
 */
export function addSheet(
	workbook: Workbook,
	name: string,
	columns: readonly SheetColumn[],
	rows: readonly SheetRow[],
	page: SheetPage
): Worksheet {
	const sheet = workbook.addWorksheet(name, {
		views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }],
		pageSetup: {
			...(page.paper === 'a4' ? { paperSize: 9 } : {}),
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0,
			printTitlesRow: '1:1',
			margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.3 }
		},
		headerFooter: {
			oddHeader: `&L${literal(page.header.left)}&R${literal(page.header.right)}`,
			oddFooter: `&L${literal(name)}&RPage &P of &N`
		}
	});
	columns.forEach(({ width }, index) => (sheet.getColumn(index + 1).width = width));
	const header: SheetRow = { cells: columns.map((column) => textCell(column.header)) };
	writeRow(sheet.getRow(1), header);
	styleHeader(sheet.getRow(1), columns.length);
	sheet.getRow(1).height = rowHeight(header, columns);
	rows.forEach((row, index) => {
		writeRow(sheet.getRow(index + 2), row);
		styleBody(sheet.getRow(index + 2), row, columns.length);
		sheet.getRow(index + 2).height = rowHeight(row, columns);
		if (row.merged) sheet.mergeCells(index + 2, row.merged.from, index + 2, row.merged.to);
	});
	return sheet;
}

function writeRow(row: Row, { cells }: SheetRow): void {
	cells.forEach((content, index) => writeCell(row.getCell(index + 1), content));
}

function styleHeader(row: Row, columns: number): void {
	for (let column = 1; column <= columns; column++) {
		const cell = row.getCell(column);
		cell.font = { name: 'Calibri', size: 10, bold: true };
		cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDEE6F0' } };
		cell.alignment = { vertical: 'middle', wrapText: true };
		cell.border = border;
	}
}

function styleBody(row: Row, { cells, isPart = false }: SheetRow, columns: number): void {
	for (let column = 1; column <= columns; column++) {
		const cell = row.getCell(column);
		const isNumber = cells[column - 1]?.kind === 'number';
		cell.font = { name: 'Calibri', size: 10, ...(isPart ? { color: { argb: 'FF595959' } } : {}) };
		cell.alignment = {
			vertical: 'top',
			wrapText: true,
			...(isNumber ? { horizontal: 'right', indent: 1 } : {})
		};
		cell.border = border;
	}
}

/**
 * A spreadsheet does not measure text when it opens a file, so the lines a row needs are counted
 * here; a row is never taller than the program allows.
 */
function rowHeight({ cells, merged }: SheetRow, columns: readonly SheetColumn[]): number {
	const lines = cells.map((cell, index) => {
		if (cell.kind !== 'text') return 1;
		const isMerged = merged !== undefined && index + 1 === merged.from;
		const across = isMerged ? columns.slice(merged.from - 1, merged.to) : [columns[index]];
		const width = across.reduce((sum, column) => sum + (column?.width ?? 0) * lettersPerUnit, 0);
		return cell.text
			.split('\n')
			.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + 1) / width)), 0);
	});
	return Math.min(Math.max(1, ...lines) * 13.5 + 4, 409);
}

/** In the header of a sheet `&` starts a code, unless it is doubled. */
function literal(text: string): string {
	return text.replaceAll('&', '&&');
}
