import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { conflict } from '../../src/lib/domain/report/conflict.ts';
import { castOfSmallProject, type Cast } from './people.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

const saved = z.object({ version: z.number(), refused: z.array(z.unknown()) });

it('of two saves at the same moment one is kept and the other told, cell by cell; merged, nothing is lost', async () => {
	const { data: id } = await cast.officer.rpc('open_report', {
		project_code: 'SMALL',
		period: '2018-Q1',
		organisation: 'NORTH'
	});
	const report_id = id ?? '';
	const women = { sex: 'female', age: 'adult' };
	const men = { sex: 'male', age: 'adult' };
	await cast.officer.rpc('save_report', {
		report_id,
		version: 0,
		observations: [{ indicator: '2', value: 5, cells: [{ key: women, value: 5 }] }]
	});

	const entries = [
		{ by: cast.officer, observations: [{ indicator: '2', cells: [{ key: women, value: 6 }] }] },
		{ by: cast.manager, observations: [{ indicator: '2', cells: [{ key: men, value: 2 }] }] }
	];
	const answers = await Promise.all(
		entries.map(({ by, observations }) =>
			by.rpc('save_report', { report_id, version: 1, observations })
		)
	);
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);

	const late = answers.findIndex(({ status }) => status === 409);
	const winner = entries[1 - late];
	const { version, changes } = conflict.parse(JSON.parse(answers[late]?.error?.details ?? ''));
	expect(changes).toHaveLength(1);
	expect(changes[0]).toMatchObject({
		indicator: '2',
		key: winner?.observations[0]?.cells[0]?.key,
		after: { value: winner?.observations[0]?.cells[0]?.value }
	});

	// Nothing of the two is about the same cell: the late one merges by saving again.
	const again = await entries[late]?.by.rpc('save_report', {
		report_id,
		version,
		observations: entries[late]?.observations ?? []
	});
	expect(again?.status).toBe(200);
	const { data: cells } = await cast.manager
		.from('observation_cells')
		.select('key, value')
		.eq('report_id', report_id);
	expect(cells).toEqual(
		expect.arrayContaining([
			{ key: women, value: 6 },
			{ key: men, value: 2 }
		])
	);
});

it('of many savers nobody overwrites what they have not seen', async () => {
	const { data: id } = await cast.officer.rpc('open_report', {
		project_code: 'SMALL',
		period: '2018-Q2',
		organisation: 'NORTH'
	});
	const report_id = id ?? '';
	/** Adds one to the figure, as often as it takes to do so on the newest version. */
	async function addOne(client: typeof cast.officer): Promise<void> {
		for (;;) {
			const { data: report } = await client
				.from('reports')
				.select('version, observations(value)')
				.eq('id', report_id)
				.single();
			const value = (report?.observations[0]?.value ?? 0) + 1;
			const { data, status } = await client.rpc('save_report', {
				report_id,
				version: report?.version ?? 0,
				observations: [{ indicator: '1', value }]
			});
			if (status === 200) return void saved.parse(data);
			expect(status).toBe(409);
		}
	}
	await Promise.all(
		Array.from({ length: 12 }, (_, n) => addOne(n % 2 === 0 ? cast.officer : cast.manager))
	);
	const { data } = await cast.officer
		.from('observations')
		.select('value')
		.eq('report_id', report_id);
	expect(data).toEqual([{ value: 12 }]);
});

it('a cell of an observation that was cleared meanwhile still says what it belonged to', async () => {
	const { data: id } = await cast.officer.rpc('open_report', {
		project_code: 'SMALL',
		period: '2018-Q3',
		organisation: 'NORTH'
	});
	const report_id = id ?? '';
	const key = { sex: 'female', age: 'adult' };
	await cast.officer.rpc('save_report', {
		report_id,
		version: 0,
		observations: [{ indicator: '2', value: 5, cells: [{ key, value: 5 }] }]
	});
	await cast.manager.rpc('save_report', {
		report_id,
		version: 1,
		observations: [{ indicator: '2', state: 'not_reported' }]
	});
	const { error } = await cast.officer.rpc('save_report', {
		report_id,
		version: 1,
		observations: []
	});
	const { changes } = conflict.parse(JSON.parse(error?.details ?? ''));
	expect(changes.map(({ indicator }) => indicator)).toEqual(['2', '2']);
	expect(changes.find((change) => change.key)).toMatchObject({ key, before: { value: 5 } });
});

it('requests of the same moment do not share a transaction, nor each other’s rights', async () => {
	const asked = ['manager', 'officer', 'viewer', 'otherManager'] as const;
	const alone = await Promise.all(asked.map((name) => cast[name].rpc('me')));
	const people = alone.map(({ data }) => JSON.stringify(data));
	for (let round = 0; round < 5; round += 1) {
		const answers = await Promise.all([
			...asked.map((name) => cast[name].rpc('me')),
			cast.officer.rpc('project_dashboard', { project_code: 'NOTHING' }),
			...asked.map((name) => cast[name].rpc('me'))
		]);
		expect(answers.map(({ status }) => status)).toEqual([
			200, 200, 200, 200, 404, 200, 200, 200, 200
		]);
		expect(answers.toSpliced(4, 1).map(({ data }) => JSON.stringify(data))).toEqual([
			...people,
			...people
		]);
	}
});
