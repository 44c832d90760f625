import { expect, test } from 'vitest';
import { tableOf, tableQuery, usualTable } from './table';

const again = (choice: Parameters<typeof tableQuery>[0]) =>
	tableOf(new URLSearchParams(tableQuery(choice)));

test('what is chosen of the table goes into an address and comes back', () => {
	const choice = { every: 'year', from: 'FY2018-Q2', to: 'FY2020-Q1', breakdowns: false } as const;
	expect(again(choice)).toEqual(choice);
	expect(again({ ...usualTable, every: 'semester' })).toEqual({ ...usualTable, every: 'semester' });
});

test('the usual table needs no words', () => {
	expect(tableQuery(usualTable)).toEqual({});
	expect(again(usualTable)).toBeNull();
});

test('quarters the wrong way round are turned, and what cannot be is the usual', () => {
	const query = new URLSearchParams('every=week&table_from=2019-Q2&table_to=2018-Q4&parts=');
	expect(tableOf(query)).toEqual({ ...usualTable, from: '2018-Q4', to: '2019-Q2' });
	expect(tableOf(new URLSearchParams('every=&table_from='))).toEqual(usualTable);
});
