import { plainText } from '../plainText.ts';

/**
 * What the compiler's text font can draw, first and last character: the Latin of every European
 * language with its accents, Greek, the Cyrillic of Macedonian, Serbian and their neighbours, and the
 * signs of business writing.
 */
const drawn: readonly (readonly [number, number])[] = [
	[0x0a, 0x0a],
	[0x20, 0x7e],
	[0xa0, 0x2e4],
	[0x300, 0x345],
	[0x384, 0x38a],
	[0x38c, 0x38c],
	[0x38e, 0x3a1],
	[0x3a3, 0x3ce],
	[0x400, 0x45f],
	[0x490, 0x491],
	[0x1e00, 0x1e9b],
	[0x1e9e, 0x1e9e],
	[0x1ea0, 0x1ef9],
	[0x2000, 0x2027],
	[0x202f, 0x2037],
	[0x2039, 0x203d],
	[0x2044, 0x2044],
	[0x20ac, 0x20ac],
	[0x2116, 0x2116],
	[0x2122, 0x2122],
	[0x2153, 0x2154],
	[0x215b, 0x215e],
	[0x2190, 0x2195],
	[0x2212, 0x2212],
	[0x221e, 0x221e],
	[0x2248, 0x2248],
	[0x2260, 0x2260],
	[0x2264, 0x2265],
	[0xfffd, 0xfffd]
];

/**
 * Text with � for what the font cannot draw: a file that hides this would not be accessible, and a
 * font of the machine would make it another file elsewhere.
 */
export function printable(text: string): string {
	const characters = Array.from(plainText(text).replaceAll('\t', ' ').normalize('NFC'));
	return characters.map((character) => (isDrawn(character) ? character : '\ufffd')).join('');
}

function isDrawn(character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	return drawn.some(([first, last]) => code >= first && code <= last);
}

/** Text whose words have a place to break after so many letters, so that none runs out of its column. */
export function breakable(text: string, letters: number): string {
	const longest = Math.max(1, Math.floor(letters));
	return text.replace(new RegExp(`[^\\s\\u200b]{${longest}}(?=[^\\s])`, 'gu'), '$&\u200b');
}
