/** The figures of an indicator's parts, those of this publication and those of earlier ones. */
import type { PublicationSource } from '../source.ts';
import type { Earlier, Span } from './earlier.ts';
import { keyName, rangeFigure, toDateFigure } from './figureName.ts';
import type { Report } from './rows.ts';
import { reportsIn, rowsFor, type Overlaps, type Stretch } from './sums.ts';

export interface PartFigure {
	readonly name: string;
	readonly key: string;
	readonly stretch: Stretch;
	/** What the rows add up to. */
	readonly count: number;
	/** What this publication prints; null where only an earlier one printed or withheld it. */
	readonly printed: number | null;
}

/**
 * The part figures over every stretch that this publication or an earlier one has.
 *
 * @param labels the quarters of the project up to the last published one.
 */
export function partsOf(
	cells: PublicationSource['cells'],
	reports: readonly Report[],
	{
		labels,
		range,
		overlaps,
		onlyLast
	}: {
		readonly labels: readonly string[];
		readonly range: { readonly from: string; readonly to: string };
		readonly overlaps: Overlaps;
		readonly onlyLast: boolean;
	},
	earlier: Earlier
): PartFigure[] {
	const now: Span[] = [
		{ from: null, to: range.to },
		{ from: range.from, to: range.to }
	];
	const printed = new Map(
		cells.flatMap(({ key, running, inRange }) => [
			[toDateFigure(range.to, keyName(key)), running] as const,
			[rangeFigure(range.from, range.to, keyName(key)), inRange] as const
		])
	);
	const keys = new Set([
		...cells.map(({ key }) => keyName(key)),
		...reports.flatMap(({ breakdowns }) => [...breakdowns.values()].flat().map(({ key }) => key))
	]);
	const found = new Map<string, PartFigure>();
	for (const span of [...now, ...earlier.spans]) {
		const stretch = {
			from: span.from === null ? 0 : labels.indexOf(span.from),
			to: labels.indexOf(span.to)
		};
		if (stretch.from < 0 || stretch.to < 0) continue;
		for (const key of keys) {
			const { from, to } = span;
			const name = from === null ? toDateFigure(to, key) : rangeFigure(from, to, key);
			const value = printed.get(name) ?? null;
			const isKnownOf = earlier.printed.has(name) || earlier.withheld.has(name);
			if (value === null && !isKnownOf) continue;
			const rows = (report: Report) => rowsFor(report, key, overlaps);
			const count = [...reportsIn(reports, stretch, onlyLast, (r) => rows(r).length > 0)]
				.flatMap(rows)
				.reduce((sum, { added }) => sum + added, 0);
			found.set(name, { name, key, stretch, count, printed: value });
		}
	}
	return [...found.values()];
}
