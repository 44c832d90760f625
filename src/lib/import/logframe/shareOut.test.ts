import { expect, it } from 'vitest';
import { shareOut } from './shareOut';

it.each([
	[
		'by their numbers',
		'1.1: 5\n1.2: 7 by 2019\n9 by 2021',
		['1.1', '1.2'],
		[['5'], ['7 by 2019', '9 by 2021']]
	],
	['by numbers in another order', '1.2) 7\n1.1) 5', ['1.1', '1.2'], [['5'], ['7']]],
	['by the numbers of a list', '1. 13 by 2021\n2. 60 %', [null, null], [['13 by 2021'], ['60 %']]],
	['by letters', 'a) 13\nb) 60 %', ['a', 'b'], [['13'], ['60 %']]],
	['line by line', '• 13 by 2021\n• 60 %', [null, null], [['13 by 2021'], ['60 %']]],
	['line by line, whatever the figures', '2.3 (2018)\n0', ['2.3', '2.4'], [['2.3 (2018)'], ['0']]],
	[
		'by empty lines',
		'4 by 2019\n9 by 2021\n\n60 %',
		[null, null],
		[['4 by 2019', '9 by 2021'], ['60 %']]
	],
	['by semicolons', '13; 60 %', [null, null], [['13'], ['60 %']]],
	['all to the only one', '4 by 2019\n9 by 2021', [null], [['4 by 2019', '9 by 2021']]],
	['nothing to anybody', '', [null, null], [[], []]]
])('%s', (_, text, numbers, lines) => {
	expect(shareOut(text, numbers)).toEqual({ by: 'each', lines });
});

it('one line stands for all, and lines that cannot be told apart for none', () => {
	expect(shareOut('0 (2017)', ['1.1', '1.2', '1.3']).by).toBe('one');
	expect(shareOut('13 by 2021\n60 %', ['1.1', '1.2', '1.3']).by).toBe('none');
});
