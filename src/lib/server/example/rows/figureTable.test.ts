import { expect, it } from 'vitest';
import { readTables } from './figureTable.ts';

const table = `
quarter          2018-Q1  2018-Q2
1.5  DE          7        12r6
0.1  DE          n        5/12
2.1  DE AL-KUKES 0        .
`;

it('reads figures, returning people, pairs, what does not apply and what is missing', () => {
	const [people, share, place] = readTables([table]);
	expect(people).toMatchObject({ indicator: '1.5', partner: 'DE', place: null });
	expect([...(people?.entries ?? [])]).toEqual([
		['2018-Q1', { kind: 'number', value: 7, returning: 0 }],
		['2018-Q2', { kind: 'number', value: 12, returning: 6 }]
	]);
	expect([...(share?.entries ?? [])]).toEqual([
		['2018-Q1', { kind: 'not_applicable' }],
		['2018-Q2', { kind: 'pair', numerator: 5, denominator: 12 }]
	]);
	expect(place?.place).toBe('AL-KUKES');
	expect([...(place?.entries.keys() ?? [])]).toEqual(['2018-Q1']);
});

it('goes on with a series in the next table', () => {
	const series = readTables([table, 'quarter 2018-Q3\n1.5 DE 18r9']);
	expect([...(series[0]?.entries.keys() ?? [])]).toEqual(['2018-Q1', '2018-Q2', '2018-Q3']);
});

it('refuses a line with too few figures and a word that is none', () => {
	expect(() => readTables(['quarter 2018-Q1 2018-Q2\n1.5 7'])).toThrow(/does not fit/);
	expect(() => readTables(['quarter 2018-Q1\n1.5 DE seven'])).toThrow(/no figure/);
});
