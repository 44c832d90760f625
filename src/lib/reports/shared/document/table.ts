import type { Cell, CellLine, Table, TableColumn } from './model.ts';

/** One line of text in a cell, or several where the text has breaks. */
export function textCell(text: string, look: Omit<CellLine, 'text'> = {}): Cell {
	return { lines: text.split('\n').map((line) => ({ text: line, ...look })) };
}

/** A row across the whole table that names what follows and stays with it. */
export function groupRow(text: string, columns: number): Cell[] {
	return [{ ...textCell(text, { bold: true }), columns, isHeader: true }];
}

/** A table with a header row that repeats on every page (europeaid.md 6.6). */
export function dataTable(
	columns: readonly TableColumn[],
	rows: readonly (readonly Cell[])[]
): Table {
	return { kind: 'table', look: 'data', columns, rows };
}

/** Labels and values side by side on one page, for covers and signature blocks. */
export function formTable(
	rows: readonly { label: string; values: readonly string[] }[],
	labelShare = 0.42
): Table {
	return {
		kind: 'table',
		look: 'form',
		columns: [
			{ header: [], share: labelShare },
			{ header: [], share: 1 - labelShare }
		],
		rows: rows.map(({ label, values }) => [
			{ ...textCell(label, { bold: true }), isHeader: true },
			{ lines: values.map((text) => ({ text })) }
		])
	};
}
