/** What a publication would print of one sensitive indicator, and what its readers have already. */
import type { EarlierPublication, PublicationSource, SourceIndicator } from '../source.ts';
import { compared, earlierOf, said } from './earlier.ts';
import { rowFigure } from './figureName.ts';
import { headlinesOf, type Headline } from './headlines.ts';
import { partsOf, type PartFigure } from './parts.ts';
import { reportsOf, tellsReturning, type Report } from './rows.ts';
import type { Overlaps } from './sums.ts';
import { isWithinReports, twiceOf, type Twice } from './twice.ts';

export interface Scene {
	/** Also of quarters after the published ones, where an earlier publication goes further. */
	readonly reports: readonly Report[];
	/** The place of the last published quarter: no row of a later one is printed. */
	readonly lastQuarter: number;
	readonly headlines: readonly Headline[];
	readonly parts: readonly PartFigure[];
	readonly overlaps: Overlaps;
	readonly twice: ReadonlyMap<number, Twice>;
	/** The figure to date takes only the last report of each series. */
	readonly onlyLast: boolean;
	readonly hasReturning: boolean;
	/** Figures that readers of earlier publications know. */
	readonly known: ReadonlySet<string>;
	/** Figures that stay withheld because something was corrected since (earlier.ts). */
	readonly kept: ReadonlySet<string>;
}

/**
 * @param publications those whose readers are asked about.
 * @returns null where the figures are no sums of the rows: then no equation tells what can be computed.
 */
export function sceneOf(
	source: PublicationSource,
	indicator: SourceIndicator,
	publications: readonly EarlierPublication[]
): Scene | null {
	const labels = source.project.periods.map(({ label }) => label);
	const reports = reportsOf(source, indicator, labels);
	if (!reports) return null;
	const earlier = earlierOf(publications, indicator.code);
	const overlapping = new Set(source.dimensions.flatMap((d) => (d.overlapping ? [d.code] : [])));
	const overlaps: Overlaps = (name) => name.split(',').some((each) => overlapping.has(each));
	const onlyLast = indicator.accumulation === 'latest';
	const cells = source.cells.filter(({ indicatorCode }) => indicatorCode === indicator.code);
	const about = { labels, range: source.range, overlaps, onlyLast };
	const parts = partsOf(cells, reports, about, earlier);
	const twice = twiceOf(source, indicator, labels);
	const headlines = headlinesOf(indicator, reports, twice, labels, source.range, earlier);
	const areSums =
		isWithinReports(twice, reports) &&
		headlines.every(({ count, base, printed }) => (printed ?? count + base) === count + base) &&
		parts.every(({ count, printed }) => (printed ?? count) === count);
	if (!areSums) return null;
	const truth = new Map([
		...headlines.map(({ name, count, base }) => [name, said(count + base)] as const),
		...parts.map(({ name, count }) => [name, said(count)] as const),
		...[...twice.values()].map(({ name, people }) => [name, said(people)] as const),
		...rowTruth(source, indicator)
	]);
	const hasReturning = tellsReturning(indicator);
	return {
		reports,
		lastQuarter: labels.indexOf(source.range.to),
		headlines,
		parts,
		overlaps,
		twice,
		onlyLast,
		hasReturning,
		...compared(earlier, truth)
	};
}

/** What each row of the data says. */
export function rowTruth(source: PublicationSource, { code }: SourceIndicator) {
	return source.observations
		.filter(({ indicatorCode }) => indicatorCode === code)
		.flatMap((observation) =>
			[{ ...observation, key: {} }, ...observation.cells].map((row) => {
				const { key, value, returning, numerator, denominator } = row;
				const text = said(value, returning, numerator, denominator);
				return [rowFigure({ ...observation, key }), text] as const;
			})
		);
}
