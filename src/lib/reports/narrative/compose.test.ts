import { describe, expect, test } from 'vitest';
import { result } from '../fixture/build';
import { beginning, compose, printed } from './compose';
import type { Form } from './section';
import { sectionsOf } from './sections';
import { countWords } from './words';

const results = [
	result('Oo', 'impact', null, 'Fewer victims'),
	result('Oc 1', 'outcome', 'Oo', 'Independence'),
	result('Op 1.1', 'output', 'Oc 1', 'Trained organisations'),
	result('A 1.1.1', 'activity', 'Op 1.1', 'Training')
];
const form: Form = { format: 'europeaid', kind: 'interim', templateVersion: 'B', results };
const entry = (section: string, resultCode: string | null, body: string, partner = 'D&E') => ({
	section,
	resultCode,
	partner,
	period: '2018-Q3',
	body
});
const written = (section: string, resultCode: string | null, body: string) => ({
	section,
	resultCode,
	body
});

describe('the sections of a form', () => {
	test('come from the template version, a final report has more', () => {
		const headings = (change: Partial<Form>) =>
			sectionsOf({ ...form, ...change }).map(({ heading }) => heading);
		expect(headings({})).toContain('2.2. Results and activities');
		expect(headings({ templateVersion: 'A' })).toContain('2.2. Activities and results');
		expect(headings({})).not.toContain('2.7. Learning from the Action');
		expect(headings({ kind: 'final' })).toContain('2.7. Learning from the Action');
	});

	test('have a limit where the form sets one: half a page for the interim summary', () => {
		const limits = (kind: Form['kind']) =>
			sectionsOf({ ...form, kind }).flatMap(({ section, mostWords }) =>
				mostWords === null ? [] : [[section, mostWords]]
			);
		expect(limits('interim')).toEqual([['summary', 250]]);
		expect(limits('final')).toEqual([]);
	});

	test('of the J/TIP form are a block for each objective', () => {
		const keys = sectionsOf({ ...form, format: 'jtip' }).map(
			({ section, resultCode }) => `${section} ${resultCode}`
		);
		expect(keys).toContain('challenges Oc 1');
		expect(keys).not.toContain('challenges Op 1.1');
	});

	test('are known by different names', () => {
		for (const format of ['europeaid', 'jtip'] as const) {
			const keys = sectionsOf({ ...form, format, kind: 'final' }).map(({ section, resultCode }) =>
				JSON.stringify([section, resultCode])
			);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});
});

describe('the narrative', () => {
	const partners = [
		entry('summary', null, 'All of it.'),
		entry('progress', 'Op 1.1', 'Done.'),
		entry('challenges', 'Op 1.1', 'Snow.', 'AAGW'),
		entry('weather', null, 'Rain.')
	];

	test('is that of the partners where nobody wrote, each text once', () => {
		expect(printed(compose(sectionsOf(form), partners, []))).toEqual(partners);
	});

	test('of a section is what a manager wrote there, and the rest stays', () => {
		const text = written('progress', 'Op 1.1', 'Done, in spite of snow.');
		expect(printed(compose(sectionsOf(form), partners, [text]))).toEqual([
			partners[0],
			{ ...text, partner: null, period: null },
			partners[3]
		]);
	});

	test('of a section that was emptied is nothing', () => {
		const told = printed(compose(sectionsOf(form), partners, [written('summary', null, ' ')]));
		expect(told).toEqual(partners.slice(1));
	});

	test('begins with what each partner wrote, under its name', () => {
		expect(beginning(partners.slice(1, 3))).toBe('D&E, 2018-Q3:\nDone.\n\nAAGW, 2018-Q3:\nSnow.');
		expect(beginning([])).toBe('');
	});
});

test('words are counted, not dashes and spaces', () => {
	expect(countWords(' Different & Equal – in Kukës,\n13 people ')).toBe(6);
	expect(countWords('')).toBe(0);
});
