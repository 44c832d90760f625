import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { europeaidPublication } from '../fixture';
import { openXlsx } from '../fixture/openXlsx';
import type { Publication } from '../publication';
import { europeaidLogframe } from './logframe';
import { templateOf } from './templates';

const open = async (change: Partial<Publication['figures']> = {}) =>
	openXlsx(await europeaidLogframe(europeaidPublication(change)));
const sharedStrings = (parts: Record<string, string>) => parts['xl/sharedStrings.xml'] ?? '';

test.each(['A', 'B', 'C'])('version %s has its columns in its order', async (version) => {
	const { rows } = await open({ templateVersion: version });
	const expected = templateOf(version).logframe.columns.map(({ header }) => header.join('\n'));
	expect(rows('Logframe')[0]).toEqual(expected.map((header) => header || null));
});

test('activities stand in the matrix, or in version C in a sheet of their own', async () => {
	expect((await open()).sheetNames).toEqual(['Cover', 'Logframe', 'Encoding', 'Data', 'Changes']);
	const { sheetNames, rows } = await open({ templateVersion: 'C' });
	expect(sheetNames).toEqual([
		'Cover',
		'Logframe',
		'Activity matrix',
		'Encoding',
		'Data',
		'Changes'
	]);
	expect(rows('Activity matrix')[1]).toEqual([
		'A1.1.1 (related to R1.1)\nTrainings and exchanges for CSOs',
		'Two trainers, training rooms, manuals',
		'Human resources and travel; see budget lines 1 and 2',
		'Trainers are available in all four regions.'
	]);
});

test('figures are numbers, rounded as in print; the other states are words', async () => {
	const { sheet, parts } = await open();
	const current = sheet('Logframe').getColumn(5).values.slice(2);
	const values = current.map((value) =>
		typeof value === 'object' && value !== null && 'result' in value ? value.result : value
	);
	expect(values.slice(0, 7)).toEqual([
		30.4,
		1043,
		1036,
		7,
		'S',
		18,
		'AAGW sits on two municipal councils. (30 Sep 2018)'
	]);
	expect(values[7]).toBe(13);
	expect(values.slice(9, 12)).toEqual(['n/a', 'not reported', 'not available']);
	// The reader of the tests drops a formula's zero; the file has it.
	expect(parts['xl/worksheets/sheet2.xml']).toMatch(/&quot;R1\.2\.1.*?<\/f><v>0<\/v>/);
	expect(sheet('Logframe').getCell('D2').value).toBe(12.5);
	expect(sheet('Logframe').getCell('D2').numFmt).toBe('#,##0.0#"\u00a0% (2017)"');
});

test('a current value is a formula over the data sheet where the rows give it', async () => {
	const { sheet } = await open();
	const { formula, result } = sheet('Logframe').getCell('E3');
	expect(result).toBe(1043);
	expect(formula).toMatch(/^ROUND\(SUMPRODUCT\(EXACT\(Data!\$A\$2:\$A\$14,"SO1\.1"\).*,2\)$/);
	expect(sheet('Logframe').getCell('E4').type).toBe(ExcelJS.ValueType.Number);
});

test('dates are dates, contract number and codes are text', async () => {
	const { sheet } = await open();
	const cover = sheet('Cover');
	expect(cover.getCell('B3').value).toBe('IPA/2017/155863-3/31');
	expect(cover.getCell('B3').type).toBe(ExcelJS.ValueType.String);
	expect(cover.getCell('B7').value).toEqual(new Date('2018-02-01T00:00:00Z'));
	expect(cover.getCell('B11').value).toBe(107240.49);
	expect(cover.pageSetup.fitToHeight).toBe(1);
	expect(sheet('Data').getCell('A2').type).toBe(ExcelJS.ValueType.String);
	expect(sheet('Data').getCell('D2').value).toEqual(new Date('2018-06-30T00:00:00Z'));
	expect(sheet('Encoding').getCell('U2').value).toEqual(new Date('2018-09-30T00:00:00Z'));
});

test('what a person typed is never a formula', async () => {
	const { sheet, parts } = await open();
	const partner = sheet('Data').getCell('E14');
	expect(partner.type).toBe(ExcelJS.ValueType.String);
	expect(partner.value).toBe('=HYPERLINK("x")');
	expect(sharedStrings(parts)).toContain('=1+1 CSOs trained (“ë, č, š, đ”)');
	for (const xml of Object.values(parts)) expect(xml).not.toMatch(/<f>(=1|=?HYPERLINK)/);
});

test('each row of the data sheet is one approved row, with its state', async () => {
	const { rows } = await open();
	const [header, ...data] = rows('Data');
	expect(header?.slice(0, 10)).toEqual([
		'Indicator code',
		'Indicator',
		'Period',
		'Period end',
		'Partner',
		'Place',
		'Breakdown',
		'Sex',
		'Age',
		'State'
	]);
	expect(data).toHaveLength(europeaidPublication().figures.data.length);
	expect(data[5]?.slice(4, 12)).toEqual([
		'D&E',
		'Kukës',
		'Sex × Age',
		'Male',
		'Adult',
		'reported',
		7,
		0
	]);
	expect(data[6]?.slice(9, 11)).toEqual(['S', null]);
	expect(data[11]?.slice(9, 11)).toEqual(['reported', 0]);
});

test('the encoding sheet has a row for each figure and each part, and no activity', async () => {
	const { rows } = await open();
	const [header, ...encoding] = rows('Encoding');
	expect(header).toHaveLength(25);
	const ofVictims = encoding.filter((row) => row[4] === 'SO1.1');
	expect(ofVictims.map((row) => [row[10], row[11], row[12], row[15], row[17], row[19]])).toEqual([
		['total', 'total', 0, 1250, 40, 1043],
		['Sex', 'Female', 0, 'not available', 'not available', 1036],
		['Sex', 'Male', 0, 'not available', 'not available', 7],
		['Sex', 'Unknown', 0, 'not available', 'not available', 'S'],
		['Sex × Age', 'Female, Minor', 0, 'not available', 'not available', 6],
		['Sex × Age', 'Female, Adult', 0, 'not available', 'not available', 1030],
		['Sex × Age', 'Male, Adult', 0, 'not available', 'not available', 7],
		['Sex × Age', 'Unknown, Minor', 0, 'not available', 'not available', 'S']
	]);
	expect(encoding.some((row) => String(row[0]).startsWith('A'))).toBe(false);
});

test('the changes since the publication before have a row each', async () => {
	const sheetOf = async (changes: Publication['figures']['changes']) =>
		(await open({ changes }))
			.rows('Changes')
			.slice(1)
			.map((row) => row.filter((cell) => cell !== null));
	const since = {
		id: '00000000-0000-4000-8000-000000000009',
		publishedOn: '2018-07-25',
		publishedBy: 'Ana Hoxha'
	};
	const about = { indicatorCode: 'SO1.1', key: { sex: 'male' }, period: '2018-Q2' };
	const corrected = {
		...about,
		what: 'running',
		old: { state: 'withheld' },
		new: { state: 'value', value: 7 }
	} as const;
	const renamed = { indicatorCode: 'SO1.1', what: 'name', old: 'Victims', new: 'People' } as const;
	expect(await sheetOf({ since, figures: [corrected], definitions: [renamed] })).toEqual([
		expect.arrayContaining(['SO1.1', 'Renamed', 'Victims', 'People']),
		[
			...[
				'SO1.1',
				'Number of victims assisted into work',
				'To date',
				'2018-Q2',
				'Sex',
				'Male',
				'S',
				7
			],
			new Date('2018-10-20')
		],
		expect.arrayContaining(['Compared with the publication of 25 July 2018 by Ana Hoxha.'])
	]);
	expect((await sheetOf({ since, figures: [], definitions: [] }))[0]?.[0]).toBe(
		'No figure and no indicator differs from the publication of 25 July 2018 by Ana Hoxha.'
	);
	expect((await sheetOf(null))[0]?.[0]).toBe('There is no earlier publication to compare with.');
});

test('every sheet prints landscape, one page wide, on A3 where A4 is too narrow, its header row on each page', async () => {
	const { sheet, sheetNames } = await open();
	for (const name of sheetNames) {
		const { pageSetup, views } = sheet(name);
		expect(pageSetup).toMatchObject({
			orientation: 'landscape',
			paperSize: name === 'Encoding' || name === 'Data' ? 8 : 9,
			fitToPage: true,
			fitToWidth: 1,
			printTitlesRow: '1:1'
		});
		expect(views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
	}
});

test('the cover says that the figures are examples', async () => {
	expect(sharedStrings((await open()).parts)).toContain('Example data: figures are illustrative');
});

test('nothing of the program shows through', async () => {
	for (const templateVersion of ['A', 'B', 'C']) {
		const { parts } = await open({ templateVersion });
		expect(sharedStrings(parts)).not.toMatch(/undefined|null|NaN|\{\{|\[object/);
	}
});

test('a publication with nothing in it still makes a workbook', async () => {
	const { rows } = await open({ results: [], indicators: [], data: [], dimensions: [], gaps: [] });
	expect(rows('Data')).toHaveLength(1);
});
