import { expect, test } from 'vitest';
import { positionOf } from './timeAxis';

const ends = ['2018-03-31', '2018-06-30', '2018-09-30', '2018-12-31'];

test('the end of a quarter is a mark of the axis', () => {
	expect(ends.map((end) => positionOf(end, ends))).toEqual([0, 1, 2, 3]);
});

test('a day inside a quarter lies between its marks', () => {
	expect(positionOf('2018-08-15', ends)).toBe(1.5);
});

test('the start of a project lies before the first mark', () => {
	expect(positionOf('2017-12-30', ends)).toBe(-1);
});

test('a target after the last quarter lies behind the last mark', () => {
	expect(positionOf('2019-04-02', ends)).toBe(4);
});

test('with a single quarter the axis goes on in quarters of 91 days', () => {
	expect(positionOf('2018-06-30', ['2018-03-31'])).toBe(1);
});

test('without quarters there is nowhere but the origin', () => {
	expect(positionOf('2018-06-30', [])).toBe(0);
});
