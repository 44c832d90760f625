import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOfSmallProject, type Cast, type Client } from './people.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
	// Two outcomes, the second with two outputs, and nothing agreed.
	await cast.database.run(
		`insert into public.results (project_id, parent_id, level, code, statement, position)
		select p.id, null, 'outcome', 'Oc 2', 'The second outcome', 3 from public.projects p where code = 'SMALL';
		insert into public.results (project_id, parent_id, level, code, statement, position)
		select r.project_id, r.id, 'output', c.code, 'An output', c.position
		from public.results r, (values ('Op 2.1', 4), ('Op 2.2', 5)) c (code, position) where r.code = 'Oc 2'`
	);
});
afterAll(() => cast.close());

type Given = { seen?: number; reason?: string; approval_reference?: string; approved_on?: string };
const change = (client: Client, change: object, given: Given = {}) =>
	client.rpc('change_logframe', {
		project_code: 'SMALL',
		change: JSON.parse(JSON.stringify(change)),
		...given
	});
const save = (kind: string, code: string, item: object, given?: Given) =>
	change(cast.manager, { action: 'save', kind, code, item }, given);

async function refusal(asked: PromiseLike<{ error: unknown; status: number }>) {
	const { error, status } = await asked;
	const { hint, details } = (error ?? {}) as { hint?: string; details?: string };
	return { status, code: hint, details: details ? JSON.parse(details) : null };
}
const codes = async (table: 'results' | 'indicators') =>
	(
		await cast.database.rows<{ code: string }>(
			`select t.code from public.${table} t join public.projects p on p.id = t.project_id
			where p.code = 'SMALL' order by t.position, t.code`
		)
	).map(({ code }) => code);
const stored = async (code: string) => {
	const { data } = await cast.manager.rpc('project_logframe', { project_code: 'SMALL' });
	const { results, indicators } = data as Record<'results' | 'indicators', { code: string }[]>;
	return [...results, ...indicators].find((one) => one.code === code);
};
type Editor = {
	number: number;
	isAgreed: boolean;
	pending: { id: string }[];
	items: Record<string, object>;
};
const editor = async () => {
	const { data } = await cast.manager.rpc('project_logframe', { project_code: 'SMALL' });
	return (data as { editor: Editor }).editor;
};

type Version = { number: number; action: string; reason: string; items: { fields: object[] }[] };
const versions = async (asked: { older_than?: number; take?: number } = {}) => {
	const given = { project_code: 'SMALL', ...asked };
	const { data } = await cast.manager.rpc('logframe_versions', given);
	return (data as { versions: Version[] }).versions;
};

describe('while nothing is agreed', () => {
	it('a result and an indicator are added, with targets and who reports', async () => {
		const result = { code: 'Op 1.1', level: 'output', parent: 'Oc 1', statement: ' New output ' };
		expect((await save('result', '', result)).data).toMatchObject({ code: 'Op 1.1', pending: 0 });
		const { error } = await save('indicator', '', {
			...{ code: '1.1.1', result: 'Op 1.1', name: 'Manuals written', unit: 'manuals' },
			...{ baseline: '2.5', baselineDate: '2018-01-01', wholeNumbers: false, countsPeople: true },
			breakdowns: [['sex', 'age'], ['support']],
			targets: [
				{ date: '2018-12-31', value: '4' },
				{ date: '2019-12-31', value: '10' }
			],
			partners: ['NORTH']
		});
		expect(error).toBeNull();
		expect(await stored('Op 1.1')).toMatchObject({ parentCode: 'Oc 1', statement: 'New output' });
		expect(await stored('1.1.1')).toMatchObject({
			...{ resultCode: 'Op 1.1', countsPeople: true, partners: ['NORTH'] },
			baseline: { value: 2.5, date: '2018-01-01' },
			breakdowns: [['sex', 'age'], ['support']],
			targets: [
				{ date: '2018-12-31', value: 4 },
				{ date: '2019-12-31', value: 10 }
			]
		});
		expect(await codes('results')).toEqual(['Oc 1', 'Op 1.1', 'Op 1', 'Oc 2', 'Op 2.1', 'Op 2.2']);
	});

	it('what is not sent stays as it is', async () => {
		await save('indicator', '1.1.1', { name: 'Manuals in use' });
		expect(await stored('1.1.1')).toMatchObject({
			...{ name: 'Manuals in use', unit: 'manuals', partners: ['NORTH'] },
			targets: [{ value: 4 }, { value: 10 }]
		});
	});

	it('a target is set anew without a word', async () => {
		await save('indicator', '1.1.1', { targets: [{ date: '2019-12-31', value: '12' }] });
		expect(await stored('1.1.1')).toMatchObject({ targets: [{ date: '2019-12-31', value: 12 }] });
		expect(await cast.database.rows('select from public.target_revisions')).toEqual([]);
	});

	it('everything that is wrong is said at once, by field', async () => {
		const wrong = await refusal(
			save('indicator', '1.1.1', {
				...{
					code: '1',
					name: ' ',
					measure: 'percentage',
					accumulation: 'maximum',
					baseline: 'two'
				},
				...{ breakdowns: [['sex', 'nothing']], partners: ['NOBODY'], targetPath: 'straight' },
				targets: [{ date: 'soon', value: 'many' }]
			})
		);
		expect(wrong).toMatchObject({ status: 422, code: 'import_findings' });
		expect(
			wrong.details.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)
		).toEqual([
			'accumulation rate_not_pooled',
			'baseline not_a_number',
			'breakdowns unknown_choice',
			'code code_taken',
			'name text_required',
			'partners unknown_partner',
			'targetPath unknown_choice',
			'targets not_a_day',
			'targets not_a_number'
		]);
	});

	it('a result is nobody’s child below itself, and stands above what is under it', async () => {
		expect((await refusal(save('result', 'Oc 2', { parent: 'Oc 2' }))).details).toEqual([
			{ field: 'parent', code: 'parent_not_above', params: { given: 'Oc 2' } }
		]);
		expect((await refusal(save('result', 'Oc 2', { level: 'output' }))).details).toEqual([
			{ field: 'level', code: 'level_not_above', params: { given: 'Op 2.1, Op 2.2' } }
		]);
	});

	it('results move with what is below them, and indicators among results', async () => {
		const move = (kind: string, code: string, item: object, before?: string) =>
			change(cast.manager, { action: 'move', kind, code, item, before });
		await move('result', 'Oc 2', {}, 'Oc 1');
		expect(await codes('results')).toEqual(['Oc 2', 'Op 2.1', 'Op 2.2', 'Oc 1', 'Op 1.1', 'Op 1']);
		await move('result', 'Op 2.2', { parent: 'Oc 1' }, 'Op 1.1');
		expect(await codes('results')).toEqual(['Oc 2', 'Op 2.1', 'Oc 1', 'Op 2.2', 'Op 1.1', 'Op 1']);
		await move('indicator', '3', { result: 'Oc 1' }, '1');
		expect(await codes('indicators')).toEqual(['3', '1', '2', '4', '5', '1.1.1']);
		await move('indicator', '3', { result: 'Op 2.1' });
		expect(await stored('3')).toMatchObject({ resultCode: 'Op 2.1' });
	});

	it('is taken back step by step, unless somebody changed the same since', async () => {
		const { number } = await editor();
		await save('indicator', '4', { name: 'Events held', partners: [] });
		const undo = (number: number) => change(cast.manager, { action: 'undo', number });
		expect((await undo(number + 1)).error).toBeNull();
		expect(await stored('4')).toMatchObject({
			name: 'Campaign events',
			partners: ['NORTH', 'SOUTH']
		});
		expect(await refusal(undo(number + 1))).toMatchObject({ status: 409, code: 'changed_since' });

		await save('indicator', '4', { name: 'Events' });
		await save('indicator', '4', { name: 'Campaigns' });
		expect(await refusal(undo(number + 3))).toMatchObject({ code: 'changed_since' });
		expect((await undo(number + 4)).error).toBeNull();
		expect((await stored('4')) as object).toMatchObject({ name: 'Events' });
	});

	it('what is removed comes back as it was', async () => {
		const before = await stored('1.1.1');
		const { data } = await change(cast.manager, {
			action: 'remove',
			kind: 'indicator',
			code: '1.1.1'
		});
		expect(await stored('1.1.1')).toBeUndefined();
		const { number } = data as { number: number };
		await change(cast.manager, { action: 'undo', number });
		expect(await stored('1.1.1')).toEqual(before);
	});

	it('a result with something below it stays, and so does what is reported', async () => {
		const remove = (kind: string, code: string) =>
			refusal(change(cast.manager, { action: 'remove', kind, code }));
		expect(await remove('result', 'Op 1.1')).toEqual({
			...{ status: 409, code: 'result_in_use' },
			details: { below: ['1.1.1'] }
		});
		const { data: report } = await cast.officer.rpc('open_report', {
			...{ project_code: 'SMALL', period: '2018-Q1', organisation: 'NORTH' }
		});
		await cast.officer.rpc('save_report', {
			report_id: report ?? '',
			version: 0,
			observations: [{ indicator: '1', value: 3 }]
		});
		expect(await remove('indicator', '1')).toMatchObject({ status: 409, code: 'item_reported' });
		expect((await refusal(save('indicator', '1', { measure: 'percentage' }))).details).toEqual([
			{ field: 'measure', code: 'measure_reported', params: {} }
		]);
	});

	it('whoever saw an older version of the same one is told', async () => {
		const { number } = await editor();
		await save('indicator', '2', { name: 'People assisted' });
		expect(
			await refusal(save('indicator', '2', { name: 'Victims' }, { seen: number }))
		).toMatchObject({ status: 409, code: 'logframe_stale', details: { by: ['manager'] } });
		expect((await save('indicator', '5', { name: 'Quality' }, { seen: number })).error).toBeNull();
	});

	it('nothing is kept where nothing changes', async () => {
		const { number } = await editor();
		const { data } = await save('indicator', '5', { name: 'Quality' });
		expect(data).toMatchObject({ number: null });
		expect((await editor()).number).toBe(number);
	});
});

describe('once it is agreed', () => {
	beforeAll(async () => {
		const { error } = await cast.manager.rpc('agree_logframe', {
			...{ project_code: 'SMALL', approval_reference: 'Annex I' }
		});
		expect(error).toBeNull();
	});

	it('it is not agreed a second time', async () => {
		expect(await editor()).toMatchObject({ isAgreed: true });
		expect(
			await refusal(cast.manager.rpc('agree_logframe', { project_code: 'SMALL' }))
		).toMatchObject({ status: 409, code: 'agreed_already' });
	});

	it('a change gives a reason, the order of equals does not', async () => {
		expect(await refusal(save('indicator', '5', { name: 'Quality of care' }))).toMatchObject({
			...{ status: 422, code: 'reason_required' }
		});
		const moved = (item: object) =>
			change(cast.manager, { action: 'move', kind: 'result', code: 'Oc 1', item, before: 'Oc 2' });
		expect((await moved({})).error).toBeNull();
		expect(
			await refusal(
				change(cast.manager, {
					...{ action: 'move', kind: 'result', code: 'Op 2.2', item: { parent: 'Oc 2' } }
				})
			)
		).toMatchObject({ code: 'reason_required' });
	});

	it('targets move through their ledger, on the day of the approval', async () => {
		const targets = [{ date: '2019-12-31', value: '25' }];
		const pending = await save('indicator', '1', { targets }, { reason: 'More towns.' });
		expect(pending.data).toMatchObject({ number: null, pending: 1 });
		expect(await stored('1')).toMatchObject({ targets: [{ value: 20 }] });
		const [revision] = (await editor()).pending;
		await cast.manager.rpc('approve_target_revision', {
			revision_id: revision?.id ?? '',
			approval_reference: 'Letter 1',
			approved_on: '2019-01-10'
		});
		expect(await stored('1')).toMatchObject({ targets: [{ value: 25 }] });

		const agreed = {
			reason: 'Still more.',
			approval_reference: 'Letter 2',
			approved_on: '2019-01-15'
		};
		await save('indicator', '1', { targets: [{ date: '2019-12-31', value: '30' }] }, agreed);
		const inForce = async (on_day: string) => {
			const { data } = await cast.manager.rpc('targets_in_force', {
				project_code: 'SMALL',
				on_day
			});
			return data?.find(({ code }) => code === '1')?.value;
		};
		expect(await inForce('2019-01-09')).toBe(20);
		expect(await inForce('2019-01-14')).toBe(25);
		expect(await stored('1')).toMatchObject({ targets: [{ value: 30 }] });
		const { number } = await editor();
		await change(cast.manager, { action: 'undo', number });
		expect(await stored('1')).toMatchObject({ targets: [{ value: 25 }] });
	});

	it('the versions say what changed, why and with whose approval', async () => {
		const { items } = await editor();
		const told = await versions({ take: 200 });
		expect(told.find(({ action }) => action === 'agreed')).toMatchObject({
			...{ approvalReference: 'Annex I', items: [] }
		});
		const target = (value: number) => [{ date: '2019-12-31', value }];
		const one = { kind: 'indicator', code: '1', was: '1', isThere: true };
		expect(
			told.find(({ reason, action }) => reason === 'Still more.' && action === 'changed')
		).toMatchObject({
			...{ kind: 'indicator', code: '1', approvalReference: 'Letter 2', isUndone: true },
			...{ by: 'manager', approvedOn: '2019-01-15' },
			items: [{ ...one, fields: [{ field: 'targets', before: target(25), after: target(30) }] }]
		});
		// A target that waited and was approved later is a version, too.
		expect(told.find(({ reason }) => reason === 'More towns.')).toMatchObject({
			...{ action: 'changed', approvalReference: 'Letter 1', approvedOn: '2019-01-10' },
			items: [{ ...one, fields: [{ field: 'targets', before: target(20), after: target(25) }] }]
		});
		expect(items['1']).toMatchObject({ reports: 1, approved: 0, publications: 0 });
		const { data: read } = await cast.officer.rpc('project_logframe', { project_code: 'SMALL' });
		expect(read).toMatchObject({ editor: null });
	});
});

it('a version says what it was before, by its code, also of what is gone', async () => {
	const because = { reason: 'As the donor numbers.' };
	await save('result', 'Oc 2', { code: 'SO 2' }, because);
	expect((await versions({ take: 1 }))[0]?.items).toMatchObject([
		{
			...{ kind: 'result', code: 'SO 2', was: 'Oc 2', isThere: true },
			fields: [{ field: 'code', before: 'Oc 2', after: 'SO 2' }]
		}
	]);
	await save('result', 'Op 2.2', { parent: 'SO 2' }, because);
	expect((await versions({ take: 1 }))[0]?.items[0]?.fields).toEqual([
		{ field: 'parent_id', before: 'Oc 1', after: 'SO 2' }
	]);
	await change(cast.manager, { action: 'remove', kind: 'result', code: 'Op 2.2' }, because);
	const [removed] = await versions({ take: 1 });
	expect(removed).toMatchObject({
		...{ action: 'removed', items: [{ code: 'Op 2.2', was: 'Op 2.2', isThere: false }] }
	});
	const [before] = await versions({ older_than: removed?.number, take: 1 });
	expect(before?.number).toBe((removed?.number ?? 0) - 1);
});

it('a code that was published stays with its indicator, for its readers and for good', async () => {
	await cast.database.run(
		`insert into public.publications (
			project_id, number, format, from_period_id, to_period_id, figures, suppression_k,
			suppression_width, hash, published_by, published_by_name
		)
		select
			p.id, 1, 'europeaid', pe.id, pe.id, '{"indicators": [{"code": "4"}, {"code": "gone"}]}',
			5, 4, repeat('0', 64), m.user_id, 'A manager'
		from public.projects p
		join public.periods pe on pe.project_id = p.id and pe.label = '2018-Q1'
		join public.memberships m on m.project_id = p.id and m.role = 'manager'
		where p.code = 'SMALL'`
	);
	const because = { reason: 'As the donor numbers.' };
	const published = (given: string) => [
		{ field: 'code', code: 'code_published', params: { given } }
	];
	expect((await refusal(save('indicator', '4', { code: '4a' }, because))).details).toEqual(
		published('4')
	);
	expect((await refusal(save('indicator', '3', { code: 'gone' }, because))).details).toEqual(
		published('gone')
	);
	expect(
		(await save('indicator', '4', { name: 'Events of a campaign' }, because)).error
	).toBeNull();
	expect((await save('indicator', '3', { code: '3a' }, because)).error).toBeNull();
});

it('what is agreed is not gone round: no row is written but through the functions', async () => {
	const [of] = await cast.database.rows<{ project_id: string; indicator_id: string }>(
		`select project_id, indicator_id from public.targets limit 1`
	);
	const { project_id = '', indicator_id = '' } = of ?? {};
	const attempts = (client: Client) => [
		client.from('results').update({ statement: 'Past the versions.' }).eq('code', 'Oc 1'),
		client.from('indicators').update({ breakdowns: [] }).eq('code', '2'),
		client.from('indicators').delete().eq('code', '5'),
		client.from('targets').insert({ project_id, indicator_id, date: '2018-06-30', value: 1 }),
		client.from('indicator_partners').delete().eq('indicator_id', indicator_id)
	];
	const { number } = await editor();
	for (const client of [cast.admin, cast.manager]) {
		const refused = await Promise.all(attempts(client));
		expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
	}
	expect((await editor()).number).toBe(number);
});

it('whoever does not manage the project changes nothing', async () => {
	const given = { action: 'save', kind: 'result', code: 'Oc 1', item: { statement: 'Taken.' } };
	expect(await refusal(change(cast.officer, given))).toMatchObject({ status: 403 });
	for (const client of [cast.viewer, cast.otherManager]) {
		expect(await refusal(change(client, given))).toMatchObject({ status: 404 });
	}
});

it('nonsense is refused, and what is not there', async () => {
	for (const given of [{}, { action: 'save' }, { action: 'burn', kind: 'result' }]) {
		expect(await refusal(change(cast.manager, given))).toMatchObject({ status: 422 });
	}
	expect(
		await refusal(change(cast.manager, { action: 'remove', kind: 'result', code: 'None' }))
	).toMatchObject({ status: 404, code: 'no_such_item' });
	expect(await refusal(change(cast.manager, { action: 'undo', number: 'x' }))).toMatchObject({
		code: 'changed_since'
	});
});
