/** English words for small numbers, as people write them in reports. */
export const numberWords: Readonly<Record<string, number>> = {
	single: 1,
	one: 1,
	two: 2,
	both: 2,
	couple: 2,
	pair: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	dozen: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20
};

/** In these the word counts nobody. */
export const idioms: readonly string[] = [
	'no one',
	'one another',
	'one of the',
	'one of our',
	'more than one',
	'one-off',
	'one-stop',
	'one to one',
	'one-to-one',
	'every one',
	'this one',
	'that one',
	'each one',
	'single point',
	'every single'
];

/** A number before one of these counts time. */
export const timeWords: readonly string[] = [
	'hour',
	'hours',
	'day',
	'days',
	'week',
	'weeks',
	'month',
	'months',
	'quarter',
	'quarters',
	'year',
	'years'
];
