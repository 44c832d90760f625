import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOfSmallProject, type Cast, type Client } from './people.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

const result = { level: 'output', parent: '', statement: 'Staff is trained.' };
const indicator = {
	...{
		result: 'Op 9',
		name: 'Staff trained',
		unit: 'people',
		measure: 'number',
		accumulation: 'sum'
	},
	...{ combination: 'sum', direction: 'increase', baseline: '', baselineDate: '', targets: [] }
};
const bring = (client: Client, logframe: object, project_code = 'SMALL') =>
	client.rpc('import_logframe', { project_code, logframe: JSON.parse(JSON.stringify(logframe)) });

it('a logframe is added from the top down, whatever its order', async () => {
	const { data, error } = await bring(cast.manager, {
		results: [
			{ ...result, code: 'A 9.1', level: 'activity', parent: 'Op 9', means: 'Trainers' },
			{ ...result, code: 'Op 9', parent: 'Oc 1' },
			{ ...result, code: 'Oc 9', level: 'outcome', parent: 'Goal' },
			{ ...result, code: 'Oc 9a', level: 'outcome', parent: 'Oc 9' },
			{ ...result, code: 'Goal', level: 'goal' }
		],
		indicators: [
			{
				...indicator,
				code: '9.1',
				baseline: '2.5',
				baselineDate: '2018-01-01',
				sensitive: true,
				targets: [
					{ date: '2018-12-31', value: '4' },
					{ date: '2019-12-31', value: '10' }
				]
			},
			{ ...indicator, code: '9.2', measure: 'percentage', unit: '%' }
		],
		partners: ['NORTH']
	});
	expect(error).toBeNull();
	expect(data).toEqual({ results: 5, indicators: 2, targets: 2, kept: [], number: 1 });
	const { data: stored } = await cast.officer.rpc('project_logframe', { project_code: 'SMALL' });
	expect(stored).toMatchObject({
		results: expect.arrayContaining([
			expect.objectContaining({ code: 'A 9.1', parentCode: 'Op 9', means: 'Trainers' }),
			expect.objectContaining({ code: 'Oc 9a', parentCode: 'Oc 9' })
		]),
		indicators: expect.arrayContaining([
			expect.objectContaining({
				...{ code: '9.1', resultCode: 'Op 9', sensitive: true, partners: ['NORTH'] },
				baseline: { value: 2.5, date: '2018-01-01' },
				targets: [
					{ date: '2018-12-31', value: 4 },
					{ date: '2019-12-31', value: 10 }
				]
			})
		])
	});
	const [whole] = await cast.database.rows<{ codes: string }>(
		`select string_agg(code, ',' order by code) as codes from public.indicators
		where code like '9.%' and not whole_numbers`
	);
	expect(whole?.codes).toBe('9.1');
});

it('what is there already stays, and what differs is named', async () => {
	const again = {
		results: [{ ...result, code: 'Op 9', parent: 'Oc 1', statement: 'Another statement.' }],
		indicators: [
			{ ...indicator, code: '9.2', measure: 'percentage', unit: '%' },
			{ ...indicator, code: '9.1', baseline: '3', targets: [{ date: '2019-12-31', value: '99' }] },
			{ ...indicator, code: '9.3' }
		]
	};
	const { data } = await bring(cast.manager, again);
	expect(data).toEqual({
		...{ results: 0, indicators: 1, targets: 0, number: 2 },
		kept: [
			{ kind: 'result', code: 'Op 9', differs: ['statement'] },
			{ kind: 'indicator', code: '9.2', differs: [] },
			{ kind: 'indicator', code: '9.1', differs: ['baseline', 'baselineDate', 'targets'] }
		]
	});
	const { data: targets } = await cast.manager.rpc('targets_in_force', { project_code: 'SMALL' });
	expect(targets?.filter(({ code }) => code === '9.1').map(({ value }) => value)).toEqual([4, 10]);
	const { data: second } = await bring(cast.manager, again);
	expect(second).toMatchObject({ results: 0, indicators: 0, targets: 0, number: null });
});

it('what is new stands where the donor prints it, not at the end', async () => {
	const { data } = await cast.manager.rpc('project_logframe', { project_code: 'SMALL' });
	const { results, indicators } = data as Record<'results' | 'indicators', { code: string }[]>;
	expect(results.map(({ code }) => code)).toEqual([
		...['Oc 1', 'Op 9', 'A 9.1', 'Op 1', 'Goal', 'Oc 9', 'Oc 9a']
	]);
	expect(indicators.map(({ code }) => code)).toEqual([
		...['1', '2', '3', '4', '5', '9.1', '9.2', '9.3']
	]);
});

it('everything that is wrong is said at once, and nothing is stored', async () => {
	const before = await cast.database.rows('select count(*) from public.results');
	const { status, error } = await bring(cast.manager, {
		results: [
			{ ...result, code: 'Op 20', parent: 'nothing' },
			{ ...result, code: 'Op 20', level: 'storey', statement: ' ' },
			{ ...result, code: '', parent: 'Op 20' },
			{ ...result, code: 'Oc 20', level: 'outcome', parent: 'Oc 21' },
			{ ...result, code: 'Oc 21', level: 'outcome', parent: 'Oc 20' }
		],
		indicators: [
			{
				...indicator,
				...{
					code: 'a b',
					result: '',
					name: 'x'.repeat(501),
					baseline: 'many',
					baselineDate: '2018-02-31'
				},
				targets: [
					{ date: '2019-12-31', value: '1' },
					{ date: '2019-12-31', value: 'more' },
					{ value: '2' },
					7
				]
			},
			{
				...indicator,
				code: '9.9',
				measure: 'percentage',
				accumulation: 'average',
				direction: null
			},
			'nothing'
		],
		partners: ['NOBODY']
	});
	expect([status, error?.hint]).toEqual([422, 'import_findings']);
	const findings: { kind: string; at: number; field: string; code: string }[] = JSON.parse(
		error?.details ?? '[]'
	);
	expect(findings.map(({ kind, at, field, code }) => `${kind} ${at} ${field}: ${code}`)).toEqual([
		'result 0 parent: unknown_result',
		'result 1 code: code_twice',
		'result 1 level: unknown_choice',
		'result 1 statement: text_required',
		'result 2 code: text_required',
		'result 2 parent: parent_not_above',
		'result 3 parent: parent_not_above',
		'partner 0 partners: unknown_partner',
		'indicator 0 baseline: not_a_number',
		'indicator 0 baselineDate: not_a_day',
		'indicator 0 code: code_not_allowed',
		'indicator 0 name: text_too_long',
		'indicator 0 result: unknown_result',
		'indicator 0 targets: day_twice',
		'indicator 0 targets: not_a_day',
		'indicator 0 targets: not_a_day',
		'indicator 0 targets: not_a_number',
		'indicator 0 targets: not_a_number',
		'indicator 1 accumulation: rate_not_pooled',
		'indicator 1 direction: unknown_choice',
		'indicator 2 accumulation: unknown_choice',
		'indicator 2 code: text_required',
		'indicator 2 combination: unknown_choice',
		'indicator 2 direction: unknown_choice',
		'indicator 2 measure: unknown_choice',
		'indicator 2 name: text_required',
		'indicator 2 result: unknown_result'
	]);
	expect(await cast.database.rows('select count(*) from public.results')).toEqual(before);
	expect((await bring(cast.manager, { results: 1, indicators: [] })).error?.hint).toBe(
		'not_a_list'
	);
});

it('only managers import, and only into their projects', async () => {
	const logframe = { results: [{ ...result, code: 'Op 30' }], indicators: [] };
	expect((await bring(cast.officer, logframe)).error?.hint).toBe('managers_only');
	for (const stranger of [cast.viewer, cast.otherManager]) {
		expect((await bring(stranger, logframe)).error?.hint).toBe('no_such_project');
	}
	expect((await bring(cast.admin, logframe)).data).toMatchObject({ results: 1 });
});

it('the trail says who added what', async () => {
	const { data } = await cast.manager
		.from('audit_events')
		.select('entity, action, actor')
		.in('entity', ['results', 'indicators', 'targets'])
		.eq('action', 'created')
		.not('actor', 'is', null);
	const counted = (entity: string) => data?.filter((event) => event.entity === entity).length;
	expect([counted('results'), counted('indicators'), counted('targets')]).toEqual([6, 3, 2]);
});

describe('once the logframe is agreed', () => {
	const more = {
		results: [
			{ ...result, code: 'Op 40' },
			{ ...result, code: 'A 40.1', level: 'activity', parent: 'Op 40' }
		],
		indicators: [
			{
				...indicator,
				...{ code: '40', result: 'Op 40', targets: [{ date: '2019-12-31', value: '7' }] }
			}
		]
	};
	const codes = async () => {
		const { data } = await cast.manager.rpc('project_logframe', { project_code: 'SMALL' });
		return (data as { results: { code: string }[] }).results.map(({ code }) => code);
	};

	it('an import says why, and is a version with the approval', async () => {
		await cast.manager.rpc('agree_logframe', { project_code: 'SMALL' });
		const before = await codes();
		expect((await bring(cast.manager, more)).error?.hint).toBe('reason_required');
		expect(await codes()).toEqual(before);
		const { data } = await cast.manager.rpc('import_logframe', {
			...{ project_code: 'SMALL', logframe: JSON.parse(JSON.stringify(more)) },
			...{ reason: 'A third year.', approval_reference: 'Addendum 1', approved_on: '2019-01-15' }
		});
		const { data: page } = await cast.manager.rpc('logframe_versions', { project_code: 'SMALL' });
		const [version] = (page as { versions: object[] }).versions;
		expect(version).toMatchObject({
			...{ number: (data as { number: number }).number, action: 'imported', by: 'manager' },
			...{ reason: 'A third year.', approvalReference: 'Addendum 1', approvedOn: '2019-01-15' },
			items: [
				{ kind: 'result', code: 'Op 40', was: null, isThere: true },
				{ kind: 'result', code: 'A 40.1' },
				{ kind: 'indicator', code: '40' }
			]
		});
	});

	it('is taken back as a whole', async () => {
		const { data: page } = await cast.manager.rpc('logframe_versions', { project_code: 'SMALL' });
		const [version] = (page as { versions: { number: number }[] }).versions;
		const { error } = await cast.manager.rpc('change_logframe', {
			project_code: 'SMALL',
			change: { action: 'undo', number: version?.number ?? 0 }
		});
		expect(error).toBeNull();
		expect(await codes()).not.toContain('Op 40');
	});
});
