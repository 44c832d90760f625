import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyProject, quarters, runs, type CellCase } from './figuresCases.ts';
import { figuresWorld, type World } from './figuresProject.ts';

let world: World;
beforeAll(async () => {
	world = await figuresWorld();
});
afterAll(() => world.close());

type Said = CellCase['values'][number];
const project = anyProject(4);

/** The same case with other things said. */
const saying = (vector: CellCase, values: Said[]): CellCase => ({ ...vector, values });

/** Random keys to sort by: one order of entry. */
const order = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
function shuffled<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
	return items
		.map((item, index) => ({ item, key: keys[index % keys.length] ?? 0 }))
		.sort((a, b) => a.key - b.key)
		.map(({ item }) => item);
}

it('the order of entry does not matter', async () => {
	await fc.assert(
		fc.asyncProperty(project, order, async (cases, keys) => {
			const entered = await world.figures(cases);
			const enteredOtherwise = await world.figures(
				cases.map((vector) => ({
					...vector,
					periods: shuffled(vector.periods, keys),
					targets: shuffled(vector.targets, keys),
					values: shuffled(vector.values, keys)
				}))
			);
			expect(enteredOtherwise).toEqual(entered);
		}),
		runs(15)
	);
});

it('a report whose status does not count changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(project, async (cases) => {
			const counted = cases.map((vector) =>
				saying(
					vector,
					vector.values.filter(({ status = 'approved' }) => vector.statuses?.includes(status))
				)
			);
			const all = await world.figures(cases);
			const only = await world.figures(counted);
			// How many partners there are depends on who reports, not on what counts.
			const partners = ({ due_partners: _, ...figures }: Record<string, unknown>) => figures;
			expect(all.map((found) => ({ ...found, progress: partners(found.progress) }))).toEqual(
				only.map((found) => ({ ...found, progress: partners(found.progress) }))
			);
		}),
		runs(15)
	);
});

it('what is reported after the quarter asked for changes nothing in it', async () => {
	await fc.assert(
		fc.asyncProperty(project, async (cases) => {
			const asOf = cases[0]?.as_of ?? '';
			const later = await world.figures(cases);
			const then = await world.figures(
				cases.map((vector) =>
					saying(
						vector,
						vector.values.map((said) =>
							said.period > asOf ? { ...said, state: 'not_applicable', ...nothing } : said
						)
					)
				)
			);
			expect(later.map(({ progress, cells }) => ({ progress, cells }))).toEqual(
				then.map(({ progress, cells }) => ({ progress, cells }))
			);
		}),
		runs(15)
	);
});
const nothing = { value: null, returning: null, numerator: null, denominator: null, cells: [] };

it('a summed figure split over two places stays the same', async () => {
	const summed = anyProject(4, { accumulation: 'sum', combination: 'sum' });
	await fc.assert(
		fc.asyncProperty(summed, fc.nat(9), async (cases, share) => {
			const atOnePlace = cases.map((vector) =>
				saying(
					vector,
					vector.values
						.filter(({ location, state }) => location === null && state !== 'not_applicable')
						.map((said) => ({ ...said, cells: [] }))
				)
			);
			const part = (number: number | null | undefined) =>
				typeof number === 'number' ? Math.min(share, number) : null;
			const rest = (number: number | null | undefined) =>
				typeof number === 'number' ? (number * 10 - Math.min(share, number) * 10) / 10 : null;
			const of = (said: Said, cut: typeof part) => ({
				value: cut(said.value),
				returning: cut(said.returning),
				numerator: cut(said.numerator),
				denominator: cut(said.denominator)
			});
			const split = atOnePlace.map((vector) =>
				saying(
					vector,
					vector.values.flatMap((said) => [
						{ ...said, location: 'Hill', ...of(said, part) },
						{ ...said, location: 'Lake', ...of(said, rest) }
					])
				)
			);
			expect(await world.figures(split)).toEqual(await world.figures(atOnePlace));
		}),
		runs(15)
	);
});

it('a rate of several partners is pooled, and is not the mean of their rates', async () => {
	const pair = fc
		.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
		.map(([part, all]) => ({ numerator: Math.min(part, all), denominator: all }));
	const rate = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
		(100 * numerator) / denominator;
	await fc.assert(
		fc.asyncProperty(anyProject(1, { measure: 'percentage' }), pair, pair, async (cases, a, b) => {
			fc.pre(a.denominator !== b.denominator && Math.abs(rate(a) - rate(b)) > 1e-6);
			const rates = cases.map((vector) => ({
				...saying(vector, [
					{ partner: 'a', period: '2022-Q2', ...a },
					{ partner: 'b', period: '2022-Q2', ...b }
				]),
				indicator: { ...vector.indicator, accumulation: 'sum' as const },
				statuses: ['approved' as const]
			}));
			const pooled = rate({
				numerator: a.numerator + b.numerator,
				denominator: a.denominator + b.denominator
			});
			const [found] = await world.figures(rates);
			const figures = [
				found?.values['2022-Q2'],
				found?.running['2022-Q2'],
				found?.running['2023-Q2']
			];
			expect(figures).toEqual(Array(3).fill(expect.closeTo(pooled, 6)));
			expect(Math.abs(pooled - (rate(a) + rate(b)) / 2)).toBeGreaterThan(1e-6);
		}),
		runs(25)
	);
});

it('a quarter that was not reported is no zero', async () => {
	const reported = fc.uniqueArray(
		fc.record({ period: fc.constantFrom(...quarters), value: fc.integer({ min: 1, max: 30 }) }),
		{ selector: ({ period }) => period, minLength: 1, maxLength: 5 }
	);
	const kinds = fc.constantFrom('average' as const, 'latest' as const);
	await fc.assert(
		fc.asyncProperty(anyProject(1), reported, kinds, async (cases, given, accumulation) => {
			const values = given
				.map((said) => ({ partner: 'a', ...said }))
				.sort((a, b) => (a.period < b.period ? -1 : 1));
			const silent = quarters.filter((label) => !values.some(({ period }) => period === label));
			const zeros = silent.map((period) => ({ partner: 'a', period, value: 0 }));
			const asked = cases.map((vector) => ({
				...saying(vector, values),
				indicator: { ...vector.indicator, measure: 'number' as const, accumulation },
				statuses: ['approved' as const]
			}));
			const [missing] = await world.figures(asked);
			const [zero] = await world.figures(
				asked.map((vector) => saying(vector, [...values, ...zeros]))
			);

			const sum = values.reduce((total, { value }) => total + value, 0);
			const last = values.at(-1)?.value ?? 0;
			const [whenMissing, whenZero] =
				accumulation === 'average'
					? [sum / values.length, sum / quarters.length]
					: [last, silent.includes('2023-Q2') ? 0 : last];
			expect([missing?.running['2023-Q2'], zero?.running['2023-Q2']]).toEqual([
				expect.closeTo(whenMissing, 6),
				expect.closeTo(whenZero, 6)
			]);
			expect(silent.map((label) => missing?.values[label])).toEqual(silent.map(() => null));
			expect(silent.map((label) => zero?.values[label])).toEqual(silent.map(() => 0));
		}),
		runs(15)
	);
});

it('people who return never raise the running figure, and leave the quarter’s own alone', async () => {
	const people = anyProject(4, { measure: 'number', accumulation: 'sum', counts_people: true });
	await fc.assert(
		fc.asyncProperty(people, fc.nat(9), async (cases, more) => {
			const some = await world.figures(cases);
			const moreReturn = await world.figures(
				cases.map((vector) =>
					saying(
						vector,
						vector.values.map((said) =>
							said.state === 'not_applicable'
								? said
								: { ...said, returning: (said.returning ?? 0) + more }
						)
					)
				)
			);
			expect(moreReturn.map(({ values }) => values)).toEqual(some.map(({ values }) => values));
			for (const [index, { running }] of moreReturn.entries()) {
				for (const [label, figure] of Object.entries(running)) {
					const before = some[index]?.running[label] ?? null;
					expect(figure === null).toBe(before === null);
					expect(figure ?? 0).toBeLessThanOrEqual(before ?? 0);
				}
			}
		}),
		runs(15)
	);
});
