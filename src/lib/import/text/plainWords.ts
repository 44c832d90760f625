/**
 * A text as its words alone, to compare what people write with what is known: small letters without
 * accents, no punctuation, single spaces. `Treguesi i rezultatit:` is `treguesi i rezultatit`.
 */
export function plainWords(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}%#]+/gu, ' ')
		.trim();
}

/** Whether one of the known phrases stands at the beginning of a text, as whole words. */
export function startsWithOne(text: string, phrases: readonly string[]): boolean {
	const words = `${plainWords(text)} `;
	return phrases.some((phrase) => words.startsWith(`${plainWords(phrase)} `));
}
