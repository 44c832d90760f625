/** How many words a text has. What stands between two spaces and holds no letter or digit is none. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
