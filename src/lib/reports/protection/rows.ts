/** The reported rows of one indicator, as counts of people. */
import type { PublicationSource, SourceIndicator, SourceObservation } from '../source.ts';
import { breakdownName, keyName, rowFigure } from './figureName.ts';

/** What one partner reported for one quarter and place, in all or of one part. */
export interface CountRow {
	/** The figure that prints it. */
	readonly figure: string;
	readonly key: string;
	/** Everyone served. */
	readonly served: number;
	/** Who was not counted before. */
	readonly added: number;
}

export interface Report {
	/** Partner and place. */
	readonly series: string;
	/** Place of the quarter in the project. */
	readonly quarter: number;
	readonly total: CountRow;
	/** The parts, by breakdown. */
	readonly breakdowns: ReadonlyMap<string, readonly CountRow[]>;
}

/** Whether the people counted before are told from those who are new. */
export const tellsReturning = ({ countsPeople, accumulation }: SourceIndicator) =>
	countsPeople && accumulation === 'sum';

/**
 * The reports of an indicator whose figures are sums of whole counts; null where they are not, so that
 * no equation tells what a reader can compute.
 */
export function reportsOf(
	source: PublicationSource,
	indicator: SourceIndicator,
	quarters: readonly string[]
): Report[] | null {
	const { measure, combination, accumulation } = indicator;
	if (measure !== 'number' || combination !== 'sum') return null;
	if (accumulation !== 'sum' && accumulation !== 'latest') return null;
	const reports = source.observations
		.filter(({ indicatorCode, value }) => indicatorCode === indicator.code && value !== null)
		.map((observation) => reportOf(observation, tellsReturning(indicator), quarters));
	const rows = reports.flatMap(({ total, breakdowns }) => [total, ...breakdowns.values()].flat());
	const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0;
	return rows.every(({ served, added }) => isCount(served) && isCount(added)) ? reports : null;
}

function reportOf(
	observation: SourceObservation,
	hasReturning: boolean,
	quarters: readonly string[]
): Report {
	const rowOf = ({ key, value, returning }: SourceObservation['cells'][number]): CountRow => ({
		figure: rowFigure({ ...observation, key }),
		key: keyName(key),
		served: value ?? 0,
		added: (value ?? 0) - (hasReturning ? (returning ?? 0) : 0)
	});
	const parts = Map.groupBy(
		observation.cells.filter(({ value }) => value !== null),
		({ key }) => breakdownName(key)
	);
	return {
		series: JSON.stringify([observation.partner, observation.location]),
		quarter: quarters.indexOf(observation.period),
		total: rowOf({ ...observation, key: {} }),
		breakdowns: new Map([...parts].map(([name, cells]) => [name, cells.map(rowOf)]))
	};
}
