/** The figures of an indicator as a whole: of each quarter, to date, and over the published quarters. */
import type { SourceIndicator } from '../source';
import { ownFigure, rangeFigure, toDateFigure } from './figureName';
import type { Stretch } from './sums';

export interface Headline {
	readonly name: string;
	/** As it is printed. */
	readonly printed: number;
	/** People counted by the project: without the baseline that the figure may start from. */
	readonly count: number;
	/** Null: of the quarter alone, with those who returned. */
	readonly stretch: Stretch | null;
	readonly quarter: number;
}

/** @param labels the quarters of the project up to the last published one. */
export function headlinesOf(
	indicator: SourceIndicator,
	labels: readonly string[],
	range: { readonly from: string; readonly to: string }
): Headline[] {
	const base = indicator.addsToBaseline ? (indicator.baseline.value ?? 0) : 0;
	const found = indicator.series.flatMap(({ period, value, running }): Headline[] => {
		const quarter = labels.indexOf(period);
		if (quarter < 0) return [];
		const own = { name: ownFigure(period), stretch: null, quarter };
		const toDate = { name: toDateFigure(period), stretch: { from: 0, to: quarter }, quarter };
		return [
			...(value === null ? [] : [{ ...own, printed: value, count: value }]),
			...(running === null ? [] : [{ ...toDate, printed: running, count: running - base }])
		];
	});
	if (indicator.inRange === null) return found;
	const [from, to] = [labels.indexOf(range.from), labels.indexOf(range.to)];
	const name = rangeFigure(range.from, range.to);
	const { inRange } = indicator;
	return [...found, { name, printed: inRange, count: inRange, stretch: { from, to }, quarter: to }];
}
