/**
 * A count that could point to a person: 1 to k−1. Zero points to nobody, k may be shown
 * (protection.md D1).
 *
 * @param count people; null where nobody reported a figure, which is never small.
 * @param k the least count that may be shown.
 */
export function isSmall(count: number | null, k: number): boolean {
	return count !== null && count > 0 && count < k;
}
