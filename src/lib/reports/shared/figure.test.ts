import { expect, test } from 'vitest';
import { expectedFigure, figureOrNotAvailable, formatFigure, textOrNotAvailable } from './figure';
import { european } from './printStyle';

test('zero is printed as 0, and the other states each have a word of their own', () => {
	const words = [
		formatFigure({ state: 'value', value: 0 }, 'number', european),
		formatFigure({ state: 'not_reported' }, 'number', european),
		formatFigure({ state: 'not_applicable' }, 'number', european),
		formatFigure({ state: 'withheld' }, 'number', european),
		formatFigure({ state: 'not_available' }, 'number', european),
		formatFigure({ state: 'no_target' }, 'number', european)
	];
	expect(words).toEqual(['0', 'not reported', 'n/a', 'S', 'not available', 'no target set']);
});

test('a baseline of zero is there, one that was never set is not', () => {
	expect(figureOrNotAvailable(0)).toEqual({ state: 'value', value: 0 });
	expect(figureOrNotAvailable(null)).toEqual({ state: 'not_available' });
	expect(figureOrNotAvailable(undefined)).toEqual({ state: 'not_available' });
	expect(textOrNotAvailable('  ')).toBe('not available');
});

test('what is expected of a count is printed whole, and of anything else as it is', () => {
	const expected = expectedFigure({ isCount: true }, 983.24);
	expect(formatFigure(expected, 'number', european)).toBe('983');
	const level = expectedFigure({ isCount: false }, 983.24);
	expect(formatFigure(level, 'number', european)).toBe('983.24');
	expect(expectedFigure({ isCount: true }, null)).toEqual({ state: 'no_target' });
});
