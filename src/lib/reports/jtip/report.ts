import type { FileChild } from 'docx';
import type { Publication } from '../publication';
import { breakdownTable, hasBreakdowns } from '../shared/docx/breakdownTable';
import { packDocument } from '../shared/docx/document';
import { figureNotes } from '../shared/docx/figureNotes';
import { section, textWidth, type Page } from '../shared/docx/page';
import { heading } from '../shared/docx/paragraph';
import { toBeCompleted } from '../shared/figure';
import { documentLanguage } from '../shared/language';
import type { Figures } from '../shared/pick';
import { american } from '../shared/printStyle';
import { coverPage } from './cover';
import { indicatorTable } from './indicatorTable';
import { narrativePages } from './narrative';
import { performanceMeasureTable, programIndicatorTable } from './performanceTables';
import { periodTitle } from './reportingPeriod';
import { titles } from './template';

/**
 * The Performance Progress Report: cover, narrative by objective, PPR-A, PPR-B, the indicators by
 * quarter and their breakdowns, on Letter paper (jtip.md A2, A5, C).
 */
export async function jtipReport(publication: Publication): Promise<Uint8Array> {
	const { figures } = publication;
	const { project } = figures;
	const portrait = pageOf(figures, 'portrait');
	const landscape = pageOf(figures, 'landscape');
	return packDocument({
		title: `${titles.report}: ${periodTitle(figures)} – ${project.contractNumber}`,
		author: project.coordinator.name,
		date: publication.publishedOn,
		language: documentLanguage(figures.language, 'en-US'),
		hasContents: false,
		sections: [
			section(portrait, [
				...coverPage(publication, textWidth(portrait)),
				...narrativePages(publication)
			]),
			section(landscape, figurePages(publication, textWidth(landscape)))
		]
	});
}

function figurePages(publication: Publication, width: number): FileChild[] {
	const { figures } = publication;
	const breakdowns = hasBreakdowns(figures)
		? [heading(1, titles.breakdowns), breakdownTable(figures, american, width)]
		: [];
	return [
		heading(1, titles.performanceMeasures),
		performanceMeasureTable(figures, width),
		heading(1, titles.programIndicators),
		programIndicatorTable(publication, width),
		heading(1, titles.indicators),
		indicatorTable(figures, width),
		...breakdowns,
		heading(1, titles.notes),
		...figureNotes(figures)
	];
}

/** Attachments carry items 1 to 4 of the cover at their head (jtip.md A2). */
function pageOf(figures: Figures, orientation: Page['orientation']): Page {
	const { project, range } = figures;
	return {
		paper: 'letter',
		orientation,
		header: [
			{ left: project.donorName, right: project.contractNumber },
			{
				left: `UEI: ${toBeCompleted}; EIN: ${toBeCompleted}`,
				right: `Reporting Period End Date: ${american.longDate(range.endDate)}`
			}
		],
		footer: `${titles.report}, ${periodTitle(figures)}`
	};
}
