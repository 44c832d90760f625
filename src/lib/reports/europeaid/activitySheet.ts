import type { Workbook } from 'exceljs';
import { textOrNotAvailable } from '../shared/figure.ts';
import type { Figures } from '../shared/pick.ts';
import { textCell } from '../shared/xlsx/cell.ts';
import { addSheet, type SheetPage } from '../shared/xlsx/sheet.ts';
import { activitiesOf, assumptionsOf, resultHeading } from './resultWords.ts';
import type { ActivityMatrixTemplate } from './templates/template.ts';

/** The separate activity matrix of version C (europeaid.md 1.2). */
export function addActivitySheet(
	workbook: Workbook,
	figures: Figures,
	{ title, columns }: ActivityMatrixTemplate,
	page: SheetPage
): void {
	const rows = activitiesOf(figures).map((activity) => {
		const texts = {
			activity: `${resultHeading(activity)}\n${activity.statement}`,
			means: textOrNotAvailable(activity.means),
			costs: textOrNotAvailable(activity.costs),
			assumptions: assumptionsOf(activity)
		};
		return { cells: columns.map(({ key }) => textCell(texts[key])) };
	});
	const sheetColumns = columns.map(({ header, share }) => ({ header, width: share * 1.5 }));
	addSheet(workbook, title, sheetColumns, rows, page);
}
