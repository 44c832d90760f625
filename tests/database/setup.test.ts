import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOfSmallProject, type Cast, type Client } from './people.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

const settings = {
	title: 'A project of the tests',
	donor: 'jtip',
	start_date: '2025-10-01',
	end_date: '2026-05-31',
	reporting_calendar: 'us_fiscal',
	due_days: 30,
	final_due_days: 120,
	lead: 'NORTH',
	partners: [
		{ shortName: 'NORTH', role: 'Recipient' },
		{ shortName: 'SOUTH', role: 'Sub-recipient' }
	],
	places: [
		{ code: 'AL', name: 'Albania', parent: null, isParentOnly: true },
		{ code: 'AL-07', name: 'Kukës county', parent: 'AL', isParentOnly: true },
		{ code: 'AL-HAS', name: 'Has', parent: 'AL-07' }
	]
};

async function refusal(asked: PromiseLike<{ error: unknown; status: number }>) {
	const { error, status } = await asked;
	const { hint, details } = (error ?? {}) as { hint?: string; details?: string };
	return { status, code: hint, details: details ? JSON.parse(details) : null };
}

const change = (client: Client, changed: object, code = 'NEW-1') =>
	client.rpc('change_project', { project_code: code, settings: { ...changed } });

const quarters = async (code: string) =>
	cast.database.rows<{ label: string; due: string }>(
		`select pe.label, pe.due_date::text as due
		from public.periods pe join public.projects p on p.id = pe.project_id
		where p.code = $1 order by pe.start_date`,
		[code]
	);

describe('a new project', () => {
	it('is made with partners, places and the quarters of its calendar; the last is final', async () => {
		const { error } = await cast.admin.rpc('create_project', { code: 'NEW-1', settings });
		expect(error).toBeNull();
		expect(await quarters('NEW-1')).toEqual([
			{ label: 'FY2026-Q1', due: '2026-01-30' },
			{ label: 'FY2026-Q2', due: '2026-04-30' },
			{ label: 'FY2026-Q3', due: '2026-10-28' }
		]);
		const { data } = await cast.admin.rpc('project_logframe', { project_code: 'NEW-1' });
		expect(data).toMatchObject({
			project: {
				coordinator: { shortName: 'NORTH' },
				partners: [
					{ shortName: 'NORTH', role: 'Recipient' },
					{ shortName: 'SOUTH', role: 'Sub-recipient' }
				],
				locations: [{ code: 'AL-HAS', name: 'Has', parent: 'AL-07' }]
			},
			results: [],
			indicators: []
		});
	});

	it('begins with the results and indicators of another, without its promises', async () => {
		const { error } = await cast.admin.rpc('create_project', {
			code: 'NEW-2',
			settings,
			copy_from: 'SMALL'
		});
		expect(error).toBeNull();
		const copied = async (code: string) => {
			const [found] = await cast.database.rows(
				`select
					(select json_agg(array[r.code, r.statement, parent.code] order by r.code)
						from public.results r left join public.results parent on parent.id = r.parent_id
						where r.project_id = p.id) as results,
					(select json_agg(array[i.code, i.name, r.code, i.measure::text, i.breakdowns::text] order by i.code)
						from public.indicators i join public.results r on r.id = i.result_id
						where i.project_id = p.id) as indicators,
					(select json_agg(array[i.code, o.short_name] order by i.code, o.short_name)
						from public.indicator_partners ip
						join public.indicators i on i.id = ip.indicator_id
						join public.organisations o on o.id = ip.organisation_id
						where ip.project_id = p.id) as reporters
				from public.projects p where p.code = $1`,
				[code]
			);
			return found;
		};
		expect(await copied('NEW-2')).toEqual(await copied('SMALL'));
		expect(
			await cast.database.rows(
				`select from public.targets t join public.projects p on p.id = t.project_id where p.code = 'NEW-2'`
			)
		).toEqual([]);
	});

	it.each([
		['a manager', () => cast.manager, 403, 'administrators_only'],
		['an officer', () => cast.officer, 403, 'administrators_only']
	])('is not made by %s', async (_, client, status, code) => {
		expect(
			await refusal(client().rpc('create_project', { code: 'NEW-3', settings }))
		).toMatchObject({ status, code });
	});

	it('has a code that no other has', async () => {
		expect(await refusal(cast.admin.rpc('create_project', { code: 'NEW-1', settings }))).toEqual({
			status: 409,
			code: 'code_taken',
			details: { field: 'code' }
		});
	});

	it('is not half made', async () => {
		const given = { ...settings, partners: [{ shortName: 'NOWHERE', role: '' }] };
		expect(
			await refusal(cast.admin.rpc('create_project', { code: 'NEW-4', settings: given }))
		).toEqual({
			status: 422,
			code: 'no_such_organisation',
			details: { organisations: ['NOWHERE'] }
		});
		expect(await quarters('NEW-4')).toEqual([]);
	});
});

describe('a change of a project', () => {
	it('leaves alone what it does not name', async () => {
		expect((await change(cast.admin, { title: 'Another title' })).error).toBeNull();
		const { data } = await cast.admin.rpc('project_settings', { project_code: 'NEW-1' });
		expect(data).toMatchObject({
			settings: { title: 'Another title', due_days: 30, donor: 'jtip', archived: false },
			project: { partners: [{ shortName: 'NORTH' }, { shortName: 'SOUTH' }] }
		});
	});

	it('moves the days until due and adds the quarters of a longer life', async () => {
		expect((await change(cast.admin, { due_days: 10, end_date: '2026-07-31' })).error).toBeNull();
		expect(await quarters('NEW-1')).toEqual([
			{ label: 'FY2026-Q1', due: '2026-01-10' },
			{ label: 'FY2026-Q2', due: '2026-04-10' },
			{ label: 'FY2026-Q3', due: '2026-07-10' },
			{ label: 'FY2026-Q4', due: '2027-01-28' }
		]);
	});

	it('does not take away a quarter, a partner or a place with figures', async () => {
		const held = await cast.database.rows<{ code: string }>(
			`select p.code from public.projects p where p.code = 'SMALL'`
		);
		expect(held).toHaveLength(1);
		await cast.officer.rpc('open_report', {
			project_code: 'SMALL',
			period: '2018-Q1',
			organisation: 'NORTH'
		});
		expect(await refusal(change(cast.manager, { start_date: '2018-07-01' }, 'SMALL'))).toEqual({
			status: 409,
			code: 'quarter_in_use',
			details: { quarters: ['2018-Q1'] }
		});
		expect(
			await refusal(change(cast.manager, { partners: [{ shortName: 'SOUTH', role: '' }] }, 'SMALL'))
		).toEqual({ status: 409, code: 'partner_in_use', details: { partners: ['NORTH'] } });
	});

	it('takes a partner off the indicators as a version of the logframe, and only until it is agreed', async () => {
		const [north, south] = settings.partners;
		const reporters = () =>
			cast.database.rows(
				`select count(*)::integer as indicators
				from public.indicator_partners ip
				join public.projects p on p.id = ip.project_id
				join public.organisations o on o.id = ip.organisation_id
				where p.code = 'NEW-2' and o.short_name = 'SOUTH'`
			);
		const undo = (number: number) =>
			cast.admin.rpc('change_logframe', {
				project_code: 'NEW-2',
				change: { action: 'undo', number }
			});
		expect((await change(cast.admin, { partners: [north] }, 'NEW-2')).error).toBeNull();
		expect(await reporters()).toEqual([{ indicators: 0 }]);
		const { data } = await cast.admin.rpc('logframe_versions', { project_code: 'NEW-2' });
		const off = { field: 'partners', before: ['NORTH', 'SOUTH'], after: ['NORTH'] };
		expect(data).toMatchObject({
			versions: [
				{
					number: 1,
					action: 'changed',
					items: ['1', '2', '3', '4', '5'].map((code) => ({ code, fields: [off] }))
				}
			]
		});
		expect(await refusal(undo(1))).toMatchObject({ status: 409, code: 'changed_since' });

		expect((await change(cast.admin, { partners: [north, south] }, 'NEW-2')).error).toBeNull();
		expect((await undo(1)).error).toBeNull();
		expect(await reporters()).toEqual([{ indicators: 5 }]);
		await cast.admin.rpc('agree_logframe', { project_code: 'NEW-2' }).throwOnError();
		expect(await refusal(change(cast.admin, { partners: [north] }, 'NEW-2'))).toEqual({
			status: 409,
			code: 'partner_in_use',
			details: { partners: ['SOUTH'] }
		});
		const past = await cast.admin.from('project_partners').delete().neq('role', '');
		expect(past.error).not.toBeNull();
		expect(await reporters()).toEqual([{ indicators: 5 }]);
	});

	it('sets how uncertain a count that is left out must stay, and may leave that to the rule', async () => {
		const width = async () => {
			const { data } = await cast.manager.rpc('project_settings', { project_code: 'SMALL' });
			return data;
		};
		expect(await width()).toMatchObject({ settings: { suppression_width: null } });
		expect((await change(cast.manager, { suppression_width: 12 }, 'SMALL')).error).toBeNull();
		expect(await width()).toMatchObject({ settings: { suppression_width: 12 } });
		for (const suppression_width of [0, 101]) {
			const refused = await change(cast.manager, { suppression_width }, 'SMALL');
			expect(refused.error?.message).toContain('suppression_width');
		}
		expect((await change(cast.manager, { suppression_width: null }, 'SMALL')).error).toBeNull();
		expect(await width()).toMatchObject({ settings: { suppression_width: null } });
	});

	it.each([
		['an officer', () => cast.officer, 404, 'no_such_project'],
		['a viewer', () => cast.viewer, 404, 'no_such_project'],
		['a manager of another project', () => cast.otherManager, 404, 'no_such_project']
	])('is not made by %s', async (_, client, status, code) => {
		expect(await refusal(change(client(), { title: 'Taken over' }, 'SMALL'))).toMatchObject({
			status,
			code
		});
	});
});

describe('an archived project', () => {
	it('is read, and nothing is entered until it is taken back', async () => {
		const open = () =>
			cast.officer.rpc('open_report', {
				project_code: 'SMALL',
				period: '2018-Q2',
				organisation: 'NORTH'
			});
		const archive = (archived: boolean) =>
			cast.manager.rpc('archive_project', { project_code: 'SMALL', archived });
		expect((await archive(true)).error).toBeNull();
		expect((await open()).error).not.toBeNull();
		const { data } = await cast.officer.rpc('project_logframe', { project_code: 'SMALL' });
		expect(data).toMatchObject({ project: { code: 'SMALL' } });
		expect((await archive(false)).error).toBeNull();
		expect((await open()).error).toBeNull();
	});

	it('is archived by its managers only', async () => {
		for (const client of [cast.officer, cast.viewer, cast.otherManager]) {
			expect(await refusal(client.rpc('archive_project', { project_code: 'SMALL' }))).toMatchObject(
				{ status: 404, code: 'no_such_project' }
			);
		}
	});
});
