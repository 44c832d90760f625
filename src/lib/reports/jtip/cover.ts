import type { Publication } from '../publication.ts';
import { heading, note, paragraph } from '../shared/document/blocks.ts';
import { hasBreakdowns } from '../shared/document/breakdownTable.ts';
import type { Block } from '../shared/document/model.ts';
import { formTable } from '../shared/document/table.ts';
import { exampleNotices } from '../shared/exampleNotice.ts';
import { stateWords, toBeCompleted } from '../shared/figure.ts';
import type { Figures } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';
import { agencyOf } from './award.ts';
import { periodTitle, reportFrequency, reportingPeriodEnd } from './reportingPeriod.ts';
import { coverLabels, disclaimer, titles, type CoverItem } from './template.ts';

/** Title, items 1 to 12 of the form and the acknowledgment (jtip.md A2, C1 to C4). */
export function coverPage({ figures }: Publication): Block[] {
	const { project, range, award } = figures;
	const period = dates(range.startDate, range.endDate);
	return [
		paragraph('title', `${titles.report}: ${periodTitle(figures)}`),
		paragraph('subtitle', project.title),
		note(`${period}. Report due ${american.longDate(range.dueDate)}.`),
		...exampleNotices(project).map((text) => paragraph('statement', text)),
		heading(1, titles.cover),
		formTable(coverRows(figures)),
		...(award.showsDisclaimer ? [note(disclaimer(agencyOf(figures)))] : [])
	];
}

/** What the award record holds; what it does not is for the recipient to add. */
function coverRows(figures: Figures): { label: string; values: string[] }[] {
	const { project, kind, award } = figures;
	const { coordinator } = project;
	const isFinal = kind === 'final';
	const values: [CoverItem, ...string[]][] = [
		['agency', agencyOf(figures) || toBeCompleted],
		[
			'award',
			project.contractNumber || toBeCompleted,
			`Assistance Listing: ${award.assistanceListing || toBeCompleted}`
		],
		['uei', award.uei || toBeCompleted],
		['ein', award.ein || toBeCompleted],
		[
			'recipient',
			[coordinator.name, coordinator.country].filter((part) => part !== '').join(', '),
			`Address: ${award.address || toBeCompleted}`
		],
		['account', stateWords.not_applicable],
		['projectPeriod', dates(project.startDate, project.endDate)],
		['periodEnd', american.longDate(reportingPeriodEnd(figures))],
		['isFinal', isFinal ? 'Yes' : 'No'],
		['frequency', reportFrequency(figures)],
		['narrative', `See “${titles.narrative}”`],
		[
			'attachments',
			[
				titles.performanceMeasures,
				titles.programIndicators,
				titles.indicators,
				...(hasBreakdowns(figures) ? [titles.breakdowns] : [])
			].join('; ')
		],
		[
			'certification',
			'By signing, the official certifies that this report is, to the best of their knowledge, ' +
				'correct and complete.'
		],
		['official', award.certifyingOfficial || project.contactPerson || toBeCompleted],
		['signature', '', ''],
		['telephone', toBeCompleted],
		['email', toBeCompleted],
		['submitted', toBeCompleted]
	];
	return values.map(([item, ...lines]) => ({ label: coverLabels[item], values: lines }));
}

function dates(start: string, end: string): string {
	return `${american.longDate(start)} – ${american.longDate(end)}`;
}
