import { expect, test } from 'vitest';
import { europeaidReport } from '../../europeaid/report';
import { europeaidPublication, jtipPublication } from '../../fixture';
import { openDocx } from '../../fixture/openDocx';
import { openPdf, withoutSpaces } from '../../fixture/openPdf';
import { jtipReport } from '../../jtip/report';
import { bullet, paragraph } from '../document/blocks';
import type { Block, ReportDocument } from '../document/model';
import { dataTable, textCell } from '../document/table';
import { writeDocx } from '../docx/document';
import { writePdf } from './document';
import { printable } from './printable';

const pageOf = (...blocks: Block[]): ReportDocument => ({
	title: 'A report',
	author: 'KMOP',
	date: '2018-10-25',
	language: 'en-GB',
	sections: [{ page: { paper: 'a4', orientation: 'portrait', header: [], footer: '' }, blocks }]
});
const textOf = async (...blocks: Block[]) => openPdf(await writePdf(pageOf(...blocks))).text;

const reports = [
	...(['A', 'B', 'C'] as const).flatMap((templateVersion) =>
		(['interim', 'final'] as const).map((kind) => ({
			name: `version ${templateVersion}, ${kind}`,
			report: europeaidReport(europeaidPublication({ templateVersion, kind }))
		}))
	),
	{ name: 'the performance report', report: jtipReport(jtipPublication()) }
];

test.each(reports)('$name says the same in Word and in PDF', async ({ report }) => {
	const word = openDocx(await writeDocx(report));
	const { headings, tables, cellKinds, text } = openPdf(await writePdf(report));
	expect(headings).toEqual(
		word.headings.map((line) => line[0] + ' ' + withoutSpaces(line.slice(2)))
	);
	// Word has an empty cell wherever one spans rows.
	const rows = (found: string[][]) =>
		found.map((row) =>
			row
				.map(withoutSpaces)
				.filter((cell) => cell !== '')
				.join('|')
		);
	expect(tables.map(rows)).toEqual(word.tables.map(rows));
	for (const [index, table] of report.sections
		.flatMap(({ blocks }) => blocks)
		.filter((block) => block.kind === 'table')
		.entries()) {
		const first = new Set(cellKinds[index]?.[0]);
		expect(first).toEqual(new Set([table.look === 'data' ? 'TH' : 'TD']));
	}
	for (const { blocks } of report.sections) {
		for (const block of blocks) {
			if (block.kind !== 'paragraph') continue;
			for (const { text: words } of block.runs) expect(text).toContain(withoutSpaces(words));
		}
	}
});

test('the file declares its standard, title and language', async () => {
	const { raw } = openPdf(await writePdf(jtipReport(jtipPublication())));
	expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
	expect(raw).toContain('/Lang (en-US)');
	expect(raw).toContain('/Marked true');
	expect(raw).toContain('/DisplayDocTitle true');
	expect(raw).toContain('x-default">Performance Progress Report: FY18 Q2');
	expect(raw).toContain('/MediaBox [0 0 792 612]');
});

test('its dates are the publication’s', async () => {
	const { raw } = openPdf(await writePdf(pageOf(paragraph('body', 'x'))));
	const dates = raw.match(/D:\d{14}|\d{4}-\d\d-\d\dT[\d:]+/g) ?? [];
	expect(new Set(dates)).toEqual(new Set(['D:20181025000000', '2018-10-25T00:00:00']));
});

test('the fonts are the compiler’s', async () => {
	const { raw } = openPdf(await writePdf(europeaidReport(europeaidPublication())));
	const fonts = [...raw.matchAll(/\/BaseFont \/[A-Z]{6}\+(\w+)/g)].map(([, name]) => name);
	expect(new Set(fonts)).toEqual(new Set(['LibertinusSerif']));
});

test('every letter that is called printable can be drawn, bold or not', async () => {
	const letters = Array.from({ length: 0x2700 }, (_, code) => String.fromCharCode(code)).filter(
		(letter) => letter !== '\n' && printable(letter) === letter
	);
	expect(letters).toEqual(expect.arrayContaining([...'ѓќѕџљњјЃЌëçËÇčćšžđ€№≥“„']));
	const run = letters.join(' ');
	const text = await textOf({
		kind: 'paragraph',
		style: 'body',
		runs: [{ text: run }, { text: run, bold: true }]
	});
	// A letter without a shape would have been refused.
	expect(text).toContain('ЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧ');
});

test('a letter that cannot be drawn has a mark in its place', async () => {
	expect(await textOf(paragraph('body', 'Ѓорѓи, Çështja, žurnal č 日本 😀 ok'))).toBe(
		'Ѓорѓи,Çështja,žurnalč\ufffd\ufffd\ufffdok'
	);
});

test('what a person typed is never code', async () => {
	const typed = '#panic("x") $x$ *b* _i_ `c` <label> @ref \\ // = Heading';
	expect(await textOf(paragraph('body', typed), bullet(typed))).toBe(
		withoutSpaces(`${typed}•${typed}`)
	);
});

test('a cell that is longer than a page goes on over the next', async () => {
	const long = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ');
	const columns = [
		{ header: ['A'], share: 1 },
		{ header: ['B'], share: 1 }
	];
	const table = dataTable(columns, [[textCell(long), textCell('x'.repeat(400))]]);
	const { tables, pages } = openPdf(await writePdf(pageOf(table)));
	expect(pages).toBeGreaterThan(2);
	expect(tables[0]?.flat().join('')).toContain('word1499');
});
