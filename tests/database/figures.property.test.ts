import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkCase } from '../vectors/check.ts';
import { cellFigures, figuresOf, runningFigures } from '../vectors/model.ts';
import { statuses as statusNames } from '../../src/lib/domain/status/statuses.ts';
import { anyProject, runs, type CellCase } from './figuresCases.ts';
import { figuresWorld, keyName, type Found, type World } from './figuresProject.ts';

let world: World;
beforeAll(async () => {
	world = await figuresWorld();
});
afterAll(() => world.close());

const near = (figure: number | null) => (figure === null ? null : expect.closeTo(figure, 6));
const allNear = (figures: Record<string, number | null>) =>
	Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, near(figure)]));

type Counts = Record<string, number[]>;

/** A cell that was sent empty and one that was not sent say the same: nothing. */
function withoutEmpty(cells: Found['cells']): Found['cells'] {
	return Object.fromEntries(
		Object.entries(cells).filter(
			([, { period_value, running }]) => period_value !== null || running !== null
		)
	);
}

function cellsByTheRules(vector: CellCase): Found['cells'] {
	const parts = vector.values.flatMap(({ cells = [], partner, period, location, status }) =>
		cells.map((cell) => ({ partner, period, location, status, ...cell }))
	);
	const byKey = Map.groupBy(parts, ({ key }) => keyName(key));
	return Object.fromEntries(
		[...byKey].map(([name, values]) => [name, cellFigures(vector, values, vector.as_of ?? '')])
	);
}

it('the portfolio counts what the statuses of the indicators are', async () => {
	const projects = fc.array(anyProject(5), { minLength: 1, maxLength: 4 });
	await fc.assert(
		fc.asyncProperty(projects, async (made) => {
			const codes: string[] = [];
			for (const project of made) codes.push(await world.store(project));
			const counts = statusNames.map((status) => `count(*) filter (where status = '${status}')`);
			const [found] = await world.rows<{ portfolio: Counts; indicators: Counts }>(
				`with named as materialized (select c as code from unnest($1::text::text[]) c),
				standing as materialized (
					select named.code, f.status
					from named cross join lateral public.indicator_progress(named.code) f
				)
				select
					(
						select jsonb_object_agg(p.code, array[p.indicators, p.${statusNames.join(', p.')}])
						from public.portfolio_progress() p where p.code in (select code from named)
					) as portfolio,
					(
						select jsonb_object_agg(s.code, s.counts)
						from (
							select code, array[count(*), ${counts.join(', ')}] as counts from standing group by code
						) s
					) as indicators`,
				[`{${codes.join(',')}}`]
			);
			expect(found?.portfolio).toEqual(found?.indicators);
		}),
		runs(5)
	);
});

it('a case gives the figures of the rules', async () => {
	let code = 0;
	await fc.assert(
		fc.asyncProperty(anyProject(1), async ([vector]) => {
			if (!vector) return;
			code += 1;
			const expected = { ...vector, expect: figuresOf(vector) };
			expect(await checkCase(world.database, world.asker, expected, `case-${code}`)).toEqual([]);
		}),
		runs(60)
	);
});

it('every indicator of a project has its own figures, in each quarter and in each cell', async () => {
	await fc.assert(
		fc.asyncProperty(anyProject(5), async (project) => {
			const found = await world.figures(project);
			for (const [index, vector] of project.entries()) {
				const { period_values, status, ...figures } = figuresOf(vector);
				expect(found[index]?.progress).toMatchObject({ status, ...allNear(figures) });
				expect(found[index]?.values).toEqual(allNear(period_values));
				expect(found[index]?.running).toEqual(allNear(runningFigures(vector)));
				expect(withoutEmpty(found[index]?.cells ?? {})).toEqual(
					Object.fromEntries(
						Object.entries(withoutEmpty(cellsByTheRules(vector))).map(([name, cell]) => [
							name,
							allNear(cell)
						])
					)
				);
			}
		}),
		runs(60)
	);
});

it('beside each figure stands how many partners have a counted report', async () => {
	await fc.assert(
		fc.asyncProperty(anyProject(3), async (project) => {
			const said = project.flatMap(({ values }) => values);
			const counted = said.filter(
				({ period, status = 'approved' }) =>
					period === project[0]?.as_of && project[0].statuses?.includes(status)
			);
			const coverage = {
				reported_partners: new Set(counted.map(({ partner }) => partner)).size,
				due_partners: new Set(said.map(({ partner }) => partner)).size
			};
			const found = await world.figures(project);
			expect(found.map(({ progress }) => progress)).toMatchObject(project.map(() => coverage));
		}),
		runs(25)
	);
});

it('the running figure of a quarter is the actual figure as of that quarter', async () => {
	await fc.assert(
		fc.asyncProperty(anyProject(3), async (project) => {
			const code = await world.store(project);
			const different = await world.rows(
				`select f.*, p.actual
				from public.indicator_periods($1, $2::text::text[]) f
				join lateral public.indicator_progress($1, f.period, $2::text::text[]) p on p.code = f.code
				where f.running is distinct from p.actual`,
				[code, `{${project[0]?.statuses?.join(',')}}`]
			);
			expect(different).toEqual([]);
		}),
		runs(15)
	);
});
