import { expect, test } from 'vitest';
import { choiceOf, choiceQuery } from './choice';
import { usualTable } from './table';

test('a choice goes into an address and comes back', () => {
	const choice = {
		from: 'FY2018-Q1',
		to: 'FY2018-Q2',
		kind: 'final',
		audience: 'public',
		table: { every: 'year', from: 'FY2018-Q1', to: null, breakdowns: false }
	} as const;
	expect(choiceOf(new URLSearchParams(choiceQuery(choice)))).toEqual(choice);
});

test('quarters the wrong way round are turned, and what is not said is the usual', () => {
	expect(choiceOf(new URLSearchParams('from=2018-Q4&to=2018-Q1&kind=x'))).toEqual({
		from: '2018-Q1',
		to: '2018-Q4',
		kind: 'interim',
		audience: 'donor',
		table: usualTable
	});
});

test('without quarters nothing is chosen', () => {
	expect(choiceOf(new URLSearchParams('from=2018-Q4'))).toBeNull();
});
