import type { Publication } from '../publication.ts';
import { body, bullet, heading, paragraph } from '../shared/document/blocks.ts';
import type { Block, Paragraph, Run } from '../shared/document/model.ts';
import { formatFigure, stateWords, textOrNotAvailable } from '../shared/figure.ts';
import { projectNarrative } from '../shared/narrative.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { european } from '../shared/printStyle.ts';
import { bySex } from '../shared/sexBreakdown.ts';
import type { CoverItem, CoverNumber, EuropeaidTemplate } from './templates/template.ts';

/** Section 1: the nine items of the cover, each with what the publication knows (europeaid.md 2.2). */
export function coverSection(
	publication: Publication,
	{ cover, targetGroupsNote }: EuropeaidTemplate
): Block[] {
	const values = coverValues(publication);
	return cover[publication.figures.kind].flatMap((item) => [
		heading(2, coverLabel(item, targetGroupsNote)),
		...values[item.number]
	]);
}

function coverLabel({ number, label, footnoteAfter }: CoverItem, footnote: string): Run[] {
	if (footnoteAfter === undefined) return [{ text: `${number}. ${label}` }];
	const [before = '', after = ''] = label.split(footnoteAfter);
	return [{ text: `${number}. ${before}${footnoteAfter}`, footnote }, { text: after }];
}

function coverValues(publication: Publication): Record<CoverNumber, Paragraph[]> {
	const { figures } = publication;
	const { project, range, kind } = figures;
	const dates =
		kind === 'final' ? [project.startDate, project.endDate] : [range.startDate, range.endDate];
	return {
		'1.1': body(project.coordinator.name),
		'1.2': body(textOrNotAvailable(project.contactPerson)),
		'1.3': partnerLines(figures),
		'1.4': body(project.title),
		'1.5': [paragraph('body', project.contractNumber)],
		'1.6': body(dates.map(european.longDate).join(' – ')),
		'1.7': placeLines(figures),
		'1.8': targetGroups(publication),
		'1.9': body('Same as 1.7.')
	};
}

function partnerLines({ project }: Figures): Paragraph[] {
	if (project.partners.length === 0) return body(stateWords.not_applicable);
	return project.partners.map(({ name, shortName, country, role }) => {
		const short = shortName === '' || shortName === name ? '' : ` (${shortName})`;
		return bullet([`${name}${short}`, country, role].filter((part) => part !== '').join(', '));
	});
}

/** Countries, each with its regions. */
function placeLines({ project }: Figures): Paragraph[] {
	const { locations } = project;
	const codes = new Set(locations.map((location) => location.code));
	const countries = locations.filter(({ parent }) => parent === null || !codes.has(parent));
	if (countries.length === 0) return body(stateWords.not_available);
	const lines = countries.map((country) => {
		const regions = locations.filter(({ parent }) => parent === country.code);
		const names = regions.map(({ name }) => name).join(', ');
		return names === '' ? country.name : `${country.name} (${names})`;
	});
	return body(lines.join('; '));
}

/** Who benefits, in words, and every person count with its women and men (europeaid.md 6.3). */
function targetGroups({ figures, narrative }: Publication): Paragraph[] {
	const words = projectNarrative(narrative, 'target_groups').flatMap(({ body: text }) =>
		body(text)
	);
	const counts = figures.indicators.filter((indicator) => indicator.countsPeople);
	const upTo = paragraph(
		'leadIn',
		`Numbers of people up to ${european.longDate(figures.range.endDate)}:`
	);
	const lines =
		counts.length === 0
			? body(`Numbers of women and men: ${stateWords.not_available}`)
			: [upTo, ...counts.map((indicator) => bullet(countLine(indicator, figures)))];
	return [...words, ...lines];
}

function countLine(indicator: Indicator, figures: Figures): string {
	const total = formatFigure(indicator.actual, indicator.measure, european);
	const parts = bySex(indicator, figures.dimensions).map(
		({ name, running }) =>
			`${name.toLowerCase()}: ${formatFigure(running, indicator.measure, european)}`
	);
	return `${indicator.name}: ${total} (${parts.join('; ')})`;
}
