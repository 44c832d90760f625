import { expect, test } from 'vitest';
import { cell, indicator, sexAndAge, value, withheld } from '../fixture/build';
import { breakdownName, partsOf } from './breakdown';
import { bySex } from './sexBreakdown';

test('parts stand in the order of their categories, under their names', () => {
	const breakdown = {
		dimensions: ['sex', 'age'],
		cells: [
			cell({ sex: 'male', age: 'adult' }, value(1)),
			cell({ sex: 'female', age: 'adult' }, value(2)),
			cell({ sex: 'female', age: 'minor' }, value(3))
		]
	};
	const names = partsOf(breakdown, sexAndAge).map(({ name }) => name);
	expect(names).toEqual(['Female, Minor', 'Female, Adult', 'Male, Adult']);
	expect(breakdownName(breakdown.dimensions, sexAndAge)).toBe('Sex × Age');
});

test('a retired category that the publication does not name keeps its code and comes last', () => {
	const breakdown = {
		dimensions: ['sex'],
		cells: [cell({ sex: 'x' }, value(1)), cell({ sex: 'male' }, value(2))]
	};
	expect(partsOf(breakdown, sexAndAge).map(({ name }) => name)).toEqual(['Male', 'x']);
});

test('a person count always says women and men, other categories where there are any', () => {
	const people = indicator('1', 'R', 'People', {
		countsPeople: true,
		baseline: { value: 12, date: '2017-12-31' },
		breakdowns: [
			{
				dimensions: ['sex'],
				cells: [cell({ sex: 'unknown' }, withheld), cell({ sex: 'female' }, value(0))]
			}
		]
	});
	const baseline = { state: 'not_available' };
	expect(bySex(people, sexAndAge)).toEqual([
		{ code: 'female', name: 'Female', running: value(0), baseline },
		{ code: 'male', name: 'Male', running: { state: 'not_available' }, baseline },
		{ code: 'unknown', name: 'Unknown', running: withheld, baseline }
	]);
	const fromNobody = { ...people, baseline: { value: 0, date: '2017-12-31' } };
	expect(bySex(fromNobody, sexAndAge).map((part) => part.baseline)).toEqual([0, 0, 0].map(value));
});

test('a count of things has no sexes', () => {
	expect(bySex(indicator('1', 'R', 'Schools'), sexAndAge)).toEqual([]);
});
