/** The logframes of the three example projects, written as organisations write them. */
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { mangledMatrix } from '../../../../tests/fixtures/import/mangledMatrix';
import { oldExcelMatrix } from '../../../../tests/fixtures/import/oldExcelMatrix';
import { trackingTable } from '../../../../tests/fixtures/import/trackingTable';
import { wordMatrix } from '../../../../tests/fixtures/import/wordMatrix';
import { europeaidLogframe } from '../../reports/europeaid/logframe';
import { europeaidPublication } from '../../reports/fixture';
import { csf2011lcat } from '../../server/example/csf2011lcat/project';
import type { ExampleProject } from '../../server/example/exampleProject';
import { ipa2017cso } from '../../server/example/ipa2017cso/project';
import { jtipBalkans } from '../../server/example/jtipBalkans/project';
import { readGrids } from '../grid/readGrids';
import { logframeLimits } from '../open/limits';
import { readLogframe } from './readLogframe';
import { logframeTemplate } from './writeTemplate';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function promised({ startDate, results, indicators }: ExampleProject) {
	return {
		results: results.map(({ code, level, parent, statement }) => ({
			code,
			level,
			parent: parent ?? '',
			statement: plain(statement)
		})),
		indicators: indicators.map(
			({ code, result, name, unit, measure, baseline = 0, targets, source }) => ({
				code,
				result,
				name: plain(name),
				unit,
				baseline: measure === 'qualitative' ? '' : String(baseline),
				baselineDate: measure === 'qualitative' ? '' : startDate,
				targets: targets.map(([date, value]) => ({ date, value: String(value) })),
				source
			})
		)
	};
}

const byCode = <Row extends { code: string }>(rows: readonly Row[]) =>
	rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));

describe.each([
	['IPA-2017-CSO in Word, version B', ipa2017cso, wordMatrix, 'B'],
	['CSF-2011-LCAT in Excel, version A', csf2011lcat, oldExcelMatrix, 'A'],
	['JTIP-BALKANS in Excel, a tracking table', jtipBalkans, trackingTable, 'tracking']
])('%s', (_, project, write, version) => {
	it('has every result, indicator, baseline and target right', async () => {
		const grids = await readGrids(await write(project), logframeLimits);
		const read = readLogframe(grids, project);
		const expected = promised(project);
		expect(read.version).toBe(version);
		expect(
			byCode(read.results).map(({ code, level, parent, statement }) => ({
				code,
				level,
				parent,
				statement
			}))
		).toEqual(byCode(expected.results));
		expect(
			byCode(read.indicators).map(
				({ code, result, name, unit, baseline, baselineDate, targets, source }) => ({
					...{ code, result, name, unit, baseline, baselineDate, targets, source }
				})
			)
		).toEqual(byCode(expected.indicators));
	});
});

it('activities keep means, costs and assumptions, in the matrix and in one of their own', async () => {
	const [{ means, costs, assumptions } = {}] = ipa2017cso.results.filter(
		({ code }) => code === 'A 1.1.1'
	);
	const word = readLogframe(
		await readGrids(await wordMatrix(ipa2017cso), logframeLimits),
		ipa2017cso
	);
	expect(word.results.find(({ code }) => code === 'A 1.1.1')).toMatchObject({
		...{ means, costs, assumptions },
		origins: { statement: { table: 'Table 2', address: 'B14' } }
	});
	const own = await europeaidLogframe(europeaidPublication({ templateVersion: 'C' }));
	const read = readLogframe(await readGrids(own, logframeLimits), ipa2017cso);
	expect(read.results.find(({ code }) => code === 'A 1.1.1')).toMatchObject({
		parent: 'R 1.1',
		means: 'Two trainers, training rooms, manuals',
		assumptions: 'Trainers are available in all four regions.'
	});
});

it.each(['A', 'B', 'C'])(
	'a logframe that Besa wrote in version %s comes back',
	async (templateVersion) => {
		const publication = europeaidPublication({ templateVersion });
		const grids = await readGrids(await europeaidLogframe(publication), logframeLimits);
		const read = readLogframe(grids, ipa2017cso);
		expect(read.version).toBe(templateVersion);
		const { results, indicators } = publication.figures;
		expect(read.results.map(({ statement }) => statement).sort()).toEqual(
			results.map(({ statement }) => statement).sort()
		);
		expect(byCode(read.indicators).map(({ code, baseline }) => [code, baseline])).toEqual(
			byCode(indicators).map(({ code, baseline }) => [
				code,
				baseline.value === null ? '' : String(baseline.value)
			])
		);
	}
);

it('a mangled logframe gives what it can, and every doubt by name', async () => {
	const span = { startDate: '2018-01-01', endDate: '2020-12-31' };
	const read = readLogframe(await readGrids(await mangledMatrix(), logframeLimits), span);
	expect(read.results.map(({ code, level, parent }) => [code, level, parent])).toEqual([
		['OO', 'impact', ''],
		['Oc 1', 'outcome', 'OO'],
		['Op 1', 'output', 'Oc 1'],
		['Op 2', 'output', 'Oc 1'],
		['Op 3', 'output', 'Oc 1'],
		['A 3.1', 'activity', 'Op 3']
	]);
	expect(
		read.indicators.map(({ code, result, name, baseline, targets }) => [
			...[code, result, name, baseline],
			targets.map(({ date, value }) => `${value} by ${date}`).join()
		])
	).toEqual([
		['0.1', 'OO', 'Share of women who feel safe', '', '60 by 2020-12-31'],
		['1.2', 'Oc 1', 'Women assisted', '', ''],
		['1.3', 'Oc 1', 'Shelters with a standard', '', ''],
		['1.4', 'Oc 1', 'Staff trained', '', ''],
		['1.1', 'Op 1', 'Staff trained (disaggregated by sex)', '', '50 by 2020-12-31'],
		['2.1', 'Op 2', 'Standards adopted', '2017', ''],
		['3.1', 'Op 3', 'Calls to the helpline', '120', '300 by 2020-12-31']
	]);
	const doubts = read.indicators.map(({ code, doubts }) => [
		code,
		doubts.map((one) => `${one.field} ${one.code}`)
	]);
	const unclear = [
		'name split_by_lines',
		'baseline values_do_not_match',
		'targets values_do_not_match',
		'code code_made'
	];
	expect(doubts).toEqual([
		['0.1', ['baseline to_be_determined', 'targets date_assumed', 'code code_made']],
		['1.2', unclear],
		['1.3', unclear],
		['1.4', unclear],
		['1.1', ['targets several_numbers', 'targets date_assumed', 'name breakdown_not_set']],
		['2.1', ['baseline year_or_number', 'targets no_number', 'code code_repeated']],
		['3.1', ['targets date_assumed', 'code code_made']]
	]);
	expect(read.leftovers.map(({ origin, text }) => [origin.address, text])).toEqual([
		['H2', 'ask the ministry!']
	]);
});

it('into a project that has something, the same words are the same, and no code is made twice', async () => {
	const span = { startDate: '2018-01-01', endDate: '2020-12-31' };
	const read = readLogframe(await readGrids(await mangledMatrix(), logframeLimits), span, {
		results: [{ code: 'Goal', statement: 'Women and girls live free of violence.' }],
		indicators: [
			{ code: '0.7', name: 'Share of women who feel safe' },
			{ code: '1.2', name: 'Something else' }
		]
	});
	expect(read.results[0]?.code).toBe('Goal');
	expect(read.indicators.slice(0, 2).map(({ code }) => code)).toEqual(['0.7', '1.3']);
});

it('the template comes back as it was filled in', async () => {
	const book = new ExcelJS.Workbook();
	const empty = await logframeTemplate('NEW');
	await book.xlsx.load(empty.buffer);
	const dropDowns = (name: string) => {
		const sheet = book.getWorksheet(name);
		const found: string[] = [];
		sheet?.getRow(1).eachCell(({ text }, column) => {
			if (sheet.getCell(2, column).dataValidation?.type === 'list') found.push(text);
		});
		return found;
	};
	expect(dropDowns('Results')).toEqual(['Level']);
	expect(dropDowns('Indicators')).toEqual([
		...['Measure', 'Over time', 'Direction', 'People at risk']
	]);
	book.getWorksheet('Results')?.addRows([
		['Goal', 'Goal', '', 'Nobody is trafficked'],
		['Op 1', 'output', 'Goal', 'Staff is trained', 'They stay']
	]);
	book
		.getWorksheet('Indicators')
		?.addRow([
			...['1.1', 'Op 1', 'Staff trained', '', 'people', 'Number', 'Add up', 'Increase', 'no', 3],
			...[new Date('2018-01-01'), 20, new Date('2019-12-31'), '1 250', '31/12/2020']
		]);
	const bytes = new Uint8Array(await book.xlsx.writeBuffer());
	const span = { startDate: '2018-01-01', endDate: '2020-12-31' };
	const read = readLogframe(await readGrids(bytes, logframeLimits), span);
	expect(read).toMatchObject({
		version: 'template',
		results: [
			{ code: 'Goal', level: 'goal', parent: '', statement: 'Nobody is trafficked' },
			{ code: 'Op 1', level: 'output', parent: 'Goal', assumptions: 'They stay' }
		],
		indicators: [
			{
				...{
					code: '1.1',
					result: 'Op 1',
					name: 'Staff trained',
					unit: 'people',
					measure: 'number'
				},
				...{ accumulation: 'sum', sensitive: false, baseline: '3', baselineDate: '2018-01-01' },
				targets: [
					{ date: '2019-12-31', value: '20' },
					{ date: '2020-12-31', value: '1250' }
				],
				doubts: []
			}
		]
	});
	expect(() => readLogframe([], span)).toThrow('file_has_no_logframe');
	await expect(
		readGrids(empty, logframeLimits).then((grids) => readLogframe(grids, span))
	).rejects.toThrow('file_has_no_logframe');
});
