import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBlock, writeBlock } from './block';

it.each([
	[
		'1\t2\r\n3\t4\r\n',
		[
			['1', '2'],
			['3', '4']
		]
	],
	['7', [['7']]],
	['1\t\t3\n', [['1', '', '3']]],
	['"two\nlines"\t"a ""word"""\n5', [['two\nlines', 'a "word"'], ['5']]],
	['5" pipe\t2', [['5" pipe', '2']]],
	['"open\t2', [['"open', '2']]]
])('reads %j', (text, rows) => {
	expect(readBlock(text)).toEqual(rows);
});

it('reads what it writes', () => {
	const cell = fc.string({ unit: fc.constantFrom('1', ' ', '"', '\t', '\n', 'é') });
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 2 }), { minLength: 2 }), (rows) => {
			expect(readBlock(`${writeBlock(rows)}\n`)).toEqual(rows);
		})
	);
});
