/** Plain tables of one to three dimensions, with all their margins, as a system. */
import { isSmall } from './smallCount.ts';
import { headlineWeight, type Cell, type Relation, type System } from './system.ts';

/** Stands for all categories of a dimension. */
export const all = '*';

/** The name of a cell: a category of each dimension, or `all`. */
export const cellName = (categories: readonly string[]) => categories.join(' × ');

/**
 * @param dimensions the categories of each.
 * @param countOf people in one inner cell, by its categories.
 * @param k the least count that may be shown.
 */
export function tableSystem(
	dimensions: readonly (readonly string[])[],
	countOf: (categories: readonly string[]) => number,
	k: number
): System {
	const counts = new Map<string, number>();
	const relations: Relation[] = [];
	const fill = (key: readonly string[]): number => {
		const id = cellName(key);
		const known = counts.get(id);
		if (known !== undefined) return known;
		const lines = key.flatMap((category, d) =>
			category === all
				? [(dimensions[d] ?? []).map((part) => key.map((each, i) => (i === d ? part : each)))]
				: []
		);
		const sums = lines.map((parts) => parts.reduce((sum, part) => sum + fill(part), 0));
		lines.forEach((parts) =>
			relations.push({ whole: id, parts: parts.map(cellName), exact: true })
		);
		const count = sums[0] ?? countOf(key);
		counts.set(id, count);
		return count;
	};
	fill(dimensions.map(() => all));
	const cells = [...counts].map(([id, count]): Cell => ({
		id,
		count,
		figure: id,
		small: isSmall(count, k),
		floor: 1
	}));
	const grandTotal = cellName(dimensions.map(() => all));
	const figures = cells.map(({ id }) => ({
		id,
		status: 'open' as const,
		weight: id === grandTotal ? headlineWeight : 1
	}));
	return { cells, figures, relations };
}
