import { expect, test } from 'vitest';
import { europeaidPublication } from '../../fixture';
import { dataRow, indicator, value, withheld } from '../../fixture/build';
import { enteringRows } from './dataRows';
import { liveTotal } from './liveTotal';

const { figures } = europeaidPublication();
const withRows = (...data: typeof figures.data) => ({ ...figures, data });
const all = 'EXACT(Data!$A$2:$A$3,"1")*EXACT(Data!$G$2:$G$3,"total")*Data!$O$2:$O$3';

test('a sum over time and partners is a sum of rows', () => {
	const rows = withRows(
		dataRow('1', '2018-Q1', 'D&E', { value: 2 }),
		dataRow('1', '2018-Q2', 'D&E', { value: 3 })
	);
	const some = indicator('1', 'R', '');
	expect(liveTotal(some, value(5), rows)).toBe(`SUMPRODUCT(${all},Data!$K$2:$K$3)`);
});

test('people who come back are taken off', () => {
	const rows = withRows(
		dataRow('1', '2018-Q1', 'D&E', { value: 10, returning: 0 }),
		dataRow('1', '2018-Q2', 'D&E', { value: 8, returning: 3 })
	);
	const people = indicator('1', 'R', '', { countsPeople: true });
	expect(liveTotal(people, value(15), rows)).toBe(
		`SUMPRODUCT(${all},Data!$K$2:$K$3)-SUMPRODUCT(${all},Data!$L$2:$L$3)`
	);
});

test('a percentage is pooled from its two numbers', () => {
	const rows = withRows(
		dataRow('1', '2018-Q1', 'D&E', { numerator: 1, denominator: 2 }),
		dataRow('1', '2018-Q2', 'D&E', { numerator: 30, denominator: 100 })
	);
	const share = indicator('1', 'R', '', { measure: 'percentage' });
	expect(liveTotal(share, value((100 * 31) / 102), rows)).toBe(
		`100*SUMPRODUCT(${all},Data!$M$2:$M$3)/SUMPRODUCT(${all},Data!$N$2:$N$3)`
	);
});

test('a baseline that the sum is added to is part of the formula', () => {
	const rows = withRows(
		dataRow('1', '2018-Q1', 'D&E', { value: 2 }),
		dataRow('1', '2018-Q2', 'D&E', { value: 3 })
	);
	const some = indicator('1', 'R', '', {
		baseline: { value: 100, date: null },
		addsToBaseline: true
	});
	expect(liveTotal(some, value(105), rows)).toBe(`SUMPRODUCT(${all},Data!$K$2:$K$3)+100`);
});

test('rows that do not give the figure give no formula, nor does a withheld figure', () => {
	const rows = withRows(dataRow('1', '2018-Q1', 'D&E', { value: 2 }));
	expect(liveTotal(indicator('1', 'R', ''), value(5), rows)).toBeNull();
	expect(liveTotal(indicator('1', 'R', ''), withheld, rows)).toBeNull();
	expect(liveTotal(indicator('1', 'R', ''), value(0), withRows())).toBeNull();
});

test('of a stock only the last row of each partner and place counts', () => {
	const stock = indicator('1', 'R', '', { accumulation: 'latest' });
	const rows = withRows(
		dataRow('1', '2018-Q2', 'D&E', { value: 9 }),
		dataRow('1', '2018-Q1', 'D&E', { value: 7 }),
		dataRow('1', '2018-Q1', 'D&E', { value: 5, location: 'Kukës' }),
		dataRow('1', '2018-Q3', 'D&E', { state: 'not_applicable' })
	);
	expect(enteringRows(stock, rows).map((row) => row.value)).toEqual([9, 5]);
});

test('a quote in a code cannot end the text in a formula', () => {
	const rows = withRows(dataRow('1",A1)', '2018-Q1', 'D&E', { value: 2 }));
	expect(liveTotal(indicator('1",A1)', 'R', ''), value(2), rows)).toContain('"1"",A1)"');
});
