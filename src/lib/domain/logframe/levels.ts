export type TypedTarget = { date: string; value: string };

/**
 * Increments, each what is added by its date, as the levels that are stored. One that is no number
 * stays as it was typed, for whoever stores it to refuse.
 *
 * @param origin where the way to the target begins: 0 for what adds up, else the baseline.
 */
export function asLevels(increments: readonly TypedTarget[], origin: number): TypedTarget[] {
	let level = origin;
	return increments
		.toSorted((a, b) => a.date.localeCompare(b.date))
		.map(({ date, value }) => {
			if (value === '' || !Number.isFinite(Number(value))) return { date, value };
			level = Number((level + Number(value)).toFixed(9));
			return { date, value: String(level) };
		});
}
