import type { Publication } from '../publication.ts';

export interface Acronym {
	short: string;
	long: string;
}

/** Acronyms of the field; those of organisations come from the project. */
const fieldAcronyms: readonly Acronym[] = [
	{ short: 'CSO', long: 'Civil society organisation' },
	{ short: 'EU', long: 'European Union' },
	{ short: 'EUR', long: 'Euro' },
	{ short: 'IPA', long: 'Instrument for Pre-accession Assistance' },
	{ short: 'M&E', long: 'Monitoring and evaluation' },
	{ short: 'NGO', long: 'Non-governmental organisation' },
	{ short: 'NRM', long: 'National Referral Mechanism' },
	{ short: 'SOP', long: 'Standard operating procedure' },
	{ short: 'TiP', long: 'Trafficking in persons' },
	{ short: 'VoT', long: 'Victim of trafficking' }
];

/** The acronyms that occur in the published texts, in alphabetical order (europeaid.md 2.1). */
export function acronymsOf(publication: Publication): Acronym[] {
	const { project } = publication.figures;
	const organisations = [project.coordinator, ...project.partners]
		.filter(({ shortName, name }) => shortName !== '' && shortName !== name)
		.map(({ shortName, name }) => ({ short: shortName, long: name }));
	const texts = publishedTexts(publication);
	const used = fieldAcronyms.filter(({ short }) => occurs(short, texts));
	const known = new Map([...used, ...organisations].map((acronym) => [acronym.short, acronym]));
	return [...known.values()].sort((one, other) =>
		one.short.toLowerCase() < other.short.toLowerCase() ? -1 : 1
	);
}

function publishedTexts({ figures, narrative }: Publication): string {
	return [
		figures.project.title,
		figures.project.programme,
		...figures.results.flatMap((result) => [result.statement, result.assumptions]),
		...figures.indicators.flatMap((indicator) => [indicator.name, indicator.source]),
		...narrative.map((entry) => entry.body)
	].join('\n');
}

/** Whether the acronym, or its plural, stands in the text as a word of its own. */
function occurs(short: string, text: string): boolean {
	const escaped = short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\d])${escaped}s?(?![\\p{L}\\d])`, 'u').test(text);
}
