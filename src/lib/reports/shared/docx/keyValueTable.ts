import { TableRow, type Table } from 'docx';
import { textStyle } from './look';
import { bodyCell, columnWidths, plainTable, type CellContent } from './table';

/** Labels and values side by side on one page, for covers and signature blocks. */
export function keyValueTable(
	rows: readonly { label: string; values: readonly string[] }[],
	width: number,
	labelShare = 0.42
): Table {
	const columns = [
		{ header: [], share: labelShare },
		{ header: [], share: 1 - labelShare }
	];
	const tableRows = rows.map(({ label, values }, index) => {
		const cells: CellContent[] = [
			{ lines: [{ text: label, bold: true }], fill: 'group' },
			{ lines: values.map((text) => ({ text })) }
		];
		return new TableRow({
			cantSplit: true,
			keepNext: index < rows.length - 1,
			children: cells.map((cell, at) => bodyCell(cell, columns, at, textStyle.formText))
		});
	});
	return plainTable(tableRows, columnWidths(columns, width));
}
