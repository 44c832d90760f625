import { expect, test } from 'vitest';
import { bulletPlaces } from './bullet';

test('an increase runs from the origin to the final target', () => {
	expect(
		bulletPlaces({ actual: 9, expected: 6, final: 12, origin: 0, direction: 'increase' })
	).toEqual({ origin: 0, actual: 0.75, expected: 0.5, final: 1, isBeyond: false });
});

test('a decrease runs from left to right, too', () => {
	expect(
		bulletPlaces({ actual: 80, expected: 60, final: 20, origin: 100, direction: 'decrease' })
	).toEqual({ origin: 0, actual: 0.25, expected: 0.5, final: 1, isBeyond: false });
});

test('a figure beyond the target makes the bar longer than the way to the target', () => {
	expect(
		bulletPlaces({ actual: 20, expected: null, final: 10, origin: 0, direction: 'increase' })
	).toEqual({ origin: 0, actual: 1, expected: null, final: 0.5, isBeyond: true });
});

test('a figure that fell behind the origin lies left of it', () => {
	expect(
		bulletPlaces({ actual: 5, expected: 15, final: 25, origin: 10, direction: 'increase' })
	).toEqual({ origin: 0.25, actual: 0, expected: 0.5, final: 1, isBeyond: false });
});

test('nothing reported is no place, and zero is the origin', () => {
	const figures = { expected: 5, final: 10, origin: 0, direction: 'increase' } as const;
	expect(bulletPlaces({ ...figures, actual: null }).actual).toBe(null);
	expect(bulletPlaces({ ...figures, actual: 0 }).actual).toBe(0);
});

test('without a final target the direction says which way is forward', () => {
	expect(
		bulletPlaces({ actual: 60, expected: null, final: null, origin: 100, direction: 'decrease' })
	).toEqual({ origin: 0, actual: 1, expected: null, final: null, isBeyond: false });
});

test('a target that only has to be kept has no way to it', () => {
	expect(
		bulletPlaces({ actual: 0, expected: 0, final: 0, origin: 0, direction: 'decrease' })
	).toEqual({ origin: 0, actual: 0, expected: 0, final: 0, isBeyond: false });
});
