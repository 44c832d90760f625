import type { FormSection, NarrativeEntry } from './section';

/** What managers wrote for one section. Empty: nothing is said there, whatever partners wrote. */
interface Written {
	section: string;
	resultCode: string | null;
	body: string;
}

/** A section of the form with what belongs there. */
export interface ComposedSection<Text extends Written = Written> {
	form: FormSection;
	/** What partners wrote, each text in the first section that takes it. */
	partners: NarrativeEntry[];
	/** Null: nobody has written here, so that the partners' texts stand as they are. */
	text: Text | null;
}

/** The narrative section by section. A text that the form has no section for is left out. */
export function compose<Text extends Written>(
	sections: readonly FormSection[],
	partners: readonly NarrativeEntry[],
	texts: readonly Text[]
): ComposedSection<Text>[] {
	const taker = new Map(partners.map((entry) => [entry, sections.find((s) => s.takes(entry))]));
	return sections.map((form) => ({
		form,
		partners: partners.filter((entry) => taker.get(entry) === form),
		text:
			texts.find(
				({ section, resultCode }) => section === form.section && resultCode === form.resultCode
			) ?? null
	}));
}

/** What is printed: the text of each section, or the partners' texts where nobody wrote one. */
export function printed(composed: readonly ComposedSection[]): NarrativeEntry[] {
	return composed.flatMap(({ partners, text }) => {
		if (text === null) return partners;
		const { section, resultCode, body } = text;
		return body.trim() === '' ? [] : [{ section, resultCode, partner: null, period: null, body }];
	});
}

/** What a text begins with: what each partner wrote, under its name and quarter. */
export function beginning(partners: readonly NarrativeEntry[]): string {
	return partners
		.map(({ partner, period, body }) => `${partner}, ${period}:\n${body.trim()}`)
		.join('\n\n');
}
