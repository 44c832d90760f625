import { expect, test } from 'vitest';
import { jtipPublication } from '../fixture';
import { openXlsx } from '../fixture/openXlsx';
import type { Publication } from '../publication';
import { jtipIndicators } from './indicators';

const open = async (change: Partial<Publication['figures']> = {}) =>
	openXlsx(await jtipIndicators(jtipPublication(change)));
/** Of a formula its value; the reader of the tests drops a formula's zero. */
const shown = (cell: unknown) =>
	typeof cell === 'object' && cell !== null && 'formula' in cell
		? 'result' in cell
			? cell.result
			: 0
		: cell;
const opened = await open();
const rowsOf = (name: string) => opened.rows(name).map((row) => row.map(shown));

test('the sheets are in the order of the work', () => {
	expect(opened.sheetNames).toEqual([
		...['Cover', 'SAMS-D entry', 'Performance', 'Disaggregation', 'Data', 'Changes']
	]);
});

test('the figures stand in keying order, each row by itself', () => {
	const [header, ...rows] = rowsOf('SAMS-D entry');
	expect(header).toEqual([
		...['Goal', 'Objective', 'Indicator', 'Disaggregation', 'Value this period', 'Total']
	]);
	const goal = 'G Victims of TiP in the Balkans have access to comprehensive services.';
	const objective = 'O1 Victims have access to coordinated services.';
	const victims = '1.1.1 Victims receiving services (new in the quarter)';
	expect(rows.slice(0, 5)).toEqual([
		[goal, objective, victims, 'Total', 9, 21],
		['G', 'O1', '1.1.1', 'Sex: Female', 'S', 'S'],
		['G', 'O1', '1.1.1', 'Sex: Male', 'S', 'S'],
		['G', 'O1', '1.1.1', 'Age: Minor', 0, 6],
		['G', 'O1', '1.1.1', 'Age: Adult', 9, 15]
	]);
	expect(rows.slice(5).map((row) => row.slice(2))).toEqual([
		['1.1.2 Share of case plans reviewed in time', 'Total', 30, 30.4],
		['2.1.1 Schools with awareness lessons', 'Total', 0, 0],
		['2.1.2 Misconceptions about trafficking among pupils', 'Total', 'not reported', 'not reported']
	]);
});

test('the performance table has a row for each indicator in the order of the award', () => {
	const [bands, header, ...rows] = rowsOf('Performance');
	expect(bands?.filter((title, at) => title !== null && title !== bands[at - 1])).toEqual([
		...['Actual in FY18', 'Target', 'Actual']
	]);
	expect(header).toEqual([
		...['ID', 'Indicator', 'Objective', 'Unit', 'Counted as', 'Data source'],
		...['Baseline', 'Baseline date', 'FY18 Q1', 'FY18 Q2', 'FY18'],
		...['By the end of FY18 Q2', 'By the end of FY18', 'Life of award', 'Due by'],
		...['Approved first', 'Revised to', 'Revised on', 'Amendment'],
		...['FY18 Q2', 'To date', '% of target', 'Explanation', 'Also answers to']
	]);
	expect(rows.map(([code]) => code)).toEqual(['1.1.1', '1.1.1', '1.1.2', '2.1.1', '2.1.2']);
	expect(rows[0]?.slice(3)).toEqual([
		...['persons', 'people, each counted once', 'Partners’ reports'],
		...[0, new Date('2017-10-01T00:00:00Z'), 12, 11, 21],
		...[20, 60, 1200, new Date('2022-12-31T00:00:00Z')],
		...[1500, 1200, new Date('2018-02-15T00:00:00Z'), 'Amendment 1', 9, 21, 1.8],
		'ARSIS (FY2018-Q2): Fewer referrals in winter.\nTwo lines.\nIncomplete: 1 of 2 partners reported',
		'Goals: 16.2.2 (× 0.5), =1+1 households of two'
	]);
	// What adds up to the figure to date.
	expect(rows[1]?.slice(0, 11)).toEqual([
		...['1.1.1', 'of these, counted for the first time', null, null, null, null],
		...[null, null, 12, 9, null]
	]);
});

test('a rate is pooled over the quarters; a missing target, zero and no report stay apart', () => {
	const rows = rowsOf('Performance').slice(2);
	expect(rows[2]?.slice(6)).toEqual([
		...['not available', null, 50, 30, 30.4, 'no target set', 'no target set', 80],
		...[new Date('2022-12-31T00:00:00Z'), null, null, null, null, 30, 30.4, 38],
		...['No explanation given', null]
	]);
	expect(rows[3]?.slice(8, 11)).toEqual(['not reported', 0, 0]);
	expect(rows[4]?.slice(8, 22)).toEqual([
		...['not reported', 'not reported', 'not reported'],
		...['no target set', 'no target set', 'no target set', null, null, null, null, null],
		...['not reported', 'not reported', 'n/a']
	]);
});

test('figures and totals are formulas over the data sheet, per cents over their row', () => {
	const { sheet } = opened;
	const [period, toDate] = ['E2', 'F2'].map((at) => sheet('SAMS-D entry').getCell(at));
	expect(period?.formula).toContain('DATE(2018,1,1)');
	expect(period?.result).toBe(9);
	expect(toDate?.formula).toMatch(/^ROUND\(SUMPRODUCT\(EXACT\(Data!/);
	expect(sheet('Performance').getCell('V3').formula).toBe('ROUND(100*U3/N3,1)');
	const crossed = sheet('Disaggregation').getCell('G5');
	expect(crossed.formula).toContain('"Minor"');
});

test('a withheld part has no number anywhere, nor a row that gives it away', () => {
	const sexRows = rowsOf('Data').filter((row) => row[6] === 'Sex');
	expect(sexRows).toHaveLength(4);
	for (const row of sexRows) expect(row.slice(9, 14)).toEqual(['S', null, null, null, null]);
	const cells = rowsOf('Disaggregation').filter((row) => row[3] === 'Sex');
	for (const row of cells) expect(row.slice(5)).toEqual(['S', 'S']);
});

test('dates are real dates written the American way, numbers are numbers', () => {
	const cover = opened.sheet('Cover');
	const due = cover.getColumn(1).values.indexOf('Report due');
	expect(cover.getCell(due, 2).value).toEqual(new Date('2018-04-30T00:00:00Z'));
	expect(cover.getCell(due, 2).numFmt).toBe('mmm d, yyyy');
	expect(opened.sheet('Performance').getCell('U5').numFmt).toBe('#,##0.0#"%"');
	expect(opened.sheet('Performance').getCell('U3').numFmt).toBe('#,##0');
});

test('the cover has the record of the award, and the disclaimer only where it is asked for', async () => {
	const cover = Object.fromEntries(rowsOf('Cover').map(([label, value]) => [String(label), value]));
	expect(cover).toMatchObject({
		'Assistance Listing': '19.019',
		UEI: 'EXAMPLE00000',
		EIN: '44-4444444',
		'Certifying official': 'Arben Hoxha, Regional coordinator',
		'Reporting quarters': 'FY18 Q2',
		'Reporting Period End Date': new Date('2018-03-31T00:00:00Z')
	});
	expect(cover['Disclaimer']).toContain('was funded by a grant from the U.S. Department of State');
	const { award } = jtipPublication().figures;
	const silent = await open({ award: { ...award, showsDisclaimer: false } });
	expect(silent.rows('Cover').map(([label]) => label)).not.toContain('Disclaimer');
});

test('every sheet is on Letter paper, its header in view and on each page', () => {
	for (const name of opened.sheetNames) {
		const { pageSetup, views, headerFooter } = opened.sheet(name);
		const headerRow = name === 'Performance' ? 2 : 1;
		expect(pageSetup).toMatchObject({
			orientation: 'landscape',
			fitToPage: true,
			printTitlesRow: `1:${headerRow}`
		});
		expect(pageSetup.paperSize).toBeUndefined();
		expect(views[0]).toMatchObject({ state: 'frozen', ySplit: headerRow });
		expect(headerFooter.oddFooter).toContain('Page &P of &N');
		expect(headerFooter.oddHeader).toContain('January 1, 2018 – March 31, 2018');
	}
	expect(opened.sheet('Performance').views[0]).toMatchObject({ xSplit: 2 });
});

test('a publication with nothing in it still makes a workbook', async () => {
	const empty = { results: [], indicators: [], data: [], dimensions: [], gaps: [] };
	expect((await open(empty)).rows('SAMS-D entry')).toHaveLength(1);
});
