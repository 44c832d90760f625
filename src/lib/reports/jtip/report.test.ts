import { expect, test } from 'vitest';
import { jtipPublication } from '../fixture';
import { openDocx } from '../fixture/openDocx';
import { noAward, publicationFigures, type Publication } from '../publication';
import { writeDocx } from '../shared/docx/document';
import { jtipReport } from './report';

const open = async (change: Partial<Publication['figures']> = {}) =>
	openDocx(await writeDocx(jtipReport(jtipPublication(change))));
const raise = () => {
	throw new Error('The publication has no indicator');
};
const findTable = (tables: string[][][], header: string) =>
	tables.find((table) => table[0]?.includes(header)) ?? [];
const rowOf = (table: string[][], code: string) =>
	table.find(([first]) => first?.split('\n').includes(code)) ?? [];

test('the cover has items 1 to 12 in order, and nothing is blank but the signature', async () => {
	const [cover = []] = (await open()).tables;
	expect(cover.map(([label]) => label?.split(' ')[0])).toEqual([
		...['1.', '2.', '3a.', '3b.', '4.', '5.', '6.', '7.', '8.', '9.', '10.', '11.', '12.'],
		...['12a.', '12b.', '12c.', '12d.', '12e.']
	]);
	expect(cover.filter(([, value]) => value?.trim() === '').map(([label]) => label)).toEqual([
		'12b. Signature of Authorized Certifying Official'
	]);
	expect(cover[1]?.[1]).toBe('S-SJTIP-17-GR-0001\nAssistance Listing: 19.019');
	expect(cover[2]).toEqual(['3a. UEI', 'EXAMPLE00000']);
	expect(cover[3]).toEqual(['3b. EIN', '44-4444444']);
	expect(cover[4]?.[1]).toBe(
		'Terre des hommes, Switzerland\nAddress: 1 Example Street, 1001 Tirana, Albania'
	);
	expect(cover[6]?.[1]).toBe('October 1, 2017 – December 31, 2022');
	expect(cover[7]?.[1]).toBe('March 31, 2018');
	expect(cover[8]?.[1]).toBe('No');
	expect(cover[9]?.[1]).toBe('Quarterly');
});

test('the title names the fiscal quarter, and the due date is printed', async () => {
	const { text } = await open();
	expect(text).toContain('Performance Progress Report: FY18 Q2');
	expect(text).toContain('January 1, 2018 – March 31, 2018. Report due April 30, 2018.');
});

test('the agency comes from the award', async () => {
	const { award } = jtipPublication().figures;
	const { text, tables } = await open({ award: { ...award, agency: 'Bureau of Something Else' } });
	expect(tables[0]?.[0]?.[1]).toBe('Bureau of Something Else');
	expect(text).toContain('funded by a grant from the Bureau of Something Else.');
	expect(text).not.toMatch(/J\/TIP|Monitor and Combat/);
});

test('what the record of the award does not hold is left to be completed', async () => {
	const { tables, text } = await open({ award: noAward });
	const cover = tables[0] ?? [];
	expect(cover[0]?.[1]).toMatch(/^U\.S\. Department of State/);
	expect([2, 3].map((item) => cover[item]?.[1])).toEqual(['to be completed', 'to be completed']);
	expect(text).toContain('UEI: to be completed; EIN: to be completed');
	expect(cover[9]?.[1]).toBe('Quarterly');
});

test('a publication made before awards were published still opens', () => {
	const { award, ...figures } = jtipPublication().figures;
	const { revisions, years, ...first } = figures.indicators[0] ?? raise();
	const before = publicationFigures.parse({ ...figures, indicators: [first] });
	expect([award.uei, revisions.length, years.length]).toEqual(['EXAMPLE00000', 1, 1]);
	expect(before.award).toEqual(noAward);
	expect(before.indicators[0]).toMatchObject({ revisions: [], years: [] });
});

test('the disclaimer can be left out', async () => {
	const { award } = jtipPublication().figures;
	const words = 'The opinions, findings and conclusions stated herein';
	expect((await open()).text).toContain(words);
	expect((await open({ award: { ...award, showsDisclaimer: false } })).text).not.toContain(words);
});

test('each objective has its blocks, in the order of the award', async () => {
	const { headings } = await open();
	expect(headings).toEqual([
		'1 Cover Page',
		'1 Performance Narrative',
		'2 Summary',
		'2 O1. Victims have access to coordinated services.',
		'3 Planned',
		'3 Done',
		'3 Results',
		'3 Challenges',
		'3 Next quarter',
		'2 O2. The public is better informed about human trafficking.',
		'3 Done',
		'3 Results',
		'3 Challenges',
		'3 Next quarter',
		'2 Cross-Cutting Information',
		'1 PPR-A: Performance Measures',
		'1 PPR-B: Program Indicators',
		'1 Indicators by Quarter',
		'1 Disaggregated Figures',
		'1 Notes on the Figures'
	]);
});

test('PPR-A has eight columns and a row for each indicator', async () => {
	const table = findTable((await open()).tables, '(3) Measure');
	expect(table[0]).toEqual([
		'(1) Measure Number or Label',
		'(2) Objective/Goal Description',
		'(3) Measure',
		'(4) Baseline',
		'(5) Target Year',
		'(6) Project Target',
		'(7) Actual To Date',
		'(8) Explanation'
	]);
	expect(table.slice(1).map(([label]) => label)).toEqual([
		'A-01\n1.1.1',
		'A-02\n1.1.2',
		'A-03\n2.1.1',
		'A-04\n2.1.2'
	]);
	expect(table[1]?.slice(1)).toEqual([
		'O1 Victims have access to coordinated services.',
		'Victims receiving services (new in the quarter)',
		'0\nOct 1, 2017',
		'2022',
		'1,200\nDec 31, 2022\nApproved first: 1,500\nRevised on Feb 15, 2018: 1,200 (Amendment 1)',
		'21',
		'ARSIS (FY2018-Q2): Fewer referrals in winter.\nTwo lines.\nIncomplete: 1 of 2 partners reported'
	]);
});

test('PPR-B has four columns and a row for each activity', async () => {
	const table = findTable((await open()).tables, '(3) Indicator or Status');
	expect(table).toEqual([
		[
			'(1) Activity Number or Label',
			'(2) Activity Description',
			'(3) Indicator or Status',
			'(4) Explanation'
		],
		['B-01\n1.1.a', 'Case conferences between service providers', 'not reported', 'n/a']
	]);
});

test('the indicator table has each quarter of the fiscal year and tells the states apart', async () => {
	const table = findTable((await open()).tables, 'FY18 Q1');
	expect(table[0]).toEqual([
		'ID',
		'Indicator',
		'Baseline',
		'Final target',
		'Target FY18',
		'Expected to date',
		'FY18 Q1',
		'FY18 Q2',
		'FY18 Q3',
		'FY18 Q4',
		'FY18',
		'To date',
		'% of target',
		'Explanation'
	]);
	const figures = (code: string) => rowOf(table, code).slice(4, 13);
	expect(figures('1.1.1')).toEqual([
		...['60', '20', '12\nnew: 12', '11\nnew: 9'],
		...['not due', 'not due', '21', '21', '1.8%']
	]);
	expect(figures('1.1.2')).toEqual([
		...['no target set', 'no target set', '50%', '30%'],
		...['not due', 'not due', '30.4%', '30.4%', '38%']
	]);
	expect(figures('2.1.1')).toEqual([
		...['no target set', '0', 'not reported', '0', 'not due', 'not due', '0', '0', '0%']
	]);
	expect(figures('2.1.2').at(-1)).toBe('n/a');
	expect(rowOf(table, '1.1.2').at(-1)).toBe('No explanation given');
});

test('a withheld part has one mark and a note', async () => {
	const { tables, text } = await open();
	expect(findTable(tables, 'Split by').slice(2)).toEqual([
		['1.1.1', '', 'Total', '9', '21'],
		['1.1.1', 'Sex', 'Female', 'S', 'S'],
		['1.1.1', 'Sex', 'Male', 'S', 'S'],
		['1.1.1', 'Age', 'Minor', '0', '6'],
		['1.1.1', 'Age', 'Adult', '9', '15']
	]);
	expect(text).toContain('S: withheld.');
});

test('partners that did not report and targets that are missing are named', async () => {
	const { text } = await open();
	expect(text).toContain('Open Gate, FY2018-Q2: no approved report');
	expect(text).toContain('2.1.2: no target is set');
});

test('a report of a whole year says so, a final one ends with the award', async () => {
	const { range, periods } = jtipPublication().figures;
	const { tables, text } = await open({
		kind: 'final',
		range: { ...range, from: 'FY2018-Q1', startDate: '2017-10-01' },
		award: noAward
	});
	expect(periods).toHaveLength(2);
	expect(text).toContain('FY18 Q1 – FY18 Q2');
	expect(tables[0]?.[7]?.[1]).toBe('December 31, 2022');
	expect(tables[0]?.[8]?.[1]).toBe('Yes');
	expect(tables[0]?.[9]?.[1]).toBe('Semi-annual');
});

test('the paper is Letter, the tables lie across, every page is numbered', async () => {
	const { parts } = await open();
	const xml = parts['word/document.xml'] ?? '';
	expect([...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([tag]) => tag)).toEqual([
		'<w:pgSz w:w="12240" w:h="15840" w:orient="portrait"/>',
		'<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>'
	]);
	expect(parts['word/footer2.xml']).toMatch(/Page .*PAGE.* of .*NUMPAGES/);
	expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-US"/>');
});

test('nothing written is lost and nothing of the program shows through', async () => {
	const { text } = await open();
	for (const { body } of jtipPublication().narrative) expect(text).toContain(body);
	expect(text).not.toMatch(/undefined|null|NaN|\{\{|<[^>]*>|TODO|\[object/);
	expect(text).toContain('Example data: figures are illustrative');
});

test('a publication with nothing in it still makes a report', async () => {
	const { tables } = await open({
		results: [],
		indicators: [],
		data: [],
		dimensions: [],
		gaps: []
	});
	expect(findTable(tables, '(3) Indicator or Status')[1]).toEqual(['n/a', 'n/a', 'n/a', 'n/a']);
});

test('no quarter after the end of the award is still due', async () => {
	const { project } = jtipPublication().figures;
	const { tables } = await open({ project: { ...project, endDate: '2018-03-31' } });
	const table = findTable(tables, 'FY18 Q1');
	expect(rowOf(table, '2.1.1').slice(6, 10)).toEqual(['not reported', '0', 'n/a', 'n/a']);
});

test('a text under an objective says of which result it was written', async () => {
	const { text } = await open();
	expect(text).toContain('1.1 – ARSIS, FY2018-Q2');
	expect(text).not.toContain('O1 – ARSIS');
});

test('an explanation too long to stand beside the quarters stands uncut in PPR-A', async () => {
	const [first = raise(), ...others] = jtipPublication().figures.indicators;
	const comment = 'The shelter was full. '.repeat(90).trim();
	const explained = { ...first, comments: [{ partner: 'ARSIS', period: 'FY2018-Q2', comment }] };
	const { tables } = await open({ indicators: [explained, ...others] });
	const measures = findTable(tables, '(8) Explanation');
	const row = measures.indexOf(rowOf(measures, first.code));
	expect(measures[row]?.at(-1)).toBe('See the row below.');
	expect(measures[row + 1]?.[0]).toBe('A-01 (8)');
	expect(measures[row + 1]?.[1]).toContain(comment);
	expect(rowOf(findTable(tables, 'Expected to date'), first.code).at(-1)).toBe(
		'See A-01 in PPR-A: Performance Measures'
	);
});

test('a report over two fiscal years has the quarters of each', async () => {
	const { range, indicators } = jtipPublication().figures;
	const moved: Record<string, string> = { 'FY2018-Q1': 'FY2018-Q4', 'FY2018-Q2': 'FY2019-Q1' };
	const [startDate, endDate] = ['2018-07-01', '2018-12-31'];
	const publication = {
		range: { ...range, from: 'FY2018-Q4', to: 'FY2019-Q1', startDate, endDate },
		periods: [
			{ label: 'FY2018-Q4', startDate, endDate: '2018-09-30', dueDate: '2018-10-30' },
			{ label: 'FY2019-Q1', startDate: '2018-10-01', endDate, dueDate: '2019-01-30' }
		],
		indicators: indicators.map((indicator) => ({
			...indicator,
			periods: indicator.periods.map((one) => ({ ...one, label: moved[one.label] ?? '' })),
			years: [
				{
					year: 'FY2018',
					figure: indicator.periods[0]?.running ?? ({ state: 'not_reported' } as const)
				},
				{ year: 'FY2019', figure: indicator.inRange }
			]
		}))
	};
	const { headings, tables } = await open(publication);
	expect(headings).toEqual(
		expect.arrayContaining([
			'1 Indicators by Quarter',
			'2 FY18',
			'2 FY19',
			'1 Disaggregated Figures'
		])
	);
	const [before, last] = [findTable(tables, 'FY18 Q4'), findTable(tables, 'FY19 Q1')];
	expect(before[0]).toEqual([
		...['ID', 'Indicator', 'FY18 Q1', 'FY18 Q2', 'FY18 Q3', 'FY18 Q4', 'FY18'],
		...['To date, end of FY18', 'Target FY18', '% of target']
	]);
	expect(rowOf(before, '1.1.1').slice(2)).toEqual([
		...['n/a', 'n/a', 'n/a', '12\nnew: 12', '12', '12', '60', '20%']
	]);
	expect(rowOf(last, '1.1.1').slice(6, 12)).toEqual([
		...['11\nnew: 9', 'not due', 'not due', 'not due', '9', '21']
	]);
});
