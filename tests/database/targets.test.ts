import { afterAll, beforeAll, expect, it } from 'vitest';
import { castOfSmallProject, type Cast } from './people.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

const about = { project_code: 'SMALL', indicator_code: '1', date: '2019-12-31' };

async function inForce(on_day: string) {
	const { data } = await cast.manager.rpc('targets_in_force', { project_code: 'SMALL', on_day });
	return data;
}

async function finalTarget() {
	const { data } = await cast.manager.rpc('indicator_progress', { project_code: 'SMALL' });
	return data?.find(({ code }) => code === '1')?.final_target;
}

it('a pending revision moves nothing, an approved one does, and both are remembered', async () => {
	const { data: revision } = await cast.manager.rpc('revise_target', {
		...about,
		new_value: 32,
		reason: 'Two more regions.'
	});
	expect(await finalTarget()).toBe(20);
	await cast.manager.rpc('approve_target_revision', {
		revision_id: revision ?? '',
		approval_reference: 'Amendment 2',
		approved_on: '2019-03-14'
	});
	expect(await finalTarget()).toBe(32);
	const { data: ledger } = await cast.officer
		.from('target_revisions')
		.select('old_value, new_value, reason, approval_reference, approved_on');
	expect(ledger).toEqual([
		{
			old_value: 20,
			new_value: 32,
			reason: 'Two more regions.',
			approval_reference: 'Amendment 2',
			approved_on: '2019-03-14'
		}
	]);
	const again = await cast.manager.rpc('approve_target_revision', {
		revision_id: revision ?? '',
		approval_reference: 'Amendment 3'
	});
	expect(again.status).toBe(409);
});

it('the figure in force on any day can be asked for, through several revisions', async () => {
	await cast.manager.rpc('revise_target', {
		...about,
		new_value: 45,
		reason: 'A third year.',
		approval_reference: 'Amendment 3',
		approved_on: '2019-09-01'
	});
	await cast.manager.rpc('revise_target', {
		...about,
		date: '2018-12-31',
		new_value: 8,
		reason: 'A milestone.',
		approval_reference: 'Amendment 3',
		approved_on: '2019-09-01'
	});
	const final = (value: number) => ({ code: '1', date: '2019-12-31', value });
	const milestone = { code: '1', date: '2018-12-31', value: 8 };
	expect(await inForce('2019-03-13')).toEqual([final(20)]);
	expect(await inForce('2019-03-14')).toEqual([final(32)]);
	expect(await inForce('2019-09-01')).toEqual([milestone, final(45)]);
	await cast.manager.rpc('revise_target', {
		...about,
		date: '2018-12-31',
		reason: 'No milestone after all.',
		approved_on: '2019-10-01'
	});
	expect(await inForce('2019-09-30')).toEqual([milestone, final(45)]);
	expect(await inForce('2019-10-01')).toEqual([final(45)]);
});

it('nobody changes a target past the ledger, nor without a reason', async () => {
	const direct = await cast.manager.from('targets').update({ value: 1 }).eq('value', 45);
	expect(direct.status).toBe(403);
	const silent = await cast.manager.rpc('revise_target', { ...about, new_value: 1, reason: ' ' });
	expect([silent.status, silent.error?.hint]).toEqual([422, 'reason_required']);
	for (const stranger of [cast.officer, cast.viewer, cast.otherManager]) {
		const { error } = await stranger.rpc('revise_target', {
			...about,
			new_value: 1,
			reason: 'Mine.'
		});
		expect(error?.hint).toBe('no_such_indicator');
	}
});

it('the trail says which target was revised, by whom and why', async () => {
	const { data } = await cast.manager
		.from('audit_events')
		.select('entity, action, before, after')
		.eq('entity', 'targets')
		.eq('action', 'changed')
		.order('at');
	expect(data?.map(({ before, after }) => [before, after])).toMatchObject([
		[{ value: 20 }, { value: 32 }],
		[{ value: 32 }, { value: 45 }]
	]);
});
