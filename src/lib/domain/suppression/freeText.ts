/** Free text that may say what a table withholds (protection.md D16). */
import { idioms, numberWords, timeWords } from './numberWords.ts';

export interface Mention {
	/** As it stands in the text. */
	readonly word: string;
	readonly number: number;
	/** Where it begins in the text. */
	readonly index: number;
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
	const isTime = (end: number) =>
		timeWords.includes(/^\s+(\p{L}+)/u.exec(lower.slice(end))?.[1] ?? '');
	return [...text.matchAll(candidate)].flatMap((match) => {
		const word = match[0];
		const number = /^\d/.test(word) ? Number(word) : numberWords[word.toLowerCase()];
		if (number === undefined || !numbers.has(number)) return [];
		const { index } = match;
		if (isIdiom(index) || isTime(index + word.length)) return [];
		return [{ word, number, index, excerpt: excerptOf(text, index, index + word.length) }];
	});
}

/** The words around, none of them cut. */
function excerptOf(text: string, from: number, to: number): string {
	const before = text.slice(0, from).slice(-around);
	const after = text.slice(to, to + around);
	const start = from > around ? before.replace(/^\S*\s/, '… ') : before;
	const end = text.length > to + around ? after.replace(/\s\S*$/, ' …') : after;
	return `${start}${text.slice(from, to)}${end}`.replace(/\s+/g, ' ').trim();
}
