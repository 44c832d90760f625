import { describe, expect, test } from 'vitest';
import { demandingPublication, jtipPublication } from '../fixture';
import { openXlsx } from '../fixture/openXlsx';
import { reportFile } from '../index';
import type { Publication } from '../publication';
import type { Indicator } from '../shared/pick';
import { ipttFile } from './file';
import { usualTable, type TableChoice } from '../../domain/publication/table';
import { timeline } from './timeline';

const open = async (publication: Publication, change: Partial<TableChoice> = {}) =>
	openXlsx(await ipttFile(publication, { ...usualTable, ...change }));
/** The rows of the table; of a formula its value. */
const tableOf = async (publication: Publication, change: Partial<TableChoice> = {}) =>
	(await open(publication, change))
		.rows('IPTT')
		.map((row) =>
			row.map((cell) =>
				typeof cell === 'object' && cell !== null && 'formula' in cell
					? 'result' in cell
						? cell.result
						: 0
					: cell
			)
		);
const award = jtipPublication();
const [bands = [], header = [], ...rows] = await tableOf(award);
const rowOf = (code: string) => rows.find((row) => row[0] === code) ?? [];

test('each period has its target, actual, per cent met and own figure, each year after its quarters', () => {
	expect(bands.slice(4)).toEqual([
		...Array.from({ length: 4 }, () => 'FY2018-Q1'),
		...Array.from({ length: 4 }, () => 'FY2018-Q2'),
		...Array.from({ length: 3 }, () => 'FY2018'),
		'FY2018-Q2 (reported)',
		...Array.from({ length: 3 }, () => 'Life of project')
	]);
	expect(header.slice(0, 8)).toEqual([
		...['ID', 'Indicator', 'Unit', 'Baseline'],
		...['Target', 'Actual to date', '% met', 'In the quarter']
	]);
});

test('the figures of an indicator stand in its row', () => {
	expect(rowOf('1.1.1').slice(2)).toEqual([
		...['persons', 0],
		...['no target set', 12, 'n/a', 12],
		...[20, 21, 105, 11],
		...[20, 21, 105],
		9,
		...[1200, 21, 1.8]
	]);
	expect(rowOf('2.1.1').slice(4, 12)).toEqual([
		...['no target set', 'not reported', 'n/a', 'not reported'],
		...[0, 0, 'n/a', 0]
	]);
});

test('a result stands above its indicators, parts below', () => {
	expect(rows.map((row) => row[0])).toEqual([
		'O1 Victims have access to coordinated services.',
		...['1.1.1', '1.1.1', '1.1.1', '1.1.1', '1.1.1'],
		'1.1 Case management is functional in four countries.',
		'1.1.2',
		'2.1 Schools in Niksic and Skopje run awareness lessons.',
		...['2.1.1', '2.1.2'],
		expect.stringContaining('Targets and actuals are levels to date.')
	]);
	expect(rows[2]?.filter((cell) => cell !== null)).toEqual([
		...['1.1.1', 'Sex: Female', 'persons'],
		...['S', 'S', 'S', 'S', 'S']
	]);
});

test('a part has its figures in every block, in their words where there are none', async () => {
	const indicators = award.figures.indicators.map((indicator) => ({
		...indicator,
		breakdowns: indicator.breakdowns.map((breakdown) => ({
			...breakdown,
			cells: breakdown.cells.map((cell, index) => ({
				...cell,
				course:
					index === 0
						? { own: [4, 3], running: [4, 6] }
						: { own: ['not_reported' as const, 9], running: ['withheld' as const, 15] }
			}))
		}))
	}));
	const [, , ...lines] = await tableOf(jtipPublication({ indicators }));
	const partOf = (name: string) => lines.find((row) => row[1] === name)?.slice(4, 16);
	expect(partOf('Age: Minor')).toEqual([
		...[null, 4, null, 4],
		...[null, 6, null, 0],
		...[null, 6, null, 0]
	]);
	expect(partOf('Age: Adult')).toEqual([
		...[null, 'S', null, 'not reported'],
		...[null, 15, null, 9],
		...[null, 15, null, 9]
	]);
});

test('where less is better, the share of the way is met', async () => {
	const demanding = demandingPublication();
	const falling = demanding.figures.indicators[3];
	const table = await tableOf(demanding, { every: 'year', breakdowns: false });
	const row = table.find(([code]) => code === falling?.code);
	expect(row?.slice(3)).toEqual([
		60,
		...['no target set', 39.5, 'n/a'],
		...[45, 35.5, 163.3],
		...[30, 31.5, 95],
		...['not reported', 30, 31.5, 95]
	]);
});

test('per cents are live formulas', async () => {
	const { sheet } = await open(award);
	expect(sheet('IPTT').getCell('K4').value).toEqual(
		expect.objectContaining({ formula: 'ROUND(100*J4/I4,1)', result: 105 })
	);
});

test('breakdowns and periods can be chosen', async () => {
	const table = await tableOf(award, { breakdowns: false });
	expect(table.filter((row) => row[0] === '1.1.1')).toHaveLength(1);
	const titles = (change: Partial<TableChoice>) =>
		timeline(demandingPublication().figures, { ...usualTable, ...change }).map(
			({ title }) => title
		);
	expect(titles({ every: 'year' })).toEqual(['2018', '2019', '2020']);
	expect(titles({ every: 'semester', from: '2019-Q1' })).toEqual([
		...['2019-S1', '2019-S2', '2019'],
		...['2020-S1', '2020-S2', '2020']
	]);
	expect(titles({ from: '2019-Q4', to: '2020-Q1' })).toEqual([
		...['2019-Q4', '2019', '2020-Q1', '2020']
	]);
});

test('a wide table stays readable: frozen, folded by year, with titles on every page', async () => {
	const { sheet, sheetNames } = await open(demandingPublication());
	expect(sheetNames).toEqual(['Cover', 'IPTT', 'Changes']);
	const table = sheet('IPTT');
	expect(table.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 2 });
	expect(table.pageSetup).toMatchObject({
		orientation: 'landscape',
		fitToWidth: 3,
		printTitlesRow: '1:2',
		printTitlesColumn: 'A:B'
	});
	expect(table.getColumn(5).outlineLevel).toBe(1);
	expect(table.getColumn(21).outlineLevel).toBe(0);
});

test('a publication with nothing in it still makes a table', async () => {
	const empty = { results: [], indicators: [], data: [], dimensions: [], gaps: [], periods: [] };
	expect(await tableOf(jtipPublication(empty))).toHaveLength(3);
});

test('who publishes chooses what it shows, and who downloads it may choose otherwise', async () => {
	const table = { every: 'year', from: null, to: null, breakdowns: false } as const;
	const chosen = jtipPublication({ table });
	const bandsOf = async (query = '') => {
		const file = reportFile(chosen, 'iptt.xlsx');
		if (!file) throw new Error('There is no table.');
		const opened = await openXlsx(await file.render(chosen, new URLSearchParams(query)));
		const [titles = [], , ...lines] = opened.rows('IPTT');
		const shown = new Set(titles.filter((title) => title !== null));
		return { titles: [...shown], parts: lines.filter(([code]) => code === '1.1.1').length - 1 };
	};
	const life = ['FY2018-Q2 (reported)', 'Life of project'];
	expect(await bandsOf()).toEqual({ titles: ['FY2018', ...life], parts: 0 });
	expect(await bandsOf('every=semester&table_from=FY2018-Q2&parts=yes')).toEqual({
		titles: ['FY2018-S1', 'FY2018', ...life],
		parts: 4
	});
});

describe('the tables of others', () => {
	const answers = [
		{ framework: 'Goals', code: '16.2.2', factor: 0.5, note: 'households of two' },
		{ framework: 'Corporate', code: 'C-1', factor: 3, note: '' }
	];
	const answering = (change: Partial<Indicator> = {}) =>
		jtipPublication({
			indicators: award.figures.indicators.map((indicator) =>
				indicator.code === '1.1.1' ? { ...indicator, crosswalk: answers, ...change } : indicator
			)
		});
	const crosswalkOf = async (publication: Publication) => {
		const { rows, sheet } = await open(publication);
		return { rows: rows('Crosswalk'), cell: (at: string) => sheet('Crosswalk').getCell(at).value };
	};

	test('have the figures of the tracking table times the factor, as formulas over it', async () => {
		const { rows, cell } = await crosswalkOf(answering());
		expect(rows.slice(2).map((row) => row.slice(0, 4))).toEqual([
			['Corporate', 'Corporate', null, null],
			['C-1', '1.1.1 Victims receiving services (new in the quarter)', 'persons', 3],
			['Goals', 'Goals', null, null],
			[
				'16.2.2',
				'1.1.1 Victims receiving services (new in the quarter)\nhouseholds of two',
				'persons',
				0.5
			],
			[expect.stringContaining('times the factor'), expect.anything(), null, null]
		]);
		expect([cell('K4'), cell('K6')]).toEqual([
			expect.objectContaining({ formula: 'ROUND(IPTT!J4*D4,2)', result: 63 }),
			expect.objectContaining({ formula: 'ROUND(IPTT!J4*D6,2)', result: 10.5 })
		]);
		expect(cell('L6')).toEqual(expect.objectContaining({ formula: 'IPTT!K4', result: 105 }));
	});

	test('withhold what the tracking table withholds, and say in its words what is not there', async () => {
		const withheld = { state: 'withheld' } as const;
		const hidden = answering({
			actual: withheld,
			inRange: withheld,
			progress: null,
			periods: [
				{ label: 'FY2018-Q1', value: { state: 'value', value: 12 }, running: withheld },
				{ label: 'FY2018-Q2', value: withheld, running: withheld }
			]
		});
		const { rows } = await crosswalkOf(hidden);
		const row = rows.find(([code]) => code === 'C-1') ?? [];
		const numbers = row
			.slice(5)
			.flatMap((cell) =>
				typeof cell === 'object' && cell !== null && 'result' in cell ? [cell.result] : []
			);
		expect(row.filter((cell) => cell === 'S').length).toBeGreaterThan(6);
		// The quarter that is shown, and targets.
		expect(numbers).toEqual([36, 60, 60, 3600]);
	});

	test('do not multiply a rate, and are not there where nothing is answered', async () => {
		const rate = answering({ measure: 'percentage' });
		const { rows } = await crosswalkOf(rate);
		expect(rows.find(([code]) => code === 'C-1')?.[9]).toBe('n/a');
		expect((await open(jtipPublication({ indicators: [] }))).sheetNames).not.toContain('Crosswalk');
	});
});
