import { expect, test } from 'vitest';
import type { ChecklistCode, ChecklistItem } from '$lib/reports/checklist/checklist';
import { mendedAt } from './checklist';

const nothing: Omit<ChecklistItem, 'code'> = {
	isRequired: false,
	indicatorCode: null,
	partner: null,
	period: null,
	status: null,
	section: null,
	resultCode: null,
	text: ''
};
const at = (code: ChecklistCode, about: Partial<ChecklistItem> = {}) =>
	mendedAt({ ...nothing, code, ...about }, '/projects/P', '/projects/P/publications/narrative?q');

test.each(['no_baseline', 'no_target', 'no_source', 'not_by_sex'] as const)(
	'%s is mended in the logframe, at the indicator',
	(code) => {
		expect(at(code, { indicatorCode: '1.1 a' })).toBe(
			'/projects/P/logframe?edit=indicator%3A1.1+a#indicator-1.1_a'
		);
	}
);

test('a target that waits for the donor is mended where its revisions are', () => {
	expect(at('target_pending', { indicatorCode: '1.1' })).toBe('/projects/P/indicators/1.1');
});

test('figures and their parts are mended in the reports', () => {
	expect(at('not_reported', { indicatorCode: '1.1' })).toBe('/projects/P/reports');
	expect(at('no_breakdown', { indicatorCode: '1.1' })).toBe('/projects/P/reports');
	expect(at('report_missing', { partner: 'A & B', period: '2018-Q1' })).toBe(
		'/projects/P/reports/2018-Q1/A%20%26%20B'
	);
});

test('a text is mended where it is written', () => {
	expect(at('no_narrative', { section: 'visibility' })).toBe(
		'/projects/P/publications/narrative?q#visibility'
	);
});
