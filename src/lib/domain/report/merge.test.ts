import { expect, it } from 'vitest';
import { merge } from './merge';

const theirs = new Map([
	['f|1||value|', { before: '3', after: '4', by: 'Ana' }],
	['f|2||value|', { before: '', after: '1234', by: 'Ana' }],
	['n|Op 1|progress', { before: '', after: 'Well.', by: 'Ana' }]
]);

it('takes what nobody touched here, and what both say alike', () => {
	expect(merge(theirs, { 'f|2||value|': '1 234', 'f|3||value|': '7' })).toEqual({
		taken: ['f|1||value|', 'f|2||value|', 'n|Op 1|progress'],
		disputed: []
	});
});

it('leaves to a person what both changed differently, an emptied field too', () => {
	expect(merge(theirs, { 'f|1||value|': '', 'n|Op 1|progress': 'Badly.' })).toEqual({
		taken: ['f|2||value|'],
		disputed: ['f|1||value|', 'n|Op 1|progress']
	});
});
