/**
 * The audit: what a reader can work out of what is withheld. It is the proof that a pattern protects,
 * and knows nothing of how the pattern was found (protection.md B3.3, D5).
 */
import { blocksOf, type Block } from './equations.ts';
import { alternativeOf, openReader, type Alternative, type Reader } from './reader.ts';
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
 * @param enough how far apart the ends of a range have to be to leave it there: they need not be the
 * last ones then.
 * @returns the range of every withheld cell that is not zero, and of every small one that nothing
 * prints. A cell whose range is one count is known to the reader.
 * @throws Error where the system contradicts itself.
 */
export function attack(
	system: System,
	withheld: ReadonlySet<string>,
	highs: Highs,
	enough = Infinity
): Map<string, Range> {
	const ranges = new Map<string, Range>();
	for (const block of blocksOf(system)) {
		const targets = block.cells.flatMap(({ figure, small, count }, column) =>
			(figure === null ? small : withheld.has(figure) && count > 0) ? [column] : []
		);
		if (targets.length === 0) continue;
		const reader = openReader(highs, block);
		try {
			reader.withhold(withheld);
			for (const [column, range] of rangesOf(reader, block, targets, enough)) {
				ranges.set(block.cells[column]?.id ?? '', range);
			}
		} finally {
			reader.close();
		}
	}
	return ranges;
}

/** The ranges of some columns. Each table that is found counts for all of them. */
function rangesOf(
	reader: Reader,
	block: Block,
	targets: readonly number[],
	enough: number
): Map<number, Range> {
	const ranges = new Map(
		targets.map((column) => {
			const truth = block.cells[column]?.count ?? 0;
			return [column, { min: truth, max: truth }] as const;
		})
	);
	const widen = (table: Alternative) => {
		for (const [column, { min, max }] of ranges) {
			const count = table[column] ?? min;
			ranges.set(column, { min: Math.min(min, count), max: Math.max(max, count) });
		}
	};
	const isEnough = (column: number) => {
		const { min, max } = ranges.get(column) ?? { min: 0, max: Infinity };
		return max - min >= enough;
	};
	const reach = Math.min(enough, farAway);
	for (const column of targets) {
		for (const direction of [1, -1] as const) {
			const table = isEnough(column) ? null : furthest(reader, block, column, direction, reach);
			if (table) widen(table);
		}
	}
	const isUnlimited = (max: number) => max > farAway / 2;
	return new Map(
		[...ranges].map(([column, { min, max }]) => [
			column,
			{ min, max: isUnlimited(max) ? Infinity : max }
		])
	);
}

/** A limit that only fractions reach says nothing of people: then whole numbers are asked for. */
function furthest(
	reader: Reader,
	block: Block,
	column: number,
	direction: 1 | -1,
	reach: number
): Alternative | null {
	const solution = reader.push(column, direction, reach);
	const table = solution && alternativeOf(solution, block);
	if (table) return table;
	const whole = reader.push(column, direction, reach, true);
	// Not found within the limit of the search: only the truth is sure to fit.
	return whole && alternativeOf(whole, block);
}
