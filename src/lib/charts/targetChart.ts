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
	/** Levels that were promised for a day before they were revised. */
	revised?: readonly { date: string; value: number }[];
	/** Stands behind a figure in a tooltip: `%`, `people`. */
	unit: string;
}

export interface TargetWords {
	actual: string;
	target: string;
	perPeriod?: string;
	revised?: string;
}

export type TargetChartConfiguration = ChartConfiguration<'line' | 'bar'>;
type Dataset = TargetChartConfiguration['data']['datasets'][number];

/**
 * A series against its target as a Chart.js configuration. A missing figure is a gap in the line and
 * never a zero; a reported zero has a mark of its own. After the last target, the target stays.
 */
export function targetChart(
	series: TargetSeries,
	{
		words,
		colours,
		locale,
		onChoose
	}: {
		words: TargetWords;
		colours: ChartColours;
		locale: string;
		/** Called with the label of the quarter whose figure was clicked. */
		onChoose?: (period: string) => void;
	}
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
		// Every target has a mark, the final one a larger; the origin and the end of the axis have none.
		pointRadius: path.map((_, index) => {
			const target = series.targetPath.length > 1 && index > 0 && index < series.targetPath.length;
			return target ? (index === series.targetPath.length - 1 ? 6 : 4) : 0;
		}),
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
	const ends = series.periods.map(({ endDate }) => endDate);
	const revised: Dataset[] = series.revised?.length
		? [
				{
					type: 'line',
					label: words.revised,
					data: series.revised.map(({ date, value }) => ({ x: positionOf(date, ends), y: value })),
					parsing: false,
					showLine: false,
					borderColor: colours.target,
					backgroundColor: colours.surface,
					borderWidth: 1.5,
					pointStyle: 'rectRot',
					pointRadius: 6,
					pointHoverRadius: 7,
					order: 1
				}
			]
		: [];
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
			datasets: [actual, target, ...perPeriod, ...revised]
		},
		options: targetChartOptions(series, colours, locale, onChoose)
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
