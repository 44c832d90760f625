/** Which rows a figure adds up: the same choice as the database's, for the attack on its sums. */
import type { Report, CountRow } from './rows.ts';

/** First and last quarter, both included. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** By the name of a breakdown: whether people can stand in several of its categories. */
export type Overlaps = (breakdown: string) => boolean;

/**
 * The rows of a report that make up a part: its own row, or, for one category of one dimension, all
 * rows of the breakdown with the fewest dimensions that has it and adds up.
 */
export function rowsFor(
	{ total, breakdowns }: Report,
	key: string,
	overlaps: Overlaps
): readonly CountRow[] {
	if (key === '') return [total];
	const dimension = dimensionOf(key);
	if (dimension === null) {
		return [...breakdowns.values()].flat().filter((row) => row.key === key);
	}
	const [chosen] = [...breakdowns.keys()]
		.map((name) => name.split(','))
		.filter((dimensions) => dimensions.includes(dimension))
		.filter((dimensions) => dimensions.every((each) => each === dimension || !overlaps(each)))
		.sort((one, other) => one.length - other.length || (one.join() < other.join() ? -1 : 1));
	const rows = chosen ? (breakdowns.get(chosen.join()) ?? []) : [];
	return rows.filter((row) => row.key.split(',').includes(key));
}

/** `sex` for `sex=female`; null for a key of several dimensions. */
function dimensionOf(key: string): string | null {
	const parts = key.split(',');
	return parts.length === 1 ? (parts[0]?.split('=')[0] ?? null) : null;
}

/** Which reports enter a figure over a stretch: all of it, or only the last of each series. */
export function reportsIn(
	reports: readonly Report[],
	{ from, to }: Stretch,
	onlyLast: boolean,
	has: (report: Report) => boolean
): Set<Report> {
	const within = reports.filter(
		(report) => report.quarter >= from && report.quarter <= to && has(report)
	);
	if (!onlyLast) return new Set(within);
	const last = new Map<string, Report>();
	for (const report of within) {
		const before = last.get(report.series);
		if (!before || before.quarter < report.quarter) last.set(report.series, report);
	}
	return new Set(last.values());
}
