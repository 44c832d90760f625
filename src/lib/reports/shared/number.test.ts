import { expect, test } from 'vitest';
import { formatMoney, formatNumber, formatValue } from './number';
import { american, european } from './printStyle';

test.each([
	[0, '0'],
	[999, '999'],
	[12500, '12\u00a0500'],
	[1234567.891, '1\u00a0234\u00a0567.89'],
	[-1000, '-1\u00a0000'],
	[0.5, '0.5']
])('the European Union reads %d as %s', (value, printed) => {
	expect(formatNumber(value, 2, european)).toBe(printed);
});

test('the Department of State parts thousands with a comma', () => {
	expect(formatNumber(1234567, 2, american)).toBe('1,234,567');
});

test('a percentage has its sign, after a no-break space in Europe', () => {
	expect(formatValue(30.392156862745, 'percentage', european)).toBe('30.4\u00a0%');
	expect(formatValue(30.392156862745, 'percentage', american)).toBe('30.4%');
	expect(formatValue(30.392156862745, 'number', american)).toBe('30.39');
});

test.each([
	[107240.49, 'EUR\u00a0107\u00a0240.49'],
	[60000, 'EUR\u00a060\u00a0000'],
	[0.5, 'EUR\u00a00.50']
])('money of %d is %s', (amount, printed) => {
	expect(formatMoney(amount, 'EUR', european)).toBe(printed);
});
