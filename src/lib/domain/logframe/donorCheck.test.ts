import { expect, it } from 'vitest';
import { donorCheck, type CheckedIndicator, type CheckedResult } from './donorCheck';

const span = { startDate: '2018-02-01', endDate: '2021-01-31' };
const results: CheckedResult[] = [
	{ code: 'OO', level: 'impact', parentCode: null, assumptions: '' },
	{ code: 'Oc 1', level: 'outcome', parentCode: 'OO', assumptions: 'Shelters stay open.' },
	{ code: 'A 1', level: 'activity', parentCode: 'Oc 1', assumptions: '' }
];
const good: CheckedIndicator = {
	code: '1.1',
	name: 'Women in work',
	resultCode: 'Oc 1',
	unit: 'women',
	measure: 'number',
	accumulation: 'sum',
	direction: 'increase',
	source: 'Files of the shelters',
	baseline: { value: 40, date: '2018-01-01' },
	targets: [
		{ date: '2019-12-31', value: 10 },
		{ date: '2021-01-31', value: 20 }
	],
	breakdowns: [['sex', 'age']],
	partners: ['DE'],
	countsPeople: true
};
const top = { ...good, code: '0.1', name: 'Victims who live on their own', resultCode: 'OO' };
const found = (changed: Partial<CheckedIndicator>) =>
	donorCheck(span, results, [top, { ...good, ...changed }]).map(
		({ code, field, finding }) => `${code} ${field} ${finding}`
	);

it('finds nothing where everything is there', () => {
	expect(found({})).toEqual([]);
});

it.each<[Partial<CheckedIndicator>, string]>([
	[{ name: 'At least 20 women in work' }, '1.1 name target_in_name'],
	[{ unit: '' }, '1.1 unit no_unit'],
	[{ baseline: { value: null, date: null } }, '1.1 baseline no_baseline'],
	[{ baseline: { value: 0, date: null } }, '1.1 baselineDate no_baseline_date'],
	[{ targets: [] }, '1.1 targets no_target'],
	[{ targets: [{ date: '2017-12-31', value: 4 }] }, '1.1 targets target_before_start'],
	[{ targets: [{ date: '2021-12-31', value: 4 }] }, '1.1 targets target_after_end'],
	[{ accumulation: 'latest' }, '1.1 targets target_not_better'],
	[{ direction: 'decrease' }, '1.1 targets targets_fall'],
	[{ source: '' }, '1.1 source no_source'],
	[{ partners: [] }, '1.1 partners nobody_reports'],
	[{ breakdowns: [['age']] }, '1.1 breakdowns not_split_by_sex'],
	[
		{ measure: 'percentage', targets: [{ date: '2021-01-31', value: 110 }] },
		'1.1 targets target_above_100'
	]
])('%o is sent back', (changed, finding) => {
	expect(found(changed)).toEqual([finding]);
});

it('finds the same name on both', () => {
	expect(found({ name: ' victims who live  on their own' })).toEqual([
		'0.1 name name_twice',
		'1.1 name name_twice'
	]);
});

it('asks nothing of figures where an indicator is told in words', () => {
	const words = { measure: 'qualitative', unit: '', targets: [] } as const;
	expect(found({ ...words, targets: [], baseline: { value: null, date: null } })).toEqual([]);
});

it('looks at the chain of results as a whole', () => {
	const chain: CheckedResult[] = [
		{ code: 'Op 1', level: 'output', parentCode: null, assumptions: '' },
		{ code: 'A 1', level: 'activity', parentCode: 'Op 1', assumptions: '' }
	];
	expect(donorCheck(span, chain, []).map(({ code, finding }) => `${code} ${finding}`)).toEqual([
		' no_impact',
		' no_outcome',
		'Op 1 not_measured',
		'Op 1 hangs_nowhere',
		'Op 1 no_assumptions'
	]);
});
