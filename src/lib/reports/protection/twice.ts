/** Whom several partners counted: taken off the headlines, and nobody's to know where they are few. */
import type { PublicationSource, SourceIndicator } from '../source.ts';
import { overlapFigure } from './figureName.ts';
import type { Report } from './rows.ts';
import type { Stretch } from './sums.ts';

export interface Twice {
	/** The figure that prints it. */
	readonly name: string;
	readonly people: number;
}

/** By the place of the quarter; one of which nobody knows how many takes nothing off. */
export function twiceOf(
	{ overlaps }: PublicationSource,
	{ code }: SourceIndicator,
	labels: readonly string[]
): Map<number, Twice> {
	return new Map(
		overlaps.flatMap(({ indicatorCode, period, people }) =>
			indicatorCode === code && people !== null
				? [[labels.indexOf(period), { name: overlapFigure(period), people }] as const]
				: []
		)
	);
}

/** How many are taken off over a stretch. */
export function twiceIn(twice: ReadonlyMap<number, Twice>, { from, to }: Stretch): number {
	return [...twice].reduce(
		(sum, [quarter, { people }]) => (quarter >= from && quarter <= to ? sum + people : sum),
		0
	);
}

/** Nobody is counted twice in a quarter who was not counted in it. */
export function isWithinReports(
	twice: ReadonlyMap<number, Twice>,
	reports: readonly Report[]
): boolean {
	return [...twice].every(([quarter, { people }]) => {
		const own = reports.filter((report) => report.quarter === quarter);
		return people <= own.reduce((sum, { total }) => sum + total.added, 0);
	});
}
