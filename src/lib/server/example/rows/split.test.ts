import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, deal, total } from './split.ts';

describe('the largest remainder', () => {
	it('goes to the largest fraction', () => {
		expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
		expect(apportion(7, [60, 30, 10])).toEqual([4, 2, 1]);
	});

	it('leaves nothing to a weight of zero', () => {
		expect(apportion(3, [0, 5, 0])).toEqual([0, 3, 0]);
	});
});

describe('dealing', () => {
	it('comes to the shares over time', () => {
		const dealt = [5, 2, 0];
		expect(deal(3, [6, 3, 1], dealt)).toEqual([1, 1, 1]);
	});

	it('deals nothing when there is nothing', () => {
		expect(deal(0, [6, 3, 1], [0, 0, 0])).toEqual([0, 0, 0]);
	});
});

const weights = fc.array(fc.nat(100), { minLength: 1, maxLength: 8 }).filter((w) => total(w) > 0);

it('parts always add up', () => {
	fc.assert(
		fc.property(fc.nat(500), weights, (whole, shares) => {
			expect(total(apportion(whole, shares))).toBe(whole);
			expect(
				total(
					deal(
						whole,
						shares,
						shares.map(() => 0)
					)
				)
			).toBe(whole);
		})
	);
});

it('no part exceeds its weight when the whole does not exceed them all', () => {
	fc.assert(
		fc.property(weights, fc.nat(1000), (counts, wanted) => {
			const whole = wanted % (total(counts) + 1);
			apportion(whole, counts).forEach((part, index) => {
				expect(part).toBeLessThanOrEqual(counts[index] ?? 0);
			});
		})
	);
});
