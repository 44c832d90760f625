import type { Publication } from '../publication.ts';
import { acronymsOf } from '../shared/acronyms.ts';
import { heading, note, paragraph, space } from '../shared/document/blocks.ts';
import type { Block } from '../shared/document/model.ts';
import { formTable } from '../shared/document/table.ts';
import { exampleNotices } from '../shared/exampleNotice.ts';
import { formatMoney } from '../shared/number.ts';
import type { Project } from '../shared/pick.ts';
import { european } from '../shared/printStyle.ts';
import { emblem } from './emblem.ts';
import type { EuropeaidTemplate } from './templates/template.ts';

/** The title block, what the report is about, and who answers for it (europeaid.md 2.1, 5.1, 5.2). */
export function titlePage({ figures }: Publication, template: EuropeaidTemplate): Block[] {
	const { project, range, kind, award } = figures;
	const { startDate, endDate } = range;
	return [
		space(60),
		paragraph('title', 'ANNEX VI'),
		paragraph('title', template.titles[kind]),
		paragraph('subtitle', project.title),
		...exampleNotices(project).map((text) => paragraph('notice', text)),
		formTable(
			[
				{ label: 'Contract number', values: [project.contractNumber] },
				{
					label: 'Reporting period',
					values: [`${european.longDate(startDate)} – ${european.longDate(endDate)}`]
				},
				{ label: 'Coordinator', values: [project.coordinator.name] },
				{ label: 'Donor', values: [project.donorName] },
				{ label: 'Programme', values: [project.programme] },
				...budget(project)
			].filter(({ values }) => values.some((value) => value !== '')),
			0.3
		),
		...(award.showsDisclaimer
			? [
					space(24),
					// The two are never parted (europeaid.md 5.1).
					emblem,
					paragraph('statement', template.fundingStatement),
					note(template.disclaimer(project.coordinator.name))
				]
			: [])
	];
}

function budget({ budgetAmount, currency }: Project) {
	return budgetAmount === null || currency === null
		? []
		: [{ label: 'Total budget', values: [formatMoney(budgetAmount, currency, european)] }];
}

/** Table of contents and acronyms, which stand before section 1 (europeaid.md 2.1). */
export function contentsPage(publication: Publication, template: EuropeaidTemplate): Block[] {
	const { contents, acronyms } = template.headings;
	const known = acronymsOf(publication).map(({ short, long }) => ({
		label: short,
		values: [long]
	}));
	return [
		{ kind: 'contents', title: contents },
		heading(1, acronyms),
		...(known.length === 0 ? [note('No acronyms are used.')] : [formTable(known, 0.25)])
	];
}
