/** The verdict on a pattern, asked before every release: does it protect everybody in the system? */
import { attack, type Range } from './attack.ts';
import { isMet } from './demand.ts';
import { blocksOf } from './equations.ts';
import { lineDemands } from './lineRules.ts';
import type { Highs } from './solver.ts';
import type { System } from './system.ts';

export interface Audit {
	/** Cells that a reader can compute though they are small, or withheld to cover a small one. */
	readonly known: readonly string[];
	/** Small cells whose least and greatest possible count are closer than asked for. */
	readonly narrow: readonly string[];
	/** Figures withheld in a line that does not hold enough others (lineRules.ts). */
	readonly lonely: readonly string[];
	/** How many cells were attacked. */
	readonly attacked: number;
}

export function audit(
	system: System,
	withheld: ReadonlySet<string>,
	{ k, width }: { readonly k: number; readonly width: number },
	highs: Highs
): Audit {
	// Also where no width is asked for, one count is too few.
	const ranges = attack(system, withheld, highs, Math.max(1, width));
	const guarded = guardedCells(system);
	const isWithin = ({ min, max }: Range, distance: number) => max - min < distance;
	const found = [...ranges].filter(([id]) => guarded.has(id));
	return {
		known: found.filter(([, range]) => isWithin(range, 1)).map(([id]) => id),
		narrow: found
			.filter(([id, range]) => guarded.get(id) === 'small' && isWithin(range, width))
			.map(([id]) => id),
		lonely: blocksOf(system)
			.flatMap((block) => lineDemands(block, k, new Set(block.figures.keys())))
			.flatMap((demand) => (isMet(demand, withheld) ? [] : (demand.when ?? []))),
		attacked: ranges.size
	};
}

/** Small cells, and of each figure that is withheld only as cover the cell that names it. */
function guardedCells({ cells, figures }: System): Map<string, 'small' | 'cover'> {
	const forced = new Set(figures.flatMap(({ id, status }) => (status === 'withheld' ? [id] : [])));
	const guarded = new Map<string, 'small' | 'cover'>();
	const small = new Set(cells.flatMap(({ small, figure }) => (small ? [figure] : [])));
	const met = new Set<string>();
	for (const { id, small: isSmall, figure, count } of cells) {
		if (isSmall) guarded.set(id, 'small');
		if (isSmall || figure === null || count === 0 || small.has(figure)) continue;
		if (!forced.has(figure) && !met.has(figure)) guarded.set(id, 'cover');
		met.add(figure);
	}
	return guarded;
}
