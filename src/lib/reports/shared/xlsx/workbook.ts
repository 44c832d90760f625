import ExcelJS from 'exceljs';
import { spreadsheetDate } from '../date.ts';
import { sealZip } from '../zip.ts';

/** A workbook whose properties come from the publication alone. */
export function newWorkbook(title: string, author: string, date: string): ExcelJS.Workbook {
	const workbook = new ExcelJS.Workbook();
	workbook.title = title;
	workbook.creator = author;
	workbook.lastModifiedBy = author;
	workbook.created = spreadsheetDate(date);
	workbook.modified = spreadsheetDate(date);
	// Whoever opens the file computes its formulas anew.
	workbook.calcProperties.fullCalcOnLoad = true;
	return workbook;
}

/** The bytes of a workbook: the same content gives the same bytes. */
export async function packWorkbook(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
	return sealZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
