import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { FileRefusal } from '../open/fileRefusal';
import { logframeLimits } from '../open/limits';
import type { Grid } from './grid';
import { readGrids } from './readGrids';

const texts = ({ rows }: Grid) => rows.map((row) => Array.from(row, (cell) => cell?.text ?? null));

async function sheetOf(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
	const workbook = new ExcelJS.Workbook();
	fill(workbook.addWorksheet('Logframe'));
	const hidden = workbook.addWorksheet('Lists', { state: 'hidden' });
	hidden.getCell('A1').value = 'not for people';
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook whose only sheet has this XML. */
function rawSheet(sheet: string): Uint8Array {
	return zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>'),
		'xl/_rels/workbook.xml.rels': strToU8(
			'<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
		),
		'xl/worksheets/sheet1.xml': strToU8(sheet)
	});
}

const refused = (bytes: Uint8Array) =>
	readGrids(bytes, logframeLimits).then(
		() => 'taken',
		(found: unknown) => (found instanceof FileRefusal ? found.code : String(found))
	);

it('a sheet gives texts, numbers, days and merged cells as they are seen', async () => {
	const bytes = await sheetOf((sheet) => {
		sheet.getCell('A1').value = '  Results\u00a0chain \r\n second line ';
		sheet.mergeCells('A1:B2');
		sheet.getCell('C1').value = {
			richText: [{ text: 'Base' }, { font: { bold: true }, text: 'line' }]
		};
		sheet.getCell('D1').value = 0.07;
		sheet.getCell('D1').numFmt = '0%';
		sheet.getCell('C2').value = new Date(Date.UTC(2018, 8, 30));
		sheet.getCell('C2').numFmt = 'd mmm yyyy';
		sheet.getCell('D2').value = { formula: '6+8', result: 14 };
		sheet.getCell('D2').numFmt = '#,##0" (2013)"';
	});
	const [grid, ...others] = await readGrids(bytes, logframeLimits);
	expect(others).toEqual([]);
	expect(grid && texts(grid)).toEqual([
		['Results chain\nsecond line', 'Results chain\nsecond line', 'Baseline', '7 %'],
		['Results chain\nsecond line', 'Results chain\nsecond line', '2018-09-30', '14 (2013)']
	]);
	expect(grid?.rows[1]?.[1]).toMatchObject({ row: 0, column: 0, rows: 2, columns: 2 });
	expect(grid?.rows[0]?.[3]?.number).toBe(7);
	expect(grid?.rows[1]?.[2]?.day).toBe('2018-09-30');
	expect(grid?.rows[1]?.[3]?.number).toBe(14);
});

it('a Word table gives the same, with lists and tables inside a cell as lines', async () => {
	const cell = (lines: (string | Paragraph | Table)[], span = {}) =>
		new TableCell({
			...span,
			children: lines.map((line) => (typeof line === 'string' ? new Paragraph(line) : line))
		});
	const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
	const inner = new Table({ rows: [new TableRow({ children: [cell(['a']), cell(['b'])] })] });
	const table = new Table({
		rows: [
			new TableRow({ children: [cell(['Outputs'], { rowSpan: 2 }), cell(['1', '2'])] }),
			new TableRow({ children: [cell([bullet('one'), bullet('two'), 'rest'])] }),
			new TableRow({ children: [cell([inner, 'after'], { columnSpan: 2 })] })
		]
	});
	const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
	const [grid] = await readGrids(new Uint8Array(bytes), logframeLimits);
	expect(grid && texts(grid)).toEqual([
		['Outputs', '1\n2'],
		['Outputs', '• one\n\n• two\nrest'],
		['a\nb\n\nafter', 'a\nb\n\nafter']
	]);
});

it.each([
	[
		'a,b\n"x, y",2\n',
		[
			['a', 'b'],
			['x, y', '2']
		]
	],
	[
		'a;b\n1,5;2\n',
		[
			['a', 'b'],
			['1,5', '2']
		]
	],
	[
		'\ufeffa\tb\r\n1\t2',
		[
			['a', 'b'],
			['1', '2']
		]
	]
])('CSV is parted where it says: %j', async (text, expected) => {
	const [grid] = await readGrids(strToU8(text), logframeLimits);
	expect(grid && texts(grid)).toEqual(expected);
});

it('what would cost too much is refused while it is read', async () => {
	const row = (n: number) => `<row r="${n}"><c r="A${n}"><v>1</v></c></row>`;
	const rows = Array.from({ length: 100_000 }, (_, n) => row(n + 1)).join('');
	expect(await refused(rawSheet(`<sheetData>${rows}</sheetData>`))).toBe('file_has_too_many_rows');
	expect(await refused(rawSheet(row(1_048_576)))).toBe('file_has_too_many_rows');
	expect(await refused(rawSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe(
		'file_has_too_many_columns'
	);
	expect(await refused(rawSheet(`${row(1)}<mergeCell ref="A1:IP3000"/>`))).toBe(
		'file_expands_too_much'
	);
	expect(await refused(strToU8('a,b\n'.repeat(100_000)))).toBe('file_has_too_many_rows');
	expect(await refused(strToU8('only one column\nof words'))).toBe('file_not_a_table');
});

it('entities are read, and none is made that XML does not know', async () => {
	const sheet =
		'<!DOCTYPE x [<!ENTITY a "bbbb">]><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>' +
		'&lt;5 &amp; &#235;&#xE7; &a;</x:t></x:is></x:c></x:row>';
	const [grid] = await readGrids(rawSheet(sheet), logframeLimits);
	expect(grid && texts(grid)).toEqual([['<5 & ëç &a;']]);
});
