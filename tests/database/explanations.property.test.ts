/** What an explanation says goes into a figure does make the figure, by the arithmetic of the model. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { cellFigures, figuresOf, runningFigures } from '../vectors/model.ts';
import { anyProject, periods, quarters, runs, type CellCase } from './figuresCases.ts';
import { figuresWorld, type World } from './figuresProject.ts';

let world: World;
beforeAll(async () => {
	world = await figuresWorld();
});
afterAll(() => world.close());

const figure = z.number().nullable();
const explanation = z.object({
	figure: z.object({ own: figure, running: figure }).nullable(),
	series: z.array(
		z.object({
			partner: z.string(),
			place: z.string().nullable(),
			own: figure,
			running: figure
		})
	),
	account: z.array(
		z.object({
			period: z.string(),
			partner: z.string(),
			place: z.string().nullable(),
			value: figure,
			returning: figure,
			numerator: figure,
			denominator: figure,
			leftOut: z.string().nullable()
		})
	)
});
const near = (wanted: number | null | undefined) =>
	typeof wanted === 'number' ? expect.closeTo(wanted, 6) : null;

type Asked = {
	partner?: string;
	place?: string;
	key?: Record<string, string>;
};

/** The explanation of the first indicator of a project. */
async function explain(code: string, vector: CellCase, { partner, place, key }: Asked = {}) {
	const [row] = await world.rows<{ explained: unknown }>(
		`select public.explain_figure($1, '1', $2, $3, $4, $5::text::jsonb, $6::text::text[]) as explained`,
		[
			code,
			vector.as_of,
			partner ? `${partner}-${code}` : null,
			place ? `${code}${place}` : null,
			key ? JSON.stringify(key) : null,
			`{${vector.statuses?.join(',')}}`
		]
	);
	return explanation.parse(row?.explained);
}

/** The case with nothing said but what the explanation counts. */
function asExplained(vector: CellCase, { account }: z.infer<typeof explanation>): CellCase {
	return {
		...vector,
		statuses: ['approved'],
		values: account
			.filter(({ leftOut }) => leftOut === null)
			.map(({ place, leftOut: _, ...said }) => ({ ...said, location: place }))
	};
}

const numeric = { measure: 'number' } as const;
const isNumeric = ({ indicator }: CellCase) => indicator.measure !== 'qualitative';

it('the inputs of an indicator’s figure make it, and nothing is both in and out', async () => {
	await fc.assert(
		fc.asyncProperty(anyProject(2), async (cases) => {
			const [vector] = cases;
			fc.pre(vector !== undefined && isNumeric(vector));
			if (!vector) return;
			const explained = await explain(await world.store(cases), vector);
			const wanted = figuresOf(asExplained(vector, explained));
			expect(explained.figure?.running ?? null).toEqual(near(wanted.actual));
			expect(explained.figure?.own ?? null).toEqual(near(wanted.period_values[vector.as_of ?? '']));
			const places = explained.account.map(
				({ period, partner, place }) => `${period} ${partner} ${place}`
			);
			expect(new Set(places).size).toBe(places.length);
		}),
		runs(60)
	);
});

it('so do those of a partner, of a place, and of a partner at a place', async () => {
	await fc.assert(
		fc.asyncProperty(
			anyProject(1, { ...numeric, adds_to_baseline: false }),
			fc.constantFrom<Asked>({ partner: 'a' }, { place: 'Hill' }, { partner: 'b', place: 'Lake' }),
			async (cases, asked) => {
				const [vector] = cases;
				if (!vector) return;
				const isMeant = ({ partner, location }: CellCase['values'][number]) =>
					(!asked.partner || partner === asked.partner) &&
					(!asked.place || location === asked.place);
				const values = vector.values.filter(isMeant);
				// Only what takes part in the project can be asked for.
				fc.pre(values.length > 0);
				const code = await world.store(cases);
				await world.database.rows(
					`insert into public.project_locations (project_id, location_id)
					select p.id, l.id from public.projects p, public.locations l
					where p.code = $1 and l.code like $1 || '%'
					on conflict do nothing`,
					[code]
				);
				const explained = await explain(code, vector, asked);
				const wanted = figuresOf({ ...vector, values });
				expect(explained.figure?.running ?? null).toEqual(near(wanted.actual));
				expect(figuresOf(asExplained(vector, explained)).actual).toEqual(near(wanted.actual));
			}
		),
		runs(60)
	);
});

it('so do those of a cell', async () => {
	await fc.assert(
		fc.asyncProperty(anyProject(1), async (cases) => {
			const [vector] = cases;
			const said = vector?.values.flatMap(({ cells = [] }) => cells)[0];
			fc.pre(said !== undefined && vector !== undefined && isNumeric(vector));
			if (!vector || !said) return;
			const explained = await explain(await world.store(cases), vector, { key: said.key });
			const inputs = asExplained(vector, explained);
			const wanted = cellFigures(inputs, inputs.values, vector.as_of ?? '');
			expect(explained.figure?.running ?? null).toEqual(near(wanted.running));
			expect(explained.figure?.own ?? null).toEqual(near(wanted.period_value));
		}),
		runs(60)
	);
});

it('the outlook goes on as the last four quarters with a figure did', async () => {
	const day = (date: string | undefined) => Date.parse(date ?? '') / 86_400_000;
	const known = (value: number | null | undefined) => typeof value === 'number';
	await fc.assert(
		fc.asyncProperty(anyProject(1, numeric), async (cases) => {
			const [vector] = cases;
			if (!vector?.as_of) return;
			const code = await world.store(cases);
			const [found] = await world.rows<Record<string, number | null>>(
				`select o.gained::float8, o.needed::float8, o.projected::float8, o.recent_quarters
				from private.outlook(private.point($1, $2), $3::text::public.report_status[]) o`,
				[code, vector.as_of, `{${vector.statuses?.join(',')}}`]
			);
			const wanted = figuresOf(vector);
			const running = runningFigures(vector);
			const until = quarters.slice(0, quarters.findIndex((label) => label === vector.as_of) + 1);
			const levels = until
				.filter((label) => known(wanted.period_values[label]) && known(running[label]))
				.map((label) => ({ label, level: running[label] ?? 0 }));
			const isSum = vector.indicator.accumulation === 'sum';
			const origin =
				isSum && !vector.indicator.adds_to_baseline ? 0 : (vector.indicator.baseline ?? 0);
			const steps = levels.map(({ level }, n) => level - (levels[n - 1]?.level ?? origin));
			const recent = steps.slice(-4);
			const gained = recent.length > 0 ? recent.reduce((a, b) => a + b) / recent.length : null;
			expect(found?.recent_quarters ?? 0).toBe(recent.length);
			expect(found?.gained ?? null).toEqual(near(gained));

			const end = (label?: string) => periods.find((period) => period.label === label)?.end;
			const finalDay = vector.targets
				.map(({ date }) => date)
				.sort()
				.at(-1);
			const isOpen = finalDay !== undefined && finalDay > (end(vector.as_of) ?? '');
			if (!isOpen || gained === null || !known(wanted.actual)) {
				expect(found?.projected ?? null).toBeNull();
				return;
			}
			const ahead = (day(finalDay) - day(end(levels.at(-1)?.label))) / 91.3125;
			expect(found?.needed).toEqual(
				near(((wanted.final_target ?? 0) - (wanted.actual ?? 0)) / ahead)
			);
			// Random projects allow no figure below zero to be projected.
			expect(found?.projected).toEqual(near(Math.max(0, (wanted.actual ?? 0) + ahead * gained)));
		}),
		runs(80)
	);
});
