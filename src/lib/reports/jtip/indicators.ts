import type { Publication } from '../publication.ts';
import { toBeCompleted } from '../shared/figure.ts';
import { american } from '../shared/printStyle.ts';
import { dateCell, textCell, type SheetCell } from '../shared/xlsx/cell.ts';
import { addChangesSheet } from '../shared/xlsx/changesSheet.ts';
import { addCoverSheet } from '../shared/xlsx/coverSheet.ts';
import { addDataSheet } from '../shared/xlsx/dataSheet.ts';
import { pageOf } from '../shared/xlsx/sheet.ts';
import { newWorkbook, packWorkbook } from '../shared/xlsx/workbook.ts';
import { agencyOf } from './award.ts';
import { addDisaggregationSheet } from './disaggregationSheet.ts';
import { addKeyingSheet } from './keyingSheet.ts';
import { addPerformanceSheet } from './performanceSheet.ts';
import { periodTitle, reportingPeriodEnd } from './reportingPeriod.ts';
import { disclaimer, titles } from './template.ts';

/**
 * The indicators of an award as a workbook: cover, a sheet to key in from, the performance table, the
 * parts of each figure, the rows behind every figure and what changed (jtip.md C5 to C9, C14, C17).
 */
export async function jtipIndicators(publication: Publication): Promise<Uint8Array> {
	const { figures, publishedOn } = publication;
	const { project } = figures;
	const page = pageOf(figures, american);
	const title = `${titles.workbook}: ${periodTitle(figures)}`;
	const workbook = newWorkbook(
		`${title} – ${project.contractNumber}`,
		project.coordinator.name,
		publishedOn
	);
	addCoverSheet(workbook, title, publication, page, awardRows(publication));
	addKeyingSheet(workbook, figures, page);
	addPerformanceSheet(workbook, publication, page);
	addDisaggregationSheet(workbook, figures, page);
	addDataSheet(workbook, figures, page);
	addChangesSheet(workbook, figures, page);
	return packWorkbook(workbook);
}

/** What the record of the award adds to the cover. */
function awardRows({ figures }: Publication): [string, SheetCell][] {
	const { award, project, range } = figures;
	const rows: [string, SheetCell][] = [
		['Awarding agency', textCell(agencyOf(figures))],
		['Assistance Listing', textCell(award.assistanceListing || toBeCompleted)],
		['UEI', textCell(award.uei || toBeCompleted)],
		['EIN', textCell(award.ein || toBeCompleted)],
		[
			'Certifying official',
			textCell(award.certifyingOfficial || project.contactPerson || toBeCompleted)
		],
		['Reporting quarters', textCell(periodTitle(figures))],
		['Reporting Period End Date', dateCell(reportingPeriodEnd(figures))],
		['Report due', dateCell(range.dueDate)]
	];
	const notice: [string, SheetCell] = ['Disclaimer', textCell(disclaimer(agencyOf(figures)))];
	return award.showsDisclaimer ? [...rows, notice] : rows;
}
