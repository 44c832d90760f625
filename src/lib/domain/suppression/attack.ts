/**
 * The audit: what a reader can work out of what is withheld. It is the proof that a pattern protects,
 * and knows nothing of how the pattern was found (protection.md B3.3, D5).
 */
import { blocksOf, type Block } from './equations.ts';
import { alternativeOf, openReader, type Reader } from './reader.ts';
import type { Highs } from './solver.ts';
import type { System } from './system.ts';

/** The least and the greatest count that fits everything printed. */
export interface Range {
	readonly min: number;
	/** Infinity where nothing printed limits it. */
	readonly max: number;
}

/** Further than any count of people goes. */
const farAway = 1e7;

/**
 * @param withheld the figures that are not printed.
 * @returns the range of every withheld cell that is not zero, and of every small one that nothing
 * prints. A cell whose range is one count is known to the reader.
 * @throws Error where the system contradicts itself.
 */
export function attack(
	system: System,
	withheld: ReadonlySet<string>,
	highs: Highs
): Map<string, Range> {
	const ranges = new Map<string, Range>();
	for (const block of blocksOf(system)) {
		const isTarget = block.cells.map(({ figure, small, count }) =>
			figure === null ? small : withheld.has(figure) && count > 0
		);
		if (!isTarget.includes(true)) continue;
		const reader = openReader(highs, block);
		try {
			reader.withhold(withheld);
			block.cells.forEach(({ id }, column) => {
				if (isTarget[column]) ranges.set(id, rangeOf(reader, block, column));
			});
		} finally {
			reader.close();
		}
	}
	return ranges;
}

function rangeOf(reader: Reader, block: Block, column: number): Range {
	const max = extreme(reader, block, column, 1);
	return { min: extreme(reader, block, column, -1), max: max > farAway / 2 ? Infinity : max };
}

/** A limit that only fractions reach says nothing of people: then whole numbers are asked for. */
function extreme(reader: Reader, block: Block, column: number, direction: 1 | -1): number {
	const truth = block.cells[column]?.count ?? 0;
	const solution = reader.push(column, direction, farAway);
	const table = solution && alternativeOf(solution, block);
	if (table) return table[column] ?? truth;
	const whole = reader.push(column, direction, farAway, true);
	const found = whole && alternativeOf(whole, block);
	// Not found within the limit of the search: only the truth is sure to fit.
	return found ? (found[column] ?? truth) : truth;
}
