import { expect, test } from 'vitest';
import {
	americanDate,
	americanShortDate,
	europeanDate,
	europeanShortDate,
	spreadsheetDate,
	yearOf
} from './date';

test('a day is written as each donor writes it', () => {
	expect(europeanDate('2018-09-03')).toBe('3 September 2018');
	expect(europeanShortDate('2018-09-03')).toBe('3 Sep 2018');
	expect(americanDate('2018-09-03')).toBe('September 3, 2018');
	expect(americanShortDate('2018-09-03')).toBe('Sep 3, 2018');
	expect(yearOf('2018-09-03')).toBe('2018');
});

test('a spreadsheet stores the day at midnight UTC, whatever the machine’s time zone', () => {
	expect(spreadsheetDate('2018-09-30').toISOString()).toBe('2018-09-30T00:00:00.000Z');
});

test('what is no day is refused', () => {
	expect(() => europeanDate('2018-13-01')).toThrow('Not a calendar day: 2018-13-01');
	expect(() => europeanDate('soon')).toThrow('Not a calendar day: soon');
});
