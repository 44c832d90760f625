import { expect, it } from 'vitest';
import { splitItems } from './items';

const texts = (cell: string) => splitItems(cell).items.map(({ number, text }) => [number, text]);

it.each([
	[
		'1.1 CSOs trained\n1.2 Victims assisted',
		'numbers',
		[
			['1.1', 'CSOs trained'],
			['1.2', 'Victims assisted']
		]
	],
	[
		'1. CSOs trained\n2) Victims assisted',
		'numbers',
		[
			['1', 'CSOs trained'],
			['2', 'Victims assisted']
		]
	],
	[
		'a) one thing\nb) another',
		'numbers',
		[
			['a', 'one thing'],
			['b', 'another']
		]
	],
	[
		'Indicator 1.1: CSOs\nIndicator 1.2: Victims',
		'numbers',
		[
			['1.1', 'CSOs'],
			['1.2', 'Victims']
		]
	],
	[
		'G.1 Share of victims\nG.2 Cases',
		'numbers',
		[
			['G.1', 'Share of victims'],
			['G.2', 'Cases']
		]
	],
	[
		'• one\n• two\n  more of two',
		'bullets',
		[
			[null, 'one'],
			[null, 'two\nmore of two']
		]
	],
	[
		'- one\n- two',
		'bullets',
		[
			[null, 'one'],
			[null, 'two']
		]
	],
	[
		'• 1.1 one\n• 1.2 two',
		'numbers',
		[
			['1.1', 'one'],
			['1.2', 'two']
		]
	],
	[
		'1.1 one:\n- women\n- men\n1.2 two',
		'numbers',
		[
			['1.1', 'one:\nwomen\nmen'],
			['1.2', 'two']
		]
	],
	[
		'CSOs trained\nVictims assisted',
		'lines',
		[
			[null, 'CSOs trained'],
			[null, 'Victims assisted']
		]
	],
	['CSOs trained\nin four regions', 'whole', [[null, 'CSOs trained\nin four regions']]],
	['CSOs trained\nUnit: CSOs', 'whole', [[null, 'CSOs trained\nUnit: CSOs']]],
	[
		'Number of CSOs trained; Number of victims assisted',
		'semicolons',
		[
			[null, 'Number of CSOs trained'],
			[null, 'Number of victims assisted']
		]
	],
	['Tirana; Kukës', 'whole', [[null, 'Tirana; Kukës']]],
	['13 organisations (2021)', 'whole', [[null, '13 organisations (2021)']]],
	['At least 13', 'whole', [[null, 'At least 13']]],
	['', 'whole', []]
])('%j is split by %s', (cell, by, expected) => {
	expect(splitItems(cell).by).toBe(by);
	expect(texts(cell)).toEqual(expected);
});
