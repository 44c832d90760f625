/** Tables for the tests. */
import loadHighs from 'highs';
import { cellName, tableSystem } from './table.ts';
import { headlineWeight, type System } from './system.ts';

export const highs = await loadHighs();
export const settings = { k: 5, width: 4 };

/** A table from the counts of its inner cells, the last dimension running fastest. */
export function tableOf(
	dimensions: readonly (readonly string[])[],
	counts: readonly number[]
): System {
	const inner = dimensions.reduce<string[][]>(
		(keys, categories) => keys.flatMap((key) => categories.map((category) => [...key, category])),
		[[]]
	);
	const byName = new Map(inner.map((key, index) => [cellName(key), counts[index] ?? 0]));
	return tableSystem(dimensions, (key) => byName.get(cellName(key)) ?? 0, settings.k);
}

/** A cell that a figure of its own name prints; `known`: printed in any case. */
export type Printed = [id: string, count: number, how?: 'known' | 'headline'];

/** A system from its cells and sums, `['total', 'part', 'part']`. */
export function systemOf(printed: readonly Printed[], sums: readonly string[][]): System {
	return {
		cells: printed.map(([id, count]) => ({
			id,
			count,
			figure: id,
			small: count > 0 && count < settings.k,
			floor: 1
		})),
		figures: printed.map(([id, , how]) => ({
			id,
			status: how === 'known' ? 'shown' : 'open',
			weight: how === 'headline' ? headlineWeight : 1
		})),
		relations: sums.map(([whole = '', ...parts]) => ({ whole, parts, exact: true }))
	};
}
