/** Random tables, protected and then attacked. More runs: BESA_RUNS=20000. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { audit } from './audit';
import { highs, settings, tableOf } from './fixture';
import { smallSeries, type Series } from './series.fixture';
import { suppress } from './suppress';
import type { System } from './system';

/** As many runs as a test is worth, for a thousand that are asked for. */
const runs = (share: number) => ({
	numRuns: Math.ceil((Number(process.env.BESA_RUNS ?? 1000) * share) / 1000),
	seed: 20180331
});

/** Many zeros, many small counts, and some that could cover them. */
const count = fc.oneof(
	{ weight: 2, arbitrary: fc.constant(0) },
	{ weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
	{ weight: 4, arbitrary: fc.integer({ min: 5, max: 40 }) }
);

function tableWith(lengths: readonly number[], counts: readonly number[]): System {
	const names = lengths.map((length, d) =>
		Array.from({ length }, (_, index) => `${'abc'[d]}${index}`)
	);
	return tableOf(names, counts);
}

const table = (dimensions: number, longest: number) =>
	fc
		.array(fc.integer({ min: 2, max: longest }), { minLength: dimensions, maxLength: dimensions })
		.chain((lengths) => {
			const cells = lengths.reduce((product, length) => product * length, 1);
			return fc
				.array(count, { minLength: cells, maxLength: cells })
				.map((counts) => tableWith(lengths, counts));
		});

/** Nothing that could be protected may be known, and each line keeps its rule. */
function expectProtected(system: System): void {
	const { withheld, exposed } = suppress(system, settings, highs);
	const { known, lonely } = audit(system, withheld, settings, highs);
	expect(known.filter((id) => !exposed.includes(id))).toEqual([]);
	expect(lonely).toEqual([]);
}

vi.setConfig({ testTimeout: 120_000 });

describe('nobody can be computed from', () => {
	it.each([
		[1, 8, 900],
		[2, 4, 450],
		[3, 2, 150],
		[3, 3, 12]
	])('tables of %i dimensions with up to %i categories', (dimensions, longest, share) => {
		fc.assert(fc.property(table(dimensions, longest), expectProtected), runs(share));
	});

	it('quarters and running totals, published one after the other', () => {
		fc.assert(
			fc.property(smallSeries, ({ publish, last }: Series) => {
				for (let quarter = 0; quarter <= last; quarter += 1) {
					const system = publish(quarter);
					const { withheld, exposed } = suppress(system, settings, highs);
					expect(exposed).toEqual([]);
					expect(audit(system, withheld, settings, highs)).toMatchObject({ known: [], lonely: [] });
					system.figures.forEach(({ id }) => withheld.has(id) || publish.shown.add(id));
				}
			}),
			runs(60)
		);
	});
});

it('tables without small counts come back unchanged', () => {
	const big = fc.oneof(fc.constant(0), fc.integer({ min: settings.k, max: 40 }));
	const counts = fc.array(big, { minLength: 12, maxLength: 12 });
	fc.assert(
		fc.property(counts, (given) => {
			const { withheld } = suppress(tableWith([3, 4], given), settings, highs);
			expect([...withheld]).toEqual([]);
		}),
		runs(200)
	);
});

it('the same table gives the same pattern, and a higher k never reveals what a lower one hides', () => {
	fc.assert(
		fc.property(table(2, 4), fc.integer({ min: 6, max: 11 }), (system, k) => {
			const first = suppress(system, settings, highs).withheld;
			expect(suppress(system, settings, highs).withheld).toEqual(first);
			const cells = system.cells.map((cell) => ({
				...cell,
				small: cell.count > 0 && cell.count < k
			}));
			const higher = suppress({ ...system, cells }, { k, width: k - 1 }, highs).withheld;
			const primaries = system.cells.filter(({ small }) => small);
			expect(primaries.filter(({ id }) => !higher.has(id))).toEqual([]);
		}),
		runs(40)
	);
});
