/**
 * Protection of an indicator whose figures are no sums: percentages, averages, maxima. Nothing is
 * solved; where any count behind its rows is small, no row is printed, and each figure goes by the
 * counts behind it. Coarser than it had to be, and safe: without rows nobody knows a denominator.
 */
import { isSmall } from '../../domain/suppression/smallCount.ts';
import type { PublicationSource, SourceIndicator, SourceObservation } from '../source.ts';
import {
	breakdownName,
	keyName,
	overlapFigure,
	ownFigure,
	rangeFigure,
	rowFigure,
	toDateFigure
} from './figureName.ts';
import type { Policy } from './policy.ts';

type Numbers = Pick<SourceObservation, 'value' | 'returning' | 'numerator' | 'denominator'>;

/** The figures to withhold. */
export function byRule(
	source: PublicationSource,
	indicator: SourceIndicator,
	{ k, keepsHeadlines }: Policy
): Set<string> {
	const { range } = source;
	const order = source.project.periods.map(({ label }) => label);
	const observations = source.observations.filter(
		({ indicatorCode, state, period }) =>
			indicatorCode === indicator.code &&
			state === 'reported' &&
			order.indexOf(period) <= order.indexOf(range.to)
	);
	const rows = observations.flatMap((observation) =>
		[{ ...observation, key: {} }, ...observation.cells].map(({ key, ...numbers }) => ({
			name: rowFigure({ ...observation, key }),
			period: observation.period,
			key,
			numbers
		}))
	);
	const hasSmall = (some: readonly { numbers: Numbers }[]) =>
		some.some(({ numbers }) => countsOf(numbers).some((count) => isSmall(count, k)));
	const twice = source.overlaps.filter(({ indicatorCode }) => indicatorCode === indicator.code);
	const isFew = twice.some(({ people }) => people !== null && isSmall(people, k));
	// Who knows all rows and the figure to date knows how many are taken off between them.
	const withheld = new Set(isFew || hasSmall(rows) ? rows.map(({ name }) => name) : []);
	if (isFew) for (const { period } of twice) withheld.add(overlapFigure(period));

	const totals = rows.filter(({ key }) => Object.keys(key).length === 0);
	const isWithin = (period: string, from: string | undefined, to: string) =>
		order.indexOf(period) <= order.indexOf(to) &&
		(from === undefined || order.indexOf(period) >= order.indexOf(from));
	const isSensitive = (some: typeof rows, from: string | undefined, to: string) =>
		hasSmall(some.filter(({ period }) => isWithin(period, from, to)));
	const [first] = order;
	for (const { period } of indicator.series) {
		if (!isSensitive(totals, period, period)) continue;
		// A quarter's percentage beside those to date would tell how many were added.
		if (!keepsHeadlines || period !== first) withheld.add(ownFigure(period));
	}
	if (!keepsHeadlines) {
		for (const { period } of indicator.series) {
			if (isSensitive(totals, undefined, period)) withheld.add(toDateFigure(period));
		}
		if (isSensitive(totals, range.from, range.to)) withheld.add(rangeFigure(range.from, range.to));
	}
	const cells = source.cells.filter(({ indicatorCode }) => indicatorCode === indicator.code);
	for (const members of Map.groupBy(cells, ({ key }) => breakdownName(key)).values()) {
		const parts = rows.filter(({ key }) =>
			Object.keys(members[0]?.key ?? {}).every((dimension) => dimension in key)
		);
		if (!hasSmall(parts)) continue;
		for (const { key } of members) {
			withheld.add(toDateFigure(range.to, keyName(key)));
			withheld.add(rangeFigure(range.from, range.to, keyName(key)));
		}
	}
	return withheld;
}

/** The counts of people behind a row, and what is left of one when the other is subtracted. */
function countsOf({ value, returning, numerator, denominator }: Numbers): (number | null)[] {
	const rest = (whole: number | null, part: number | null) =>
		whole === null || part === null ? null : whole - part;
	return [
		value,
		returning,
		rest(value, returning),
		numerator,
		denominator,
		rest(denominator, numerator)
	];
}
