import { expect, it } from 'vitest';
import { decimalMarkOf, numberTyped, plainNumber } from './typedNumber';

it.each([
	['12', '12'],
	[' 12 ', '12'],
	['1 234', '1234'],
	['1\u00a0234,5', '1234.5'],
	['1.234,5', '1234.5'],
	['1,234.5', '1234.5'],
	['1.234.567', '1234567'],
	['1,234', '1234'],
	['0,5', '0.5'],
	['-3,25', '-3.25'],
	['', null],
	['  ', null],
	['seven', 'seven'],
	['1.2.3', '1.2.3'],
	['1,23,4.5', '1,23,4.5'],
	['−3', '-3'],
	['1’234’567', '1234567'],
	['1234,5', '1234.5']
])('reads %j as %j', (typed, read) => {
	expect(plainNumber(typed)).toBe(read);
});

it.each([
	['1.234', ',', '1234'],
	['1.234', '.', '1.234'],
	['1,234', ',', '1.234'],
	['1234', ',', '1234'],
	['1234,25', ',', '1234.25'],
	['1,5', '.', '1,5']
] as const)('reads %j as %j decimals are marked by %j', (typed, decimal, read) => {
	expect(plainNumber(typed, decimal)).toBe(read);
});

it.each([
	[['12', '1.234,5'], ','],
	[['1.234', '0,5'], ','],
	[['1,234', '3.25'], '.'],
	[['1.234.567'], ','],
	[['0,125'], ','],
	[['1.234', '12', 'n/a'], null],
	[['0,5', '0.5'], null]
])('tells from %j that decimals are marked by %j', (texts, mark) => {
	expect(decimalMarkOf(texts)).toBe(mark);
});

it('a field that says no number has none, like an empty one', () => {
	expect(numberTyped('1 234,5')).toBe(1234.5);
	expect(numberTyped('')).toBeNull();
	expect(numberTyped('many')).toBeNull();
	expect(numberTyped('5.')).toBeNull();
});
