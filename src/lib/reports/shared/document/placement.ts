import type { Cell, Table } from './model.ts';

/** A cell and the columns it covers, counted from 0. */
export interface Placed {
	cell: Cell;
	from: number;
	/** Not included. */
	to: number;
}

/** Where the cells of each row stand: a cell that spans rows pushes those below it to the right. */
export function placed({ columns, rows }: Table): Placed[][] {
	const covered: number[] = columns.map(() => 0);
	return rows.map((cells) => {
		let at = 0;
		const row = cells.map((cell): Placed => {
			while ((covered[at] ?? 0) > 0) at += 1;
			const from = at;
			at += cell.columns ?? 1;
			// The row itself is one of the rows.
			covered.fill(cell.rows ?? 1, from, at);
			return { cell, from, to: at };
		});
		covered.forEach((left, column) => (covered[column] = Math.max(0, left - 1)));
		return row;
	});
}
