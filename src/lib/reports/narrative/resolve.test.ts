import { describe, expect, test } from 'vitest';
import { europeaidPublication } from '../fixture';
import { cell, indicator, notReported, value, withheld } from '../fixture/build';
import { resolved, unknownReferences } from './resolve';

const figures = europeaidPublication({
	indicators: [
		indicator('2.1', 'R1', 'Victims assisted', {
			actual: value(12500),
			inRange: value(0),
			baseline: { value: null, date: null },
			targets: [{ date: '2021-01-31', value: 25000 }],
			periods: [{ label: '2018-Q2', value: notReported, running: notReported }],
			breakdowns: [
				{
					dimensions: ['sex'],
					cells: [cell({ sex: 'female' }, value(9)), cell({ sex: 'male' }, withheld)]
				},
				{ dimensions: ['sex', 'age'], cells: [cell({ sex: 'female', age: 'minor' }, value(4))] }
			]
		}),
		indicator('2.2', 'R1', 'Share in work', {
			measure: 'percentage',
			actual: withheld,
			targets: [{ date: '2021-01-31', value: 45.5 }]
		}),
		indicator('2.3', 'R1', 'Law', { measure: 'qualitative', text: 'In parliament' })
	]
}).figures;
const said = (text: string) => resolved(text, figures);

describe('a figure in a text is what the table prints', () => {
	test.each([
		['{indicator 2.1 running}', '12\u00a0500'],
		['{indicator 2.1 range}', '0'],
		['{indicator 2.1 quarter 2018-Q2}', 'not reported'],
		['{indicator 2.1 baseline}', 'not available'],
		['{indicator 2.1 target}', '25\u00a0000'],
		['{indicator 2.1 percent}', '50\u00a0%'],
		['{indicator 2.1 running sex=female}', '9'],
		['{indicator 2.1 running age=minor sex=female}', '4'],
		['{indicator 2.2 target}', '45.5\u00a0%'],
		['{indicator 2.3 running}', 'In parliament']
	])('%s', (reference, text) => {
		expect(said(`In all ${reference}.`)).toBe(`In all ${text}.`);
	});
});

test('a withheld figure is its mark, and so is what is computed of it', () => {
	expect(
		said('{indicator 2.1 running sex=male}, {indicator 2.2 running}, {indicator 2.2 percent}')
	).toBe('S, S, S');
});

test('numbers are written as the donor writes them', () => {
	expect(resolved('{indicator 2.1 running}', { ...figures, format: 'jtip' })).toBe('12,500');
});

test('what means no figure stays, and is named', () => {
	const text =
		'{indicator 9.9 running} {indicator 2.1 running sex=other} {indicator 2.1 quarter 2030-Q1} {indicator 2.3 target}';
	expect(said(text)).toBe(text);
	expect(unknownReferences(`${text} {indicator 2.1 running}`, figures)).toEqual([
		'{indicator 9.9 running}',
		'{indicator 2.1 running sex=other}',
		'{indicator 2.1 quarter 2030-Q1}',
		'{indicator 2.3 target}'
	]);
});
