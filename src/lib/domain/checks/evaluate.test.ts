import { expect, it } from 'vitest';
import type { Check } from './check';
import type { CheckedIndicator, CheckedObservation, Numbers } from './checked';
import { evaluate } from './evaluate';

const none: Numbers = { value: null, returning: null, numerator: null, denominator: null };

const indicator = (rest: Partial<CheckedIndicator> = {}): CheckedIndicator => ({
	code: '1',
	measure: 'number',
	accumulation: 'sum',
	direction: 'increase',
	breakdowns: [],
	properties: {},
	history: [],
	...rest
});
const observation = (
	numbers: Partial<Numbers>,
	rest: Partial<CheckedObservation> = {}
): CheckedObservation => ({
	location: null,
	state: 'reported',
	text: '',
	comment: '',
	cells: [],
	...rest,
	numbers: { ...none, ...numbers }
});
const check = (rest: Partial<Check> & Pick<Check, 'code' | 'kind' | 'test'>): Check => ({
	level: 'error',
	field: null,
	bound: null,
	onlyIf: null,
	unless: null,
	threshold: null,
	quarters: null,
	...rest
});
const overlapping = new Set(['support']);

it('zero is reported, nothing is not', () => {
	const missing = check({ code: 'not_reported', kind: 'missing', test: 'present' });
	expect(evaluate([missing], indicator(), [observation({ value: 0 })], overlapping)).toEqual([]);
	expect(evaluate([missing], indicator(), [observation({})], overlapping)).toEqual([
		{ code: 'not_reported', level: 'error', indicator: '1', field: 'value' }
	]);
});

it('a property of the indicator switches a check on or off', () => {
	const whole = check({ code: 'not_whole', kind: 'number', test: 'whole', onlyIf: 'wholeNumbers' });
	const half = [observation({ value: 1.5 })];
	const people = indicator({ properties: { wholeNumbers: true } });
	expect(evaluate([whole], indicator(), half, overlapping)).toEqual([]);
	expect(evaluate([whole], people, half, overlapping)).toHaveLength(1);
});

it('parts that leave a rest say how much, unless their dimension overlaps', () => {
	const adds = check({
		code: 'cells_do_not_add_up',
		kind: 'split',
		test: 'adds_up',
		unless: 'overlapping'
	});
	const typed = observation(
		{ value: 10 },
		{
			cells: [
				{ key: { sex: 'female' }, numbers: { ...none, value: 7 } },
				{ key: { support: 'legal' }, numbers: { ...none, value: 9 } }
			]
		}
	);
	const split = indicator({ breakdowns: [['sex'], ['support']] });
	const found = evaluate([adds], split, [typed], overlapping);
	expect(found).toHaveLength(1);
	expect(found[0]?.params).toEqual({ dimensions: ['sex'], total: 10, parts: 7, rest: 3 });
});

it('a figure is held against the history of its own place', () => {
	const jump = check({
		code: 'unusual_jump',
		level: 'warning',
		kind: 'history',
		test: 'usual',
		threshold: 3,
		quarters: 8
	});
	const known = indicator({
		history: [{ location: 'TIRANA', values: [4, 5, 6, 4, 5, 6, 4, 5] }]
	});
	const at = (location: string, value: number, comment = '') =>
		evaluate([jump], known, [observation({ value }, { location, comment })], overlapping);
	expect(at('TIRANA', 8)).toEqual([]);
	expect(at('KUKES', 80)).toEqual([]);
	expect(at('TIRANA', 9)[0]?.params).toEqual({
		value: 9,
		median: 5,
		quarters: 8,
		explained: false
	});
	expect(at('TIRANA', 9, 'A big event.')[0]?.params?.explained).toBe(true);
});
