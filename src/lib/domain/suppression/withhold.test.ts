import { expect, it } from 'vitest';
import { isSmall, mayShowParts } from './withhold';

it('takes counts from one to below k for small, zero and nothing for not', () => {
	expect([0, 1, 4, 5, 11].map((count) => isSmall(count, 5))).toEqual([
		false,
		true,
		true,
		false,
		false
	]);
	expect(isSmall(null, 5)).toBe(false);
});

it('shows the parts of a sensitive indicator only when none of them is small', () => {
	expect(mayShowParts({ sensitive: true }, [23, 0, null, 12], 5)).toBe(true);
	expect(mayShowParts({ sensitive: true }, [23, 2], 5)).toBe(false);
});

it('leaves indicators alone that count no people at risk', () => {
	expect(mayShowParts({ sensitive: false }, [1, 2, 3], 5)).toBe(true);
});
