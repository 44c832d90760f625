import { afterAll, beforeAll, expect, it } from 'vitest';
import { castOfSmallProject, type Cast } from './people.ts';

let cast: Cast;
let report_id: string;
const key = { sex: 'female', age: 'adult' };

beforeAll(async () => {
	cast = await castOfSmallProject();
	const { data } = await cast.officer.rpc('open_report', {
		project_code: 'SMALL',
		period: '2018-Q1',
		organisation: 'NORTH'
	});
	report_id = data ?? '';
	const save = (client: typeof cast.officer, version: number, value: number) =>
		client.rpc('save_report', {
			report_id,
			version,
			observations: [{ indicator: '2', value, cells: [{ key, value }] }]
		});
	await save(cast.officer, 0, 7);
	await save(cast.officer, 1, 9);
	await save(cast.manager, 2, 9);
	await save(cast.manager, 3, 8);
});
afterAll(() => cast.close());

/** The trail of a kind of row, as the asker reads it, with the name of who acted. */
async function trail(client: typeof cast.officer, entity: string) {
	const { data } = await client
		.from('audit_events')
		.select('action, actor, report_version, before, after')
		.eq('entity', entity)
		.eq('report_id', report_id)
		.order('at');
	const { data: people } = await client.from('profiles').select('user_id, full_name');
	const names = new Map(people?.map(({ user_id, full_name }) => [user_id, full_name]));
	const valueOf = (row: unknown) =>
		row !== null && typeof row === 'object' && 'value' in row ? row.value : null;
	return data?.map(({ action, actor, report_version, before, after }) => [
		action,
		names.get(actor ?? ''),
		report_version,
		valueOf(before),
		valueOf(after)
	]);
}

it('says who changed a figure and each of its cells from what to what, once for each change', async () => {
	const changes = [
		['created', 'officer', 1, null, 7],
		['changed', 'officer', 2, 7, 9],
		['changed', 'manager', 4, 9, 8]
	];
	expect(await trail(cast.manager, 'observations')).toEqual(changes);
	expect(await trail(cast.manager, 'observation_cells')).toEqual(changes);
	// Saving what stood there already is no change.
	expect(await trail(cast.officer, 'observations')).toEqual(changes);
});

it('says what was cleared', async () => {
	await cast.officer.rpc('save_report', {
		report_id,
		version: 4,
		observations: [{ indicator: '2', state: 'not_reported' }]
	});
	expect((await trail(cast.manager, 'observations'))?.at(-1)).toEqual([
		'deleted',
		'officer',
		5,
		8,
		null
	]);
	expect((await trail(cast.manager, 'observation_cells'))?.at(-1)).toEqual([
		'deleted',
		'officer',
		5,
		8,
		null
	]);
});

it('is read by managers and by the own organisation', async () => {
	expect(await trail(cast.otherOfficer, 'observations')).toEqual([]);
	expect(await trail(cast.viewer, 'observations')).toEqual([]);
	expect(await trail(cast.otherManager, 'observations')).toEqual([]);
});

it('cannot be changed or deleted by anybody, the owner of the database included', async () => {
	for (const statement of [
		"update public.audit_events set reason = 'nothing happened'",
		'delete from public.audit_events',
		'truncate public.audit_events'
	]) {
		await expect(cast.database.rows(statement)).rejects.toThrow(
			'The audit trail cannot be changed.'
		);
	}
	for (const person of [cast.admin, cast.manager, cast.officer]) {
		expect((await person.from('audit_events').delete().eq('report_id', report_id)).status).toBe(
			403
		);
		expect(
			(await person.from('audit_events').update({ reason: 'x' }).eq('report_id', report_id)).status
		).toBe(403);
	}
});
