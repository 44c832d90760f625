/** What has to stay uncertain, and how far. */
import type { Block } from './equations.ts';
import type { Prover } from './protection.ts';

export interface Target {
	readonly column: number;
	/** How far apart its least and its greatest possible count must be; 0: nothing can be done. */
	readonly width: number;
	/** Null: always. A figure: only where that is withheld, for what is withheld must not be known. */
	readonly when: string | null;
}

/**
 * What each figure that is open costs: one figure more than any number of people, by its weight.
 *
 * @param base figures that are withheld anyway.
 */
export function costsOf({ cells, figures }: Block, base: ReadonlySet<string>): Map<string, number> {
	const people = new Map<string, number>();
	for (const { figure, count } of cells) {
		if (figure === null || base.has(figure)) continue;
		people.set(figure, Math.max(people.get(figure) ?? 0, count));
	}
	const everybody = 1 + [...people.values()].reduce((sum, count) => sum + count, 0);
	return new Map(
		[...people].map(([figure, count]) => [
			figure,
			(figures.get(figure)?.weight ?? 1) * everybody + count
		])
	);
}

/**
 * The small cells of a block, each with the width it can have at most, and the first cell of each
 * figure that may come to be withheld beside them.
 *
 * @param width of small cells; less than 1 is 1, for then a reader would know them.
 */
export function targetsOf(
	{ cells }: Block,
	base: ReadonlySet<string>,
	costs: ReadonlyMap<string, number>,
	width: number,
	prover: Prover
): Target[] {
	prover.withhold(new Set([...base, ...costs.keys()]));
	const met = new Set<string>();
	return cells.flatMap(({ figure, small, count }, column): Target[] => {
		if (small) return [{ column, width: prover.widthOf(column, Math.max(1, width)), when: null }];
		if (figure === null || count === 0 || !costs.has(figure) || met.has(figure)) return [];
		met.add(figure);
		return [{ column, width: prover.widthOf(column, 1), when: figure }];
	});
}
