/**
 * Whether a pattern protects a cell, and if not, what a pattern that does must withhold.
 *
 * The proof of safety is an alternative: another table of whole numbers that fits everything printed
 * and says something else of the cell. The proof of the opposite are the prices of the linear program
 * (the capacity constraints of Fischetti and Salazar): how far a cell can move is at most the sum,
 * over the withheld figures, of what each lets it move.
 */
import type { Demand } from './demand.ts';
import type { Block } from './equations.ts';
import { alternativeOf, openReader, type Alternative } from './reader.ts';
import type { Highs, Solution } from './solver.ts';

export interface Prover {
	/** Sets the pattern that is looked at. */
	withhold(withheld: ReadonlySet<string>): void;
	/**
	 * @param width how far apart the least and the greatest count that fit must be.
	 * @returns null where they are, else a demand that the pattern does not meet.
	 */
	flaw(column: number, width: number, when: string | null): Demand | null;
	/** How far they are apart, looking no further than `width`. */
	widthOf(column: number, width: number): number;
	close(): void;
}

export function openProver(highs: Highs, block: Block): Prover {
	const { cells } = block;
	const reader = openReader(highs, block);
	const truth = Float64Array.from(cells, ({ count }) => count);
	const found: Alternative[] = [truth];
	let withheld: ReadonlySet<string> = new Set();
	let fitting: Alternative[] = [];

	const fits = (table: Alternative) =>
		cells.every(
			({ figure, count }, column) =>
				figure === null || withheld.has(figure) || table[column] === count
		);

	function spread(column: number): number {
		let [least, most] = [Infinity, -Infinity];
		for (const table of fitting) {
			const count = table[column] ?? 0;
			least = Math.min(least, count);
			most = Math.max(most, count);
		}
		return most - least;
	}

	function push(column: number, direction: 1 | -1, width: number, whole = false): Solution | null {
		const solution = reader.push(column, direction, width, whole);
		const table = solution && alternativeOf(solution, block);
		if (table) {
			found.push(table);
			fitting.push(table);
		}
		return solution;
	}

	/** Both ends by linear programs; whole numbers only where fractions hide them. */
	function explore(column: number, width: number): { ends: Solution[]; reached: number } {
		const ends: Solution[] = [];
		let reached = 0;
		for (const direction of [1, -1] as const) {
			if (spread(column) >= width) return { ends, reached: width };
			const solution = push(column, direction, width);
			if (!solution) throw new Error('The tables contradict each other.');
			ends.push(solution);
			reached += Math.abs((solution.values[column] ?? 0) - (truth[column] ?? 0));
		}
		return { ends, reached };
	}

	function widthOf(column: number, width: number): number {
		const { reached } = explore(column, width);
		if (spread(column) >= Math.min(width, Math.floor(reached + 1e-6))) {
			return Math.min(width, spread(column));
		}
		push(column, 1, width, true);
		push(column, -1, width, true);
		return Math.min(width, spread(column));
	}

	return {
		withhold(pattern) {
			withheld = pattern;
			reader.withhold(pattern);
			fitting = found.filter(fits);
		},
		widthOf,
		flaw(column, width, when) {
			if (spread(column) >= width) return null;
			const { ends, reached } = explore(column, width);
			if (spread(column) >= width) return null;
			if (reached < width - 1e-6) {
				const demand = priceDemand(block, withheld, ends, width, when);
				if (demand.least > 1e-6) return demand;
			} else if (widthOf(column, width) >= width) return null;
			// Only fractions reach that far: something more has to be withheld, whatever it is.
			const shown = [...block.figures.keys()].filter((figure) => !withheld.has(figure));
			return { terms: new Map(shown.map((figure) => [figure, 1])), least: 1, when };
		},
		close: () => reader.close()
	};
}

/** What the prices of both ends say must be withheld for the cell to move so far. */
function priceDemand(
	{ cells }: Block,
	withheld: ReadonlySet<string>,
	ends: readonly Solution[],
	width: number,
	when: string | null
): Demand {
	const terms = new Map<string, number>();
	let least = width;
	cells.forEach(({ figure, count, floor }, column) => {
		const isFree = figure === null || withheld.has(figure);
		for (const { reducedCosts } of ends) {
			const price = reducedCosts[column] ?? 0;
			if (Math.abs(price) < 1e-7 || (isFree && price < 0)) continue;
			// Down to its floor a cell moves so far; upwards nothing is known to stop it.
			const reach = price > 0 ? price * Math.max(0, count - floor) : Infinity;
			if (figure === null || figure === when) least -= reach;
			else terms.set(figure, (terms.get(figure) ?? 0) + reach);
		}
	});
	const capped = [...terms].map(([figure, reach]) => [figure, Math.min(reach, least)] as const);
	return { terms: new Map(capped), least, when };
}
