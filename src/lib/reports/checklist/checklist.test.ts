import { describe, expect, test } from 'vitest';
import { result } from '../fixture/build';
import { sourceOf } from '../protection/source.fixture';
import type { PublicationSource, SourceIndicator } from '../source';
import { checklistOf } from './checklist';

const base = sourceOf(
	[
		{
			partner: 'P1',
			quarter: 0,
			value: 20,
			parts: [
				{ key: { sex: 'a' }, value: 11 },
				{ key: { sex: 'b' }, value: 9 }
			]
		}
	],
	{ from: 0, to: 0 }
);
const results = [result('Oc 1', 'outcome', null, ''), result('Op 1', 'output', 'Oc 1', '')];
const [first] = base.indicators;
const whole: SourceIndicator = {
	...(first as SourceIndicator),
	resultCode: 'Op 1',
	source: 'Registers',
	baseline: { value: 0, date: '2018-01-01' },
	targets: [{ date: '2018-12-31', value: 90 }],
	status: 'on_track'
};
const project = { ...base.project, contractNumber: 'C/1', contactPerson: 'A. B.' };
/** A source of which nothing is missing but texts. */
function source(change: Partial<PublicationSource> = {}, indicator: Partial<SourceIndicator> = {}) {
	return { ...base, results, project, indicators: [{ ...whole, ...indicator }], ...change };
}
const choice = { format: 'europeaid', kind: 'interim' } as const;
const missing = (given: PublicationSource, form: Parameters<typeof checklistOf>[1] = choice) =>
	checklistOf(given, form, [], (text) => text === '{indicator 1 running}');
const codes = (given: PublicationSource, form?: Parameters<typeof checklistOf>[1]) =>
	missing(given, form)
		.map(({ code }) => code)
		.filter((code) => code !== 'no_narrative');

test('of a whole report nothing is missing', () => {
	expect(codes(source())).toEqual([]);
});

describe('what an indicator lacks', () => {
	test.each([
		['no_baseline', { baseline: { value: null, date: null } }],
		['no_target', { targets: [] }],
		['no_source', { source: ' ' }],
		['not_explained', { status: 'off_track' }]
	] as const)('%s', (code, indicator) => {
		expect(missing(source({}, indicator as Partial<SourceIndicator>))).toContainEqual(
			expect.objectContaining({ code, indicatorCode: '1', isRequired: false })
		);
	});

	test('a figure that nobody reported is missing, one that does not apply is not', () => {
		const unsaid = { observations: [] };
		const absent = base.observations.map((o) => ({ ...o, state: 'not_applicable' as const }));
		expect(codes(source(unsaid, { actual: null }))).toContain('not_reported');
		expect(codes(source({ observations: absent }, { actual: null }))).toEqual([]);
	});

	test('people are counted by sex, and split as planned', () => {
		const planned = { breakdowns: [['age']] };
		expect(codes(source({ cells: [] }))).toEqual(['not_by_sex']);
		expect(codes(source({ cells: [] }, planned))).toEqual(['no_breakdown']);
		expect(codes(source({ cells: [] }, { ...planned, actual: 0 }))).toEqual([]);
	});

	test('a text has no baseline, target or figure', () => {
		const text: Partial<SourceIndicator> = {
			measure: 'qualitative',
			actual: null,
			targets: [],
			countsPeople: false,
			baseline: { value: null, date: null }
		};
		expect(codes(source({}, text))).toEqual([]);
	});

	test('targets are revised with the donor’s approval and its reference', () => {
		const revisions = [true, false].map((isApproved) => ({
			indicatorCode: '1',
			date: '2018-12-31',
			isApproved
		}));
		expect(codes(source({ revisions }))).toEqual(['target_pending', 'target_without_reference']);
	});
});

test('what is behind is explained by a comment, or by a text on the way up to its outcome', () => {
	const behind = { status: 'at_risk' } as const;
	const commented = base.observations.map((o) => ({ ...o, comment: 'Snow.' }));
	const narratives = [
		{ section: 'variance', resultCode: 'Oc 1', partner: 'P1', period: '2018-Q1', body: 'Snow.' }
	];
	expect(codes(source({}, behind))).toEqual(['not_explained']);
	expect(codes(source({ observations: commented }, behind))).toEqual([]);
	expect(codes(source({ narratives }, behind))).toEqual([]);
});

test('an indicator that the donor knows otherwise is named with what it was', () => {
	const redefined = [{ indicatorCode: '1', what: 'name', old: 'Victims', new: 'People' }] as const;
	expect(checklistOf(source(), choice, redefined, () => true)).toContainEqual(
		expect.objectContaining({ code: 'redefined', indicatorCode: '1', text: 'Victims' })
	);
});

test('a report is missing by partner and quarter, and it is said how far it is', () => {
	const missingReports = [
		{ partner: 'P2', period: '2018-Q1', status: 'submitted' as const },
		{ partner: 'P3', period: '2018-Q1', status: null }
	];
	expect(missing(source({ missingReports })).slice(0, 2)).toMatchObject(
		missingReports.map((report) => ({ code: 'report_missing', ...report }))
	);
});

test('no more people are taken off than the partners can share by what is approved', () => {
	const said = (partner: string, value: number) => ({ partner, quarter: 0, value, parts: [] });
	const shared = (people: number | null) => {
		const given = sourceOf([said('P1', 20), said('P2', 9)], { from: 0, to: 0 }, [], 'sum', [
			{ quarter: 0, people }
		]);
		return missing(source({ overlaps: given.overlaps, observations: given.observations }))
			.filter(({ code }) => code === 'overlap_too_large')
			.map(({ indicatorCode, isRequired }) => [indicatorCode, isRequired]);
	};
	expect(shared(9)).toEqual([]);
	expect(shared(null)).toEqual([]);
	// P1 alone counted twenty different people.
	expect(shared(10)).toEqual([['1', true]]);
});

test('the project is named to the donor', () => {
	const bare = { ...project, contractNumber: '', contactPerson: ' ', templateVersion: 'Z' };
	expect(codes(source({ project: bare }))).toEqual([
		'no_contract_number',
		'no_contact_person',
		'unknown_template'
	]);
});

test('each heading that a reviewer reads has a text', () => {
	const headings = (given: PublicationSource) =>
		missing(given).flatMap(({ code, text }) => (code === 'no_narrative' ? [text] : []));
	expect(headings(source())).toContain('4. Visibility');
	const texts = [
		{
			section: 'visibility',
			resultCode: null,
			body: 'Emblems, {indicator 1 running}, {indicator 9 running}.',
			basis: '',
			version: 1,
			changedBy: null,
			changedAt: '2018-05-01T00:00:00Z'
		}
	];
	expect(headings(source({ texts }))).not.toContain('4. Visibility');
	expect(missing(source({ texts }))).toContainEqual(
		expect.objectContaining({
			code: 'unknown_reference',
			section: 'visibility',
			text: '{indicator 9 running}',
			isRequired: true
		})
	);
});

test('the EU takes gaps in an interim report, and no final one without a baseline and a figure', () => {
	const bare = source({}, { baseline: { value: null, date: null }, source: '' });
	const required = (form: Parameters<typeof checklistOf>[1]) =>
		missing(bare, form).flatMap(({ isRequired, code }) => (isRequired ? [code] : []));
	expect(required(choice)).toEqual([]);
	expect(required({ ...choice, kind: 'final' })).toEqual(['no_baseline']);
	expect(required({ format: 'jtip', kind: 'final' })).toEqual([]);
});

test('nobody takes a report without any approved one behind it', () => {
	const [item] = missing(source({ observations: [] }, { actual: null }));
	expect(item).toMatchObject({ code: 'nothing_approved', isRequired: true });
});
