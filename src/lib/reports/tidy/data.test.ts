import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { europeaidPublication, jtipPublication } from '../fixture';
import type { Publication } from '../publication';
import { dataCsv } from './data';

const text = async (publication: Publication) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(await dataCsv(publication));
const rowsOf = async (publication: Publication): Promise<Record<string, string>[]> =>
	parse(await text(publication), { bom: true, columns: true });
const rows = await rowsOf(europeaidPublication());
const of = (code: string, what: string) =>
	rows.filter((row) => row['Indicator code'] === code && row['Figure'] === what);

test('the file is UTF-8 with a byte order mark and lines that every program takes', async () => {
	const content = await text(europeaidPublication());
	expect(content.charCodeAt(0)).toBe(0xfeff);
	expect(content).toMatch(/\r\n$/);
	expect(content.slice(1, 80)).toMatch(/^Project code,Contract number,Result code,Result level/);
});

test('each row is one figure and says which', () => {
	expect(of('SO1.1', 'target').map((row) => [row['Until'], row['Value']])).toEqual([
		['2019-12-31', '40'],
		['2021-01-31', '1250']
	]);
	expect(of('SO1.1', 'to date')[1]).toEqual({
		'Project code': 'IPA-2017-CSO',
		'Contract number': 'IPA/2017/155863-3/31',
		'Result code': 'SO1',
		'Result level': 'outcome',
		'Indicator code': 'SO1.1',
		Indicator: 'Number of victims assisted into work',
		Unit: 'persons',
		Measure: 'number',
		Figure: 'to date',
		Period: '2018-Q3',
		From: '2018-02-01',
		Until: '2018-09-30',
		'Split by': 'Sex',
		'Category of Sex': 'Female',
		'Category of Age': '',
		State: 'reported',
		Value: '1036',
		Text: ''
	});
});

test('a zero and the ways of having no figure are told apart', () => {
	const state = (code: string) => of(code, 'to date').map((row) => [row['State'], row['Value']]);
	expect(state('R1.2.1')).toEqual([['reported', '0']]);
	expect(state('R1.2.2')).toEqual([['not applicable', '']]);
	expect(state('R2.1.1')).toEqual([['not reported', '']]);
	expect(state('R2.1.2')).toEqual([
		['withheld', ''],
		['withheld', ''],
		['withheld', '']
	]);
	expect(of('R1.2.2', 'expected to date').map((row) => row['State'])).toEqual(['no target set']);
	expect(of('SO2.1', 'to date')[0]?.['Text']).toBe('AAGW sits on two municipal councils.');
});

test('a text that a spreadsheet would run is kept from it', () => {
	expect(of('R1.1.1', 'to date')[0]?.['Indicator']).toBe("'=1+1 CSOs trained (“ë, č, š, đ”)");
});

test('no figure stands twice', async () => {
	for (const publication of [europeaidPublication(), jtipPublication()]) {
		const keys = (await rowsOf(publication)).map(({ State, Value, Period, ...key }) => {
			expect([State, Value, Period]).toBeDefined();
			return JSON.stringify(key);
		});
		expect(new Set(keys).size).toBe(keys.length);
	}
});

test('the quarters before are there too', async () => {
	const quarters = (await rowsOf(jtipPublication())).filter(
		(row) => row['Indicator code'] === '1.1.2' && row['Figure'] === 'in the period'
	);
	expect(quarters.map((row) => [row['Period'], row['From'], row['Value']])).toEqual([
		['FY2018-Q1', '2017-10-01', '50'],
		['FY2018-Q2', '2018-01-01', '30']
	]);
});
