import { expect, it } from 'vitest';
import type { Change } from './conflict';
import { fieldChanges } from './fieldChanges';

const change = (parts: Partial<Change>): Change => ({
	by: 'Ana',
	entity: 'observations',
	indicator: '1',
	before: null,
	after: null,
	...parts
});

it('tells each field that a change touched, from its first to its last state', () => {
	const found = fieldChanges([
		change({ after: { value: 3, comment: '', state: 'reported' } }),
		change({
			by: 'Ben',
			before: { value: 3, comment: '', state: 'reported' },
			after: { value: 4, comment: 'Recounted.', state: 'reported' }
		})
	]);
	expect([...found]).toEqual([
		['f|1||value|', { before: '', after: '4', by: 'Ben' }],
		['f|1||comment|', { before: '', after: 'Recounted.', by: 'Ben' }]
	]);
});

it('leaves out what is as it was', () => {
	const there = change({ before: { value: 3 }, after: { value: 4 } });
	const back = change({ before: { value: 4 }, after: { value: 3 } });
	expect(fieldChanges([there, back]).size).toBe(0);
});

it('names cells by their key and narratives by their section', () => {
	const found = fieldChanges([
		change({
			entity: 'observation_cells',
			location: 'TIA',
			key: { sex: 'female' },
			before: { value: 2 }
		}),
		change({
			entity: 'narratives',
			indicator: null,
			result: 'Op 1',
			after: { section: 'variance', body: 'Late.' }
		})
	]);
	expect([...found]).toEqual([
		['f|1|TIA|value|sex=female', { before: '2', after: '', by: 'Ana' }],
		['n|Op 1|variance', { before: '', after: 'Late.', by: 'Ana' }]
	]);
});
