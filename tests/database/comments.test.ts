import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { figurePage } from '../../src/lib/domain/talk/shapes.ts';
import { castOfSmallProject, type Cast, type Client } from './people.ts';
import { complete } from './report.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

let report_id: string;
/** A submitted report of NORTH of which nothing was said. */
beforeEach(async () => {
	await cast.database.run(`delete from public.reports`);
	const { data } = await cast.officer.rpc('open_report', {
		project_code: 'SMALL',
		period: '2018-Q1',
		organisation: 'NORTH'
	});
	report_id = data ?? '';
	await cast.officer.rpc('save_report', { report_id, version: 0, observations: complete });
	expect((await cast.officer.rpc('submit_report', { report_id })).error).toBeNull();
});

const say = (
	client: Client,
	body: string,
	more: { indicator?: string; to_correct?: boolean } = {}
) => client.rpc('add_comment', { report_id, body, indicator: '2', ...more });

async function pageOf(client: Client) {
	const given = { project_code: 'SMALL', period: '2018-Q1', organisation: 'NORTH', indicator: '2' };
	return figurePage.parse((await client.rpc('figure_page', given)).data);
}

describe('the talk', () => {
	it('goes back and forth between manager and officer, each with their name', async () => {
		await say(cast.manager, '  Ten is many. ');
		await say(cast.officer, 'A second shelter opened.');
		await say(cast.officer, 'Of another figure.', { indicator: '1' });
		expect((await pageOf(cast.officer)).comments).toMatchObject([
			{ body: 'Ten is many.', by: 'manager', isReviewer: true, mayWithdraw: false },
			{ body: 'A second shelter opened.', by: 'officer', isReviewer: false, mayWithdraw: true }
		]);
	});

	it('takes nothing empty, nothing endless, and nothing of what the partner does not report', async () => {
		const refusals = [
			await say(cast.officer, '  '),
			await say(cast.officer, 'x'.repeat(4001)),
			await say(cast.officer, 'Hm.', { indicator: 'none' })
		];
		expect(refusals.map(({ status, error }) => [status, error?.hint])).toEqual([
			[422, 'text_required'],
			[422, 'text_too_long'],
			[404, 'no_such_indicator']
		]);
	});

	it('is not for other partners, also when the report is approved', async () => {
		await say(cast.manager, 'Thank you.');
		await cast.manager.rpc('approve_report', { report_id });
		const { data } = await cast.otherOfficer.from('comments').select('id');
		expect(data).toEqual([]);
		expect((await pageOf(cast.otherOfficer)).comments).toEqual([]);
		const { status, error } = await say(cast.otherOfficer, 'And ours?');
		expect([status, error?.hint]).toEqual([404, 'no_such_report']);
		expect((await pageOf(cast.otherOfficer)).mayTalk).toBe(false);
	});

	it('lets people take back what nobody has answered, and nothing of others', async () => {
		const { data: first } = await say(cast.officer, 'A slip.');
		const others = await cast.manager.rpc('withdraw_comment', { comment_id: first ?? '' });
		expect([others.status, others.error?.hint]).toEqual([403, 'not_your_comment']);
		await say(cast.manager, 'Is it?');
		const answered = await cast.officer.rpc('withdraw_comment', { comment_id: first ?? '' });
		expect([answered.status, answered.error?.hint]).toEqual([409, 'comment_answered']);
		const { data: last } = await say(cast.officer, 'Another slip.');
		await cast.officer.rpc('withdraw_comment', { comment_id: last ?? '' });
		expect((await pageOf(cast.officer)).comments.map(({ body }) => body)).toEqual([
			'A slip.',
			'Is it?'
		]);
	});
});

describe('marks to correct', () => {
	it('are set by managers only', async () => {
		const { status, error } = await say(cast.officer, 'Correct me.', { to_correct: true });
		expect([status, error?.hint]).toEqual([403, 'managers_only']);
	});

	it('are open for the officer until she submits again', async () => {
		await say(cast.manager, 'Is it ten?', { to_correct: true });
		await say(cast.manager, 'Three?', { indicator: '1', to_correct: true });
		await cast.manager.rpc('return_report', { report_id, reason: 'See the marks.' });
		const returned = await pageOf(cast.officer);
		expect(returned.marks).toEqual([
			{ indicator: '2', body: 'Is it ten?' },
			{ indicator: '1', body: 'Three?' }
		]);
		expect(returned.comments).toMatchObject([{ toCorrect: true, resolvedAt: null }]);

		await cast.officer.rpc('submit_report', { report_id });
		const again = await pageOf(cast.manager);
		expect(again.marks).toEqual([]);
		expect(again.comments[0]?.resolvedAt).not.toBeNull();
	});

	it('are resolved one by one by a manager, and all by the approval', async () => {
		const { data: one } = await say(cast.manager, 'Is it ten?', { to_correct: true });
		await say(cast.manager, 'Three?', { indicator: '1', to_correct: true });
		const refused = await cast.officer.rpc('resolve_comment', { comment_id: one ?? '' });
		expect(refused.error?.hint).toBe('managers_only');
		await cast.manager.rpc('resolve_comment', { comment_id: one ?? '' });
		expect((await pageOf(cast.manager)).marks).toEqual([{ indicator: '1', body: 'Three?' }]);
		await cast.manager.rpc('approve_report', { report_id });
		expect((await pageOf(cast.manager)).marks).toEqual([]);
	});
});
