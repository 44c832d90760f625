import { expect, it } from 'vitest';
import { returnReason } from './returnReason.ts';

const more = (count: number) => `and ${count} more`;

it('a reason begins with a line a mark', () => {
	const marks = [
		{ indicator: '2.1', body: 'Which service\nis new?' },
		{ indicator: null, body: 'The narrative is of last year. ' }
	];
	expect(returnReason(marks, 2000, more)).toBe(
		'2.1: Which service is new?\nThe narrative is of last year.'
	);
	expect(returnReason([], 2000, more)).toBe('');
});

it('marks that have no room are counted', () => {
	const marks = ['a', 'b', 'c'].map((code) => ({ indicator: code, body: 'x'.repeat(20) }));
	expect(returnReason(marks, 40, more)).toBe(`a: ${'x'.repeat(20)}\nand 2 more`);
	expect(returnReason(marks, 12, more)).toBe('and 3 more');
	expect(returnReason(marks, 3, more)).toBe('');
});
