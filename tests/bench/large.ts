/** The arithmetic where there is much of it, through the API, beside a bare aggregate of the same rows. */
import type { Database } from '../../src/lib/server/backend/database.ts';
import type { Client } from '../database/people.ts';
import { milliseconds, percentile, say } from './figures.ts';
import { measureApprovals } from './largeApprovals.ts';
import { openEngine, type Engine } from './largeEngine.ts';
import { measureLargePage } from './largePage.ts';
import { largeWorld, type LargeWorld } from './largeWorld.ts';

/** Milliseconds a call may take. */
const bounds = {
	native: { dashboard: 40, portfolio: 300, approval: 300 },
	pglite: { dashboard: 120, portfolio: 1000, approval: 1000 }
};
const few = 10;
const runs = 9;

/** Measures one project's dashboard among few projects and among many, and the portfolio of many. */
export async function measureLarge(engine: Engine, projects: number): Promise<void> {
	console.info(`\n${engine}`);
	const bound = bounds[engine];
	const where = await openEngine(engine);
	const amongFew = await largeWorld(await where.database('few'), few);
	const amongMany = await largeWorld(await where.database('many'), projects);
	for (const role of ['manager', 'administrator'] as const) {
		for (const name of dashboard) await measureProject(name, role, amongFew, amongMany, bound);
	}
	const url = where.urlOf('many');
	if (url) await measureLargePage(amongMany, url);
	await measurePortfolio(amongMany, bound.portfolio);
	await measureApprovals(
		amongMany.database,
		amongMany.askers.manager,
		amongMany.code,
		bound.approval
	);
	await sayHowLarge(amongMany.database);
	await where.close();
}

const dashboard = [
	'indicator_progress',
	'indicator_periods',
	'indicator_cells',
	'project_dashboard'
] as const;
type OfProject = (typeof dashboard)[number];

async function measureProject(
	name: OfProject,
	role: keyof LargeWorld['askers'],
	amongFew: LargeWorld,
	amongMany: LargeWorld,
	bound: { dashboard: number }
): Promise<void> {
	const callIn =
		({ askers, code }: LargeWorld) =>
		() =>
			answered(askers[role], name, { project_code: code });
	const { database, code } = amongMany;
	const [small, large, bare] = await inTurns(callIn(amongFew), callIn(amongMany), () =>
		database.rows(bareOf(name, code))
	);
	const growth = median(large) / median(small);
	sayAnswer(`${name} as ${role}`, large, bound.dashboard, bare);
	say(`  ${amongMany.projects} projects to ${few}`, growth.toFixed(2), 'at most 1.30');
}

const wide = ['portfolio_progress', 'portfolio_page'] as const;
type OfAll = (typeof wide)[number];

async function measurePortfolio({ database, askers, projects }: LargeWorld, bound: number) {
	for (const name of wide) {
		const [portfolio, bare] = await inTurns(
			() => answered(askers.administrator, name),
			() => database.rows(sumOf('public.observations o', 'o.report_id', 'o.indicator_id', 'true'))
		);
		sayAnswer(`${name} of ${projects} projects`, portfolio, bound, bare);
	}
}

async function sayHowLarge(database: Database): Promise<void> {
	const [size] = await database.rows<{ kept: string; reported: string }>(
		`select
			pg_size_pretty(pg_total_relation_size('private.kept_figures')) as kept,
			pg_size_pretty(
				pg_total_relation_size('public.observations')
				+ pg_total_relation_size('public.observation_cells')
			) as reported`
	);
	say('kept figures with their index', size?.kept ?? '', `beside ${size?.reported} reported`);
}

const median = (durations: number[] = []) => percentile(durations, 0.5);

function sayAnswer(what: string, took: number[] = [], bound: number, bare?: number[]): void {
	const fastest = milliseconds(Math.min(...took));
	const ratio = (median(took) / median(bare)).toFixed(2);
	say(
		what,
		milliseconds(median(took)),
		`at most ${bound} ms, fastest ${fastest}, ${ratio} times the bare sum`
	);
}

/**
 * Takes turns, so that whatever else the machine does meets all of them.
 * @returns the durations of each.
 */
async function inTurns(...works: (() => Promise<unknown>)[]): Promise<number[][]> {
	for (const work of works) await work();
	const took = works.map((): number[] => []);
	for (let n = 0; n < runs; n += 1) {
		for (const [index, work] of works.entries()) {
			const begun = performance.now();
			await work();
			took[index]?.push(performance.now() - begun);
		}
	}
	return took;
}

/** @throws what the API refuses */
async function answered(client: Client, name: OfProject | OfAll, given = {}): Promise<void> {
	const { data, error } = await client.rpc(name, given as never);
	if (error) throw new Error(`${name}: ${error.message}`);
	if (!data || Object.keys(data).length === 0) throw new Error(`${name} answered nothing`);
}

/** Rows summed without any rule. */
const sumOf = (rows: string, report: string, by: string, among: string) =>
	`select ${by}, sum(o.value), sum(o.numerator), sum(o.denominator)
	from ${rows} join public.reports r on r.id = ${report}
	where r.status = 'approved' and ${among} group by ${by}`;

/** The rows that a figure of the project rests on. */
function bareOf(name: OfProject, code: string): string {
	const among = `r.project_id = (select p.id from public.projects p where p.code = '${code}')`;
	if (name === 'indicator_cells') {
		return sumOf(
			'public.observation_cells o join public.observations whole on whole.id = o.observation_id',
			'o.report_id',
			'whole.indicator_id, o.key',
			among
		);
	}
	const by = name === 'indicator_progress' ? 'o.indicator_id' : 'o.indicator_id, r.period_id';
	return sumOf('public.observations o', 'o.report_id', by, among);
}
