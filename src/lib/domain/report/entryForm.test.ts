import { expect, it } from 'vitest';
import { cellKeys, fieldName, narrativeName, plainNumber, readEntryForm } from './entryForm';

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

it('names a cell alike whatever the order of its dimensions', () => {
	const name = (key: Record<string, string>) =>
		fieldName({ indicator: '1', location: 'TIA', key, field: 'value' });
	expect(name({ sex: 'female', age: 'minor' })).toBe('f|1|TIA|value|age=minor,sex=female');
	expect(name({ age: 'minor', sex: 'female' })).toBe(name({ sex: 'female', age: 'minor' }));
});

it.each([
	['12', '12'],
	[' 12 ', '12'],
	['1 234', '1234'],
	['1\u00a0234,5', '1234.5'],
	['1.234,5', '1234.5'],
	['1,234.5', '1234.5'],
	['1.234.567', '1234567'],
	['1,234', '1234'],
	['0,5', '0.5'],
	['-3,25', '-3.25'],
	['', null],
	['  ', null],
	['seven', 'seven'],
	['1.2.3', '1.2.3'],
	['1,23,4.5', '1,23,4.5']
])('reads %j as %j', (typed, read) => {
	expect(plainNumber(typed)).toBe(read);
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
