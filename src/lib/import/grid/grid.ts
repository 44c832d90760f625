/**
 * A table as it was found, the same for a sheet, a Word table and a CSV file. A merged cell stands at
 * every place it covers.
 */
export interface Grid {
	/** The name of the sheet, or `Table 2`. */
	name: string;
	/** Undefined where nothing stands. */
	rows: (Cell | undefined)[][];
}

export interface Cell {
	/** Of its upper left corner, from 0. */
	row: number;
	column: number;
	/** How many it covers. */
	rows: number;
	columns: number;
	/** As it is read: lines parted by `\n`, list items with their mark. */
	text: string;
	/** What a spreadsheet keeps as a number; per cent as it is shown, 60 and not 0.6. */
	number?: number;
	/** What a spreadsheet keeps as a date, `2018-09-30`. */
	day?: string;
}

/** Where something was found, as spreadsheets call it: `Logframe!B7`. */
export type Origin = { table: string; address: string };

export function originOf(grid: Grid, { row, column }: Pick<Cell, 'row' | 'column'>): Origin {
	return { table: grid.name, address: `${columnName(column)}${row + 1}` };
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
	const rest = String.fromCharCode(65 + (column % 26));
	return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

/** The number of a column name; `AA` is 26. */
export function columnNumber(name: string): number {
	return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
