import { expect, test } from 'vitest';
import { indicator, value, withheld } from '../fixture/build';
import { isOffTarget, missingFrom } from './explanation';
import { describeGap } from './gaps';

const withPace = (pace: number | null) => indicator('1', 'R', '', { actual: value(5), pace });

test.each([
	[0.9, false],
	[1.1, false],
	[0.899, true],
	[1.101, true]
])('a pace of %d is off target: %s', (pace, off) => {
	expect(isOffTarget(withPace(pace), 0.1)).toBe(off);
});

test('nothing is said of the pace of a hidden figure', () => {
	expect(isOffTarget(indicator('1', 'R', '', { actual: withheld, pace: 0.2 }), 0.1)).toBe(false);
});

test('a running figure says which partners it lacks', () => {
	const some = indicator('1', 'R', '', { coverage: { reported: 2, due: 3 } });
	const gaps = [
		{ code: 'not_reported', indicatorCode: '1', partner: 'AAGW', period: '2018-Q3' } as const
	];
	expect(missingFrom(some, [])).toEqual(['Incomplete: 2 of 3 partners reported']);
	expect(missingFrom(some, gaps)).toEqual([
		'Incomplete: 2 of 3 partners reported; missing: AAGW, 2018-Q3'
	]);
	expect(missingFrom(indicator('1', 'R', ''), gaps)).toEqual([]);
});

test('a gap is a sentence about an indicator, a partner, or both', () => {
	const gap = { indicatorCode: null, partner: null, period: null };
	expect(describeGap({ ...gap, code: 'no_target', indicatorCode: '1.1' })).toBe(
		'1.1: no target is set'
	);
	expect(describeGap({ ...gap, code: 'report_missing', partner: 'AAGW', period: '2018-Q3' })).toBe(
		'AAGW, 2018-Q3: no approved report'
	);
	expect(
		describeGap({ code: 'not_reported', indicatorCode: '1.1', partner: 'D&E', period: null })
	).toBe('1.1 (D&E): no figure was reported');
});
