import { AlignmentType, HeadingLevel, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Publication } from '../publication';
import { acronymsOf } from '../shared/acronyms';
import { heading, note } from '../shared/docx/paragraph';
import { textStyle, thinLine } from '../shared/docx/look';
import { keyValueTable } from '../shared/docx/keyValueTable';
import { exampleNotices } from '../shared/exampleNotice';
import { formatMoney } from '../shared/number';
import { european } from '../shared/printStyle';
import type { EuropeaidTemplate } from './templates/template';

/** A line around a notice, with room inside. */
const boxLine = { ...thinLine, space: 6 };

/** The title block, what the report is about, and who answers for it (europeaid.md 2.1, 5.1, 5.2). */
export function titlePage({ figures }: Publication, template: EuropeaidTemplate, width: number) {
	const { project, range, kind } = figures;
	const { startDate, endDate } = range;
	const budget =
		project.budgetAmount === null || project.currency === null
			? []
			: [
					{
						label: 'Total budget',
						values: [formatMoney(project.budgetAmount, project.currency, european)]
					}
				];
	return [
		new Paragraph({
			heading: HeadingLevel.TITLE,
			spacing: { before: 1200, after: 160, line: 240 },
			text: 'ANNEX VI'
		}),
		new Paragraph({ heading: HeadingLevel.TITLE, text: template.titles[kind] }),
		new Paragraph({
			spacing: { before: 240, after: 360 },
			children: [new TextRun({ text: project.title, size: 28 })]
		}),
		...exampleNotices(project).map(
			(text) =>
				new Paragraph({
					alignment: AlignmentType.CENTER,
					border: { top: boxLine, bottom: boxLine, left: boxLine, right: boxLine },
					spacing: { before: 120, after: 360 },
					children: [new TextRun({ text, bold: true })]
				})
		),
		keyValueTable(
			[
				{ label: 'Contract number', values: [project.contractNumber] },
				{
					label: 'Reporting period',
					values: [`${european.longDate(startDate)} – ${european.longDate(endDate)}`]
				},
				{ label: 'Coordinator', values: [project.coordinator.name] },
				{ label: 'Donor', values: [project.donorName] },
				{ label: 'Programme', values: [project.programme] },
				...budget
			].filter(({ values }) => values.some((value) => value !== '')),
			width,
			0.3
		),
		new Paragraph({
			spacing: { before: 480, after: 60 },
			children: [new TextRun({ text: template.fundingStatement, bold: true })]
		}),
		note(template.disclaimer(project.coordinator.name))
	];
}

/** Table of contents and acronyms, which stand before section 1 (europeaid.md 2.1). */
export function contentsPage(publication: Publication, template: EuropeaidTemplate, width: number) {
	const { contents, acronyms } = template.headings;
	return [
		new Paragraph({ style: textStyle.contentsTitle, pageBreakBefore: true, text: contents }),
		new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2' }),
		heading(1, acronyms),
		keyValueTable(
			acronymsOf(publication).map(({ short, long }) => ({ label: short, values: [long] })),
			width,
			0.25
		)
	];
}
