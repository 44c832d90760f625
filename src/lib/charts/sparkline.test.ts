import { expect, test } from 'vitest';
import { sparklinePaths } from './sparkline';

const box = { width: 60, height: 20 };

test('a full series is one line from the left edge to the right', () => {
	expect(sparklinePaths([0, 5, 10, 20], box)).toEqual({
		...box,
		lines: ['M0 20L20 15L40 10L60 0'],
		dots: [],
		last: { x: 60, y: 0 }
	});
});

test('a missing value is a gap, and a value between gaps a dot', () => {
	expect(sparklinePaths([2, 4, null, 4, null, null, 1], box)).toEqual({
		...box,
		lines: ['M0 10L10 0'],
		dots: [
			{ x: 30, y: 0 },
			{ x: 60, y: 15 }
		],
		last: { x: 60, y: 15 }
	});
});

test('a series that stops early ends before the right edge', () => {
	expect(sparklinePaths([5, 5, null], box).last).toEqual({ x: 30, y: 0 });
});

test('zero is drawn, at the lower edge', () => {
	expect(sparklinePaths([0, 0], box).lines).toEqual(['M0 20L60 20']);
});

test('nothing reported draws nothing', () => {
	expect(sparklinePaths([null, null], box)).toEqual({ ...box, lines: [], dots: [], last: null });
});
