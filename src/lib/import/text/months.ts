import { plainWords } from './plainWords';

/**
 * The months by the beginnings of their names, in English, Albanian, Macedonian and Serbian (Latin
 * and Cyrillic). Longer beginnings stand where a short one would fit two months.
 */
const beginnings: readonly (readonly string[])[] = [
	['jan', 'jan', 'јан'],
	['feb', 'shku', 'shk', 'феб', 'фев'],
	['mar', 'мар'],
	['apr', 'pri', 'апр'],
	['may', 'maj', 'мај'],
	['jun', 'qer', 'јун'],
	['jul', 'korr', 'јул'],
	['aug', 'avg', 'gus', 'авг'],
	['sep', 'sht', 'сеп'],
	['oct', 'okt', 'tet', 'окт'],
	['nov', 'nen', 'ное', 'нов'],
	['dec', 'dhj', 'дек']
];

/** 1 for January; null of a word that is no month. */
export function monthOf(word: string): number | null {
	const plain = plainWords(word);
	if (plain.length < 3) return null;
	const found = beginnings.findIndex((names) =>
		names.some((name) => plain.startsWith(plainWords(name)))
	);
	return found < 0 ? null : found + 1;
}
