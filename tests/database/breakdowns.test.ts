import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { value } from '../../src/lib/reports/fixture/build.ts';
import { freeze } from '../../src/lib/reports/freeze.ts';
import { protect } from '../../src/lib/reports/protection/protect.ts';
import { publicationSource } from '../../src/lib/reports/source.ts';
import { solver } from '../../src/lib/server/solver.ts';
import { beginStory, type Story } from './breakdownsStory.ts';
import { castOfSmallProject, type Cast } from './people.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

async function addDimension(code: string, ...categories: string[]): Promise<void> {
	const { data } = await cast.admin
		.from('dimensions')
		.insert({ code, name: code })
		.select('id')
		.single()
		.throwOnError();
	await cast.admin
		.from('categories')
		.insert(
			categories.map((name, position) => ({ dimension_id: data.id, code: name, name, position }))
		)
		.throwOnError();
}

/** The breakdowns of an indicator as a donor gets them. */
async function published(indicator: string, from_period: string, to_period: string) {
	const { data } = await cast.manager
		.rpc('publication_source', { project_code: 'SMALL', from_period, to_period })
		.throwOnError();
	const source = publicationSource.parse(data);
	const { indicators } = freeze(
		source,
		{ format: 'europeaid', kind: 'interim', audience: 'donor', templateVersion: '' },
		protect(source, 'donor', await solver())
	);
	return indicators.find(({ code }) => code === indicator)?.breakdowns ?? [];
}

/** The categories that a form offers of a dimension. */
async function offered(story: Story, period: string, dimension: string) {
	const { dimensions } = await story.form(period);
	const categories = dimensions.find(({ code }) => code === dimension)?.categories ?? [];
	return categories.filter(({ retired }) => !retired).map(({ code }) => code);
}

describe('a category added in mid-project', () => {
	let story: Story;
	beforeAll(async () => {
		await addDimension('residence', 'urban', 'rural');
		story = await beginStory(cast, 'added', { breakdowns: [['residence']] });
		await story.says('2018-Q1', {
			value: 10,
			cells: [
				{ key: { residence: 'urban' }, value: 6 },
				{ key: { residence: 'rural' }, value: 4 }
			]
		});
		const { data } = await cast.admin
			.from('dimensions')
			.select('id')
			.eq('code', 'residence')
			.single()
			.throwOnError();
		await cast.admin
			.from('categories')
			.insert({ dimension_id: data.id, code: 'camp', name: 'camp', position: 2 })
			.throwOnError();
	});

	it('is offered from then on, and adds nothing to what was reported', async () => {
		expect(await offered(story, '2018-Q2', 'residence')).toEqual(['urban', 'rural', 'camp']);
		expect(await story.figures('2018-Q1')).toEqual({
			total: [10, 10],
			cells: { 'residence=urban': [6, 6], 'residence=rural': [4, 4] }
		});
	});

	it('counts beside the old ones, and together they are the total', async () => {
		await story.says('2018-Q2', {
			value: 6,
			cells: [
				{ key: { residence: 'urban' }, value: 3 },
				{ key: { residence: 'rural' }, value: 2 },
				{ key: { residence: 'camp' }, value: 1 }
			]
		});
		expect(await story.figures('2018-Q2')).toEqual({
			total: [6, 16],
			cells: { 'residence=urban': [3, 9], 'residence=rural': [2, 6], 'residence=camp': [1, 1] }
		});
	});

	it('is not asked for in a report of before that is corrected', async () => {
		await story.reopen('2018-Q1');
		await story.says('2018-Q1', { value: 11, cells: [{ key: { residence: 'urban' }, value: 7 }] });
		expect(await story.figures('2018-Q2')).toEqual({
			total: [6, 17],
			cells: { 'residence=urban': [3, 10], 'residence=rural': [2, 6], 'residence=camp': [1, 1] }
		});
	});
});

describe('a category retired in mid-project', () => {
	let story: Story;
	beforeAll(async () => {
		await addDimension('referral', 'police', 'shelter', 'phone');
		story = await beginStory(cast, 'retired', { breakdowns: [['referral']] });
		await story.says('2018-Q1', {
			value: 9,
			cells: [
				{ key: { referral: 'police' }, value: 4 },
				{ key: { referral: 'shelter' }, value: 3 },
				{ key: { referral: 'phone' }, value: 2 }
			]
		});
	});
	const retire = (code: string, retired_on: string) =>
		cast.admin.from('categories').update({ retired_on }).eq('code', code).throwOnError();

	it('is offered until the day on which it retires', async () => {
		await retire('police', '2999-01-01');
		await retire('phone', '2018-04-01');
		expect(await offered(story, '2018-Q2', 'referral')).toEqual(['police', 'shelter']);
	});

	it('is not asked for any more, and keeps what was reported in it', async () => {
		await story.says('2018-Q2', {
			value: 5,
			cells: [
				{ key: { referral: 'police' }, value: 4 },
				{ key: { referral: 'shelter' }, value: 1 }
			]
		});
		expect(await story.figures('2018-Q2')).toEqual({
			total: [5, 14],
			cells: { 'referral=police': [4, 8], 'referral=shelter': [1, 4], 'referral=phone': [null, 2] }
		});
	});

	it('is read and corrected in the report of before', async () => {
		expect((await story.form('2018-Q1')).observation?.cells).toContainEqual(
			expect.objectContaining({ key: { referral: 'phone' }, value: 2 })
		);
		await story.reopen('2018-Q1');
		await story.says('2018-Q1', { value: 8, cells: [{ key: { referral: 'phone' }, value: 1 }] });
		expect(await story.figures('2018-Q2')).toEqual({
			total: [5, 13],
			cells: { 'referral=police': [4, 8], 'referral=shelter': [1, 4], 'referral=phone': [null, 1] }
		});
	});
});

describe('a breakdown added in mid-project', () => {
	it('is asked for from then on; the total holds what was reported without it', async () => {
		const story = await beginStory(cast, 'split', { breakdowns: [] });
		await story.says('2018-Q1', { value: 7 });
		await story.change([['sex']]);
		expect((await story.form('2018-Q2')).breakdowns).toEqual([['sex']]);

		await story.save('2018-Q2', { value: 5 });
		expect(await story.approve('2018-Q2')).toEqual(['cells_do_not_add_up sex']);
		await story.says('2018-Q2', {
			cells: [
				{ key: { sex: 'female' }, value: 3 },
				{ key: { sex: 'male' }, value: 2 }
			]
		});
		expect(await story.figures('2018-Q2')).toEqual({
			total: [5, 12],
			cells: { 'sex=female': [3, 3], 'sex=male': [2, 2] }
		});
	});
});

describe('a breakdown dropped in mid-project', () => {
	let story: Story;
	const bySex = [
		{ key: { sex: 'female' }, value: 6 },
		{ key: { sex: 'male' }, value: 4 }
	];
	beforeAll(async () => {
		story = await beginStory(cast, 'dropped', { breakdowns: [['sex'], ['support']] });
		await story.says('2018-Q1', {
			value: 10,
			cells: [
				...bySex,
				{ key: { support: 'shelter' }, value: 8 },
				{ key: { support: 'legal' }, value: 7 }
			]
		});
		await story.change([['sex']]);
	});

	it('is neither offered nor asked for nor taken', async () => {
		expect((await story.form('2018-Q2')).breakdowns).toEqual([['sex']]);
		expect(
			await story.save('2018-Q2', {
				value: 10,
				cells: [...bySex, { key: { support: 'legal' }, value: 5 }]
			})
		).toEqual(['unknown_category support=legal']);
		expect(await story.approve('2018-Q2')).toEqual([]);
	});

	it('keeps its cells, to be read and corrected where they stand', async () => {
		expect((await story.form('2018-Q1')).observation?.cells).toHaveLength(4);
		await story.reopen('2018-Q1');
		await story.says('2018-Q1', { cells: [{ key: { support: 'legal' }, value: 6 }] });
		expect(await story.figures('2018-Q2')).toEqual({
			total: [10, 20],
			cells: {
				'sex=female': [6, 12],
				'sex=male': [4, 8],
				'support=shelter': [null, 8],
				'support=legal': [null, 6]
			}
		});
	});
});

describe('a breakdown crossed with another dimension in mid-project', () => {
	let story: Story;
	beforeAll(async () => {
		story = await beginStory(cast, 'crossed', { breakdowns: [['sex']], countsPeople: true });
		await story.says('2018-Q1', {
			value: 6,
			cells: [
				{ key: { sex: 'female' }, value: 4 },
				{ key: { sex: 'male' }, value: 2 }
			]
		});
		await story.change([['sex', 'age']]);
		await story.says('2018-Q2', {
			value: 5,
			returning: 1,
			cells: [
				{ key: { sex: 'female', age: 'adult' }, value: 2, returning: 1 },
				{ key: { sex: 'female', age: 'minor' }, value: 1 },
				{ key: { sex: 'male', age: 'adult' }, value: 2 }
			]
		});
	});

	it('leaves the quarter before as it was', async () => {
		expect(await story.figures('2018-Q1')).toEqual({
			total: [6, 6],
			cells: { 'sex=female': [4, 4], 'sex=male': [2, 2] }
		});
	});

	it('keeps both breakdowns, whose cells together are the total', async () => {
		expect(await story.figures('2018-Q2')).toEqual({
			total: [5, 10],
			cells: {
				'sex=female': [null, 4],
				'sex=male': [null, 2],
				'age=adult sex=female': [2, 1],
				'age=minor sex=female': [1, 1],
				'age=adult sex=male': [2, 2]
			}
		});
	});

	it('is published with each sex once, over the quarters before and after', async () => {
		const breakdowns = await published('crossed', '2018-Q1', '2018-Q2');
		expect(breakdowns.find(({ dimensions }) => dimensions.join() === 'sex')?.cells).toEqual([
			{
				key: { sex: 'female' },
				inRange: value(6),
				running: value(6),
				course: { own: [4, 3], running: [4, 6] }
			},
			{
				key: { sex: 'male' },
				inRange: value(4),
				running: value(4),
				course: { own: [2, 2], running: [2, 4] }
			}
		]);
	});

	it('takes the old cells of the quarter before, and no old ones in a new quarter', async () => {
		expect(
			await story.save('2018-Q3', { value: 1, cells: [{ key: { sex: 'female' }, value: 1 }] })
		).toEqual(['unknown_category sex=female']);
		await story.reopen('2018-Q1');
		expect(await story.save('2018-Q1', { cells: [{ key: { sex: 'male' }, value: 2 }] })).toEqual(
			[]
		);
		expect((await story.form('2018-Q1')).observation?.cells).toHaveLength(2);
	});
});

describe('a breakdown crossed with a dimension whose categories overlap', () => {
	it('is published by that dimension alone too, and never added up over it', async () => {
		const story = await beginStory(cast, 'overlap', { breakdowns: [['sex', 'support']] });
		await story.says('2018-Q1', {
			value: 10,
			cells: [
				{ key: { sex: 'female', support: 'shelter' }, value: 6 },
				{ key: { sex: 'female', support: 'legal' }, value: 5 },
				{ key: { sex: 'male', support: 'legal' }, value: 3 }
			]
		});
		const breakdowns = await published('overlap', '2018-Q1', '2018-Q1');
		expect(breakdowns.map(({ dimensions }) => dimensions.join(' '))).toEqual([
			'support',
			expect.stringMatching(/^(sex support|support sex)$/)
		]);
		expect(breakdowns[0]?.cells.map(({ key, running }) => ({ ...key, ...running }))).toEqual([
			{ support: 'shelter', state: 'value', value: 6 },
			{ support: 'legal', state: 'value', value: 8 }
		]);
	});
});
