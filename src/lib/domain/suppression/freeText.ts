/** Free text that may say what a table withholds (protection.md D16). */
import { idioms, numberWords } from './numberWords.ts';

export interface Mention {
	/** As it stands in the text. */
	readonly word: string;
	readonly number: number;
	/** The words around it. */
	readonly excerpt: string;
}

/** Digits that stand alone, not part of a date, a decimal, a code or a larger number; or a word. */
const candidate = /(?<![\p{L}\p{N}.,/:–-])(\d{1,6}|\p{L}+)(?![\p{L}\p{N}]|\s?%|[.,/:–-]\p{N})/giu;
/** Characters shown on each side. */
const around = 40;

/**
 * Where a text mentions one of some numbers, in digits or words. A warning, never a proof: the number
 * may count something else.
 *
 * @param numbers those that are withheld.
 */
export function mentionsOf(text: string, numbers: ReadonlySet<number>): Mention[] {
	const lower = text.toLowerCase();
	const isIdiom = (index: number) =>
		idioms.some((idiom) => {
			const start = lower.lastIndexOf(idiom, index);
			return start >= 0 && start + idiom.length > index;
		});
	return [...text.matchAll(candidate)].flatMap((match) => {
		const word = match[0];
		const number = /^\d/.test(word) ? Number(word) : numberWords[word.toLowerCase()];
		if (number === undefined || !numbers.has(number) || isIdiom(match.index)) return [];
		const start = Math.max(0, match.index - around);
		const end = Math.min(text.length, match.index + word.length + around);
		const excerpt = text.slice(start, end).replace(/\s+/g, ' ').trim();
		return [
			{
				word,
				number,
				excerpt: `${start > 0 ? '… ' : ''}${excerpt}${end < text.length ? ' …' : ''}`
			}
		];
	});
}
