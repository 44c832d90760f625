import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyProject, runs, type CellCase } from './figuresCases.ts';
import { figuresWorld, type World } from './figuresProject.ts';

let world: World;
beforeAll(async () => {
	world = await figuresWorld();
});
afterAll(() => world.close());

const categories = ['female', 'male', 'unknown'];
const totals = { accumulation: 'sum', combination: 'sum', adds_to_baseline: false } as const;

/** The figures of each part of a complete breakdown, and from them the total. */
const parts = fc.array(
	fc.record({
		value: fc.nat(20),
		returning: fc.nat(5),
		numerator: fc.nat(9),
		denominator: fc.nat(9)
	}),
	{ minLength: categories.length, maxLength: categories.length }
);
type Part = { value: number; returning: number; numerator: number; denominator: number };
const sum = (all: readonly Part[], field: keyof Part) =>
	all.reduce((total, part) => total + part[field], 0);

/** Every observation split by sex without a rest. */
function completelySplit(vector: CellCase, split: readonly Part[][]): CellCase {
	const values = vector.values
		.filter(({ state }) => state !== 'not_applicable')
		.map((said, index) => {
			const of = split[index % split.length] ?? [];
			return {
				...said,
				value: sum(of, 'value'),
				returning: sum(of, 'returning'),
				numerator: sum(of, 'numerator'),
				denominator: sum(of, 'denominator'),
				cells: of.map((part, n) => ({ key: { sex: categories[n] ?? '' }, ...part }))
			};
		});
	return { ...vector, values };
}

it('the cells of a complete breakdown of a summed figure add up to it', async () => {
	const counted = anyProject(3, { measure: 'number', ...totals });
	const splits = fc.array(parts, { minLength: 1, maxLength: 4 });
	await fc.assert(
		fc.asyncProperty(counted, splits, async (cases, split) => {
			const asked = cases.map((vector) => completelySplit(vector, split));
			for (const { cells, running, values } of await world.figures(asked)) {
				const asOf = asked[0]?.as_of ?? '';
				const added = (name: 'period_value' | 'running') => {
					const figures = Object.values(cells)
						.map((cell) => cell[name])
						.filter((figure) => figure !== null);
					return figures.length === 0 ? null : figures.reduce((a, b) => a + b, 0);
				};
				expect({ own: added('period_value'), running: added('running') }).toEqual({
					own: values[asOf],
					running: running[asOf]
				});
			}
		}),
		runs(25)
	);
});

it('those who return are taken off cell by cell', async () => {
	const people = anyProject(1, { measure: 'number', ...totals, counts_people: true });
	await fc.assert(
		fc.asyncProperty(people, parts, async (cases, split) => {
			const asked = cases.map((vector) => ({
				...completelySplit({ ...vector, values: [{ partner: 'a', period: '2022-Q1' }] }, [split]),
				as_of: '2022-Q1',
				statuses: ['approved' as const]
			}));
			const [found] = await world.figures(asked);
			expect(found?.cells).toEqual(
				Object.fromEntries(
					split.map(({ value, returning }, n) => [
						`sex=${categories[n]}`,
						{ period_value: value, running: value - returning }
					])
				)
			);
		}),
		runs(15)
	);
});

it('a cell of a rate is pooled over the partners that reported it', async () => {
	const rates = anyProject(1, { measure: 'percentage', accumulation: 'sum' });
	await fc.assert(
		fc.asyncProperty(rates, parts, parts, async (cases, one, other) => {
			const values = [
				{ partner: 'a', period: '2022-Q1' },
				{ partner: 'b', period: '2022-Q1' }
			];
			const asked = cases.map((vector) => ({
				...completelySplit({ ...vector, values }, [one, other]),
				as_of: '2022-Q1',
				statuses: ['approved' as const]
			}));
			const [found] = await world.figures(asked);
			for (const [n, category] of categories.entries()) {
				const both = [one[n], other[n]].filter((part) => part !== undefined);
				const people = sum(both, 'denominator');
				const rate = people === 0 ? null : (100 * sum(both, 'numerator')) / people;
				expect(found?.cells[`sex=${category}`]?.running).toEqual(
					rate === null ? null : expect.closeTo(rate, 6)
				);
			}
		}),
		runs(15)
	);
});
