/** What access costs: who is asking is asked once a statement, however much there is to read. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { tables } from './accessTable.ts';
import { claimsOf } from './accessToken.ts';
import { accessWorld, withoutRefusalsPrinted, type AccessWorld } from './accessWorld.ts';

/** What policies ask about whoever asks. */
const helpers = ['is_admin', 'my_memberships', 'my_projects', 'my_reports', 'my_colleagues'];
const askers = ['manager', 'officer'] as const;
type Asker = (typeof askers)[number];

type Node = { [property: string]: unknown; Plans?: Node[] };
const node: z.ZodType<Node> = z.lazy(() => z.looseObject({ Plans: z.array(node).optional() }));
const measured = z.object({ found: z.unknown(), calls: z.record(z.string(), z.number()) });
const explained = z.tuple([z.object({ Plan: node })]);

let world: AccessWorld;
beforeAll(async () => {
	withoutRefusalsPrinted();
	world = await accessWorld();
	// Runs a statement as a person does, and counts the calls of the functions inside.
	await world.database.run(`
		create function private.calls() returns table (name name, calls bigint)
		language sql volatile set search_path = '' as $$
			select p.proname, coalesce(pg_stat_get_xact_function_calls(p.oid), 0)
			from pg_catalog.pg_proc p
			where p.pronamespace = 'private'::regnamespace
		$$;
		create function private.measured(person uuid, statement text) returns jsonb
		language plpgsql set search_path = '' as $$
		declare
			before jsonb := (select jsonb_object_agg(c.name, c.calls) from private.calls() c);
			found jsonb;
		begin
			perform set_config('track_functions', 'all', true);
			perform set_config('request.jwt.claim.sub', person::text, true);
			perform set_config('role', 'authenticated', true);
			execute statement into found;
			perform set_config('role', 'none', true);
			return jsonb_build_object('found', found, 'calls', (
				select jsonb_object_agg(c.name, c.calls - (before ->> c.name::text)::bigint) from private.calls() c
			));
		end
		$$`);
});
afterAll(() => world.close());

async function measure(asker: Asker, statement: string) {
	const person = claimsOf(world.tokens[asker]).sub;
	const [row] = await world.database.rows<{ measured: unknown }>(
		'select private.measured($1, $2) as measured',
		[person, statement]
	);
	return measured.parse(row?.measured);
}

async function planOf(asker: Asker, statement: string): Promise<Node> {
	const options = 'analyze, verbose, costs off, timing off, summary off, format json';
	const { found } = await measure(asker, `explain (${options}) ${statement}`);
	return explained.parse(found)[0].Plan;
}

/** Where a plan asks who is asking more than once, or row by row: the node and what it says. */
function askedPerRow(plan: Node): string[] {
	const { Plans = [], Output, ...rest } = plan;
	const mentions = new RegExp(
		`\\b(${[...helpers, 'may_\\w+', 'uid', 'current_setting'].join('|')})\\(`
	);
	const conditions = Object.entries(rest).filter(
		([property, value]) => /Filter|Cond/.test(property) && mentions.test(String(value))
	);
	const isAsking = mentions.test(String(Output)) || helpers.includes(String(rest['Function Name']));
	const isRepeated = isAsking && Number(rest['Actual Loops']) > 1;
	return [
		...conditions.map(([property, value]) => `${rest['Node Type']} ${property}: ${value}`),
		...(isRepeated ? [`${rest['Node Type']} ${rest['Subplan Name'] ?? ''}: ${Output}`] : []),
		...Plans.flatMap(askedPerRow)
	];
}

/** The queries inside a function of the calculation, with values in the place of its parameters. */
async function queriesInside(name: string, values: Record<string, string>): Promise<string[]> {
	const [found] = await world.database.rows<{
		body: string;
		parameters: string[];
		types: string[];
	}>(
		`select
			prosrc as body, proargnames[:pronargs] as parameters,
			array(select format_type(t, null) from unnest(proargtypes) with ordinality a (t, n) order by n) as types
		from pg_proc where proname = $1 and pronamespace = 'private'::regnamespace`,
		[name]
	);
	const body = (found?.body ?? '').replace(/--.*$/gm, '');
	return [...body.matchAll(/return query\b([^;]*);/g)].map(([, query = '']) =>
		(found?.parameters ?? []).reduce(
			(text, parameter, n) =>
				text.replace(
					new RegExp(`(?<![.\\w])${parameter}\\b`, 'g'),
					values[parameter] ?? `null::${found?.types[n]}`
				),
			query
		)
	);
}

const pages = {
	portfolio_progress: 'select jsonb_agg(p) from public.portfolio_progress() p',
	project_dashboard: `select public.project_dashboard('SMALL')`,
	project_logframe: `select public.project_logframe('SMALL')`,
	indicator_page: `select public.indicator_page('SMALL', '1')`,
	report_list: `select public.report_list('SMALL')`,
	report_form: `select public.report_form('SMALL', '2018-Q2', 'NORTH')`,
	publication_list: `select public.publication_list('SMALL')`
};

/** How often the pages ask who is asking. */
async function questions(asker: Asker) {
	const asked: Record<string, number> = {};
	for (const [page, statement] of Object.entries(pages)) {
		const { calls } = await measure(asker, statement);
		for (const helper of helpers) asked[`${page}: ${helper}`] = calls[helper] ?? 0;
	}
	return asked;
}

it('pages ask who is asking as often with forty times as much as with a little', async () => {
	const few = { manager: await questions('manager'), officer: await questions('officer') };
	await world.database.run(await readFile('tests/fixtures/accessMuch.sql', 'utf8'));
	for (const asker of askers) {
		const many = await questions(asker);
		// Another plan may ask a few times more or less; a question a row is forty times more.
		const grown = Object.entries(many).filter(([name, n]) => n - (few[asker][name] ?? 0) >= 20);
		expect.soft(grown, asker).toEqual([]);
	}
});

it.each(Object.keys(tables))('the policies of %s ask once, not row by row', async (name) => {
	for (const asker of askers) {
		const plan = await planOf(asker, `select ${tables[name]?.key.join()} from public.${name}`);
		expect(askedPerRow(plan), asker).toEqual([]);
	}
});

const points = 'array(select id from public.periods)';
const approved = `'{approved}'::public.report_status[]`;
it.each([
	['approved_figures', { points, split: `'total'` }],
	['approved_figures', { points, split: `'cells'` }],
	['approved_year_figures', { points }],
	['computed_figures', { points, statuses: approved, split: `'all'` }],
	['reported', { points, statuses: approved }],
	['standing', { points, statuses: approved }],
	['progress', { points, statuses: approved }]
])('the queries of %s, on which every page stands, ask once: %o', async (name, values) => {
	const queries = await queriesInside(name, values);
	expect(queries).not.toEqual([]);
	for (const query of queries) {
		for (const asker of askers) expect(askedPerRow(await planOf(asker, query)), asker).toEqual([]);
	}
});
