/** Random lines and series of quarters, protected and then attacked. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { audit } from './audit';
import { highs, settings } from './fixture';
import { runsOf, table, tableWith } from './random.fixture';
import { smallSeries, type Series } from './series.fixture';
import { suppress } from './suppress';

vi.setConfig({ testTimeout: 120_000 });

const runs = (share: number) => runsOf(share, process.env.BESA_RUNS);

describe('nobody can be computed from', () => {
	it('lines of up to eight categories, however uncertain a count has to stay', () => {
		const width = fc.constantFrom(1, settings.width, 12);
		fc.assert(
			fc.property(table(1, 8), width, (system, width) => {
				const { withheld, exposed } = suppress(system, { ...settings, width }, highs);
				const { known, lonely } = audit(system, withheld, { ...settings, width }, highs);
				expect(known.filter((id) => !exposed.includes(id))).toEqual([]);
				expect(lonely).toEqual([]);
			}),
			runs(2150)
		);
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
			runs(120)
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
