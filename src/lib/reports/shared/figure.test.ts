import { expect, test } from 'vitest';
import { figureOrNotAvailable, formatFigure, textOrNotAvailable } from './figure';
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
