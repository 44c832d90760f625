import { expect, it } from 'vitest';
import {
	formatChange,
	formatDay,
	formatExpected,
	formatFigure,
	formatMoney,
	formatNumber
} from './format';

it('rounds once, to what is asked for', () => {
	expect(formatNumber(1234.56)).toBe('1,234.6');
	expect(formatNumber(69.230769, 'en-GB', 0)).toBe('69');
	expect(formatNumber(1234.5, 'sq-AL')).toBe('1234,5');
});

it('gives a change its sign, and none to no change', () => {
	expect(formatChange(1.25)).toBe('+1.3');
	expect(formatChange(-0.64)).toBe('−0.6');
	expect(formatChange(0)).toBe('0');
});

it('says zero for zero and nothing for nobody’s figure', () => {
	expect(formatFigure(0, 'number')).toBe('0');
	expect(formatFigure(null, 'number')).toBeNull();
	expect(formatFigure(33.333333, 'percentage')).toBe('33.3\u00a0%');
	expect(formatFigure(0.75, 'milestone')).toBe('0.75');
});

it('reads a day as a day, in any time zone', () => {
	expect(formatDay('2018-09-30')).toBe('30 Sept 2018');
	expect(formatDay('2018-12-31T23:30:00Z')).toBe('31 Dec 2018');
});

it('puts the currency first and groups by hard spaces', () => {
	expect(formatMoney(107240.49, 'EUR')).toBe('EUR\u00a0107\u00a0240.49');
	expect(formatMoney(12500, 'EUR')).toBe('EUR\u00a012\u00a0500');
});

it('half a person is expected nowhere, half a point may be', () => {
	expect(formatExpected(7.33, { measure: 'number', isCount: true })).toBe('7');
	expect(formatExpected(7.33, { measure: 'number', isCount: false })).toBe('7.33');
	expect(formatExpected(null, { measure: 'number', isCount: true })).toBeNull();
});
