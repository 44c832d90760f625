const day = (date: string) => Date.parse(date) / 86_400_000;

/**
 * Where a day lies on an axis whose marks are the ends of quarters: 0 is the end of the first, 1 of
 * the second, 0.5 half of the days between them. Before the first and after the last end, the axis
 * goes on at the pace of the quarter next to it.
 */
export function positionOf(date: string, ends: readonly string[]): number {
	const days = ends.map(day);
	const wanted = day(date);
	const after = days.findIndex((end) => end >= wanted);
	const upper = Math.max(1, after === -1 ? days.length - 1 : after);
	const from = days[upper - 1];
	const to = days[upper] ?? (from ?? 0) + 91;

	if (from === undefined) return 0;
	return upper - 1 + (wanted - from) / (to - from);
}
