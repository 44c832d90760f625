import { expect, it } from 'vitest';
import { donorView, type Standing } from './donorView';
import type { Proposal, ProposedIndicator, ProposedResult } from './proposal';

const result = (fields: Partial<ProposedResult>): ProposedResult => ({
	...{
		code: 'Oc 1',
		level: 'outcome',
		parent: 'OO',
		statement: 'They work.',
		means: '',
		costs: ''
	},
	...{ assumptions: 'Jobs are there.', origins: {}, doubts: [] },
	...fields
});
const indicator = (fields: Partial<ProposedIndicator>): ProposedIndicator => ({
	...{ code: '1.1', result: 'Oc 1', name: 'Women in work', definition: '', unit: 'women' },
	...{ measure: 'number', accumulation: 'sum', direction: 'increase', sensitive: false },
	...{ baseline: '0', baselineDate: '2018-01-01', targets: [{ date: '2019-12-31', value: '9' }] },
	...{ source: 'Files', method: '', frequency: '', responsible: '', origins: {}, doubts: [] },
	...fields
});
const empty: Standing = {
	project: { startDate: '2018-01-01', endDate: '2019-12-31' },
	...{ results: [], indicators: [] }
};
/** The impact, measured, so that nothing is asked about the whole. */
const standing: Standing = {
	...empty,
	results: [{ code: 'OO', level: 'impact', parentCode: null, assumptions: '' }],
	indicators: [
		{
			...{ code: '0.1', name: '', resultCode: 'OO', unit: '', source: '', measure: 'number' },
			...{ accumulation: 'sum', direction: 'increase', countsPeople: false },
			...{ baseline: { value: null, date: null }, targets: [], breakdowns: [], partners: [] }
		}
	]
};
const asked = (
	parts: Partial<Proposal>,
	{ there = standing, leftOut = { result: [] as number[], indicator: [] as number[] } } = {}
) =>
	donorView(
		{ proposal: { version: 'B', results: [], indicators: [], leftovers: [], ...parts }, leftOut },
		there,
		['DE']
	).map(({ kind, at, field, finding }) => `${kind} ${at} ${field} ${finding}`);

it('asks nothing of what is complete, nor of what the project has already', () => {
	expect(asked({ results: [result({})], indicators: [indicator({})] })).toEqual([]);
	expect(
		asked({ results: [result({ code: 'OO', level: 'impact', parent: '' }), result({})] })
	).toEqual(['result 1 indicators not_measured']);
});

it('names what is missing at its place in the list', () => {
	expect(
		asked({
			results: [result({}), result({ code: 'Oc 2', assumptions: '' })],
			indicators: [
				indicator({}),
				indicator({ code: '2.1', name: 'At least 9 jobs', result: 'Oc 2', unit: '', baseline: '' })
			]
		})
	).toEqual([
		'result 1 assumptions no_assumptions',
		'indicator 1 name target_in_name',
		'indicator 1 unit no_unit',
		'indicator 1 baseline no_baseline'
	]);
	expect(asked({ results: [result({ parent: '' })], indicators: [indicator({})] })).toEqual([
		'result 0 parent hangs_nowhere'
	]);
});

it('leaves out what is not to be stored, and asks about the whole where it is missing', () => {
	const parts = { results: [result({ parent: '' })], indicators: [indicator({}), indicator({})] };
	expect(asked(parts, { there: empty, leftOut: { result: [], indicator: [1] } })).toEqual([
		'project 0 results no_impact'
	]);
});

it('takes targets in the order of their dates', () => {
	const targets = [
		{ date: '2019-12-31', value: '9' },
		{ date: '2018-12-31', value: '4' },
		{ date: '2018-06-30', value: 'soon' }
	];
	expect(asked({ results: [result({})], indicators: [indicator({ targets })] })).toEqual([]);
});
