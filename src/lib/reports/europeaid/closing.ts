import type { Publication } from '../publication.ts';
import { heading, space, stayingWithNext } from '../shared/document/blocks.ts';
import type { Block } from '../shared/document/model.ts';
import { narrativeText, sectionedText } from '../shared/document/narrativeText.ts';
import { formTable } from '../shared/document/table.ts';
import { toBeCompleted } from '../shared/figure.ts';
import { projectNarrative, unplacedNarrative, type NarrativeSection } from '../shared/narrative.ts';
import { european } from '../shared/printStyle.ts';
import { sectionsOfResults } from './results.ts';
import type { EuropeaidTemplate, NarrativeHeading } from './templates/template.ts';

/** Headings whose text is one section of the narrative, in order. */
export function narrativeHeadings(
	publication: Publication,
	headings: readonly NarrativeHeading[]
): Block[] {
	return headings.flatMap(({ heading: text, section }) => [
		heading(2, text),
		...narrativeText(projectNarrative(publication.narrative, section))
	]);
}

/** What partners wrote for which this form has no heading. */
export function otherInformation(publication: Publication, template: EuropeaidTemplate): Block[] {
	const { figures, narrative } = publication;
	const { afterLogframe, cooperationPoints } = template.headings;
	const placed: NarrativeSection[] = [
		'summary',
		'modifications',
		'target_groups',
		'visibility',
		...sectionsOfResults,
		...(figures.kind === 'final' ? (['records'] as const) : []),
		...[...afterLogframe[figures.kind], ...cooperationPoints[figures.kind]].map(
			({ section }) => section
		)
	];
	const resultCodes = figures.results.map((result) => result.code);
	const entries = unplacedNarrative(narrative, placed, resultCodes);
	return entries.length === 0 ? [] : [heading(2, 'Other information'), ...sectionedText(entries)];
}

/** Sections 3 to 5 and the signature block (europeaid.md 2.3). */
export function closingSections(publication: Publication, template: EuropeaidTemplate): Block[] {
	const { headings } = template;
	const { kind } = publication.figures;
	const records: NarrativeHeading[] = [{ heading: headings.records, section: 'records' }];
	const chapter = ({ heading: text, section }: NarrativeHeading) => [
		heading(1, text),
		...narrativeText(projectNarrative(publication.narrative, section))
	];
	const sections = [
		heading(1, headings.cooperation),
		...narrativeHeadings(publication, headings.cooperationPoints[kind]),
		...chapter({ heading: headings.visibility, section: 'visibility' }),
		...(kind === 'final' ? records.flatMap(chapter) : [])
	];
	// Nobody signs a page on which nothing else stands.
	return [...stayingWithNext(sections), ...signatureBlock(publication, template)];
}

/** Five labels; what is written by hand is left open (europeaid.md 6.12). */
function signatureBlock({ figures }: Publication, template: EuropeaidTemplate): Block[] {
	const { project, range } = figures;
	const [contact, signature, location, due, sent] = template.headings.signature;
	return [
		space(18),
		formTable([
			{ label: contact, values: [project.contactPerson || toBeCompleted] },
			{ label: signature, values: ['', ''] },
			{ label: location, values: [toBeCompleted] },
			{ label: due, values: [european.longDate(range.dueDate)] },
			{ label: sent, values: [toBeCompleted] }
		])
	];
}
