/** The arithmetic where there is much of it, through the API, beside a bare aggregate of the same rows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite, openPostgres, type Database } from '../../src/lib/server/backend/database.ts';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import { embeddedOf, publishableKey, url } from '../database/memoryBackend.ts';
import { startNativeServer } from '../database/nativeServer.ts';
import { clientOf, type Client } from '../database/people.ts';
import { milliseconds, percentile, say } from './figures.ts';
import { measureApprovals } from './largeApprovals.ts';
import { codeOf, loadLargeData } from './largeData.ts';

export type Engine = 'native' | 'pglite';

/** Milliseconds a call may take. */
const bounds = {
	native: { dashboard: 40, portfolio: 300, approval: 300 },
	pglite: { dashboard: 120, portfolio: 1000, approval: 1000 }
};
const few = 10;
const runs = 9;

/** Measures one project's dashboard among few projects and among many, and the portfolio of many. */
export async function measureLarge(engine: Engine, many: number): Promise<void> {
	const where = await openEngine(engine);
	const amongFew = await measureProject(engine, await where.database('few'), few);
	console.info('');
	const large = await where.database('many');
	const amongMany = await measureProject(engine, large, many);
	for (const [name, took] of Object.entries(amongMany)) {
		const growth = took / (amongFew[name] ?? NaN);
		say(`${name}, ${many} projects to ${few}`, growth.toFixed(2), 'at most 1.30');
	}
	await where.close();
}

async function openEngine(engine: Engine) {
	const opened: Database[] = [];
	const keep = <Kind extends Database>(database: Kind) => {
		opened.push(database);
		return database;
	};
	const closeAll = () => Promise.all(opened.map((database) => database.close()));
	if (engine === 'pglite') {
		const folder = await mkdtemp(join(tmpdir(), 'besa-bench-'));
		return {
			database: async (name: string) => keep(await openPglite(join(folder, name))),
			async close() {
				await closeAll();
				await rm(folder, { recursive: true, force: true });
			}
		};
	}
	// A vacuum in the middle of a measurement would be measured with it.
	const server = await startNativeServer(['autovacuum=off']);
	return {
		async database(name: string) {
			const root = openPostgres(server.urlOf('postgres'));
			await root.run(`create database ${name}`);
			await root.close();
			return keep(openPostgres(server.urlOf(name)));
		},
		async close() {
			await closeAll();
			await server.stop();
		}
	};
}

type Measured = {
	name: string;
	/** @throws what the API refuses */
	call: () => Promise<unknown>;
	/** The same rows, summed without any rule. */
	bare: string;
	bound: number;
};

/** @returns the medians of what is about one project, by name. */
async function measureProject(engine: Engine, database: Database, projects: number) {
	const answer = await embeddedOf(database);
	const loading = performance.now();
	await loadLargeData(database, projects);
	const [held] = await database.rows<{ cells: string }>(
		'select count(*)::text as cells from public.observation_cells'
	);
	say(
		`${engine}, ${projects} projects, ${held?.cells} cells loaded`,
		milliseconds(performance.now() - loading)
	);

	const code = codeOf(Math.ceil(projects / 2));
	const askers = await signIn(database, answer, code);
	const { dashboard, portfolio, approval } = bounds[engine];
	const medians: Record<string, number> = {};
	for (const [role, asker] of Object.entries(askers)) {
		for (const [name, bare] of Object.entries(bareOfProject(code))) {
			const call = () => answered(asker, name, { project_code: code });
			const title = `${name} of one project, as ${role}`;
			medians[title] = await measure(database, { name: title, call, bare, bound: dashboard });
		}
	}
	await measure(database, {
		name: `portfolio_progress of ${projects} projects, as administrator`,
		call: () => answered(askers.administrator, 'portfolio_progress'),
		bare: sumOf('public.observations o', 'o.report_id', 'o.indicator_id', 'true'),
		bound: portfolio
	});
	await measureApprovals(database, askers.manager, code, approval);
	await sayHowLarge(database);
	return medians;
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

/** The call and the bare aggregate take turns, so that whatever else the machine does meets both. */
async function measure(database: Database, { name, call, bare, bound }: Measured): Promise<number> {
	const took = async (work: () => Promise<unknown>) => {
		const begun = performance.now();
		await work();
		return performance.now() - begun;
	};
	const calls: number[] = [];
	const aggregates: number[] = [];
	await call();
	for (let n = 0; n < runs; n += 1) {
		calls.push(await took(call));
		aggregates.push(await took(() => database.rows(bare)));
	}
	const median = percentile(calls, 0.5);
	const ratio = median / percentile(aggregates, 0.5);
	say(
		name,
		milliseconds(median),
		`at most ${bound} ms, fastest ${milliseconds(Math.min(...calls))}, ${ratio.toFixed(1)} times the bare sum`
	);
	return median;
}

type ProjectFunction =
	| 'indicator_progress'
	| 'indicator_periods'
	| 'indicator_cells'
	| 'project_dashboard'
	| 'portfolio_progress';

async function answered(client: Client, name: string, given = {}): Promise<void> {
	const { data, error } = await client.rpc(name as ProjectFunction, given as never);
	if (error) throw new Error(`${name}: ${error.message}`);
	if (!data || Object.keys(data).length === 0) throw new Error(`${name} answered nothing`);
}

const sumOf = (rows: string, report: string, by: string, among: string) =>
	`select ${by}, sum(o.value), sum(o.numerator), sum(o.denominator)
	from ${rows} join public.reports r on r.id = ${report}
	where r.status = 'approved' and ${among} group by ${by}`;

function bareOfProject(code: string): Record<string, string> {
	const among = `r.project_id = (select p.id from public.projects p where p.code = '${code}')`;
	const observations = (by: string) => sumOf('public.observations o', 'o.report_id', by, among);
	return {
		indicator_progress: observations('o.indicator_id'),
		indicator_periods: observations('o.indicator_id, r.period_id'),
		project_dashboard: observations('o.indicator_id, r.period_id'),
		indicator_cells: sumOf(
			'public.observation_cells o join public.observations whole on whole.id = o.observation_id',
			'o.report_id',
			'whole.indicator_id, o.key',
			among
		)
	};
}

/** A manager of one project, and an administrator. */
async function signIn(database: Database, answer: typeof fetch, code: string) {
	const signUp = signUpThrough(answer, url, publishableKey);
	const password = 'a long enough password';
	const join = async (email: string, project: string | null) => {
		await database.rows(
			`insert into public.invitations (project_id, email, role, makes_admin, token_hash, expires_at)
			values (
				(select id from public.projects where code = $1),
				$2, case when $1::text is not null then 'manager'::public.membership_role end, $1::text is null,
				private.token_hash($2), now() + interval '1 day'
			)`,
			[project, email]
		);
		await signUp(email, password, { invitation: email });
		const client = clientOf(answer);
		const { error } = await client.auth.signInWithPassword({ email, password });
		if (error) throw error;
		return client;
	};
	return {
		manager: await join('manager@example.org', code),
		administrator: await join('admin@example.org', null)
	};
}
