import { FileRefusal } from '../open/fileRefusal';
import type { Limits } from '../open/limits';
import type { Cell, Grid } from './grid';

type Content = Pick<Cell, 'text' | 'number' | 'day'>;

/** Places that are still to be filled, over all tables of a file. */
export type Budget = { cells: number };

/** Puts cells into a grid and refuses what goes beyond the limits. */
export class GridBuilder {
	readonly grid: Grid;
	readonly #limits: Limits;
	readonly #budget: Budget;

	constructor(name: string, limits: Limits, budget: Budget) {
		this.grid = { name, rows: [] };
		this.#limits = limits;
		this.#budget = budget;
	}

	/** @throws FileRefusal beyond the last row or column, or when there are too many cells. */
	put(row: number, column: number, content: Content): Cell {
		const cell = { row, column, rows: 1, columns: 1, ...content };
		this.#place(cell, row, column);
		return cell;
	}

	/** Makes the cell at the upper left corner cover all places; what stood there gives way. */
	merge(row: number, column: number, rows: number, columns: number): void {
		const cell = this.grid.rows[row]?.[column] ?? this.put(row, column, { text: '' });
		cell.rows = rows;
		cell.columns = columns;
		for (let r = row; r < row + rows; r += 1) {
			for (let c = column; c < column + columns; c += 1) this.#place(cell, r, c);
		}
	}

	has(row: number, column: number): boolean {
		return this.grid.rows[row]?.[column] !== undefined;
	}

	#place(cell: Cell, row: number, column: number): void {
		const { rows, columns } = this.#limits;
		if (row >= rows) throw new FileRefusal('file_has_too_many_rows', { most: rows });
		if (column >= columns) throw new FileRefusal('file_has_too_many_columns', { most: columns });
		this.#budget.cells -= 1;
		if (this.#budget.cells < 0) throw new FileRefusal('file_expands_too_much');
		while (this.grid.rows.length <= row) this.grid.rows.push([]);
		const line = this.grid.rows[row];
		if (line) line[column] = cell;
	}
}
