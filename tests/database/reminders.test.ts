import { afterAll, beforeAll, expect, it } from 'vitest';
import { board, reminder } from '../../src/lib/domain/board/shapes.ts';
import { castOfSmallProject, type Cast, type Client } from './people.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

const remind = (client: Client, period: string, organisation = 'NORTH') =>
	client.rpc('remind', { project_code: 'SMALL', period, organisation });

async function boardOf(client: Client) {
	const { data } = await client.rpc('report_list', { project_code: 'SMALL' });
	return board.parse(data);
}

it('a reminder says whom to write to and is on the board of manager and officer', async () => {
	const { data } = await remind(cast.manager, '2018-Q1');
	expect(reminder.parse(data)).toMatchObject({
		projectTitle: 'A small project',
		period: '2018-Q1',
		dueDate: '2018-04-30',
		partner: 'North partner',
		officers: [{ name: 'officer', email: 'officer@example.org' }]
	});
	for (const client of [cast.manager, cast.officer]) {
		expect((await boardOf(client)).reminders).toMatchObject([
			{ partner: 'NORTH', period: '2018-Q1' }
		]);
	}
	expect((await boardOf(cast.otherOfficer)).reminders).toEqual([]);
});

it('nobody is reminded twice a day, unless the mail could not be sent', async () => {
	const { data } = await remind(cast.manager, '2018-Q2');
	const again = await remind(cast.admin, '2018-Q2');
	expect([again.status, again.error?.hint]).toEqual([409, 'reminded_today']);

	const reminder_id = reminder.parse(data).id;
	expect((await cast.admin.rpc('take_back_reminder', { reminder_id })).status).toBe(404);
	expect((await cast.manager.rpc('take_back_reminder', { reminder_id })).error).toBeNull();
	expect((await remind(cast.admin, '2018-Q2')).error).toBeNull();
});

it('only what is awaited can be reminded of, and only those who can come', async () => {
	await cast.database.run(`update public.periods set closed = true where label = '2018-Q4';
		update public.periods set end_date = current_date + 1, due_date = current_date + 30
		where label = '2019-Q4';
		insert into public.reports (project_id, organisation_id, period_id, status)
		select pe.project_id, o.id, pe.id, 'submitted' from public.periods pe
		join public.projects p on p.id = pe.project_id and p.code = 'SMALL', public.organisations o
		where pe.label = '2018-Q3' and o.short_name = 'NORTH'`);
	for (const period of ['2018-Q3', '2018-Q4', '2019-Q4']) {
		const { status, error } = await remind(cast.manager, period);
		expect([status, error?.hint], period).toEqual([409, 'nothing_to_remind']);
	}
	const { status, error } = await remind(cast.manager, '2019-Q1', 'LEAD');
	expect([status, error?.hint]).toEqual([409, 'nobody_to_remind']);
	expect((await remind(cast.officer, '2019-Q1')).status).toBe(404);
});

it('the board counts what is filled, and tells addresses to managers only', async () => {
	const { data: report_id } = await cast.otherOfficer.rpc('open_report', {
		project_code: 'SMALL',
		period: '2018-Q1',
		organisation: 'SOUTH'
	});
	await cast.otherOfficer.rpc('save_report', {
		report_id: report_id ?? '',
		version: 0,
		observations: [
			{ indicator: '1', value: 3 },
			{ indicator: '2', comment: 'Still counting.' },
			{ indicator: '3', state: 'not_applicable', comment: 'No courses.' },
			{ indicator: '4', location: 'HILL', value: 1 },
			{ indicator: '4', location: 'LAKE', value: 0 }
		]
	});
	const seen = await boardOf(cast.manager);
	expect(seen.reports.find(({ partner }) => partner === 'SOUTH')).toMatchObject({ filled: 3 });
	expect(
		seen.partners.map(({ shortName, asked, officers }) => [shortName, asked, officers])
	).toEqual([
		['NORTH', 5, [{ name: 'officer', email: 'officer@example.org' }]],
		['SOUTH', 5, [{ name: 'south', email: 'south@example.org' }]]
	]);

	const own = await boardOf(cast.otherOfficer);
	expect(
		own.partners.map(({ shortName, isMine, officers }) => [shortName, isMine, officers])
	).toEqual([
		['SOUTH', true, []],
		['NORTH', false, []]
	]);
});
