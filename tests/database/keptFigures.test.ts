/** Who reads kept figures, and what keeps them right when several change them, or triggers rest. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { claimsOf } from './accessToken.ts';
import { accessWorld, roles, type AccessWorld, type Role } from './accessWorld.ts';
import { keptOtherwiseThanComputed, readOtherwiseThanComputed } from './keptFigures.ts';

let world: AccessWorld;
beforeAll(async () => {
	world = await accessWorld();
	await world.database.run(`
		create function private.projects_seen(person text) returns uuid[]
		language plpgsql set search_path = '' as $$
		declare
			seen uuid[];
		begin
			perform set_config('request.jwt.claim.sub', person, true);
			perform set_config('role', 'authenticated', true);
			seen := array(select k.project_id from private.kept_figures k);
			perform set_config('role', 'none', true);
			return seen;
		end
		$$`);
});
afterAll(() => world.close());

/** Complete reports of both partners in the quarters that have none; all but the first are submitted. */
beforeEach(() =>
	world.database.run(`
		insert into public.reports (project_id, organisation_id, period_id)
		select pe.project_id, o.id, pe.id
		from public.periods pe
		join public.projects p on p.id = pe.project_id and p.code = 'SMALL'
		join public.organisations o on o.short_name in ('NORTH', 'SOUTH')
		on conflict do nothing;
		insert into public.observations (project_id, report_id, indicator_id, value, numerator, denominator, text)
		select
			r.project_id, r.id, i.id, case i.measure when 'number' then 3 end,
			case i.measure when 'percentage' then 1 end, case i.measure when 'percentage' then 2 end, 'Good.'
		from public.reports r
		join public.indicators i on i.project_id = r.project_id
		join public.projects p on p.id = r.project_id and p.code = 'SMALL'
		where not exists (select from public.observations o where o.report_id = r.id);
		insert into public.observation_cells (project_id, report_id, observation_id, key, value)
		select o.project_id, o.report_id, o.id, c.key::jsonb, 3
		from public.observations o
		join public.indicators i on i.id = o.indicator_id and i.code = '2'
		cross join (values ('{"sex": "female", "age": "adult"}'), ('{"support": "legal"}')) c (key)
		on conflict do nothing;
		insert into public.narratives (project_id, report_id, section, result_id, body)
		select r.project_id, r.id, 'progress', res.id, 'What was done.'
		from public.reports r join public.results res on res.project_id = r.project_id and res.code = 'Oc 1'
		on conflict do nothing;
		update public.reports r
		set status = case pe.label when '2018-Q1' then 'approved' else 'submitted' end::public.report_status
		from public.periods pe
		where pe.id = r.period_id`)
);

/** Where the kept figures of the small project are not what would be computed. */
async function differences(): Promise<unknown[]> {
	const { database } = world;
	return [
		...(await database.rows(keptOtherwiseThanComputed, ['SMALL'])),
		...(await database.rows(readOtherwiseThanComputed, ['SMALL']))
	];
}

async function submittedReports(): Promise<string[]> {
	const found = await world.database.rows<{ id: string }>(
		`select r.id from public.reports r
		join public.projects p on p.id = r.project_id and p.code = 'SMALL'
		join public.periods pe on pe.id = r.period_id
		where r.status = 'submitted' order by pe.start_date, r.organisation_id`
	);
	return found.map(({ id }) => id);
}

it('who may read every approved report of a project reads its kept figures', async () => {
	const seen: Partial<Record<Role, string[]>> = {};
	for (const role of roles) {
		const person = role === 'nobody' ? '' : String(claimsOf(world.tokens[role]).sub);
		const found = await world.database.rows<{ code: string }>(
			`select p.code from public.projects p
			where p.id = any (private.projects_seen($1)) order by p.code`,
			[person]
		);
		seen[role] = found.map(({ code }) => code);
	}
	expect(seen).toEqual({
		administrator: ['OTHER', 'SMALL'],
		manager: ['SMALL'],
		'other manager': ['OTHER'],
		officer: ['SMALL'],
		'other officer': ['SMALL'],
		viewer: [],
		stranger: [],
		nobody: []
	});
});

it('of approvals at the same moment each counts', async () => {
	const reports = await submittedReports();
	// Whichever comes first may put the others' indicators off their way.
	await world.database.run(
		`insert into public.narratives (project_id, report_id, section, result_id, body)
		select r.project_id, r.id, 'variance', res.id, 'The roads were closed.'
		from public.reports r join public.results res on res.project_id = r.project_id
		on conflict do nothing`
	);
	const answers = await Promise.all(
		reports.map((report_id) => world.call('manager', 'approve_report', { report_id }))
	);
	expect(answers.map(({ status }) => status)).toEqual(reports.map(() => 200));
	expect(await differences()).toEqual([]);
});

it('after a load while triggers rest they are right once they are renewed', async () => {
	await world.database.run(`
		set session_replication_role = replica;
		update public.reports set status = 'approved';
		set session_replication_role = origin`);
	expect(await differences()).not.toEqual([]);
	await world.database.run('select private.renew_figures(p.id) from public.projects p');
	expect(await differences()).toEqual([]);
});

/** PGlite is one session: only a native server can do two things at once. */
const onServer = it.skipIf(process.env.BESA_TEST_ENGINE !== 'postgres');

/** Two sessions of their own. */
async function twoSessions() {
	const { driver } = world.database.connection;
	if (!('reserve' in driver)) throw new Error('There is one session only.');
	return [await driver.reserve(), await driver.reserve()] as const;
}

async function untilSomebodyWaits(): Promise<void> {
	const waiting = `select from pg_stat_activity
		where datname = current_database() and wait_event_type = 'Lock'`;
	while ((await world.database.rows(waiting)).length === 0) await sleep(10);
}

const approve = (report = '') =>
	`update public.reports set status = 'approved' where id = '${report}'`;

onServer('who approves while another has not finished waits, and then counts both', async () => {
	const [one, two] = await twoSessions();
	const [first, second] = await submittedReports();
	await one.unsafe('begin');
	await one.unsafe(approve(first));
	const later = two.unsafe(approve(second)).execute();
	await untilSomebodyWaits();
	await one.unsafe('commit');
	await later;
	one.release();
	two.release();
	expect(await differences()).toEqual([]);
});

onServer('who cannot see what another approved meanwhile is refused', async () => {
	const [one, two] = await twoSessions();
	const [first, second] = await submittedReports();
	await two.unsafe('begin isolation level repeatable read');
	await two.unsafe('select from public.reports');
	await one.unsafe(approve(first));
	await expect(two.unsafe(approve(second))).rejects.toMatchObject({ code: '40001' });
	await two.unsafe('rollback');
	one.release();
	two.release();
	expect(await differences()).toEqual([]);
});

onServer('what is written into a report while it is approved counts', async () => {
	const [one, two] = await twoSessions();
	const [report = ''] = await submittedReports();
	const write = `update public.observations set value = 40 where report_id = '${report}'`;
	for (const [begun, late] of [
		[write, approve(report)],
		[approve(report), write]
	] as const) {
		await world.database.run(
			`update public.observations set value = 3 where report_id = '${report}';
			update public.reports set status = 'submitted' where id = '${report}'`
		);
		await one.unsafe('begin');
		await one.unsafe(begun);
		const later = two.unsafe(late).execute();
		await untilSomebodyWaits();
		await one.unsafe('commit');
		await later;
		expect(await differences()).toEqual([]);
	}
	one.release();
	two.release();
});
