/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetter(index: number): string {
	const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
	return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
