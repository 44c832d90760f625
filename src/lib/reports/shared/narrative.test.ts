import { expect, test } from 'vitest';
import {
	attributionOf,
	inSectionOrder,
	paragraphsOf,
	projectNarrative,
	resultNarrative,
	sectionTitle,
	unplacedNarrative
} from './narrative';

const entry = (section: string, resultCode: string | null, body: string) => ({
	section,
	resultCode,
	partner: null,
	period: null,
	body
});
const narrative = [
	entry('summary', null, 'all'),
	entry('progress', 'R1', 'one'),
	entry('challenges', 'R1', 'two'),
	entry('progress', 'R2', 'three'),
	entry('weather', null, 'four'),
	entry('progress', 'R9', 'five')
];
const bodies = (entries: { body: string }[]) => entries.map(({ body }) => body);

test('a text about a result is not one about the project', () => {
	expect(bodies(projectNarrative(narrative, 'summary'))).toEqual(['all']);
	expect(bodies(projectNarrative(narrative, 'progress'))).toEqual([]);
	expect(bodies(resultNarrative(narrative, ['R1']))).toEqual(['one', 'two']);
	expect(bodies(resultNarrative(narrative, ['R1', 'R2'], 'progress'))).toEqual(['one', 'three']);
});

test('what no heading takes is found: an unknown section, an unknown result', () => {
	expect(bodies(unplacedNarrative(narrative, ['summary'], ['R1', 'R2']))).toEqual(['four', 'five']);
});

test('texts of one section stand together, those of an unknown one last', () => {
	const mixed = [
		entry('weather', null, '3'),
		entry('challenges', null, '2'),
		entry('progress', null, '1')
	];
	expect(bodies(inSectionOrder([...mixed, entry('progress', null, '1b')]))).toEqual([
		'1',
		'1b',
		'2',
		'3'
	]);
});

test('an unknown section has its name for a title', () => {
	expect(sectionTitle('staff_changes')).toBe('Staff changes');
	expect(sectionTitle('road_conditions')).toBe('road conditions');
});

test('the line breaks of a text survive, empty lines do not', () => {
	expect(paragraphsOf('One\n\nTwo\r\nThree\n')).toEqual(['One', 'Two', 'Three']);
});

test('a text says whose it is and of which quarter', () => {
	const about = entry('progress', 'R1', '');
	expect(attributionOf({ ...about, partner: 'D&E', period: '2018-Q3' })).toBe('D&E, 2018-Q3');
	expect(attributionOf({ ...about, partner: 'D&E' })).toBe('D&E');
	expect(attributionOf(about)).toBe('');
});
