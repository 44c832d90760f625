import { expect, test } from 'vitest';
import { changesSince } from './changes';
import { jtipPublication } from './fixture';
import { cell, notReported, value, withheld } from './fixture/build';
import type { Publication } from './publication';
import type { Indicator } from './shared/pick';

const before = jtipPublication();
const { indicators } = before.figures;
const withFirst = (change: Partial<Indicator>): Publication['figures'] => ({
	...before.figures,
	indicators: indicators.map((one, index) => (index === 0 ? { ...one, ...change } : one))
});
const changed = (change: Partial<Indicator>) => changesSince(before, withFirst(change)).figures;

test('a publication that says the same has no changes, and says since when', () => {
	expect(changesSince(before, before.figures)).toEqual({
		since: { id: before.id, publishedOn: '2018-04-28', publishedBy: before.publishedBy },
		figures: [],
		definitions: []
	});
});

test('a corrected quarter is a change of its figure and of the figure to date', () => {
	const periods = [
		{ label: 'FY2018-Q1', value: value(12), running: value(12) },
		{ label: 'FY2018-Q2', value: value(7), running: value(19) },
		{ label: 'FY2018-Q3', value: value(5), running: value(24) }
	];
	const about = { indicatorCode: '1.1.1', period: 'FY2018-Q2', key: {} };
	expect(changed({ periods })).toEqual([
		{ ...about, what: 'quarter', old: value(11), new: value(7) },
		{ ...about, what: 'running', old: value(21), new: value(19) }
	]);
});

test('a target that is moved is no longer on one day and new on another', () => {
	const about = { indicatorCode: '1.1.1', key: {}, what: 'target' };
	const targets = [
		{ date: '2018-12-31', value: 60 },
		{ date: '2022-12-31', value: 1200 }
	];
	expect(changed({ targets })).toEqual([
		{ ...about, period: '2018-09-30', old: value(60), new: null },
		{ ...about, period: '2018-12-31', old: null, new: value(60) }
	]);
});

test('a figure that changes its state changes', () => {
	const breakdowns = [
		{
			dimensions: ['sex'],
			cells: [cell({ sex: 'female' }, value(20)), cell({ sex: 'male' }, withheld)]
		},
		...(indicators[0]?.breakdowns.slice(1) ?? [])
	];
	expect(changed({ breakdowns })).toEqual([
		{
			indicatorCode: '1.1.1',
			period: 'FY2018-Q2',
			key: { sex: 'female' },
			what: 'running',
			old: withheld,
			new: value(20)
		}
	]);
	expect(changed({ baseline: { value: null, date: null } })[0]?.new).toBeNull();
});

test('noise of computation and an indicator that is new are no changes', () => {
	const [first] = indicators;
	const periods = first?.periods.map((period) => ({
		...period,
		running: period.running.state === 'value' ? value(period.running.value + 1e-9) : notReported
	}));
	expect(changed({ periods: periods ?? [] })).toEqual([]);
	expect(changed({ code: '9.9' })).toEqual([]);
});
