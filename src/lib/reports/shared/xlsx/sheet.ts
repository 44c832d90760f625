import type { Row, Workbook, Worksheet } from 'exceljs';
import type { Figures } from '../pick.ts';
import type { PrintStyle } from '../printStyle.ts';
import { textCell, writeCell, type SheetCell } from './cell.ts';
import { cellStyles, type CellRole } from './styles.ts';

/** A column: its header and its width in characters. */
export interface SheetColumn {
	header: string;
	width: number;
	/** Belongs to the column after it, and can be folded away. */
	isDetail?: boolean;
}

export interface SheetRow {
	cells: readonly SheetCell[];
	/** A part of the row above, or of the same rank as the others. */
	isPart?: boolean;
	/** Names the rows below it. */
	isGroup?: boolean;
	/** Columns, counted from 1, that one cell fills: its first one. */
	merged?: readonly { from: number; to: number }[];
}

export interface SheetPage {
	/** Printed at the head of each page, left and right. */
	header: { left: string; right: string };
	/** How dates are written, and the paper. */
	style: PrintStyle;
}

/** For a table that is wider than a page. */
export interface WideSheet {
	/** Titles above the header row, each over some columns, counted from 1. */
	bands: readonly { title: string; from: number; to: number }[];
	/** Columns that stay in view, and on every page. */
	frozenColumns: number;
	pagesWide: number;
}

/** Every sheet of a file names the award and the reporting period. */
export function pageOf({ project, range }: Figures, style: PrintStyle): SheetPage {
	const dates = [range.startDate, range.endDate].map(style.longDate).join(' – ');
	return { style, header: { left: project.contractNumber, right: dates } };
}

/** How many letters of running text fit where a column is one digit wide. */
const lettersPerUnit = 1.1;

/**
 * A sheet with a header row that stays in view and repeats in print, landscape, as wide as one
 * page unless it is a wide one (europeaid.md 6.15).
 */
export function addSheet(
	workbook: Workbook,
	name: string,
	columns: readonly SheetColumn[],
	rows: readonly SheetRow[],
	page: SheetPage,
	wide: WideSheet = { bands: [], frozenColumns: 0, pagesWide: 1 }
): Worksheet {
	const headerRow = wide.bands.length === 0 ? 1 : 2;
	const sheet = workbook.addWorksheet(name, {
		views: [{ state: 'frozen', xSplit: wide.frozenColumns, ySplit: headerRow }],
		pageSetup: {
			...paperFor(columns, page.style, wide.pagesWide),
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: wide.pagesWide,
			fitToHeight: 0,
			printTitlesRow: `1:${headerRow}`,
			...(wide.frozenColumns === 0 ? {} : { printTitlesColumn: titleColumns(wide) }),
			margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.3 }
		},
		headerFooter: {
			oddHeader: `&L${literal(page.header.left)}&R${literal(page.header.right)}`,
			oddFooter: `&L${literal(name)}&RPage &P of &N`
		}
	});
	columns.forEach(({ width, isDetail }, index) => {
		sheet.getColumn(index + 1).width = width;
		if (isDetail) sheet.getColumn(index + 1).outlineLevel = 1;
	});
	const styleOf = cellStyles(page.style);
	const write = (at: number, row: SheetRow, role: CellRole) => {
		writeRow(sheet.getRow(at), row, role, columns, styleOf);
		for (const { from, to } of row.merged ?? []) {
			if (to > from) sheet.mergeCells(at, from, at, to);
		}
	};
	if (headerRow === 2) write(1, bandsRow(wide, columns), 'header');
	write(headerRow, { cells: columns.map(({ header }) => textCell(header)) }, 'header');
	rows.forEach((row, index) => {
		const at = headerRow + 1 + index;
		write(at, row, row.isGroup ? 'group' : row.isPart ? 'part' : 'body');
		if (row.isPart && headerRow === 2) sheet.getRow(at).outlineLevel = 1;
	});
	// The row a part belongs to stands above it.
	if (headerRow === 2)
		sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: true };
	return sheet;
}

/** How many digits fit across a landscape A4 page so that a person reads them without a glass. */
const lettersAcrossA4 = 200;

/** A table too wide for A4 goes on A3. Letter is what a spreadsheet takes when it is told nothing. */
function paperFor(columns: readonly SheetColumn[], { paper }: PrintStyle, pagesWide: number) {
	if (paper !== 'a4') return {};
	const across = columns.reduce((sum, { width }) => sum + width, 0);
	return { paperSize: across > lettersAcrossA4 * pagesWide ? 8 : 9 };
}

function bandsRow({ bands }: WideSheet, columns: readonly SheetColumn[]): SheetRow {
	const titles = columns.map((_, index) => bands.find(({ from }) => from === index + 1)?.title);
	return { cells: titles.map((title) => textCell(title ?? '')), merged: bands };
}

function writeRow(
	row: Row,
	content: SheetRow,
	role: CellRole,
	columns: readonly SheetColumn[],
	styleOf: ReturnType<typeof cellStyles>
): void {
	columns.forEach((_, index) => {
		const cell = row.getCell(index + 1);
		const held = content.cells[index] ?? textCell('');
		writeCell(cell, held);
		cell.style = styleOf(role, held);
	});
	row.height = rowHeight(content, columns);
}

/**
 * A spreadsheet does not measure text when it opens a file, so the lines a row needs are counted
 * here; a row is never taller than the program allows.
 */
function rowHeight({ cells, merged }: SheetRow, columns: readonly SheetColumn[]): number {
	const lines = cells.map((cell, index) => {
		if (cell.kind !== 'text') return 1;
		const { from, to } = merged?.find((span) => span.from === index + 1) ?? {
			from: index + 1,
			to: index + 1
		};
		const across = columns.slice(from - 1, to);
		const width = across.reduce((sum, column) => sum + column.width * lettersPerUnit, 0);
		return cell.text
			.split('\n')
			.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + 1) / width)), 0);
	});
	return heightOf(Math.max(1, ...lines));
}

/** The height of a row of so many lines. */
export function heightOf(lines: number): number {
	return Math.min(lines * 13.5 + 4, 409);
}

/** `A:B` for two columns. */
function titleColumns({ frozenColumns }: WideSheet): string {
	return `A:${String.fromCharCode('A'.charCodeAt(0) + frozenColumns - 1)}`;
}

/** In the header of a sheet `&` starts a code, unless it is doubled. */
function literal(text: string): string {
	return text.replaceAll('&', '&&');
}
