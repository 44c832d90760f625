import { attributionOf, inSectionOrder, noNarrative, sectionTitle } from '../narrative.ts';
import type { NarrativeEntry } from '../pick.ts';
import { body, note, paragraph } from './blocks.ts';
import type { Paragraph } from './model.ts';

/**
 * Texts of the narrative, each under its author; says so where there is none. Below the heading of a
 * result, what was written of another one says of which.
 */
export function narrativeText(
	entries: readonly NarrativeEntry[],
	headed: string | null = null
): Paragraph[] {
	if (entries.length === 0) return [note(noNarrative)];
	return entries.flatMap((entry) => [
		...attributionLine(entry.resultCode === headed ? '' : entry.resultCode, attributionOf(entry)),
		...body(entry.body)
	]);
}

/** The same where texts of several sections stand together: each says its section too. */
export function sectionedText(entries: readonly NarrativeEntry[]): Paragraph[] {
	return inSectionOrder(entries).flatMap((entry) => [
		...attributionLine(sectionTitle(entry.section), attributionOf(entry)),
		...body(entry.body)
	]);
}

function attributionLine(...parts: (string | null)[]): Paragraph[] {
	const said = parts.filter((part) => part !== null && part !== '');
	return said.length === 0 ? [] : [paragraph('attribution', said.join(' – '))];
}
