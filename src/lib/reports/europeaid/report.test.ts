import { expect, test } from 'vitest';
import { europeaidPublication } from '../fixture';
import { elements, openDocx } from '../fixture/openDocx';
import type { Publication } from '../publication';
import { writeDocx } from '../shared/docx/document';
import { europeaidReport } from './report';
import { templateOf } from './templates';

const open = async (change: Partial<Publication['figures']> = {}) =>
	openDocx(await writeDocx(europeaidReport(europeaidPublication(change))));
const interim = await open();
const ofVersion = {
	A: await open({ templateVersion: 'A' }),
	B: interim,
	C: await open({ templateVersion: 'C' })
};
const headerOf = (table: string[][] | undefined) => table?.[0]?.filter((cell) => cell !== '') ?? [];
const findTable = (tables: string[][][], header: string) =>
	tables.find((table) => table[0]?.includes(header)) ?? [];
const rowOf = (table: string[][], start: string) =>
	table.find((row) => row.some((cell) => cell.startsWith(start))) ?? [];

test('an interim report has the headings of Annex VI in their order', () => {
	const { headings, text } = interim;
	expect(headings.filter((heading) => /^[12] /.test(heading))).toEqual([
		'1 List of acronyms used in the report',
		'1 1. Description',
		'2 1.1. Name of Coordinator of the grant contract:',
		'2 1.2. Name and title of the contact person:',
		'2 1.3. Name of beneficiary(ies) and affiliated entity(ies) in the Action:',
		'2 1.4. Title of the Action:',
		'2 1.5. Contract number:',
		'2 1.6. Start date and end date of the reporting period:',
		'2 1.7. Target country(ies) or region(s):',
		'2 1.8. Final beneficiaries &/or target groups (if different) (including numbers of women and men):',
		'2 1.9. Country(ies) in which the activities take place (if different from 1.7):',
		'1 2. Assessment of implementation of Action activities',
		'2 2.1. Executive summary of the Action',
		'2 2.2. Results and activities',
		'2 2.3. Logframe matrix updated',
		'2 2.4. Updated action plan for the next period',
		'2 2.5. Contracts awarded above EUR\u00a010\u00a0000',
		'2 Other information',
		'1 3. Beneficiaries/affiliated entities and other Cooperation',
		'2 3.1. Relationship between the beneficiaries and affiliated entities',
		'2 3.2. Relationship with State authorities',
		'2 3.3. Relationship with other organisations involved',
		'2 3.4. Links and synergies with other actions',
		'2 3.5. Previous EU grants for the same target group',
		'1 4. Visibility'
	]);
	expect(text.indexOf('ANNEX VI')).toBeLessThan(text.indexOf('INTERIM NARRATIVE REPORT'));
});

test('a final report asks for the action’s dates, its sustainability and its records', async () => {
	const { headings, text } = await open({ kind: 'final', templateVersion: 'C' });
	expect(headings).toContain('2 1.6. Start date and end date of the action:');
	expect(headings).toContain('2 2.4. Sustainability of the results');
	expect(headings).toContain('1 5. Location of records, accounting and supporting documents');
	expect(text).toContain('FINAL NARRATIVE REPORT');
	expect(text).toContain('1 February 2018 – 31 January 2021');
});

test('no heading level is skipped', () => {
	const { headings } = ofVersion.C;
	const levels = headings.map((heading) => Number(heading[0]));
	levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
});

test('version A has four columns', () => {
	const { tables } = ofVersion.A;
	expect(headerOf(findTable(tables, 'Intervention logic'))).toEqual([
		'Intervention logic',
		'Objectively verifiable indicators of achievement',
		'Sources and means of verification',
		'Assumptions'
	]);
});

test('version B has the current value before the targets', () => {
	const { tables } = ofVersion.B;
	expect(headerOf(findTable(tables, 'Indicators'))).toEqual([
		'Results chain',
		'Indicators',
		'Baseline (incl. reference year)',
		'Current value\nReference date',
		'Targets (incl. reference year)',
		'Sources and means of verification',
		'Assumptions'
	]);
});

test('version C has the current value after the target, and a matrix of activities', () => {
	const { tables, headings } = ofVersion.C;
	expect(headerOf(findTable(tables, 'Indicator'))).toEqual([
		'Results chain',
		'Indicator',
		'Baseline (value & reference year)',
		'Target (value & reference year)',
		'Current value* (reference year)',
		'Source and mean of verification',
		'Assumptions'
	]);
	expect(headings).toContain('3 Activity matrix');
	expect(rowOf(findTable(tables, 'Means'), 'A1.1.1')).toEqual([
		'A1.1.1 (related to R1.1)\nTrainings and exchanges for CSOs',
		'Two trainers, training rooms, manuals',
		'Human resources and travel; see budget lines 1 and 2',
		'Trainers are available in all four regions.'
	]);
});

test('the rows stand by level, each result once, outputs with their outcome', () => {
	const { tables } = interim;
	const codes = findTable(tables, 'Results chain')
		.flat()
		.flatMap(
			(cell) => /^(?:OO|SO\d|[RA][\d.]+)(?: \(related to \w+[\d.]*\))?(?=\n)/.exec(cell) ?? []
		);
	expect(codes).toEqual([
		'OO',
		'SO1',
		'SO2',
		'R1.1 (related to SO1)',
		'R1.2 (related to SO1)',
		'R2.1 (related to SO2)',
		'A1.1.1 (related to R1.1)',
		'A1.2.1 (related to R1.2)'
	]);
});

test('a figure, a zero and the three ways of having none are told apart', () => {
	const matrix = findTable(interim.tables, 'Results chain');
	const current = (code: string) => {
		const row = rowOf(matrix, code);
		return row[row.findIndex((cell) => cell.startsWith(code)) + 2];
	};
	expect(current('OO.1')).toBe('30.4\u00a0% (30 Sep 2018)');
	expect(current('R1.2.1')).toBe('0 (30 Sep 2018)');
	expect(current('R1.2.2')).toBe('n/a');
	expect(current('R2.1.1')).toBe('not reported\nFemale: not available\nMale: not available');
	expect(current('R2.1.2')).toBe('S\nFemale: S\nMale: S');
	expect(current('SO2.1')).toBe('AAGW sits on two municipal councils. (30 Sep 2018)');
	expect(current('SO1.1')).toBe(
		'1\u00a0043 (30 Sep 2018)\nFemale: 1\u00a0036\nMale: 7\nUnknown: S\n2 of 3 partners reported'
	);
});

test('women and men of every person count are on the cover', () => {
	const { text } = interim;
	expect(text).toContain(
		'Number of victims assisted into work: 1\u00a0043 (female: 1\u00a0036; male: 7; unknown: S)'
	);
});

test('the matrix is on landscape A4, its header row repeats, no row is broken', () => {
	const { parts } = interim;
	const xml = parts['word/document.xml'] ?? '';
	const pages = [...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([tag]) => tag);
	expect(pages).toEqual([
		'<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
		'<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
		'<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>'
	]);
	const matrix = elements(xml, 'tbl').find((table) => table.includes('Results chain')) ?? '';
	const [header = '', ...rows] = elements(matrix, 'tr');
	expect(header).toContain('<w:tblHeader/>');
	expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
});

test('every page carries the contract number as it is and both dates', () => {
	const { parts } = interim;
	const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
	expect(headers).toHaveLength(3);
	for (const [, xml] of headers) {
		expect(xml).toContain('IPA/2017/155863-3/31');
		expect(xml).toContain('1 April 2018 – 30 September 2018');
	}
	const footers = Object.entries(parts).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
	for (const [, xml] of footers) expect(xml).toMatch(/Page .*PAGE.* of .*NUMPAGES/);
});

test.each(['A', 'B', 'C'] as const)(
	'version %s has its funding statement and disclaimer',
	(version) => {
		const { text } = ofVersion[version];
		const template = templateOf(version);
		expect(text).toContain(template.fundingStatement);
		expect(text).toContain(template.disclaimer('Family and Childcare Centre'));
	}
);

test('funding statement and disclaimer can be left out', async () => {
	const { award } = europeaidPublication().figures;
	const { text } = await open({ award: { ...award, showsDisclaimer: false } });
	const template = templateOf('B');
	expect(text).not.toContain(template.fundingStatement);
	expect(text).not.toContain(template.disclaimer('Family and Childcare Centre'));
});

test('the signature block has its five labels', async () => {
	const { tables } = interim;
	expect(tables.at(-1)?.map(([label]) => label)).toEqual([
		'Name of the contact person for the Action',
		'Signature',
		'Location',
		'Date report due',
		'Date report sent'
	]);
	expect(tables.at(-1)?.[3]?.[1]).toBe('29 November 2018');
});

test('nothing written is lost, not even under a section no form has', () => {
	const { text } = interim;
	for (const { body } of europeaidPublication().narrative) {
		for (const line of body.split('\n')) expect(text).toContain(line);
	}
	expect(text).toContain('Čarapi & Đorđe');
});

test('nothing of the program shows through', () => {
	for (const { text } of Object.values(ofVersion)) {
		expect(text).not.toMatch(/undefined|null|NaN|\{\{|<[^>]*>|TODO|\[object/);
	}
});

test('the signature block stands on the page of the text before it', () => {
	const said = elements(interim.parts['word/document.xml'] ?? '', 'p').find((paragraph) =>
		paragraph.includes('All manuals carry the emblem.')
	);
	expect(said).toContain('<w:keepNext/>');
});

test('example data say so, real data do not', async () => {
	const notice = 'Example data: figures are illustrative';
	const { project } = europeaidPublication().figures;
	expect(interim.text).toContain(notice);
	expect((await open({ project: { ...project, isExample: false } })).text).not.toContain(notice);
});

test('the document declares its language', () => {
	const { parts } = interim;
	expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
});

test('a project without a version gets the current form; an unknown version is refused', async () => {
	expect((await open({ templateVersion: '' })).text).toContain('Logical framework matrix');
	await expect(open({ templateVersion: 'Z' })).rejects.toThrow(
		'There is no EuropeAid template version “Z”; there are A, B, C.'
	);
});

test('a publication with nothing in it still makes a report', async () => {
	const { text } = await open({ results: [], indicators: [], data: [], dimensions: [], gaps: [] });
	expect(text).toContain('Numbers of women and men: not available');
});
