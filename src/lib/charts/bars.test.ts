import { expect, test } from 'vitest';
import { barsOf } from './bars';

const box = { width: 40, height: 20, ends: { least: 0, most: 10 } };

test('every figure has its place, and a missing one no bar', () => {
	expect(barsOf([10, null, 5, 0], box)).toEqual([
		{ x: 1.2, y: 0, width: 7.6, height: 20, isZero: false },
		{ x: 21.2, y: 10, width: 7.6, height: 10, isZero: false },
		{ x: 31.2, y: 20, width: 7.6, height: 0, isZero: true }
	]);
});

test('a figure below zero hangs from the line of zero', () => {
	const [bar] = barsOf([-10], { ...box, ends: { least: -10, most: 10 } });
	expect(bar).toMatchObject({ y: 10, height: 10 });
});

test('nothing but zeros has a scale, too', () => {
	expect(barsOf([0], { ...box, ends: { least: 0, most: 0 } })[0]).toMatchObject({ y: 20 });
});
