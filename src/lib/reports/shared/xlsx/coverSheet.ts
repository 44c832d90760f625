import type { Workbook } from 'exceljs';
import type { Publication } from '../../publication.ts';
import { exampleNotices } from '../exampleNotice.ts';
import { readingNotes } from '../figure.ts';
import { addSheet, heightOf, type SheetPage, type SheetRow } from './sheet.ts';
import { dateCell, textCell, type SheetCell } from './cell.ts';

/** What the file is about: award, dates and how to read it; `more` is what a donor's form asks besides. */
export function addCoverSheet(
	workbook: Workbook,
	title: string,
	{ figures, hash, publishedOn, publishedBy }: Publication,
	page: SheetPage,
	more: readonly (readonly [string, SheetCell])[] = []
): void {
	const { project, range } = figures;
	const rows: (readonly [string, SheetCell])[] = [
		['Title', textCell(project.title)],
		['Contract number', textCell(project.contractNumber)],
		['Donor', textCell(project.donorName)],
		...(project.programme === '' ? [] : [['Programme', textCell(project.programme)] as const]),
		['Coordinator', textCell(project.coordinator.name)],
		['Start of the project', dateCell(project.startDate)],
		['End of the project', dateCell(project.endDate)],
		['Start of the reporting period', dateCell(range.startDate)],
		['End of the reporting period', dateCell(range.endDate)],
		...(project.budgetAmount === null
			? []
			: [['Budget', budgetCell(project.budgetAmount, project.currency)] as const]),
		...more,
		['Published on', dateCell(publishedOn)],
		['Published by', textCell(publishedBy)],
		['Fingerprint of the publication', textCell(hash)],
		['Reading the figures', textCell(readingNotes(figures).join('\n'))],
		...exampleNotices(project).map((notice): [string, SheetCell] => ['Note', textCell(notice)])
	];
	const columns = [
		{ header: title, width: 32 },
		{ header: '', width: 90 }
	];
	const sheetRows = rows.map(([label, cell]): SheetRow => ({ cells: [textCell(label), cell] }));
	const sheet = addSheet(workbook, 'Cover', columns, sheetRows, page);
	sheet.mergeCells(1, 1, 1, 2);
	sheet.getRow(1).height = heightOf(1);
	// A cover is one page.
	sheet.pageSetup.fitToHeight = 1;
	sheet.getColumn(2).alignment = { horizontal: 'left', vertical: 'top', wrapText: true };
}

/** The amount is a number; the currency is shown before it (europeaid.md 5.4). */
function budgetCell(amount: number, currency: string | null): SheetCell {
	return { kind: 'number', value: amount, format: `"${currency ?? ''}\u00a0"#,##0.00` };
}
