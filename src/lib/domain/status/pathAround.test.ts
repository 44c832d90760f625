import { expect, it } from 'vitest';
import { pathAround } from './pathAround';

const start = { date: '2018-02-01', value: 6 };
const first = { date: '2018-12-31', value: 10 };
const last = { date: '2021-01-31', value: 20 };

it.each([
	['2018-09-30', { before: start, after: first }],
	['2018-12-31', { before: first, after: last }],
	['2021-03-31', { before: last, after: null }]
])('on %s', (day, expected) => {
	expect(pathAround([first, last], start, day)).toEqual(expected);
});
