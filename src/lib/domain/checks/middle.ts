/** The middle of some numbers: between the two middle ones of an even count. Null of none. */
export function median(values: readonly number[]): number | null {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.ceil(sorted.length / 2) - 1];
	return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** How far from the middle the numbers usually are: the median absolute deviation. Null of none. */
export function medianDeviation(values: readonly number[]): number | null {
	const middle = median(values);
	return middle === null ? null : median(values.map((value) => Math.abs(value - middle)));
}
