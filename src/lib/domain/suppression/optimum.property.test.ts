/** The pattern against every smaller one, on tables up to 4 × 4 (protection.md D19). */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { audit } from './audit';
import { isMet } from './demand';
import { blocksOf } from './equations';
import { highs, settings, tableOf } from './fixture';
import { lineDemands } from './lineRules';
import { suppress } from './suppress';
import { primaryFigures, type System } from './system';

vi.setConfig({ testTimeout: 120_000 });

const count = fc.oneof(
	{ weight: 1, arbitrary: fc.constant(0) },
	{ weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
	{ weight: 5, arbitrary: fc.integer({ min: 5, max: 30 }) }
);
const table = fc
	.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 3, max: 4 }))
	.chain(([rows, columns]) =>
		fc
			.array(count, { minLength: rows * columns, maxLength: rows * columns })
			.map((counts) =>
				tableOf(
					[
						Array.from({ length: rows }, (_, row) => `r${row}`),
						Array.from({ length: columns }, (_, column) => `c${column}`)
					],
					counts
				)
			)
	);

/** Every choice of `size` items. */
function* choices<Item>(items: readonly Item[], size: number, from = 0): Generator<Item[]> {
	if (size === 0) yield [];
	else {
		for (let index = from; index <= items.length - size; index += 1) {
			const item = items[index];
			if (item === undefined) return;
			for (const rest of choices(items, size - 1, index + 1)) yield [item, ...rest];
		}
	}
}

const choose = (n: number, size: number): number =>
	size === 0 ? 1 : (choose(n - 1, size - 1) * n) / size;

/** Whether the audit finds a pattern as safe as one that hides all there is to hide. */
function isAsSafe(system: System, withheld: ReadonlySet<string>, narrowAnyway: Set<string>) {
	const { known, narrow } = audit(system, withheld, settings, highs);
	return known.length === 0 && narrow.every((id) => narrowAnyway.has(id));
}

it('hides at most one cell more than it must', () => {
	let compared = 0;
	fc.assert(
		fc.property(table, (system) => {
			const { withheld } = suppress(system, settings, highs);
			const primaries = primaryFigures(system);
			const others = system.cells.filter(({ id, count }) => count > 0 && !primaries.has(id));
			const open = others.map(({ id }) => id);
			const added = withheld.size - primaries.size;
			if (primaries.size === 0 || added < 2 || choose(open.length, added - 2) > 4000) return;
			compared += 1;
			const everything = new Set([...primaries, ...open]);
			const narrowAnyway = new Set(audit(system, everything, settings, highs).narrow);
			const demands = blocksOf(system).flatMap((block) =>
				lineDemands(block, settings.k, everything)
			);
			for (let size = 0; size <= added - 2; size += 1) {
				for (const choice of choices(open, size)) {
					const pattern = new Set([...primaries, ...choice]);
					if (!demands.every((demand) => isMet(demand, pattern))) continue;
					expect(isAsSafe(system, pattern, narrowAnyway)).toBe(false);
				}
			}
		}),
		{ numRuns: Math.ceil(Number(process.env.BESA_RUNS ?? 600) / 20), seed: 20180331 }
	);
	expect(compared).toBeGreaterThan(5);
});
