import { expect, test } from 'vitest';
import { europeaidPublication, jtipPublication } from '../fixture';
import { acronymsOf } from './acronyms';

test('the list has the organisations and the acronyms of the text, in alphabetical order', () => {
	expect(acronymsOf(europeaidPublication()).map(({ short }) => short)).toEqual([
		'AAGW',
		'CSO',
		'D&E',
		'KMOP'
	]);
});

test('an organisation that goes by its name is not an acronym', () => {
	expect(acronymsOf(jtipPublication()).map(({ short }) => short)).toEqual(['Tdh', 'TiP']);
});
