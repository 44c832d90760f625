import { afterAll, beforeAll, expect, it } from 'vitest';
import { figureTrail } from '../../src/lib/domain/talk/shapes.ts';
import { castOfSmallProject, type Cast, type Client } from './people.ts';
import { complete } from './report.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

async function open(period: string, organisation = 'NORTH') {
	const given = { project_code: 'SMALL', period, organisation };
	return (await cast.manager.rpc('open_report', given)).data ?? '';
}
const save = (client: Client, report_id: string, version: number, observations: object[]) =>
	client.rpc('save_report', {
		report_id,
		version,
		observations: JSON.parse(JSON.stringify(observations))
	});
const trailOf = async (client: Client, report_id: string, indicator: string) =>
	figureTrail.parse((await client.rpc('figure_trail', { report_id, indicator })).data);

it('tells the quarters before, and who typed what from what to what', async () => {
	const first = await open('2018-Q1');
	await save(cast.officer, first, 0, [{ indicator: '2', value: 7 }]);
	const id = await open('2018-Q3');
	await save(cast.officer, id, 0, complete);
	await save(cast.officer, id, 1, [
		{ indicator: '2', value: 12, cells: [{ key: { support: 'legal' }, value: 9 }] }
	]);
	await cast.officer.rpc('add_evidence', {
		report_id: id,
		indicator: '2',
		title: 'List',
		reference: 'File 12'
	});
	await cast.officer.rpc('add_evidence', {
		report_id: id,
		indicator: '1',
		title: 'Of another figure',
		reference: 'File 13'
	});

	const trail = await trailOf(cast.manager, id, '2');
	expect(trail.measure).toBe('number');
	expect(trail.figures).toEqual([
		{ period: '2018-Q1', value: 7, status: 'draft' },
		{ period: '2018-Q2', value: null, status: null },
		{ period: '2018-Q3', value: 12, status: 'draft' }
	]);
	expect(trail.events.map(({ by, action, subject }) => [by, action, subject])).toEqual([
		['manager', 'opened', ''],
		['officer', 'typed', ''],
		['officer', 'typed', ''],
		['officer', 'evidence_created', 'List']
	]);
	expect(trail.events[1]?.changes[0]).toEqual({
		location: null,
		part: null,
		field: 'value',
		from: null,
		to: 10
	});
	expect(trail.events[2]?.changes).toEqual([
		{ location: null, part: null, field: 'value', from: 10, to: 12 },
		{ location: null, part: 'legal', field: 'value', from: 7, to: 9 }
	]);
});

it('tells the steps with their reasons, and what was cleared', async () => {
	const id = await open('2018-Q1', 'SOUTH');
	await save(cast.otherOfficer, id, 0, complete);
	await cast.otherOfficer.rpc('submit_report', { report_id: id });
	await cast.manager.rpc('return_report', { report_id: id, reason: 'See 4.' });
	await save(cast.otherOfficer, id, 3, [
		{ indicator: '4', location: 'HILL', state: 'not_reported' }
	]);

	const { events } = await trailOf(cast.otherOfficer, id, '4');
	expect(events.map(({ by, action, subject }) => [by, action, subject])).toEqual([
		['manager', 'opened', ''],
		['south', 'typed', ''],
		['south', 'submitted', ''],
		['manager', 'returned', 'See 4.'],
		['south', 'typed', '']
	]);
	expect(events.at(-1)?.changes).toEqual([
		{ location: 'Hill', part: null, field: 'value', from: 2, to: null }
	]);
});

it('pools the places of a quarter, and the pairs of a percentage', async () => {
	const id = await open('2019-Q1');
	await save(cast.officer, id, 0, [
		{ indicator: '3', numerator: 5, denominator: 8 },
		{ indicator: '4', location: 'HILL', value: 2 },
		{ indicator: '4', location: 'LAKE', value: 3 }
	]);
	expect((await trailOf(cast.officer, id, '3')).figures.at(-1)?.value).toBe(62.5);
	expect((await trailOf(cast.officer, id, '4')).figures.at(-1)?.value).toBe(5);
});

it('shows another partner the approved figures and none of the events', async () => {
	const id = await open('2018-Q2');
	await save(cast.officer, id, 0, complete);
	await cast.officer.rpc('submit_report', { report_id: id });
	await cast.manager.rpc('approve_report', { report_id: id });
	const trail = await trailOf(cast.otherOfficer, id, '1');
	expect(trail.events).toEqual([]);
	expect(trail.figures).toEqual([
		{ period: '2018-Q1', value: null, status: null },
		{ period: '2018-Q2', value: 3, status: 'approved' }
	]);
});
