import { expect, it } from 'vitest';
import { between, moved, type Step } from './cursor';
import type { Line } from './layout';

const numbers = (...names: string[]): Line => ({ kind: 'numbers', names });
const lines: Line[] = [
	numbers('a1', 'a2'),
	{ kind: 'text', names: ['comment'] },
	numbers('b1', 'b2', 'b3'),
	numbers('closed'),
	numbers('c1')
];
const isOpen = (line: number) => line !== 3;
const go = (line: number, column: number, step: Step) => {
	const spot = moved(lines, { line, column }, step, isOpen);
	return spot && (lines[spot.line]?.names[spot.column] ?? 'nowhere');
};

it.each([
	[0, 0, 'right', 'a2'],
	[0, 1, 'right', null],
	[0, 0, 'left', null],
	[0, 1, 'down', 'comment'],
	[1, 0, 'down', 'b1'],
	[2, 2, 'down', 'c1'],
	[4, 0, 'up', 'b1'],
	[0, 0, 'up', null],
	[4, 0, 'down', null],
	[2, 1, 'start', 'b1'],
	[2, 1, 'end', 'b3'],
	[0, 1, 'next', 'comment'],
	[2, 2, 'next', 'c1'],
	[4, 0, 'next', null],
	[4, 0, 'previous', 'b3'],
	[0, 0, 'previous', null]
] as const)('from line %i, column %i, %s leads to %s', (line, column, step, name) => {
	expect(go(line, column, step)).toBe(name);
});

it('a rectangle has the open cells of numbers between two corners, whichever comes first', () => {
	const rows = [['a2'], ['b2']];
	expect(between(lines, { line: 0, column: 1 }, { line: 3, column: 1 }, isOpen)).toEqual(rows);
	expect(between(lines, { line: 3, column: 1 }, { line: 0, column: 1 }, isOpen)).toEqual(rows);
	expect(between(lines, { line: 2, column: 0 }, { line: 4, column: 2 }, isOpen)).toEqual([
		['b1', 'b2', 'b3'],
		['c1']
	]);
});
