import { attributionOf, inSectionOrder, noNarrative, sectionTitle } from '../narrative';
import type { NarrativeEntry } from '../pick';
import { body, note, paragraph } from './blocks';
import type { Paragraph } from './model';

/** Texts of the narrative, each under its author; says so where there is none. */
export function narrativeText(entries: readonly NarrativeEntry[]): Paragraph[] {
	if (entries.length === 0) return [note(noNarrative)];
	return entries.flatMap((entry) => [
		...attributionLine(attributionOf(entry)),
		...body(entry.body)
	]);
}

/** The same where texts of several sections stand together: each says its section too. */
export function sectionedText(entries: readonly NarrativeEntry[]): Paragraph[] {
	return inSectionOrder(entries).flatMap((entry) => [
		...attributionLine(
			[sectionTitle(entry.section), attributionOf(entry)].filter((part) => part !== '').join(' – ')
		),
		...body(entry.body)
	]);
}

function attributionLine(text: string): Paragraph[] {
	return text === '' ? [] : [paragraph('attribution', text)];
}
