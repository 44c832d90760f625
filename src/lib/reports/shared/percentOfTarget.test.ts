import { expect, test } from 'vitest';
import { indicator, notReported, value, withheld } from '../fixture/build';
import { percentOfTarget } from './percentOfTarget';

const target = (number: number) => [{ date: '2021-01-31', value: number }];

test('where more is better it is the actual of the final target', () => {
	const some = indicator('1', 'R', '', { actual: value(43), targets: target(40) });
	expect(percentOfTarget(some)).toEqual(value(107.5));
});

test('where less is better it is the way gone from the baseline', () => {
	const some = indicator('1', 'R', '', {
		direction: 'decrease',
		actual: value(18),
		targets: target(10),
		progress: 60
	});
	expect(percentOfTarget(some)).toEqual(value(60));
});

test('nothing reached is 0, not nothing', () => {
	const some = indicator('1', 'R', '', { actual: value(0), targets: target(40) });
	expect(percentOfTarget(some)).toEqual(value(0));
});

test('without a target, or with a target of zero, it is not applicable', () => {
	const none = indicator('1', 'R', '', { actual: value(5), targets: [] });
	const zero = indicator('1', 'R', '', { actual: value(5), targets: target(0) });
	expect(percentOfTarget(none)).toEqual({ state: 'not_applicable' });
	expect(percentOfTarget(zero)).toEqual({ state: 'not_applicable' });
});

test('a hidden or missing actual gives no per cent to compute it from', () => {
	expect(percentOfTarget(indicator('1', 'R', '', { actual: withheld }))).toEqual(withheld);
	expect(percentOfTarget(indicator('1', 'R', '', { actual: notReported }))).toEqual(notReported);
});
