import { expect, it } from 'vitest';
import { fieldName, narrativeName } from './address';
import { cellKeys, readEntryForm } from './entryForm';

it('turns a posted form into what is saved', () => {
	const at = (
		field: 'value' | 'returning' | 'comment',
		key: Record<string, string> | null = null
	) => fieldName({ indicator: '2.1', location: null, key, field });
	const posted: [string, string][] = [
		[at('value'), '1 234'],
		[at('returning'), ''],
		[at('value', { sex: 'female', age: 'adult' }), '7'],
		[at('returning', { age: 'adult', sex: 'female' }), '2'],
		[at('comment'), 'Counted twice, then once.'],
		[fieldName({ indicator: '4', location: 'TIA', key: null, field: 'value' }), 'x'],
		[narrativeName('progress', 'Op 1.1'), 'Trainings went well.'],
		['version', '3']
	];
	expect(readEntryForm(posted)).toEqual({
		observations: [
			{
				indicator: '2.1',
				value: '1234',
				returning: null,
				cells: [{ key: { age: 'adult', sex: 'female' }, value: '7', returning: '2' }],
				comment: 'Counted twice, then once.'
			},
			{ indicator: '4', location: 'TIA', value: 'x' }
		],
		narratives: [{ section: 'progress', result: 'Op 1.1', body: 'Trainings went well.' }]
	});
});

it('crosses the categories of a breakdown in the order of its dimensions', () => {
	const sex = { code: 'sex', categories: [{ code: 'female' }, { code: 'male' }] };
	const age = { code: 'age', categories: [{ code: 'minor' }] };
	expect(cellKeys([sex, age])).toEqual([
		{ sex: 'female', age: 'minor' },
		{ sex: 'male', age: 'minor' }
	]);
	expect(cellKeys([])).toEqual([{}]);
});
