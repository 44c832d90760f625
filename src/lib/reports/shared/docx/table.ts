import {
	AlignmentType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType
} from 'docx';
import { groupFill, headerFill, textStyle, thinLine } from './look';

/** A column: its header (lines, where the form breaks it) and its share of the table's width. */
export interface TableColumn {
	header: readonly string[];
	share: number;
	align?: 'right';
}

export interface CellLine {
	text: string;
	bold?: boolean;
	quiet?: boolean;
}

/** What a cell holds: lines, each a paragraph of its own. */
export interface CellContent {
	lines: readonly CellLine[];
	columns?: number;
	rows?: number;
	fill?: 'group';
}

/** One line of text in a cell. */
export function textCell(text: string, look: Omit<CellLine, 'text'> = {}): CellContent {
	return { lines: text.split('\n').map((line) => ({ text: line, ...look })) };
}

/** A row across the whole table that names what follows and stays with it. */
export function groupRow(text: string, columns: number): CellContent[] {
	return [{ ...textCell(text, { bold: true }), columns, fill: 'group' }];
}

/**
 * A table of a given width in twips. Its header row repeats on every page, and no row is broken
 * over two pages (europeaid.md 6.6).
 */
export function dataTable(
	columns: readonly TableColumn[],
	rows: readonly (readonly CellContent[])[],
	width: number
): Table {
	const widths = columnWidths(columns, width);
	const header = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(
			(column, index) =>
				new TableCell({
					shading: { fill: headerFill },
					width: { size: widths[index] ?? 0, type: WidthType.DXA },
					children: column.header.map((text) =>
						cellParagraph({ text }, column, textStyle.tableHeader)
					)
				})
		)
	});
	const body = rows.map(
		(cells) =>
			new TableRow({
				cantSplit: true,
				keepNext: cells.length === 1,
				children: cells.map((cell, at) => bodyCell(cell, columns, at))
			})
	);
	return plainTable([header, ...body], widths);
}

/** Whole twips that add up to the width exactly. */
export function columnWidths(columns: readonly TableColumn[], width: number): number[] {
	const shares = columns.reduce((sum, column) => sum + column.share, 0);
	let used = 0;
	return columns.map((column, index) => {
		const size =
			index === columns.length - 1 ? width - used : Math.floor((column.share / shares) * width);
		used += size;
		return size;
	});
}

/** A cell of a row below the header. */
export function bodyCell(
	cell: CellContent,
	columns: readonly TableColumn[],
	at: number,
	style: string = textStyle.tableText
): TableCell {
	return new TableCell({
		...(cell.columns === undefined ? {} : { columnSpan: cell.columns }),
		...(cell.rows === undefined ? {} : { rowSpan: cell.rows }),
		...(cell.fill === 'group' ? { shading: { fill: groupFill } } : {}),
		children: cell.lines.map((line) => cellParagraph(line, columns[at], style))
	});
}

function cellParagraph(line: CellLine, column: TableColumn | undefined, style: string): Paragraph {
	return new Paragraph({
		style,
		...(column?.align === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
		children: [
			new TextRun({
				text: line.text,
				...(line.bold ? { bold: true } : {}),
				...(line.quiet ? { color: '595959' } : {})
			})
		]
	});
}

/** Rows in fixed widths, with a thin line around each cell. */
export function plainTable(rows: TableRow[], widths: readonly number[]): Table {
	return new Table({
		rows,
		layout: TableLayoutType.FIXED,
		columnWidths: widths,
		width: { size: widths.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
		margins: { top: 40, bottom: 40, left: 80, right: 80 },
		borders: {
			top: thinLine,
			bottom: thinLine,
			left: thinLine,
			right: thinLine,
			insideHorizontal: thinLine,
			insideVertical: thinLine
		}
	});
}
