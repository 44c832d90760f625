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
import type * as model from '../document/model.ts';
import { placed } from '../document/placement.ts';
import { plainText } from '../plainText.ts';
import { groupFill, headerFill, quiet, textStyle, thinLine } from './look.ts';

/**
 * A table of a given width in twips. Its header row repeats on every page, and no row is broken
 * over two pages (europeaid.md 6.6); a form stays on one page, the heading of a group with its first row,
 * and the last row of a table with the one before: alone on a page it would be overlooked.
 */
export function table(content: model.Table, width: number): Table {
	const widths = columnWidths(content.columns, width);
	const isForm = content.look === 'form';
	const style = isForm ? textStyle.formText : textStyle.tableText;
	const last = content.rows.length - 1;
	const rows = placed(content).map(
		(cells, index) =>
			new TableRow({
				cantSplit: true,
				keepNext: isForm ? index < last : cells.length === 1 || index === last - 1,
				children: cells.map(({ cell, from }) => bodyCell(cell, content.columns[from], style))
			})
	);
	return new Table({
		rows: isForm ? rows : [headerRow(content.columns, widths), ...rows],
		layout: TableLayoutType.FIXED,
		columnWidths: widths,
		width: { size: width, type: WidthType.DXA },
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

function headerRow(columns: readonly model.TableColumn[], widths: readonly number[]): TableRow {
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(
			(column, index) =>
				new TableCell({
					shading: { fill: headerFill },
					width: { size: widths[index] ?? 0, type: WidthType.DXA },
					children: linesOrEmpty(column.header).map((text) =>
						cellParagraph({ text }, column, textStyle.tableHeader)
					)
				})
		)
	});
}

/** Whole twips that add up to the width exactly. */
function columnWidths(columns: readonly model.TableColumn[], width: number): number[] {
	const shares = columns.reduce((sum, column) => sum + column.share, 0);
	let used = 0;
	return columns.map((column, index) => {
		const size =
			index === columns.length - 1 ? width - used : Math.floor((column.share / shares) * width);
		used += size;
		return size;
	});
}

function bodyCell(
	cell: model.Cell,
	column: model.TableColumn | undefined,
	style: string
): TableCell {
	return new TableCell({
		...(cell.columns === undefined ? {} : { columnSpan: cell.columns }),
		...(cell.rows === undefined ? {} : { rowSpan: cell.rows }),
		...(cell.isHeader ? { shading: { fill: groupFill } } : {}),
		children: cell.lines.map((line) => cellParagraph(line, column, style))
	});
}

function cellParagraph(
	line: model.CellLine,
	column: model.TableColumn | undefined,
	style: string
): Paragraph {
	return new Paragraph({
		style,
		...(column?.align === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
		children: [
			new TextRun({
				text: plainText(line.text),
				...(line.bold ? { bold: true } : {}),
				...(line.quiet ? { color: quiet } : {})
			})
		]
	});
}

/** Word takes no cell without a paragraph. */
function linesOrEmpty(lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [''] : lines;
}
