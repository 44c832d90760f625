import ExcelJS from 'exceljs';
import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import type { Indicator } from '../../domain/project/shapes';
import { readGrids } from '../grid/readGrids';
import { valuesLimits } from '../open/limits';
import { checkRows } from './checkRows';
import { headersKey, mapTable, type Mapping } from './mapping';
import { readRows } from './readRows';
import type { ImportSource } from './source';
import { checkedWorkbook, valuesTemplate } from './workbook';

const indicator = (fields: Partial<Indicator>): ImportSource['indicators'][number] => ({
	...{ code: '1', name: 'CSOs trained', definition: '', resultCode: 'Op 1', unit: 'CSOs' },
	...{ measure: 'number', accumulation: 'sum', combination: 'sum', direction: 'increase' },
	...{ targetPath: 'linear', baseline: { value: 0, date: null }, addsToBaseline: false },
	...{
		countsPeople: false,
		isCount: true,
		sensitive: false,
		byLocation: false,
		breakdowns: [],
		source: ''
	},
	...{ method: '', frequency: '', responsible: '', standardCode: '', note: '', targets: [] },
	...{ partners: ['NORTH'], properties: { wholeNumbers: true } },
	...fields
});
const period = (label: string) => ({
	...{ label, startDate: '2018-01-01', endDate: '2018-03-31', dueDate: '2018-04-30', closed: false }
});
const category = (code: string) => ({ code, name: code.toUpperCase(), retired: false });
const source: ImportSource = {
	project: {
		...{ code: 'P', title: 'P', donor: 'other', donorName: '', contractNumber: '', programme: '' },
		...{ summary: '', startDate: '2018-01-01', endDate: '2018-06-30', budgetAmount: null },
		...{ currency: null, contactPerson: '', templateVersion: '', suppressionK: 5 },
		...{
			suppressionKPublic: 11,
			suppressionWidth: null,
			isExample: false,
			mayManage: true,
			coordinator: null
		},
		partners: [{ name: 'North partner', shortName: 'NORTH', country: '', role: '' }],
		locations: [
			{ name: 'Albania', code: 'AL', parent: null },
			{ name: 'Kukës', code: 'AL-KU', parent: 'AL' }
		],
		periods: [period('2018-Q1'), period('2018-Q2')]
	},
	dimensions: [
		{
			code: 'sex',
			name: 'Sex',
			overlapping: false,
			categories: [category('female'), category('male')]
		}
	],
	checks: [
		{
			...{ code: 'cells_do_not_add_up', level: 'error', kind: 'split', test: 'adds_up' },
			...{ field: null, bound: null, onlyIf: null, unless: 'overlapping', threshold: null },
			quarters: null
		},
		{
			...{ code: 'not_whole', level: 'error', kind: 'number', test: 'whole', field: null },
			...{ bound: null, onlyIf: 'wholeNumbers', unless: null, threshold: null, quarters: null }
		}
	],
	indicators: [
		indicator({}),
		indicator({ code: '2', name: 'Victims assisted', breakdowns: [['sex']] }),
		indicator({ code: '3', name: 'Events', byLocation: true })
	],
	mappings: []
};

async function read(csv: string, given: Partial<ImportSource> = {}, chosen: Mapping | null = null) {
	const known = { ...source, ...given };
	const table = mapTable(await readGrids(strToU8(csv), valuesLimits), known, chosen);
	return { table, rows: [...readRows(table, known)] };
}

it('names become codes, and numbers are read as people write them', async () => {
	const { table, rows } = await read(
		[
			'Organisation;Period;Indicator;Region;Sex;Actual;Comments',
			'North partner;Q1 2018;1 CSOs trained;;;1 250,5;',
			'NORTH;2018 Q2;Victims assisted;;Female;3;fine',
			'north;2018-q2;3;kukes;;0;',
			'NORTH;2018-Q2;3;AL-KU;;;',
			'NORTH;2018-Q2;7;Nowhere;;n/k;'
		].join('\n')
	);
	expect(table.missing).toEqual([]);
	expect(rows).toEqual([
		{ row: 2, partner: 'NORTH', period: '2018-Q1', indicator: '1', value: '1250.5' },
		{
			...{ row: 3, partner: 'NORTH', period: '2018-Q2', indicator: '2', key: { sex: 'female' } },
			...{ value: '3', comment: 'fine' }
		},
		{ row: 4, partner: 'NORTH', period: '2018-Q2', indicator: '3', location: 'AL-KU', value: '0' },
		{
			row: 6,
			partner: 'NORTH',
			period: '2018-Q2',
			indicator: '7',
			location: 'Nowhere',
			value: 'n/k'
		}
	]);
	expect(checkRows(rows, source).map(({ row, field, code }) => [row, field, code])).toEqual([
		[6, 'indicator', 'unknown_indicator'],
		[6, 'value', 'not_a_number']
	]);
});

it('columns that nobody knows are asked for, and remembered by their headers', async () => {
	const csv = 'Wer,Wann,Was,Wieviel\nNORTH,2018-Q1,1,4\n';
	const { table } = await read(csv);
	expect(table.missing).toEqual(['partner', 'period', 'indicator', 'value']);
	const columns = { partner: 0, period: 1, indicator: 2, value: 3 };
	const chosen = await read(csv, {}, columns);
	expect(chosen.table.missing).toEqual([]);
	const remembered = await read(csv, {
		mappings: [{ headers: headersKey(['wer', 'WANN', 'Was', 'wieviel ']), columns }]
	});
	expect(remembered.rows).toEqual([
		{ row: 2, partner: 'NORTH', period: '2018-Q1', indicator: '1', value: '4' }
	]);
});

it('the checks of figures and breakdowns name the row', async () => {
	const { rows } = await read(
		[
			'Partner,Quarter,Indicator,Sex,Value',
			'NORTH,2018-Q1,1,,1.5',
			'NORTH,2018-Q1,2,,10',
			'NORTH,2018-Q1,2,female,7',
			'NORTH,2018-Q1,2,male,2',
			'NORTH,2018-Q2,2,,1',
			'NORTH,2018-Q2,2,,1'
		].join('\n')
	);
	expect(checkRows(rows, source).map(({ row, code, params }) => [row, code, params.rest])).toEqual([
		[2, 'not_whole', undefined],
		[3, 'cells_do_not_add_up', 1],
		[6, 'row_twice', undefined],
		[7, 'row_twice', undefined]
	]);
});

it('the template has a row for all that is reported, and comes back as it was filled in', async () => {
	const book = new ExcelJS.Workbook();
	await book.xlsx.load((await valuesTemplate(source)).buffer);
	const sheet = book.getWorksheet('Values');
	const texts = (row: number) => [1, 2, 3, 5, 6].map((column) => sheet?.getCell(row, column).text);
	expect([2, 3, 4, 5, 6].map(texts)).toEqual([
		['NORTH', '2018-Q1', '1', '', ''],
		['NORTH', '2018-Q1', '2', '', ''],
		['NORTH', '2018-Q1', '2', '', 'FEMALE'],
		['NORTH', '2018-Q1', '2', '', 'MALE'],
		['NORTH', '2018-Q1', '3', 'Kukës', '']
	]);
	expect(sheet?.rowCount).toBe(11);
	if (sheet) sheet.getCell('H4').value = 7;
	const bytes = new Uint8Array(await book.xlsx.writeBuffer());
	const table = mapTable(await readGrids(bytes, valuesLimits), source);
	expect([...readRows(table, source)]).toEqual([
		{
			row: 4,
			partner: 'NORTH',
			period: '2018-Q1',
			indicator: '2',
			key: { sex: 'female' },
			value: '7'
		}
	]);
});

it('a file comes back with the reasons beside its cells, and can be mended and sent again', async () => {
	const csv = 'Wer,Quarter,Indicator,Value\nNORTH,2018-Q1,1,many\nNORTH,2018-Q2,1,4\n';
	const { table, rows } = await read(csv, {}, { partner: 0, period: 1, indicator: 2, value: 3 });
	const bytes = await checkedWorkbook(table, checkRows(rows, source), ({ code }) => code, source);
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(bytes.buffer);
	const sheet = book.getWorksheet('Values');
	expect(sheet?.getCell('E1').text).toBe('Besa');
	expect([2, 3].map((row) => sheet?.getCell(row, 5).text)).toEqual(['not_a_number', '']);
	expect(sheet?.getCell('D2').fill).toMatchObject({ pattern: 'solid' });
	expect(sheet?.getCell('D3').fill).toMatchObject({ pattern: 'none' });
	const again = mapTable(await readGrids(bytes, valuesLimits), source);
	expect(again.headers).toEqual(table.headers);
});
