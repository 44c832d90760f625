import { expect, test } from 'vitest';
import { placed } from './placement';
import { dataTable, textCell } from './table';

const columns = ['a', 'b', 'c'].map((name) => ({ header: [name], share: 1 }));
const at = (rows: Parameters<typeof dataTable>[1]) =>
	placed(dataTable(columns, rows)).map((row) => row.map(({ from, to }) => [from, to]));

test('cells stand one beside the other', () => {
	expect(at([[textCell('1'), textCell('2'), textCell('3')]])).toEqual([
		[
			[0, 1],
			[1, 2],
			[2, 3]
		]
	]);
});

test('a cell over several rows keeps its column below', () => {
	const rows = [
		[{ ...textCell('group'), rows: 3 }, textCell('1'), { ...textCell('why'), rows: 2 }],
		[textCell('2')],
		[{ ...textCell('3'), columns: 2 }],
		[textCell('next'), textCell('4'), textCell('5')]
	];
	expect(at(rows)).toEqual([
		[
			[0, 1],
			[1, 2],
			[2, 3]
		],
		[[1, 2]],
		[[1, 3]],
		[
			[0, 1],
			[1, 2],
			[2, 3]
		]
	]);
});
