import { expect, it } from 'vitest';
import { reasonOf } from './reason';

const indicator: Parameters<typeof reasonOf>[0] = {
	measure: 'number',
	accumulation: 'sum',
	direction: 'increase',
	status: 'off_track',
	actual: 3,
	finalTarget: 13,
	finalDate: '2021-01-31',
	recentQuarters: 4,
	gained: 1.5,
	needed: 3,
	projected: 9
};
const why = (changes: Partial<typeof indicator> = {}) => reasonOf({ ...indicator, ...changes });

it('says what is needed, what was gained, and where that leads', () => {
	expect(why()).toEqual({
		kind: 'pace',
		isEnough: false,
		isSum: true,
		needed: 3,
		gained: 1.5,
		quarters: 4,
		projected: 9,
		target: 13,
		day: '2021-01-31'
	});
});

it('a pace is enough when it leads to the target or beyond', () => {
	expect(why({ projected: 13 })).toMatchObject({ isEnough: true });
	expect(why({ projected: 12.9 })).toMatchObject({ isEnough: false });
});

it('lower is better where the direction says so', () => {
	const days = { direction: 'decrease', accumulation: 'latest', finalTarget: 7 } as const;
	expect(why({ ...days, projected: 6 })).toMatchObject({ isEnough: true, isSum: false });
	expect(why({ ...days, projected: 8 })).toMatchObject({ isEnough: false, isSum: false });
});

it('without time left there is no pace to speak of', () => {
	expect(why({ needed: null, projected: null })).toEqual({
		kind: 'time_is_up',
		actual: 3,
		target: 13,
		day: '2021-01-31'
	});
});

it('what is achieved needs no pace', () => {
	expect(why({ status: 'achieved', actual: 14 })).toEqual({
		kind: 'achieved',
		actual: 14,
		target: 13
	});
});

it('tells nothing reported from not applicable, not due, no target and text', () => {
	expect(why({ actual: null, status: 'no_data' })).toEqual({ kind: 'never_reported' });
	expect(why({ actual: null, notApplicable: true })).toEqual({ kind: 'not_applicable' });
	expect(why({ actual: null, status: 'not_due' })).toEqual({ kind: 'not_due' });
	expect(why({ finalTarget: null, finalDate: null })).toEqual({ kind: 'no_target' });
	expect(why({ measure: 'qualitative' })).toEqual({ kind: 'text' });
});
