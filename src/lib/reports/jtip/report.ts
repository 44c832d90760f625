import type { Publication } from '../publication.ts';
import { crosswalkLines } from '../shared/crosswalk.ts';
import { bullet, heading, paragraph } from '../shared/document/blocks.ts';
import { breakdownTable, hasBreakdowns } from '../shared/document/breakdownTable.ts';
import { figureNotes } from '../shared/document/figureNotes.ts';
import type { Block, Page, ReportDocument } from '../shared/document/model.ts';
import { toBeCompleted } from '../shared/figure.ts';
import { documentLanguage } from '../shared/language.ts';
import type { Figures } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';
import { agencyOf } from './award.ts';
import { coverPage } from './cover.ts';
import { indicatorTables } from './indicatorTable.ts';
import { narrativePages } from './narrative.ts';
import { performanceMeasureTable, programIndicatorTable } from './performanceTables.ts';
import { periodTitle, reportingPeriodEnd } from './reportingPeriod.ts';
import { titles } from './template.ts';

/**
 * The Performance Progress Report: cover, narrative by objective, PPR-A, PPR-B, the indicators by
 * quarter and their breakdowns, on Letter paper (jtip.md A2, A5, C).
 */
export function jtipReport(publication: Publication): ReportDocument {
	const { figures } = publication;
	const { project } = figures;
	return {
		title: `${titles.report}: ${periodTitle(figures)} – ${project.contractNumber}`,
		author: project.coordinator.name,
		date: publication.publishedOn,
		language: documentLanguage(figures.language, 'en-US'),
		sections: [
			{
				page: pageOf(figures, 'portrait'),
				blocks: [...coverPage(publication), ...narrativePages(publication)]
			},
			{ page: pageOf(figures, 'landscape'), blocks: figurePages(publication) }
		]
	};
}

function figurePages(publication: Publication): Block[] {
	const { figures } = publication;
	const breakdowns = hasBreakdowns(figures)
		? [heading(1, titles.breakdowns), breakdownTable(figures, american)]
		: [];
	return [
		heading(1, titles.performanceMeasures),
		performanceMeasureTable(publication),
		heading(1, titles.programIndicators),
		programIndicatorTable(publication),
		heading(1, titles.indicators),
		...indicatorTables(publication),
		...breakdowns,
		heading(1, titles.notes),
		...figureNotes(figures, american),
		...crosswalkNotes(figures)
	];
}

/** To which indicators of others those of the award answer besides. */
function crosswalkNotes({ indicators }: Figures): Block[] {
	const answers = indicators.flatMap((indicator) =>
		crosswalkLines(indicator).map((line) => bullet(`${indicator.code}: ${line}`))
	);
	return answers.length === 0
		? []
		: [paragraph('leadIn', 'Indicators that also answer to'), ...answers];
}

/** Attachments carry items 1 to 4 of the cover at their head (jtip.md A2). */
function pageOf(figures: Figures, orientation: Page['orientation']): Page {
	const { project, award } = figures;
	const numbers = [`UEI: ${award.uei || toBeCompleted}`, `EIN: ${award.ein || toBeCompleted}`];
	return {
		paper: american.paper,
		orientation,
		header: [
			{ left: agencyOf(figures), right: project.contractNumber },
			{
				left: numbers.join('; '),
				right: `Reporting Period End Date: ${american.longDate(reportingPeriodEnd(figures))}`
			}
		],
		footer: `${titles.report}, ${periodTitle(figures)}`
	};
}
