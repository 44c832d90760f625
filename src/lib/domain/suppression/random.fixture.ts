/** Random tables for the property tests. More runs: BESA_RUNS=20000. */
import fc from 'fast-check';
import { tableOf } from './fixture.ts';
import type { System } from './system.ts';

/** As many runs as a test is worth, for a thousand that are asked for. */
export const runsOf = (share: number, asked = '1000') => ({
	numRuns: Math.ceil((Number(asked) * share) / 1000),
	seed: 20180331
});

/** Many zeros, many small counts, and some that could cover them. */
const count = fc.oneof(
	{ weight: 2, arbitrary: fc.constant(0) },
	{ weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
	{ weight: 4, arbitrary: fc.integer({ min: 5, max: 40 }) }
);

export function tableWith(lengths: readonly number[], counts: readonly number[]): System {
	const names = lengths.map((length, d) =>
		Array.from({ length }, (_, index) => `${'abc'[d]}${index}`)
	);
	return tableOf(names, counts);
}

/** Tables of so many dimensions, each of 2 to `longest` categories. */
export const table = (dimensions: number, longest: number) =>
	fc
		.array(fc.integer({ min: 2, max: longest }), { minLength: dimensions, maxLength: dimensions })
		.chain((lengths) => {
			const cells = lengths.reduce((product, length) => product * length, 1);
			return fc
				.array(count, { minLength: cells, maxLength: cells })
				.map((counts) => tableWith(lengths, counts));
		});
