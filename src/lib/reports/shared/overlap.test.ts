import { describe, expect, it } from 'vitest';
import { dataRow, indicator, value, withheld } from '../fixture/build';
import { countedTwice, overlapBounds, overlapLines } from './overlap';
import { american } from './printStyle';

const periods = [
	{ label: '2022-Q1', startDate: '2022-01-01', endDate: '2022-03-31', dueDate: '2022-04-30' },
	{ label: '2022-Q2', startDate: '2022-04-01', endDate: '2022-06-30', dueDate: '2022-07-30' }
];
/** As the worked cases of the arithmetic have it: 46 new on a baseline of 10. */
const data = [
	dataRow('1', '2022-Q1', 'North', { value: 14, returning: 0 }),
	dataRow('1', '2022-Q1', 'South', { value: 9, returning: 0 }),
	dataRow('1', '2022-Q2', 'North', { value: 11, returning: 5 }),
	dataRow('1', '2022-Q2', 'South', { value: 17, returning: 0 })
];
const people = (actual: number, overlaps: ReturnType<typeof indicator>['overlaps']) =>
	indicator('1', 'R', 'Victims assisted', {
		countsPeople: true,
		addsToBaseline: true,
		baseline: { value: 10, date: null },
		actual: value(actual),
		overlaps
	});

describe('whom several partners counted', () => {
	const known = people(53, [{ period: '2022-Q2', people: value(3) }]);

	it('is taken off, and the sum says so', () => {
		expect(countedTwice(known, { periods })).toEqual(value(3));
		expect(
			countedTwice(known, { periods }, { startDate: '2022-01-01', endDate: '2022-03-31' })
		).toEqual(value(0));
		expect(overlapLines(known, { periods, data }, american)).toEqual([
			'56 − 3 counted by several partners = 53.'
		]);
	});

	it('has bounds where nobody knows how many: the largest partner alone, and all of them', () => {
		const open = people(55, [
			{ period: '2022-Q1', people: value(1) },
			{ period: '2022-Q2', people: null }
		]);
		// North 20, South 26, both on a baseline of 10.
		expect(overlapBounds(open, { data })).toEqual({ least: value(36), most: value(55) });
		expect(overlapLines(open, { periods, data }, american)[1]).toContain('between 36 and 55.');
	});

	it('has bounds from printed rows only', () => {
		const open = people(56, [{ period: '2022-Q2', people: null }]);
		const closed = data.map((row, index) =>
			index === 0 ? { ...row, state: 'withheld' as const, value: null, returning: null } : row
		);
		expect(overlapBounds(open, { data: closed })).toEqual({ least: withheld, most: value(56) });
		expect(overlapLines(open, { periods, data: closed }, american)[0]).toContain('at most 56.');
	});

	it('is withheld as a whole where one of its numbers is', () => {
		const few = people(53, [{ period: '2022-Q2', people: withheld }]);
		expect(countedTwice(few, { periods })).toEqual(withheld);
		expect(overlapLines(few, { periods, data }, american)).toEqual([
			'People counted by several partners are taken off: S.'
		]);
	});

	it('is nothing to say where there is none', () => {
		expect(overlapLines(people(56, []), { periods, data }, american)).toEqual([]);
	});
});
