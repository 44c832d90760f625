import type { NarrativeEntry } from './pick.ts';

/**
 * The sections a narrative may have, with the words a report prints where no donor form gives a
 * heading of its own. `planned` to `next_quarter` may speak of one result or of the whole project.
 */
export const narrativeSections = {
	summary: 'Summary',
	modifications: 'Changes to the logical framework',
	planned: 'Planned',
	progress: 'Progress',
	results: 'Results',
	variance: 'Explanation of the variance',
	challenges: 'Challenges',
	next_quarter: 'Next quarter',
	target_groups: 'Final beneficiaries and target groups',
	cooperation_partners: 'Cooperation between the partners',
	cooperation_authorities: 'Cooperation with authorities',
	cooperation_organisations: 'Cooperation with other organisations',
	synergies: 'Links and synergies with other projects',
	previous_grants: 'Earlier grants',
	cooperation_contracting_authority: 'Cooperation with the contracting authority',
	visibility: 'Visibility',
	sustainability: 'Sustainability',
	cross_cutting: 'Cross-cutting issues',
	monitoring: 'Monitoring and evaluation',
	lessons: 'Lessons learned',
	materials: 'Materials produced',
	contracts: 'Contracts awarded',
	records: 'Location of records',
	staff_changes: 'Staff changes',
	suggestions: 'Suggestions',
	evaluations: 'Evaluations, publications and news items',
	other: 'Other information'
} as const;
export type NarrativeSection = keyof typeof narrativeSections;

/** Printed where a donor expects a text and the publication has none (jtip.md C13). */
export const noNarrative = 'No information was reported under this heading.';

/** A section's own words; a section nobody knows is printed under its name, not lost. */
export function sectionTitle(section: string): string {
	const known: Record<string, string> = narrativeSections;
	return known[section] ?? section.replaceAll('_', ' ');
}

/** Who wrote it and for which quarter: `Different & Equal, 2018-Q3`; empty for the project's own. */
export function attributionOf(entry: NarrativeEntry): string {
	return [entry.partner, entry.period].filter((part) => part !== null && part !== '').join(', ');
}

/** The texts of one section about the whole project. */
export function projectNarrative(
	narrative: readonly NarrativeEntry[],
	section: NarrativeSection
): NarrativeEntry[] {
	return narrative.filter((entry) => entry.section === section && entry.resultCode === null);
}

/** The texts about one of these results, of one section or of all. */
export function resultNarrative(
	narrative: readonly NarrativeEntry[],
	resultCodes: readonly string[],
	section?: NarrativeSection
): NarrativeEntry[] {
	return narrative.filter(
		(entry) =>
			entry.resultCode !== null &&
			resultCodes.includes(entry.resultCode) &&
			(section === undefined || entry.section === section)
	);
}

/** What no heading has taken, so that nothing written is left out of the file. */
export function unplacedNarrative(
	narrative: readonly NarrativeEntry[],
	placedSections: readonly NarrativeSection[],
	resultCodes: readonly string[]
): NarrativeEntry[] {
	const placed: readonly string[] = placedSections;
	return narrative.filter((entry) =>
		entry.resultCode === null
			? !placed.includes(entry.section)
			: !resultCodes.includes(entry.resultCode)
	);
}

/** The same texts with those of one section together; sections nobody knows come last. */
export function inSectionOrder(narrative: readonly NarrativeEntry[]): NarrativeEntry[] {
	const sections: readonly string[] = Object.keys(narrativeSections);
	const rank = ({ section }: NarrativeEntry) =>
		sections.includes(section) ? sections.indexOf(section) : sections.length;
	return [...narrative].sort((one, other) => rank(one) - rank(other));
}

/** The words of a text as paragraphs; its line breaks survive (jtip.md C12). */
export function paragraphsOf(body: string): string[] {
	return body
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
