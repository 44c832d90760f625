import { expect, it } from 'vitest';
import type { Line } from './layout';
import { placeBlock } from './placeBlock';

const lines: Line[] = [
	{ kind: 'numbers', names: ['a1', 'a2'] },
	{ kind: 'text', names: ['comment'] },
	{ kind: 'numbers', names: ['closed'] },
	{ kind: 'numbers', names: ['b1', 'b2'] },
	{ kind: 'numbers', names: ['c1', 'locked'] }
];
const place = (block: string[][], line = 0, column = 0) =>
	placeBlock(
		block,
		lines,
		{ line, column },
		(at) => at !== 2,
		(name) => name === 'locked'
	);

it('fills the cells of numbers from the spot on, and leaves those that are empty in the block', () => {
	expect(place([['1', '2'], ['', '4'], ['5']])).toEqual({
		placed: [
			{ name: 'a1', text: '1' },
			{ name: 'a2', text: '2' },
			{ name: 'b2', text: '4' },
			{ name: 'c1', text: '5' }
		],
		misplaced: []
	});
});

it('says of each cell that has no place which it is, what it says, and why', () => {
	expect(place([['many', '2', '3'], ['4'], ['5', '6'], ['7']], 0, 0)).toEqual({
		placed: [
			{ name: 'a2', text: '2' },
			{ name: 'b1', text: '4' },
			{ name: 'c1', text: '5' }
		],
		misplaced: [
			{ row: 1, column: 1, text: 'many', why: 'not_a_number' },
			{ row: 1, column: 3, text: '3', why: 'outside' },
			{ row: 3, column: 2, text: '6', why: 'locked' },
			{ row: 4, column: 1, text: '7', why: 'outside' }
		]
	});
});

it('reads all numbers of a block in the one local format that it is written in', () => {
	expect(place([['1.234', '0,5']]).placed.map(({ text }) => text)).toEqual(['1234', '0.5']);
	expect(place([['1,234', '0.5']]).placed.map(({ text }) => text)).toEqual(['1234', '0.5']);
});
