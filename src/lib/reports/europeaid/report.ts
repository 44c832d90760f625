import type { FileChild, Paragraph } from 'docx';
import type { Publication } from '../publication';
import { breakdownTable, hasBreakdowns } from '../shared/docx/breakdownTable';
import { packDocument } from '../shared/docx/document';
import { figureNotes } from '../shared/docx/figureNotes';
import { section, textWidth, type Page } from '../shared/docx/page';
import { heading, narrativeText, note, sectionedText } from '../shared/docx/paragraph';
import { documentLanguage } from '../shared/language';
import { projectNarrative } from '../shared/narrative';
import { european } from '../shared/printStyle';
import { activityTable } from './activityTable';
import { closingSections, narrativeHeadings, otherInformation } from './closing';
import { coverSection, targetGroupsFootnote } from './cover';
import { logframeTable } from './logframeTable';
import { activitiesOf } from './resultWords';
import { resultsSection } from './results';
import { templateOf } from './templates';
import type { EuropeaidTemplate } from './templates/template';
import { contentsPage, titlePage } from './titlePage';

/**
 * The interim or final narrative report of Annex VI, with the updated logframe on landscape pages
 * (europeaid.md 2). The wording is that of the publication's template version.
 */
export async function europeaidReport(publication: Publication): Promise<Uint8Array> {
	const { figures } = publication;
	const template = templateOf(figures.templateVersion);
	const portrait = pageOf(publication, template, 'portrait');
	const landscape = pageOf(publication, template, 'landscape');
	const width = textWidth(portrait);
	return packDocument({
		title: `${template.titles[figures.kind]} – ${figures.project.contractNumber}`,
		author: figures.project.coordinator.name,
		date: publication.publishedOn,
		language: documentLanguage(figures.language, 'en-GB'),
		hasContents: true,
		footnotes: { [targetGroupsFootnote]: { children: [note(template.targetGroupsNote)] } },
		sections: [
			section(portrait, [
				...titlePage(publication, template, width),
				...contentsPage(publication, template, width),
				...descriptionAndResults(publication, template)
			]),
			section(landscape, logframePages(publication, template, textWidth(landscape))),
			section(portrait, [
				...narrativeHeadings(publication, template.headings.afterLogframe[figures.kind]),
				...otherInformation(publication, template),
				...closingSections(publication, template, width)
			])
		]
	});
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

function descriptionAndResults(publication: Publication, template: EuropeaidTemplate): Paragraph[] {
	const { headings, cover } = template;
	const { figures, narrative } = publication;
	return [
		heading(1, headings.description, { pageBreakBefore: true }),
		...coverSection(publication, cover[figures.kind]),
		heading(1, headings.assessment, { pageBreakBefore: true }),
		heading(2, headings.summary),
		...narrativeText(projectNarrative(narrative, 'summary')),
		...sectionedText(projectNarrative(narrative, 'modifications')),
		...resultsSection(publication, headings)
	];
}

function logframePages(
	{ figures }: Publication,
	{ headings, logframe }: EuropeaidTemplate,
	width: number
): FileChild[] {
	const { activities } = logframe;
	const matrix =
		activities === 'rows' || activitiesOf(figures).length === 0
			? []
			: [heading(3, activities.title), activityTable(figures, activities, width)];
	const breakdowns = hasBreakdowns(figures)
		? [heading(3, 'Breakdown of the current values'), breakdownTable(figures, european, width)]
		: [];
	return [
		heading(2, headings.logframe),
		heading(3, logframe.title),
		...(logframe.note === '' ? [] : [note(logframe.note)]),
		logframeTable(figures, logframe, width),
		...figureNotes(figures),
		...matrix,
		...breakdowns
	];
}
