import { expect, test } from 'vitest';
import { result } from '../fixture/build';
import { lineOfResult, walkResults } from './resultTree';

const results = [
	result('OO', 'impact', null, ''),
	result('SO1', 'outcome', 'OO', ''),
	result('SO2', 'outcome', 'OO', ''),
	result('R1.1', 'output', 'SO1', ''),
	result('R2.1', 'output', 'SO2', ''),
	result('A1.1.1', 'activity', 'R1.1', '')
];
const codes = (some: { code: string }[]) => some.map(({ code }) => code);

test('a result is read before its children, and its children before its neighbour', () => {
	expect(codes(walkResults(results))).toEqual(['OO', 'SO1', 'R1.1', 'A1.1.1', 'SO2', 'R2.1']);
});

test('a branch is read without its top', () => {
	expect(codes(walkResults(results, 'SO1'))).toEqual(['R1.1', 'A1.1.1']);
});

test('a result whose parent is not in the publication is not lost', () => {
	const orphan = result('R9', 'output', 'SO9', '');
	expect(codes(walkResults([...results, orphan]))).toContain('R9');
});

test('the line of a result leads up to the top', () => {
	expect(codes(lineOfResult(results, 'A1.1.1'))).toEqual(['A1.1.1', 'R1.1', 'SO1', 'OO']);
	expect(lineOfResult(results, 'nowhere')).toEqual([]);
});
