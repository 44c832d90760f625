import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import { exampleAccounts, examplePassword } from '../../src/lib/server/example/accounts.ts';
import { loadExample } from '../../src/lib/server/example/load.ts';
import { keptOtherwiseThanComputed } from './keptFigures.ts';
import { memoryBackend, publishableKey, url } from './memoryBackend.ts';
import { clientOf, type Client } from './people.ts';

let backend: Awaited<ReturnType<typeof memoryBackend>>;
let admin: Client;

beforeAll(async () => {
	backend = await memoryBackend();
	const { database, answer } = backend;
	await loadExample({ database, signUp: signUpThrough(answer, url, publishableKey) });
	admin = await signedIn('admin@example.org');
});
afterAll(() => backend.close());

async function signedIn(email: string): Promise<Client> {
	const client = clientOf(backend.answer);
	const { error } = await client.auth.signInWithPassword({ email, password: examplePassword });
	if (error) throw error;
	return client;
}

const rows = <Row>(statement: string, parameters: unknown[] = []) =>
	backend.database.rows<Row>(statement, parameters);

/** Where the indicators of a project stand, by code. */
async function progress(project: string, asOf: string) {
	const { data, error } = await admin.rpc('indicator_progress', {
		project_code: project,
		as_of: asOf
	});
	if (error) throw error;
	return new Map(data.map((row) => [row.code, row]));
}

async function statuses(project: string, asOf: string): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const { status } of (await progress(project, asOf)).values()) {
		counts[status] = (counts[status] ?? 0) + 1;
	}
	return counts;
}

/** `KMOP approved` and so on, for one quarter. */
async function reportsOf(project: string, label: string): Promise<string[]> {
	const found = await rows<{ said: string }>(
		`select o.short_name || ' ' || r.status as said
		from public.reports r
		join public.projects p on p.id = r.project_id
		join public.periods pe on pe.id = r.period_id
		join public.organisations o on o.id = r.organisation_id
		join public.project_partners pp
			on pp.project_id = r.project_id and pp.organisation_id = r.organisation_id
		where p.code = $1 and pe.label = $2
		order by pp.position`,
		[project, label]
	);
	return found.map(({ said }) => said);
}

describe('the three projects', () => {
	it('are there with the dates, amounts and numbers of their descriptions', async () => {
		const { data } = await admin
			.from('projects')
			.select('code, contract_number, programme, start_date, end_date, budget_amount, is_example')
			.order('start_date');
		expect(data).toEqual([
			{
				code: 'CSF-2011-LCAT',
				contract_number: '',
				programme: 'Civil Society Facility Programme 2011, Theme 1: Strengthening the Rule of Law',
				start_date: '2012-11-01',
				end_date: '2013-11-30',
				budget_amount: 107240.49,
				is_example: true
			},
			{
				code: 'JTIP-BALKANS',
				// Not in the description: invented, and says so.
				contract_number: 'S-SJTIP-EXAMPLE',
				programme: 'J/TIP',
				start_date: '2017-10-01',
				end_date: '2022-12-31',
				budget_amount: null,
				is_example: true
			},
			{
				code: 'IPA-2017-CSO',
				contract_number: 'IPA/2017/155863-3/31',
				programme: 'EuropeAid/155863/DD/ACT/AL',
				start_date: '2018-02-01',
				end_date: '2021-01-31',
				budget_amount: null,
				is_example: true
			}
		]);
	});

	it('have the quarters that their lives touch', async () => {
		expect(
			await rows(
				`select p.code, count(*)::integer as quarters, min(pe.label) as first, max(pe.label) as last
				from public.periods pe join public.projects p on p.id = pe.project_id
				group by p.code order by p.code`
			)
		).toEqual([
			{ code: 'CSF-2011-LCAT', quarters: 5, first: '2012-Q4', last: '2013-Q4' },
			{ code: 'IPA-2017-CSO', quarters: 13, first: '2018-Q1', last: '2021-Q1' },
			{ code: 'JTIP-BALKANS', quarters: 21, first: 'FY2018-Q1', last: 'FY2023-Q1' }
		]);
	});

	it('have at least 13 organisations trained, one of them created by the victims', async () => {
		const trained = (await progress('IPA-2017-CSO', '2020-Q2')).get('1.2');
		expect(trained).toMatchObject({ final_target: 13, status: 'achieved' });
		expect(trained?.actual).toBeGreaterThanOrEqual(13);

		const { data } = await admin.rpc('indicator_cells', {
			project_code: 'IPA-2017-CSO',
			as_of: '2020-Q2'
		});
		const created = data?.find(
			({ code, key }) =>
				code === '1.2' && JSON.stringify(key) === '{"organisation_type":"survivor_led"}'
		);
		expect(created?.running).toBe(1);
	});

	it('have 43 victims assisted, 14 CSOs and more than 130 persons contacted', async () => {
		const figures = await progress('CSF-2011-LCAT', '2013-Q3');
		expect(figures.get('1.1')?.actual).toBe(43);
		expect(figures.get('1.4')).toMatchObject({ actual: 14, final_target: 14 });
		expect(figures.get('1.6')?.actual).toBeGreaterThan(130);
	});

	it('take people whom two partners counted off the figure to date', async () => {
		const [counted] = await rows<{ people: number }>(
			`select sum(o.value - coalesce(o."returning", 0))::integer as people
			from public.observations o
			join public.reports r on r.id = o.report_id and r.status = 'approved'
			join public.periods pe on pe.id = r.period_id and pe.end_date <= '2021-09-30'
			join public.indicators i on i.id = o.indicator_id and i.code = '1.7'
			join public.projects p on p.id = i.project_id and p.code = 'JTIP-BALKANS'`
		);
		const trained = (await progress('JTIP-BALKANS', 'FY2021-Q4')).get('1.7');
		expect(trained?.actual).toBe((counted?.people ?? 0) - 3 - 6);
	});

	it('say of every figure that no description gives that it is illustrative', async () => {
		const silent = await rows<{ name: string }>(
			`select p.code || ' ' || i.code as name
			from public.indicators i join public.projects p on p.id = i.project_id
			where i.note not like 'Illustrative%' order by 1`
		);
		expect(silent.map(({ name }) => name)).toEqual([
			'CSF-2011-LCAT 1.1',
			'CSF-2011-LCAT 1.4',
			'CSF-2011-LCAT 1.6',
			'IPA-2017-CSO 1.2'
		]);
	});

	it('stand mostly well at the last quarter that is approved', async () => {
		expect(await statuses('IPA-2017-CSO', '2020-Q2')).toEqual({
			achieved: 3,
			on_track: 9,
			at_risk: 1,
			off_track: 1,
			no_target: 2
		});
		expect(await statuses('JTIP-BALKANS', 'FY2022-Q2')).toEqual({
			achieved: 3,
			on_track: 9,
			at_risk: 1,
			off_track: 1,
			no_target: 1
		});
		expect(await statuses('CSF-2011-LCAT', '2013-Q3')).toEqual({ achieved: 6, on_track: 1 });
	});
});

describe('the reports', () => {
	it('have nothing that would have kept them from being submitted', async () => {
		expect(
			await rows(
				`select p.code, o.short_name, pe.label, r.status, f.code as finding, f.indicator, f.params
				from public.reports r
				join public.projects p on p.id = r.project_id
				join public.periods pe on pe.id = r.period_id
				join public.organisations o on o.id = r.organisation_id
				cross join lateral private.report_findings(r.id) f
				where r.status <> 'draft' and f.level = 'error'`
			)
		).toEqual([]);
	});

	it('say which people came back only of people who had been counted', async () => {
		expect(
			await rows(
				`select * from (
					select i.code, r.organisation_id, pe.label, c.key, c."returning" as back,
						sum(c.value - c."returning") over (
							partition by i.id, r.organisation_id, o.location_id, c.key order by pe.start_date
							rows between unbounded preceding and 1 preceding
						) as counted
					from public.observation_cells c
					join public.observations o on o.id = c.observation_id
					join public.indicators i on i.id = o.indicator_id and i.counts_people
					join public.reports r on r.id = o.report_id
					join public.periods pe on pe.id = r.period_id
					where not c.key ? 'support'
				) cell
				where back > coalesce(counted, 0)`
			)
		).toEqual([]);
	});

	it('of IPA-2017-CSO are approved until 2020-Q2, and open since in every way', async () => {
		expect(await reportsOf('IPA-2017-CSO', '2018-Q1')).toEqual(['KMOP approved', 'DE approved']);
		expect(await reportsOf('IPA-2017-CSO', '2020-Q2')).toEqual([
			'KMOP approved',
			'DE approved',
			'AAGW approved'
		]);
		expect(await reportsOf('IPA-2017-CSO', '2020-Q3')).toEqual([
			'KMOP approved',
			'DE submitted',
			'AAGW returned'
		]);
		expect(await reportsOf('IPA-2017-CSO', '2020-Q4')).toEqual(['AAGW draft']);
		expect(await reportsOf('IPA-2017-CSO', '2021-Q1')).toEqual([]);
	});

	it('of JTIP-BALKANS are approved until FY2022-Q2, and open since in every way', async () => {
		expect(await reportsOf('JTIP-BALKANS', 'FY2022-Q2')).toHaveLength(7);
		expect(await reportsOf('JTIP-BALKANS', 'FY2022-Q3')).toEqual([
			'Tdh approved',
			'ARSIS submitted',
			'DE approved',
			'OpenGate returned',
			'SOS-Niksic approved',
			'SHKEJ approved'
		]);
		expect(await reportsOf('JTIP-BALKANS', 'FY2022-Q4')).toEqual(['ARSIS draft']);
		expect(await reportsOf('JTIP-BALKANS', 'FY2023-Q1')).toEqual([]);
	});

	it('of CSF-2011-LCAT are approved but for the last quarter', async () => {
		for (const label of ['2012-Q4', '2013-Q1', '2013-Q2', '2013-Q3']) {
			expect(await reportsOf('CSF-2011-LCAT', label)).toEqual([
				'Example-Lead approved',
				'Example-North approved',
				'Example-South approved'
			]);
		}
		expect(await reportsOf('CSF-2011-LCAT', '2013-Q4')).toEqual([
			'Example-Lead submitted',
			'Example-North draft'
		]);
	});

	it('that went back say why', async () => {
		expect(
			await rows(
				`select id from public.reports where (status = 'returned') <> (return_reason <> '')`
			)
		).toEqual([]);
	});

	it('have their steps in the trail, one after the other, and nothing else', async () => {
		expect(
			await rows(
				`select distinct entity, action from public.audit_events
				where report_id is not null order by action`
			)
		).toEqual([
			{ entity: 'reports', action: 'approved' },
			{ entity: 'reports', action: 'opened' },
			{ entity: 'reports', action: 'returned' },
			{ entity: 'reports', action: 'submitted' }
		]);
		expect(
			await rows(
				`select r.id
				from public.reports r
				join public.periods pe on pe.id = r.period_id
				left join lateral (
					select e.action, e.at, e.actor from public.audit_events e
					where e.report_id = r.id order by e.report_version desc limit 1
				) last on true
				where
					last.action is distinct from case r.status when 'draft' then 'opened' else r.status::text end
					or last.at::date <= pe.end_date
					or (r.status = 'approved' and (r.approved_at, r.approved_by) is distinct from (last.at, last.actor))
					or r.submitted_at <= r.created_at
					or r.approved_at <= r.submitted_at`
			)
		).toEqual([]);
	});

	it('have their figures kept as they are computed', async () => {
		for (const code of ['CSF-2011-LCAT', 'IPA-2017-CSO', 'JTIP-BALKANS']) {
			expect(await rows(keptOtherwiseThanComputed, [code]), code).toEqual([]);
		}
	});

	it('leave the triggers of the trail as they were', async () => {
		expect(
			await rows(`select tgname, tgenabled::text as enabled from pg_trigger where tgenabled <> 'O'`)
		).toEqual([{ tgname: 'audit_events_are_kept', enabled: 'A' }]);
	});
});

describe('the indicators', () => {
	it('are of every kind there is', async () => {
		const [kinds] = await rows<Record<string, string[] | boolean>>(
			`select
				to_json(array_agg(distinct measure order by measure)) as measures,
				to_json(array_agg(distinct accumulation order by accumulation)) as accumulations,
				to_json(array_agg(distinct combination order by combination)) as combinations,
				to_json(array_agg(distinct direction order by direction)) as directions,
				to_json(array_agg(distinct target_path order by target_path)) as paths,
				bool_or(adds_to_baseline) as adds, bool_or(by_location) as places,
				bool_or(counts_people and sensitive and breakdowns @> '[["sex", "age"]]') as people,
				bool_or(breakdowns @> '[["support"]]') as overlapping,
				bool_or(not exists (select from public.targets t where t.indicator_id = i.id)) as untargeted
			from public.indicators i join public.projects p on p.id = i.project_id
			where p.code = 'IPA-2017-CSO'`
		);
		expect(kinds).toEqual({
			measures: ['number', 'percentage', 'milestone', 'qualitative'],
			accumulations: ['sum', 'latest', 'average', 'maximum'],
			combinations: ['sum', 'average', 'maximum'],
			directions: ['increase', 'decrease'],
			paths: ['linear', 'step'],
			adds: true,
			places: true,
			people: true,
			overlapping: true,
			untargeted: true
		});
	});
});

describe('the people', () => {
	it('can all sign in', async () => {
		for (const { email, fullName, isAdmin } of exampleAccounts) {
			const { data } = await (await signedIn(email)).rpc('me');
			expect(data).toMatchObject({ email, fullName, isAdmin });
		}
	});

	it.each([
		['manager@kmop.example.org', { 'CSF-2011-LCAT': 'manager', 'IPA-2017-CSO': 'manager' }],
		['officer@de.example.org', { 'IPA-2017-CSO': 'officer', 'JTIP-BALKANS': 'officer' }],
		['officer@aagw.example.org', { 'IPA-2017-CSO': 'officer' }],
		['donor@eu.example.org', {}],
		['manager@tdh.example.org', { 'JTIP-BALKANS': 'manager' }],
		['officer@arsis.example.org', { 'JTIP-BALKANS': 'officer' }],
		['officer@opengate.example.org', { 'JTIP-BALKANS': 'officer' }],
		['donor@jtip.example.org', {}]
	])('%s works in %o', async (email, roles) => {
		const { data } = await (await signedIn(email)).rpc('portfolio_progress');
		expect(Object.fromEntries((data ?? []).map((row) => [row.code, row.my_role]))).toEqual(roles);
	});

	it('find a quarter to fill in at Different & Equal', async () => {
		const officer = await signedIn('officer@de.example.org');
		for (const [project_code, period] of [
			['IPA-2017-CSO', '2020-Q4'],
			['JTIP-BALKANS', 'FY2022-Q4']
		] as const) {
			const { data } = await officer.rpc('report_form', {
				project_code,
				period,
				organisation: 'DE'
			});
			expect(data).toMatchObject({ mayReport: true, report: null, period: { closed: false } });
		}
	});
});
