import { expect, it } from 'vitest';
import { median, medianDeviation } from './middle';

it.each([
	[[], null],
	[[4], 4],
	[[1, 9], 5],
	[[5, 1, 3], 3],
	[[4, 3, 2, 1], 2.5]
])('the middle of %j is %j', (values, middle) => {
	expect(median(values)).toBe(middle);
});

it('the deviation is the middle of the distances from the middle', () => {
	expect(medianDeviation([1, 1, 2, 2, 4, 6, 9])).toBe(1);
	expect(medianDeviation([7, 7, 7])).toBe(0);
	expect(medianDeviation([])).toBeNull();
});
