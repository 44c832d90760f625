import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOfSmallProject, type Cast, type Client } from './people.ts';
import { complete } from './report.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

async function openReport(client: Client, period: string, organisation = 'NORTH') {
	const { data, error } = await client.rpc('open_report', {
		project_code: 'SMALL',
		period,
		organisation
	});
	if (error) throw new Error(error.message);
	return data;
}

const save = (client: Client, report_id: string, version: number, observations: unknown[]) =>
	client.rpc('save_report', {
		report_id,
		version,
		observations: JSON.parse(JSON.stringify(observations))
	});

async function submitted(period: string) {
	const id = await openReport(cast.officer, period);
	await cast.officer.rpc('save_report', {
		report_id: id,
		version: 0,
		observations: complete,
		narratives: [{ section: 'variance', result: 'Oc 1', body: 'Fewer trainings than planned.' }]
	});
	expect((await cast.officer.rpc('submit_report', { report_id: id })).error).toBeNull();
	return id;
}

describe('saving', () => {
	it('keeps every kind of figure and says the new version', async () => {
		const id = await openReport(cast.officer, '2018-Q1');
		const { data } = await save(cast.officer, id, 0, complete);
		expect(data).toEqual({ version: 1, refused: [] });
		const { data: stored } = await cast.officer
			.from('observations')
			.select('value, numerator, denominator, text, state, indicators(code)')
			.eq('report_id', id);
		expect(stored).toHaveLength(6);
	});

	it('refuses what cannot be kept by name and keeps the rest', async () => {
		const id = await openReport(cast.officer, '2018-Q2');
		const { data } = await save(cast.officer, id, 0, [
			{ indicator: '1', value: 'seven' },
			{ indicator: 'none', value: 1 },
			{
				indicator: '2',
				value: 5,
				cells: [
					{ key: { sex: 'neither' }, value: 5 },
					{ key: 7, value: 1 }
				]
			},
			{ indicator: '4', location: 'MOON', value: 1 },
			{ indicator: '3', numerator: 1, denominator: 2 },
			'nonsense'
		]);
		expect(data).toMatchObject({
			version: 1,
			refused: [
				{ code: 'not_a_number', indicator: '1', field: 'value', params: { given: 'seven' } },
				{ code: 'unknown_indicator', indicator: 'none' },
				{ code: 'unknown_category', indicator: '2', key: { sex: 'neither' } },
				{ code: 'unknown_category', indicator: '2', key: 7 },
				{ code: 'unknown_place', indicator: '4', location: 'MOON' },
				{ code: 'unknown_indicator', indicator: null }
			]
		});
		const { data: stored } = await cast.officer
			.from('observations')
			.select('value, numerator, indicators(code)')
			.eq('report_id', id);
		expect(stored).toHaveLength(2);
	});

	it('keeps the rest of a figure when a part is sent, and clears a part sent as nothing', async () => {
		const id = await openReport(cast.officer, '2018-Q3');
		await save(cast.officer, id, 0, complete);
		await save(cast.officer, id, 1, [
			{
				indicator: '2',
				comment: 'Counted twice.',
				cells: [{ key: { support: 'legal' }, value: null }]
			}
		]);
		const { data } = await cast.officer
			.from('observations')
			.select('value, returning, comment, observation_cells(key, value), indicators!inner(code)')
			.eq('report_id', id)
			.eq('indicators.code', '2')
			.single();
		expect(data).toMatchObject({ value: 10, returning: 4, comment: 'Counted twice.' });
		expect(data?.observation_cells).toHaveLength(4);
	});

	it('takes an emptied figure for not reported, which is no zero', async () => {
		const id = await openReport(cast.officer, '2018-Q4');
		await save(cast.officer, id, 0, [{ indicator: '1', value: 0 }]);
		await save(cast.officer, id, 1, [{ indicator: '1', value: null }]);
		const { data } = await cast.officer.from('observations').select('id').eq('report_id', id);
		expect(data).toEqual([]);
	});

	it('answers a stale version with 409 and who changed what', async () => {
		const id = await openReport(cast.officer, '2019-Q1');
		await save(cast.officer, id, 0, [{ indicator: '1', value: 3 }]);
		await save(cast.manager, id, 1, [{ indicator: '1', value: 4 }]);
		const { error, status } = await save(cast.officer, id, 1, [{ indicator: '1', value: 5 }]);
		expect(status).toBe(409);
		expect(error?.hint).toBe('stale_version');
		expect(JSON.parse(error?.details ?? '')).toMatchObject({
			version: 2,
			changes: [{ by: 'manager', indicator: '1', before: { value: 3 }, after: { value: 4 } }]
		});
	});
});

describe('submitting', () => {
	it('refuses with every finding in one answer', async () => {
		const id = await openReport(cast.otherOfficer, '2018-Q1', 'SOUTH');
		await save(cast.otherOfficer, id, 0, [
			{ indicator: '1', value: 1.5 },
			{
				indicator: '2',
				value: 10,
				returning: 12,
				cells: [{ key: { sex: 'female', age: 'adult' }, value: 9 }]
			},
			{ indicator: '3', numerator: 9, denominator: 8 },
			{ indicator: '4', state: 'not_applicable' }
		]);
		const { error, status } = await cast.otherOfficer.rpc('submit_report', { report_id: id });
		expect(status).toBe(422);
		const codes: { code: string; indicator: string }[] = JSON.parse(error?.details ?? '[]');
		expect(codes.map(({ code, indicator }) => `${indicator} ${code}`).sort()).toEqual([
			'1 not_whole',
			'2 cells_do_not_add_up',
			'2 cells_do_not_add_up',
			'2 returning_above_value',
			'3 numerator_above_denominator',
			'4 comment_required',
			'5 not_reported'
		]);
	});

	it('asks for the narrative where an indicator is off track', async () => {
		const id = await openReport(cast.officer, '2019-Q4');
		await save(cast.officer, id, 0, complete);
		const refused = await cast.officer.rpc('submit_report', { report_id: id });
		expect(JSON.parse(refused.error?.details ?? '[]')).toMatchObject([
			{
				code: 'narrative_required',
				result: 'Oc 1',
				field: 'variance',
				params: { indicators: ['1'] }
			}
		]);
		await cast.officer.rpc('save_report', {
			report_id: id,
			version: 1,
			observations: [],
			narratives: [{ section: 'variance', result: 'Oc 1', body: 'Trainers left.' }]
		});
		expect((await cast.officer.rpc('submit_report', { report_id: id })).error).toBeNull();

		// What others report may put an indicator off track later: no report waits for that.
		const { data: emptied } = await cast.manager.rpc('save_report', {
			report_id: id,
			version: 3,
			observations: [],
			narratives: [{ section: 'variance', result: 'Oc 1', body: '' }]
		});
		expect(emptied).toMatchObject({ refused: [] });
		expect((await cast.manager.rpc('approve_report', { report_id: id })).error).toBeNull();
	});
});

describe('the way of a report', () => {
	it('goes from draft over submitted, returned and submitted again to approved', async () => {
		const id = await submitted('2019-Q2');
		const returned = await cast.manager.rpc('return_report', { report_id: id, reason: 'See 1.' });
		expect(returned.data).toMatchObject({ status: 'returned' });
		const { data: report } = await cast.officer
			.from('reports')
			.select('version, return_reason')
			.eq('id', id)
			.single();
		expect(report?.return_reason).toBe('See 1.');
		await save(cast.officer, id, report?.version ?? 0, [{ indicator: '1', value: 4 }]);
		await cast.officer.rpc('submit_report', { report_id: id });
		const approved = await cast.manager.rpc('approve_report', { report_id: id });
		expect(approved.data).toMatchObject({ status: 'approved' });

		const locked = await save(cast.manager, id, 5, [{ indicator: '1', value: 9 }]);
		expect([locked.status, locked.error?.hint]).toEqual([423, 'report_locked']);

		const reopened = await cast.manager.rpc('reopen_report', {
			report_id: id,
			reason: 'A mistake.'
		});
		expect(reopened.data).toMatchObject({ status: 'returned' });
		const { data: trail } = await cast.manager
			.from('audit_events')
			.select('action, reason')
			.eq('entity', 'reports')
			.eq('entity_id', id)
			.order('at');
		expect(trail?.map(({ action }) => action)).toEqual([
			'opened',
			'submitted',
			'returned',
			'submitted',
			'approved',
			'reopened'
		]);
	});

	it('returns nothing without a reason, and approves nothing twice', async () => {
		const id = await submitted('2019-Q3');
		const blank = await cast.manager.rpc('return_report', { report_id: id, reason: '  ' });
		expect([blank.status, blank.error?.hint]).toEqual([422, 'reason_required']);
		await cast.manager.rpc('approve_report', { report_id: id });
		const again = await cast.manager.rpc('approve_report', { report_id: id });
		expect([again.status, again.error?.hint]).toEqual([409, 'wrong_status']);
	});

	it('is closed to those it is not for', async () => {
		const id = await openReport(cast.officer, '2018-Q1');
		for (const stranger of [cast.otherOfficer, cast.viewer, cast.otherManager]) {
			const { status, error } = await save(stranger, id, 1, [{ indicator: '1', value: 1 }]);
			expect([status, error?.hint]).toEqual([404, 'no_such_report']);
		}
		const approval = await cast.officer.rpc('approve_report', { report_id: id });
		expect([approval.status, approval.error?.hint]).toEqual([403, 'managers_only']);
	});
});
