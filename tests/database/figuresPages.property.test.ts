import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { cellFigures, figuresOf } from '../vectors/model.ts';
import { anyProject, quarters, runs, type CellCase } from './figuresCases.ts';
import { figuresWorld, keyName, type World } from './figuresProject.ts';

let world: World;
beforeAll(async () => {
	world = await figuresWorld();
});
afterAll(() => world.close());

type Said = CellCase['values'][number];
const figure = z.number().nullable();
const near = (wanted: number | null) => (wanted === null ? null : expect.closeTo(wanted, 6));
const approvedOnly = (vector: CellCase): CellCase => ({ ...vector, statuses: ['approved'] });

const source = z.object({
	indicators: z.array(z.object({ code: z.string(), actual: figure, inRange: figure })),
	cells: z.array(
		z.object({ indicatorCode: z.string(), key: z.record(z.string(), z.string()), inRange: figure })
	)
});

it('a publication has what was reported in its quarters, without baseline and former years', async () => {
	const range = fc.uniqueArray(fc.constantFrom(...quarters), { minLength: 1, maxLength: 2 });
	await fc.assert(
		fc.asyncProperty(anyProject(4), range, async (project, ends) => {
			const [from = '', to = from] = ends.toSorted();
			const code = await world.store(project);
			const [row] = await world.rows<{ source: unknown }>(
				'select public.publication_source($1, $2, $3) as source',
				[code, from, to]
			);
			const found = source.parse(row?.source);
			for (const [index, asked] of project.entries()) {
				const vector = { ...approvedOnly(asked), as_of: to };
				const within = vector.values.filter(({ period }) => period >= from && period <= to);
				const code = String(index + 1);
				expect(found.indicators.find((indicator) => indicator.code === code)).toEqual({
					code,
					actual: near(figuresOf(vector).actual),
					inRange: near(cellFigures(vector, within, to).running)
				});
				const crossed = found.cells
					.filter(
						({ indicatorCode, key }) => indicatorCode === code && 'age' in key && 'sex' in key
					)
					.map(({ key, inRange }) => [keyName(key), inRange]);
				expect(crossed).toEqual(
					crossed.map(([name]) => [
						name,
						near(cellFigures(vector, cellsNamed(String(name), within), to).running)
					])
				);
			}
		}),
		runs(20)
	);
});

/** What was said of one cell. */
function cellsNamed(name: string, values: Said[]): Said[] {
	return values.flatMap(({ cells = [], partner, period, location, status }) =>
		cells
			.filter(({ key }) => keyName(key) === name)
			.map((cell) => ({ partner, period, location, status, ...cell }))
	);
}

const form = z.object({ indicators: z.array(z.object({ code: z.string(), running: figure })) });

it('a report shows the running figures with itself counted, whatever its status', async () => {
	await fc.assert(
		fc.asyncProperty(anyProject(3), fc.nat(), async (project, choice) => {
			const said = project.flatMap(({ values }) => values);
			const chosen = said[choice % Math.max(1, said.length)];
			fc.pre(chosen !== undefined);
			const { partner = '', period = '' } = chosen ?? {};
			const code = await world.store(project);
			const [row] = await world.rows<{ form: unknown }>(
				'select public.report_form($1, $2, $3) as form',
				[code, period, `${partner}-${code}`]
			);
			const expected = project.map((asked, index) => {
				const values = asked.values.map((value) =>
					value.partner === partner && value.period === period
						? { ...value, status: 'approved' as const }
						: value
				);
				const vector = { ...approvedOnly(asked), as_of: period, values };
				return { code: String(index + 1), running: near(figuresOf(vector).actual) };
			});
			expect(form.parse(row?.form).indicators).toEqual(expected);
		}),
		runs(20)
	);
});
