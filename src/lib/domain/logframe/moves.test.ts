import { expect, it } from 'vitest';
import { dropOfResult, movesOfIndicator, movesOfResult } from './moves';

const results = [
	{ code: 'OO', level: 'impact' as const, parentCode: null },
	{ code: 'Oc 1', level: 'outcome' as const, parentCode: 'OO' },
	{ code: 'Op 1.1', level: 'output' as const, parentCode: 'Oc 1' },
	{ code: 'Op 1.2', level: 'output' as const, parentCode: 'Oc 1' },
	{ code: 'Oc 2', level: 'outcome' as const, parentCode: 'OO' }
];

it('moves a result among those beside it, under the one before, and out beside the one above', () => {
	expect(movesOfResult(results, 'Oc 1')).toEqual({
		up: null,
		down: { under: 'OO', before: null },
		in: null,
		out: { under: null, before: null }
	});
	expect(movesOfResult(results, 'Op 1.2')).toEqual({
		up: { under: 'Oc 1', before: 'Op 1.1' },
		down: null,
		in: null,
		out: { under: 'OO', before: 'Oc 2' }
	});
	expect(movesOfResult(results, 'Oc 2').in).toEqual({ under: 'Oc 1', before: null });
});

it('moves an indicator through its result and on to the next', () => {
	const indicators = [
		{ code: '1', resultCode: 'Oc 1' },
		{ code: '2', resultCode: 'Oc 1' },
		{ code: '3', resultCode: 'Op 1.2' }
	];
	expect(movesOfIndicator(results, indicators, '1')).toMatchObject({
		up: { under: 'OO', before: null },
		down: { under: 'Oc 1', before: null }
	});
	expect(movesOfIndicator(results, indicators, '2')).toMatchObject({
		up: { under: 'Oc 1', before: '1' },
		down: { under: 'Op 1.1', before: null }
	});
});

it('drops a result before its equal, else below what is higher, and never below itself', () => {
	expect(dropOfResult(results, 'Op 1.2', 'Op 1.1')).toEqual({ under: 'Oc 1', before: 'Op 1.1' });
	expect(dropOfResult(results, 'Op 1.1', 'Oc 2')).toEqual({ under: 'Oc 2', before: null });
	expect(dropOfResult(results, 'Oc 1', 'Op 1.1')).toBeNull();
	expect(dropOfResult(results, 'OO', 'Oc 1')).toBeNull();
	expect(dropOfResult(results, 'Oc 2', 'Op 1.1')).toBeNull();
});
