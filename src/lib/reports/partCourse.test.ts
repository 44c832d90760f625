import { expect, test } from 'vitest';
import { courseFigure, partCourse } from './partCourse';

const minors = { age: 'minor' };
const course = { own: [4, null, 6], running: [4, 4, 9] };
const row = (quarter: number, key: Record<string, string>, isWithheld = true) => ({
	quarter,
	key,
	isWithheld
});

test('a part of which no row is withheld is printed at every quarter', () => {
	expect(partCourse(minors, course, [row(0, minors, false)])).toEqual({
		own: [4, 'not_reported', 6],
		running: [4, 4, 9]
	});
});

test('a quarter with a withheld row is withheld, and with it everything to date from then on', () => {
	expect(partCourse(minors, course, [row(2, minors)])).toEqual({
		own: [4, 'not_reported', 'withheld'],
		running: [4, 4, 'withheld']
	});
	const crossed = { sex: 'female', age: 'minor' };
	expect(partCourse(minors, course, [row(0, crossed)])).toEqual({
		own: ['withheld', 'not_reported', 6],
		running: ['withheld', 'withheld', 'withheld']
	});
});

test('rows of other parts withhold nothing', () => {
	const others = [row(0, { age: 'adult' }), row(0, { sex: 'female' })];
	expect(partCourse(minors, course, others).running).toEqual([4, 4, 9]);
});

test('a publication that knows no course has no figure', () => {
	expect(courseFigure(undefined, 0)).toBeNull();
	expect(courseFigure([7, 'withheld'], 0)).toEqual({ state: 'value', value: 7 });
	expect(courseFigure([7, 'withheld'], 1)).toEqual({ state: 'withheld' });
});
