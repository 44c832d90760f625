/** The narrative of a publication to be, as managers write it. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { freeze } from '$lib/reports/freeze';
import { beginning, compose } from '$lib/reports/narrative/compose';
import { resolvable, unknownReferences, type Resolvable } from '$lib/reports/narrative/resolve';
import { formOf, type NarrativeEntry } from '$lib/reports/narrative/section';
import { sectionsOf } from '$lib/reports/narrative/sections';
import { narrativeText, type PublicationSource } from '$lib/reports/source';
import { frozenChoice, protectionOf, sourceOf, type Choice } from './publications';
import { answered, Refusal } from './refusal';
import type { Supabase } from './supabase';

/** The sections of the donor's form with their texts, and the figures that may be inserted. */
export async function get(supabase: Supabase, choice: Choice) {
	const source = await sourceOf(supabase, choice);
	const frozen = frozenChoice(source, choice);
	const known = freeze(source, frozen, new Map());
	const composed = compose(sectionsOf(formOf(source, frozen)), source.narratives, source.texts);
	return {
		project: { code: source.project.code, title: source.project.title },
		isWritten: source.texts.length > 0,
		otherTexts: source.otherTexts,
		sections: composed.map(({ form: { section, resultCode, ...form }, partners, text }) => {
			const basis = basisOf(partners);
			const body = text?.body ?? beginning(partners);
			return {
				section,
				resultCode,
				heading: form.heading,
				mostWords: form.mostWords,
				isAsked: form.isAsked,
				partners,
				body,
				shown: hashOf(body),
				basis,
				isStale: text !== null && text.basis !== basis,
				unknown: unknownReferences(text?.body ?? '', known),
				version: text?.version ?? 0,
				changedBy: text?.changedBy ?? null,
				changedAt: text?.changedAt ?? null
			};
		}),
		// It takes a while and nothing waits for it.
		figures: protectedFigures(source, choice)
	};
}
export type NarrativePage = Awaited<ReturnType<typeof get>>;
export type NarrativeSection = NarrativePage['sections'][number];

/** What references resolve to, protected as it will be published; null where that is not possible. */
async function protectedFigures(
	source: PublicationSource,
	choice: Choice
): Promise<Resolvable | null> {
	try {
		const protection = await protectionOf(source, choice);
		return resolvable(freeze(source, frozenChoice(source, choice), protection));
	} catch (found) {
		if (found instanceof Refusal) return null;
		throw found;
	}
}

/** What partners wrote, in a few letters: others when one of their texts changes. */
function basisOf(partners: readonly NarrativeEntry[]): string {
	return hashOf(
		JSON.stringify(partners.map(({ partner, period, body }) => [partner, period, body]))
	);
}

export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A text to be saved, with the version that was read; 0: there was none. */
export interface TypedText {
	section: string;
	resultCode: string | null;
	body: string;
	basis: string;
	version: number;
}

const outcome = z.object({ saved: z.array(narrativeText), stale: z.array(narrativeText) });

/** Saves texts. @returns them, and those that somebody else had changed meanwhile, as they are. */
export async function save(supabase: Supabase, choice: Choice, typed: readonly TypedText[]) {
	const texts = typed.map(({ resultCode, ...text }) => ({ ...text, result: resultCode }));
	return outcome.parse(
		answered(await supabase.rpc('save_publication_texts', { ...rangeOf(choice), texts }))
	);
}

/** Begins with the texts of another range; those that are there stay. */
export async function copy(
	supabase: Supabase,
	choice: Choice,
	other: { from: string; to: string }
): Promise<void> {
	const from = { other_from: other.from, other_to: other.to };
	answered(await supabase.rpc('copy_publication_texts', { ...rangeOf(choice), ...from }));
}

const rangeOf = ({ code, from, to }: Choice) => ({
	project_code: code,
	from_period: from,
	to_period: to
});
