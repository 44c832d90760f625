import { expect, test } from 'vitest';
import { decimalsOf, roundHalfUp } from './round';

test.each([
	[2.5, 0, 3],
	[-2.5, 0, -3],
	[1.005, 2, 1.01],
	[30.392156862745, 1, 30.4],
	[0, 2, 0],
	[-0.001, 2, 0],
	[107240.49, 2, 107240.49],
	[0.1 + 0.2, 2, 0.3]
])('%d to %d decimals is %d', (value, decimals, rounded) => {
	expect(roundHalfUp(value, decimals)).toBe(rounded);
});

test('a percentage has one decimal, a number at most two', () => {
	expect(decimalsOf('percentage')).toBe(1);
	expect(decimalsOf('number')).toBe(2);
});
