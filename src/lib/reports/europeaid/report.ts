import type { Publication } from '../publication.ts';
import { heading, note } from '../shared/document/blocks.ts';
import { breakdownTable, hasBreakdowns } from '../shared/document/breakdownTable.ts';
import { figureNotes } from '../shared/document/figureNotes.ts';
import type { Block, Page, ReportDocument } from '../shared/document/model.ts';
import { narrativeText, sectionedText } from '../shared/document/narrativeText.ts';
import { documentLanguage } from '../shared/language.ts';
import { projectNarrative } from '../shared/narrative.ts';
import { european } from '../shared/printStyle.ts';
import { activityTable } from './activityTable.ts';
import { closingSections, narrativeHeadings, otherInformation } from './closing.ts';
import { coverSection } from './cover.ts';
import { logframeTable } from './logframeTable.ts';
import { activitiesOf } from './resultWords.ts';
import { resultsSection } from './results.ts';
import { templateOf } from './templates/index.ts';
import type { EuropeaidTemplate } from './templates/template.ts';
import { contentsPage, titlePage } from './titlePage.ts';

/**
 * The interim or final narrative report of Annex VI, with the updated logframe on landscape pages
 * (europeaid.md 2). The wording is that of the publication's template version.
 */
export function europeaidReport(publication: Publication): ReportDocument {
	const { figures } = publication;
	const template = templateOf(figures.templateVersion);
	const portrait = pageOf(publication, template, 'portrait');
	const landscape = pageOf(publication, template, 'landscape');
	return {
		title: `${template.titles[figures.kind]} – ${figures.project.contractNumber}`,
		author: figures.project.coordinator.name,
		date: publication.publishedOn,
		language: documentLanguage(figures.language, 'en-GB'),
		sections: [
			{
				page: portrait,
				blocks: [
					...titlePage(publication, template),
					...contentsPage(publication, template),
					...descriptionAndResults(publication, template)
				]
			},
			{ page: landscape, blocks: logframePages(publication, template) },
			{
				page: portrait,
				blocks: [
					...narrativeHeadings(publication, template.headings.afterLogframe[figures.kind]),
					...otherInformation(publication, template),
					...closingSections(publication, template)
				]
			}
		]
	};
}

/** Contract number left, reporting period right, on every page (europeaid.md 2.1). */
function pageOf(
	{ figures }: Publication,
	template: EuropeaidTemplate,
	orientation: Page['orientation']
): Page {
	const { startDate, endDate } = figures.range;
	return {
		paper: 'a4',
		orientation,
		header: [
			{
				left: figures.project.contractNumber,
				right: `${european.longDate(startDate)} – ${european.longDate(endDate)}`
			}
		],
		footer: template.formDate
	};
}

function descriptionAndResults(publication: Publication, template: EuropeaidTemplate): Block[] {
	const { headings } = template;
	const { narrative } = publication;
	return [
		heading(1, headings.description, { startsPage: true }),
		...coverSection(publication, template),
		heading(1, headings.assessment, { startsPage: true }),
		heading(2, headings.summary),
		...narrativeText(projectNarrative(narrative, 'summary')),
		...sectionedText(projectNarrative(narrative, 'modifications')),
		...resultsSection(publication, headings)
	];
}

function logframePages(
	{ figures }: Publication,
	{ headings, logframe }: EuropeaidTemplate
): Block[] {
	const { activities } = logframe;
	const matrix =
		activities === 'rows' || activitiesOf(figures).length === 0
			? []
			: [heading(3, activities.title), activityTable(figures, activities)];
	const breakdowns = hasBreakdowns(figures)
		? [heading(3, 'Breakdown of the current values'), breakdownTable(figures, european)]
		: [];
	return [
		heading(2, headings.logframe),
		heading(3, logframe.title),
		...(logframe.note === '' ? [] : [note(logframe.note)]),
		logframeTable(figures, logframe),
		...figureNotes(figures, european),
		...matrix,
		...breakdowns
	];
}
