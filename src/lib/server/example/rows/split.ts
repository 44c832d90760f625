/** How a whole number falls into parts; the parts always add up to it. */

/** Sum of the parts. */
export const total = (parts: number[]): number => parts.reduce((sum, part) => sum + part, 0);

/**
 * Largest remainder: each part gets the whole of its share, and what is left goes to the largest
 * fractions. Nothing falls to a weight of zero; without any weight all goes to the first part.
 */
export function apportion(whole: number, weights: number[]): number[] {
	const sum = total(weights);
	if (sum === 0) return weights.map((_, index) => (index === 0 ? whole : 0));
	const quotas = weights.map((weight) => (whole * weight) / sum);
	const parts = quotas.map(Math.floor);
	const byRemainder = quotas
		.map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
		.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
	for (const { index } of byRemainder.slice(0, whole - total(parts))) {
		parts[index] = (parts[index] ?? 0) + 1;
	}
	return parts;
}

/**
 * Deals out one by one, each to the part that is furthest below its share of everything dealt so
 * far, so that over the quarters the parts come to their shares and no two quarters look alike.
 */
export function deal(whole: number, shares: number[], dealt: number[]): number[] {
	const sum = total(shares);
	const parts = shares.map(() => 0);
	const before = total(dealt);
	for (let count = 1; count <= whole; count += 1) {
		const lacking = shares.map(
			(share, index) => (share / sum) * (before + count) - (dealt[index] ?? 0) - (parts[index] ?? 0)
		);
		const next = lacking.indexOf(Math.max(...lacking));
		parts[next] = (parts[next] ?? 0) + 1;
	}
	return parts;
}
