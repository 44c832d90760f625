/** Workbooks to fill in: instructions, tables with drop-downs, and the lists behind them. */
import ExcelJS, { type Cell, type DataValidation, type Workbook, type Worksheet } from 'exceljs';

declare module 'exceljs' {
	// There at run time, and left out of the library's types.
	interface Worksheet {
		dataValidations: { add(range: string, validation: DataValidation): void };
	}
}

export interface TemplateColumn {
	header: string;
	/** In characters. */
	width: number;
	/** What may stand in it. */
	choices?: readonly string[];
	/** Said where somebody types. */
	hint?: string;
	/** How numbers or days are shown. */
	format?: string;
}

const listsName = 'Lists';

export function newBook(title: string): Workbook {
	const book = new ExcelJS.Workbook();
	book.title = title;
	book.creator = 'Besa';
	return book;
}

/** A sheet of paragraphs that says what to do. */
export function addInstructions(
	book: Workbook,
	title: string,
	paragraphs: readonly string[]
): void {
	const sheet = book.addWorksheet('How to');
	sheet.getColumn(1).width = 100;
	sheet.addRow([title]).font = { bold: true, size: 14 };
	for (const text of paragraphs) {
		sheet.addRow([text]).getCell(1).alignment = { wrapText: true, vertical: 'top' };
	}
}

/** A table with its header in view; drop-downs and formats reach down to `capacity` rows. */
export function addTable(
	book: Workbook,
	name: string,
	columns: readonly TemplateColumn[],
	rows: readonly (string | number | Date | null)[][],
	capacity: number
): Worksheet {
	const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] });
	columns.forEach(({ width, format }, at) => {
		const column = sheet.getColumn(at + 1);
		column.width = width;
		column.numFmt = format ?? '@';
		column.alignment = { vertical: 'top', wrapText: true };
	});
	const header = sheet.addRow(columns.map((column) => column.header));
	header.eachCell(styleHeader);
	for (const row of rows) sheet.addRow(row);
	columns.forEach((column, at) => {
		const letter = sheet.getColumn(at + 1).letter;
		const validation = validationOf(book, column);
		if (validation) sheet.dataValidations.add(`${letter}2:${letter}${capacity + 1}`, validation);
	});
	return sheet;
}

/** The bytes of a workbook; the lists behind its drop-downs are its last sheet. */
export async function bytesOf(book: Workbook): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await book.xlsx.writeBuffer());
}

function styleHeader(cell: Cell): void {
	cell.font = { bold: true };
	cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDEEDEC' } };
	cell.alignment = { vertical: 'middle', wrapText: true };
}

function validationOf(
	book: Workbook,
	{ header, choices, hint }: TemplateColumn
): DataValidation | null {
	if (!choices && !hint) return null;
	const prompt = hint
		? { showInputMessage: true, promptTitle: header.slice(0, 32), prompt: hint }
		: {};
	if (!choices || choices.length === 0) {
		return { type: 'custom', formulae: ['TRUE'], allowBlank: true, ...prompt };
	}
	return {
		type: 'list',
		allowBlank: true,
		formulae: [listRange(book, choices)],
		showErrorMessage: true,
		errorTitle: header,
		error: 'Choose one from the list.',
		...prompt
	};
}

/** Lists stand on a hidden sheet: in the validation itself they may be 255 characters long. */
function listRange(book: Workbook, choices: readonly string[]): string {
	const sheet = book.getWorksheet(listsName) ?? book.addWorksheet(listsName, { state: 'hidden' });
	const column = sheet.columnCount + 1;
	choices.forEach((choice, at) => (sheet.getCell(at + 1, column).value = choice));
	const letter = sheet.getColumn(column).letter;
	return `${listsName}!$${letter}$1:$${letter}$${choices.length}`;
}
