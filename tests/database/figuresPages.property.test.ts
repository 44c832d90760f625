import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { cellFigures, figuresOf } from '../vectors/model.ts';
import { anyProject, periods, quarters, runs, type CellCase } from './figuresCases.ts';
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

const byYear = z.object({
	indicators: z.array(
		z.object({
			code: z.string(),
			years: z.array(
				z.object({ year: z.string(), value: figure, actual: figure, target: figure, met: figure })
			)
		})
	)
});

it('a dashboard has each year by itself, and the levels at its end against the targets', async () => {
	await fc.assert(
		fc.asyncProperty(anyProject(4), async (project) => {
			const code = await world.store(project);
			const { as_of = '', statuses = ['approved'] } = project[0] ?? {};
			const [row] = await world.rows<{ page: unknown }>(
				'select public.project_dashboard($1, $2, $3) as page',
				[code, as_of, `{${statuses.join(',')}}`]
			);
			const { indicators } = byYear.parse(row?.page);
			for (const [index, vector] of project.entries()) {
				const found = indicators.find((indicator) => indicator.code === String(index + 1));
				const isText = vector.indicator.measure === 'qualitative';
				expect(found?.years).toEqual(isText ? [] : yearsOf({ ...vector, as_of, statuses }));
			}
		}),
		runs(30)
	);
});

/** The years of a case up to its quarter, by the rules. */
function yearsOf(vector: CellCase) {
	const shown = periods.filter(({ label }) => label <= (vector.as_of ?? ''));
	return [...Map.groupBy(shown, ({ label }) => label.slice(0, 4))].map(([year, own]) => {
		const { label = '', end = '' } = own.at(-1) ?? {};
		const { actual, expected } = figuresOf({ ...vector, as_of: label });
		const within = vector.values.filter(({ period }) => period.startsWith(year) && period <= label);
		const set = vector.targets
			.filter(({ date }) => date >= (own[0]?.start ?? '') && date <= end)
			.toSorted((one, other) => (one.date < other.date ? -1 : 1));
		const target = set.at(-1)?.value ?? expected;
		return {
			year,
			value: near(cellFigures(vector, within, label).running),
			actual: near(actual),
			target: near(target),
			met: near(metOf(vector.indicator, actual, target))
		};
	});
}

function metOf(
	{ direction, baseline = null }: CellCase['indicator'],
	actual: number | null,
	target: number | null
): number | null {
	const from = direction === 'decrease' ? baseline : 0;
	if (actual === null || target === null || from === null || target === from) return null;
	return (100 * (actual - from)) / (target - from);
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
