/**
 * A reader who adds and subtracts: all tables that fit what is printed. Truth is one of them; where
 * another gives a cell a different count, nobody can know that cell.
 */
import type { Block } from './equations.ts';
import { openProgram, type Highs, type Solution } from './solver.ts';

/** A table of whole numbers that fits what is printed, a count for each column. */
export type Alternative = Float64Array;

export interface Reader {
	/** Sets which figures are withheld. */
	withhold(withheld: ReadonlySet<string>): void;
	/**
	 * Pushes a column up (1) or down (−1), no further than `reach` from the truth.
	 *
	 * @param whole only tables of whole numbers; slow.
	 */
	push(column: number, direction: 1 | -1, reach: number, whole?: boolean): Solution | null;
	close(): void;
}

export function openReader(highs: Highs, { cells, equations }: Block): Reader {
	const rows = equations.map(({ columns, coefficients, value }) => ({
		columns,
		coefficients,
		lower: value,
		upper: value
	}));
	const program = openProgram(highs, cells.length, rows);
	const lower = new Float64Array(cells.length);
	const upper = new Float64Array(cells.length);
	return {
		withhold(withheld) {
			cells.forEach(({ count, figure, floor }, column) => {
				const isFree = figure === null || withheld.has(figure);
				lower[column] = isFree ? Math.min(floor, count) : count;
				upper[column] = isFree ? highs.infinity : count;
			});
			program.bound(lower, upper);
		},
		push(column, direction, reach, whole = false) {
			const [least = 0, most = 0] = [lower[column], upper[column]];
			const truth = cells[column]?.count ?? 0;
			program.boundOne(column, Math.max(least, truth - reach), Math.min(most, truth + reach));
			const solution = program.minimise(new Map([[column, -direction]]), whole);
			program.boundOne(column, least, most);
			return solution;
		},
		close: () => program.close()
	};
}

/** The table a solution stands for, if it is one of whole numbers that fits; checked exactly. */
export function alternativeOf(solution: Solution, { equations }: Block): Alternative | null {
	const table = solution.values.map(Math.round);
	const isWhole = table.every((count, column) => {
		return Math.abs(count - (solution.values[column] ?? 0)) < 1e-6;
	});
	if (!isWhole) return null;
	const fits = equations.every(({ columns, coefficients, value }) => {
		const sum = columns.reduce(
			(total, column, index) => total + (coefficients[index] ?? 0) * (table[column] ?? 0),
			0
		);
		return sum === value;
	});
	return fits ? table : null;
}
