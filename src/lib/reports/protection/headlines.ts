/** The figures of an indicator as a whole: of each quarter, to date, and over the published quarters. */
import type { SourceIndicator } from '../source.ts';
import type { Earlier } from './earlier.ts';
import { ownFigure, rangeFigure, toDateFigure } from './figureName.ts';
import type { Report } from './rows.ts';
import { reportsIn, type Stretch } from './sums.ts';
import { twiceIn, type Twice } from './twice.ts';

export interface Headline {
	readonly name: string;
	/** What this publication prints; null where only an earlier one printed or withheld it. */
	readonly printed: number | null;
	/** What the rows add up to, nobody twice: without the baseline that the figure may start from. */
	readonly count: number;
	/** What is printed beside the people counted. */
	readonly base: number;
	/** Null: of the quarter alone, with those who returned. */
	readonly stretch: Stretch | null;
	readonly quarter: number;
}

/** @param labels all quarters of the project. */
export function headlinesOf(
	indicator: SourceIndicator,
	reports: readonly Report[],
	twice: ReadonlyMap<number, Twice>,
	labels: readonly string[],
	range: { readonly from: string; readonly to: string },
	earlier: Earlier
): Headline[] {
	const printed = new Map(
		indicator.series.flatMap(({ period, value, running }) => [
			[ownFigure(period), value] as const,
			[toDateFigure(period), running] as const
		])
	).set(rangeFigure(range.from, range.to), indicator.inRange);
	const base = indicator.addsToBaseline ? (indicator.baseline.value ?? 0) : 0;
	const onlyLast = indicator.accumulation === 'latest';
	const found = new Map<string, Headline>();
	const add = (name: string, quarter: number, from: number | null) => {
		const value = printed.get(name) ?? null;
		const isKnownOf = earlier.printed.has(name) || earlier.withheld.has(name);
		if (quarter < 0 || (value === null && !isKnownOf)) return;
		const stretch = from === null ? null : { from, to: quarter };
		const within = stretch ?? { from: quarter, to: quarter };
		const added = [...reportsIn(reports, within, onlyLast, () => true)].reduce(
			(sum, { total }) => sum + (stretch ? total.added : total.served),
			0
		);
		const count = added - (stretch ? twiceIn(twice, stretch) : 0);
		const isToDate = name === toDateFigure(labels[quarter] ?? '');
		found.set(name, {
			name,
			printed: value,
			count,
			base: isToDate ? base : 0,
			stretch,
			quarter
		});
	};
	labels.forEach((label, quarter) => {
		add(ownFigure(label), quarter, null);
		add(toDateFigure(label), quarter, 0);
	});
	for (const { from, to } of [range, ...earlier.spans]) {
		if (from !== null && labels.includes(from)) {
			add(rangeFigure(from, to), labels.indexOf(to), labels.indexOf(from));
		}
	}
	return [...found.values()];
}
