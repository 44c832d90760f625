import { expect, it } from 'vitest';
import { changedFields } from './changes';

it('keeps only the fields that somebody touched', () => {
	const posted: [string, string][] = [
		['f|1||value|', '12'],
		['f|2||value|', '5'],
		['f|3||value|', ''],
		['f|4||value|', ''],
		['n|Op 1|progress', 'two\r\nlines'],
		['version', '3']
	];
	const shown = {
		'f|1||value|': '12',
		'f|2||value|': '4',
		'f|3||value|': '9',
		'n|Op 1|progress': 'two\nlines'
	};
	expect(changedFields(posted, shown)).toEqual([
		['f|2||value|', '5'],
		['f|3||value|', '']
	]);
});
