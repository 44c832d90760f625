import type { Publication } from '../publication.ts';
import { european } from '../shared/printStyle.ts';
import { addChangesSheet } from '../shared/xlsx/changesSheet.ts';
import { addCoverSheet } from '../shared/xlsx/coverSheet.ts';
import { addDataSheet } from '../shared/xlsx/dataSheet.ts';
import { pageOf } from '../shared/xlsx/sheet.ts';
import { newWorkbook, packWorkbook } from '../shared/xlsx/workbook.ts';
import { addActivitySheet } from './activitySheet.ts';
import { addEncodingSheet } from './encodingSheet.ts';
import { addLogframeSheet } from './logframeSheet.ts';
import { templateOf } from './templates/index.ts';

/**
 * The updated logframe as a workbook: cover, the matrix in the template version's columns, a sheet
 * to encode from, the rows behind every figure and what changed (europeaid.md 1, 3.3, 6).
 */
export async function europeaidLogframe(publication: Publication): Promise<Uint8Array> {
	const { figures, publishedOn } = publication;
	const { project } = figures;
	const { logframe } = templateOf(figures.templateVersion);
	const page = pageOf(figures, european);
	const title = `${logframe.title} – ${project.contractNumber}`;
	const workbook = newWorkbook(title, project.coordinator.name, publishedOn);
	addCoverSheet(workbook, logframe.title, publication, page);
	addLogframeSheet(workbook, figures, logframe, page);
	if (logframe.activities !== 'rows') {
		addActivitySheet(workbook, figures, logframe.activities, page);
	}
	addEncodingSheet(workbook, figures, page);
	addDataSheet(workbook, figures, page);
	addChangesSheet(workbook, figures, page);
	return packWorkbook(workbook);
}
