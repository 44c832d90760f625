import type { ChartConfiguration, Point } from 'chart.js';
import type { ChartColours } from './colours';
import { targetChartOptions } from './targetChartOptions';
import { positionOf } from './timeAxis';

export interface TargetSeries {
	/** The quarters of the time axis, earliest first. */
	periods: readonly { label: string; endDate: string }[];
	/** The running figure at the end of each quarter; null where nothing was reported. */
	actual: readonly (number | null)[];
	/** Each quarter's own figure, drawn as bars behind the line; null where nothing was reported. */
	perPeriod?: readonly (number | null)[];
	/**
	 * The level expected by a day, earliest first, beginning with the origin at the project's start.
	 * Given at the end of every quarter, it also stands in tooltips and in the table.
	 */
	targetPath: readonly { date: string; value: number }[];
	/** How the path goes from one point to the next. */
	pathShape: 'linear' | 'step';
	final: number | null;
	/** Stands behind a figure in a tooltip: `%`, `people`. */
	unit: string;
}

export interface TargetWords {
	actual: string;
	target: string;
	perPeriod?: string;
}

export type TargetChartConfiguration = ChartConfiguration<'line' | 'bar'>;
type Dataset = TargetChartConfiguration['data']['datasets'][number];

/**
 * A series against its target as a Chart.js configuration. A missing figure is a gap in the line and
 * never a zero; a reported zero has a mark of its own. After the last target, the target stays.
 */
export function targetChart(
	series: TargetSeries,
	{ words, colours, locale }: { words: TargetWords; colours: ChartColours; locale: string }
): TargetChartConfiguration {
	const path = pathOf(series);
	const target: Dataset = {
		type: 'line',
		label: words.target,
		data: path,
		parsing: false,
		stepped: series.pathShape === 'step' ? 'before' : false,
		borderColor: colours.target,
		backgroundColor: colours.target,
		borderDash: [6, 4],
		borderWidth: 2,
		pointStyle: 'rectRot',
		pointRadius: path.map(({ y }, index) =>
			y === series.final && path[index - 1]?.y !== y ? 6 : 0
		),
		pointHoverRadius: 6,
		order: 1
	};
	const actual: Dataset = {
		type: 'line',
		label: words.actual,
		data: [...series.actual],
		spanGaps: false,
		borderColor: colours.actual,
		backgroundColor: colours.actual,
		borderWidth: 2.5,
		pointBorderColor: colours.surface,
		pointBorderWidth: 1.5,
		pointRadius: 4.5,
		pointHoverRadius: 6,
		order: 0
	};
	const perPeriod: Dataset[] = series.perPeriod
		? [
				{
					type: 'bar',
					label: words.perPeriod,
					data: [...series.perPeriod],
					backgroundColor: colours.perPeriod,
					borderColor: colours.actual,
					borderWidth: 1,
					minBarLength: 3,
					maxBarThickness: 28,
					borderRadius: 2,
					order: 2
				}
			]
		: [];

	return {
		type: 'line',
		data: {
			labels: series.periods.map(({ label }) => label),
			datasets: [actual, target, ...perPeriod]
		},
		options: targetChartOptions(series, colours, locale)
	};
}

/** The target path on the time axis; without one, the final target is a level line. */
function pathOf({ periods, targetPath, final }: TargetSeries): Point[] {
	const ends = periods.map(({ endDate }) => endDate);
	const edge = periods.length - 0.5;
	const points = targetPath.map(({ date, value }) => ({ x: positionOf(date, ends), y: value }));
	const last = points.at(-1);

	if (!last) {
		return final === null
			? []
			: [
					{ x: -0.5, y: final },
					{ x: edge, y: final }
				];
	}
	return last.x < edge && last.y === final ? [...points, { x: edge, y: last.y }] : points;
}
