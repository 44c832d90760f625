import { afterAll, beforeAll, expect, it } from 'vitest';
import { castOfSmallProject, type Cast, type Client } from './people.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

const bring = (client: Client, rows: object[], as_status = 'draft', dry_run = false) =>
	client.rpc('import_values', {
		project_code: 'SMALL',
		rows: JSON.parse(JSON.stringify(rows.map((row, n) => ({ row: n + 2, ...row })))),
		as_status,
		dry_run
	});
const findingsOf = ({ error }: Awaited<ReturnType<typeof bring>>) => {
	const found: { row: number; field: string; code: string }[] = JSON.parse(error?.details || '[]');
	return found.map(({ row, field, code }) => `${row} ${field} ${code}`);
};

const north = { partner: 'NORTH', period: '2018-Q1' };
const people = { ...north, indicator: '2' };
const history = [
	{ ...north, indicator: '1', value: '3' },
	{ ...people, value: '10', returning: '4' },
	{ ...people, key: { sex: 'female', age: 'adult' }, value: '9', returning: '4' },
	{ ...people, key: { sex: 'male', age: 'minor' }, value: '1', returning: '0' },
	{ ...people, key: { support: 'shelter' }, value: '8', returning: '4' },
	{ ...north, indicator: '3', numerator: '5', denominator: '8' },
	{ ...north, indicator: '4', location: 'HILL', value: '2' },
	{ ...north, indicator: '5', state: 'not_applicable', comment: 'No service yet.' },
	{ ...north, partner: 'SOUTH', period: '2018-Q3', indicator: '1', value: '0' }
];

it('years of figures come in at once as drafts, and the same file twice changes nothing', async () => {
	const look = await bring(cast.manager, history, 'draft', true);
	expect(look.data).toEqual({ reports: 2, changed: 9, unchanged: 0 });
	expect((await cast.manager.from('reports').select('id')).data).toEqual([]);

	const { data, error } = await bring(cast.manager, history);
	expect(error).toBeNull();
	expect(data).toEqual({ reports: 2, changed: 9, unchanged: 0 });
	const before = await trail();
	const again = await bring(cast.manager, history);
	expect(again.data).toEqual({ reports: 0, changed: 0, unchanged: 9 });
	expect(await trail()).toEqual(before);
	const { data: reports } = await cast.manager.from('reports').select('status, version');
	expect(reports).toEqual([
		{ status: 'draft', version: 1 },
		{ status: 'draft', version: 1 }
	]);
});

async function trail() {
	const { data } = await cast.manager.from('audit_events').select('entity, action').order('at');
	return data?.map(({ entity, action }) => `${entity} ${action}`) ?? [];
}

it('a correction changes what it names and leaves the rest', async () => {
	const { data } = await bring(cast.manager, [
		{ ...north, indicator: '1', value: '4' },
		{ ...north, indicator: '3', numerator: '', denominator: '', comment: '' },
		{ ...north, indicator: '4', location: 'HILL', value: '2.0' }
	]);
	expect(data).toEqual({ reports: 1, changed: 1, unchanged: 1 });
	const { data: values } = await cast.manager
		.from('observations')
		.select('value, numerator, indicators!inner(code), reports!inner(version)')
		.in('indicators.code', ['1', '3'])
		.eq('reports.version', 2);
	expect(values?.map(({ value, numerator }) => value ?? numerator).sort()).toEqual([4, 5]);
});

it('what is approved is approved by who imported it, counts, and is then locked', async () => {
	const rows = [{ ...north, indicator: '1', value: '4' }, ...history.slice(1)];
	const { data, error } = await bring(cast.manager, rows, 'approved');
	expect(error).toBeNull();
	expect(data).toEqual({ reports: 2, changed: 0, unchanged: 9 });
	expect(
		await cast.database.rows(
			`select r.status::text, p.email from public.reports r
			join public.profiles p on p.user_id = r.approved_by and p.user_id = r.submitted_by`
		)
	).toEqual(
		Array.from({ length: 2 }, () => ({ status: 'approved', email: 'manager@example.org' }))
	);
	const { data: progress } = await cast.manager.rpc('indicator_progress', {
		project_code: 'SMALL'
	});
	expect(progress?.find(({ code }) => code === '1')?.actual).toBe(4);
	expect((await trail()).filter((event) => event === 'reports approved')).toHaveLength(2);

	expect((await bring(cast.manager, rows, 'approved')).data).toMatchObject({ reports: 0 });
	expect(findingsOf(await bring(cast.manager, [{ ...north, indicator: '1', value: '5' }]))).toEqual(
		['2 value report_locked']
	);
});

it('every row that is wrong is named, and nothing is stored', async () => {
	const later = { partner: 'NORTH', period: '2018-Q4', indicator: '1' };
	const answer = await bring(cast.manager, [
		{ ...later, value: '1' },
		{ ...later, partner: 'NOBODY', value: '1' },
		{ ...later, period: '2031-Q1', value: '1' },
		{ ...later, indicator: '99', value: '1' },
		{ ...later, partner: 'LEAD', value: '1' },
		{ ...later, location: 'HILL', value: '1' },
		{ ...later, indicator: '4', location: 'MOON', value: '1' },
		{ ...later, indicator: '2', key: { sex: 'female' }, value: '1' },
		{ ...later, indicator: '2', key: { support: 'hope' }, value: '1' },
		{ ...later, indicator: '3', numerator: 'five' },
		{ ...later, indicator: '5', state: 'maybe', text: 'x' },
		{ ...later, indicator: '5', location: 'LAKE', state: 'not_applicable', value: '3' },
		{ ...later, period: '2019-Q1', value: '1' },
		{ ...later, period: '2019-Q1', value: '2' }
	]);
	expect([answer.status, answer.error?.hint]).toEqual([422, 'import_findings']);
	expect(findingsOf(answer)).toEqual([
		'3 partner unknown_partner',
		'4 period unknown_period',
		'5 indicator unknown_indicator',
		'6 indicator not_your_indicator',
		'7 location unknown_place',
		'8 location unknown_place',
		'9 key unknown_category',
		'10 key unknown_category',
		'11 numerator not_a_number',
		'12 state unknown_state',
		'13 location unknown_place',
		'13 state figure_not_applicable',
		'14 indicator row_twice',
		'15 indicator row_twice'
	]);
	const { data } = await cast.manager.from('reports').select('id');
	expect(data).toHaveLength(2);
});

it('figures that the checks refuse are not stored either, with the row of each', async () => {
	const later = { partner: 'SOUTH', period: '2019-Q2' };
	const answer = await bring(cast.manager, [
		{ ...later, indicator: '1', value: '-1.5' },
		{ ...later, indicator: '2', value: '5', returning: '6' },
		{ ...later, indicator: '2', key: { sex: 'female', age: 'adult' }, value: '4', returning: '6' },
		{ ...later, indicator: '3', numerator: '9', denominator: '8' },
		{ ...later, indicator: '5', state: 'not_applicable' }
	]);
	expect(findingsOf(answer)).toEqual([
		'2 value negative',
		'2 value not_whole',
		'3 returning returning_above_value',
		'3 value cells_do_not_add_up',
		'4 returning returning_above_value',
		'5 numerator numerator_above_denominator',
		'6 comment comment_required'
	]);
	expect((await cast.manager.from('reports').select('id')).data).toHaveLength(2);
});

it('as approved nothing goes along that the file does not say, and closed quarters stay closed', async () => {
	await bring(cast.manager, [{ partner: 'SOUTH', period: '2019-Q3', indicator: '1', value: '7' }]);
	const beside = {
		partner: 'SOUTH',
		period: '2019-Q3',
		indicator: '3',
		numerator: '1',
		denominator: '2'
	};
	expect(findingsOf(await bring(cast.manager, [beside], 'approved'))).toEqual([
		'2 partner report_has_more'
	]);
	await cast.database.run(`update public.periods set closed = true where label = '2019-Q3'`);
	expect(findingsOf(await bring(cast.manager, [beside]))).toEqual(['2 period period_closed']);
});

it('only managers import, as draft or approved, and only into their projects', async () => {
	expect((await bring(cast.officer, history)).error?.hint).toBe('managers_only');
	expect((await bring(cast.otherManager, history)).error?.hint).toBe('no_such_project');
	expect((await bring(cast.manager, [], 'submitted')).error?.hint).toBe('no_such_status');
	const { data: source } = await cast.manager.rpc('import_source', { project_code: 'SMALL' });
	expect(source).toMatchObject({ mappings: [], indicators: [{ code: '1' }, {}, {}, {}, {}] });
});

it('how the columns of a file are mapped is remembered by its headers', async () => {
	for (const value of [4, 5]) {
		const { error } = await cast.manager.rpc('remember_mapping', {
			project_code: 'SMALL',
			headers: 'Org|Quarter|Figure',
			columns: { partner: 0, value }
		});
		expect(error).toBeNull();
	}
	const { data: source } = await cast.manager.rpc('import_source', { project_code: 'SMALL' });
	expect(source).toMatchObject({
		mappings: [{ headers: 'Org|Quarter|Figure', columns: { partner: 0, value: 5 } }]
	});
});
