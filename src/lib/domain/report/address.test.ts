import { expect, it } from 'vitest';
import { fieldName, keyNamed, readFieldName } from './address';

it('names a cell alike whatever the order of its dimensions', () => {
	const name = (key: Record<string, string>) =>
		fieldName({ indicator: '1', location: 'TIA', key, field: 'value' });
	expect(name({ sex: 'female', age: 'minor' })).toBe('f|1|TIA|value|age=minor,sex=female');
	expect(name({ age: 'minor', sex: 'female' })).toBe(name({ sex: 'female', age: 'minor' }));
});

it('reads back what it names', () => {
	expect(readFieldName('f|2.1|TIA|value|age=minor,sex=female')).toEqual({
		kind: 'f',
		indicator: '2.1',
		location: 'TIA',
		field: 'value',
		key: 'age=minor,sex=female'
	});
	expect(keyNamed('age=minor,sex=female')).toEqual({ age: 'minor', sex: 'female' });
	expect(readFieldName('n||summary')).toEqual({ kind: 'n', result: '', section: 'summary' });
	expect(readFieldName('version')).toBeNull();
});
