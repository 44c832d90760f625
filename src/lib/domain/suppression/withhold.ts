/**
 * Protection of people in what is published. A breakdown of a sensitive indicator in which any part
 * counts 1 to k-1 people, in any quarter, is withheld as a whole, with every row behind it. That
 * hides more than it must, and leaves nothing to subtract: the headline total is all that is shown
 * (design 9, audience donor; protection.md B3.1, B3.9, D13).
 */

/** A count that could point to a person: 1 to k-1. Zero points to nobody (protection.md D1). */
export function isSmall(count: number | null, k: number): boolean {
	return count !== null && count >= 1 && count < k;
}

/**
 * Whether the parts of an indicator may be shown.
 *
 * @param counts every count of people that the parts would show or let a reader compute: of each
 * cell, partner and place, in each quarter and in the running figures. Null is nobody's figure.
 * @param k the least count that may be shown.
 */
export function mayShowParts(
	indicator: { sensitive: boolean },
	counts: Iterable<number | null>,
	k: number
): boolean {
	if (!indicator.sensitive) return true;
	for (const count of counts) if (isSmall(count, k)) return false;
	return true;
}
