import type { ChartOptions, TooltipItem } from 'chart.js';
import type { ChartColours } from './colours';
import type { TargetSeries } from './targetChart';

/** Axes and tooltips of a series against its target: the scale begins at zero and holds the target. */
export function targetChartOptions(
	{ periods, actual, perPeriod = [], targetPath, revised = [], final, unit }: TargetSeries,
	colours: ChartColours,
	locale: string,
	onChoose?: (period: string) => void
): ChartOptions<'line' | 'bar'> {
	const levels = [...targetPath, ...revised].map(({ value }) => value);
	const figures = [...actual, ...perPeriod, ...levels];
	const areWhole = figures.every((figure) => figure === null || Number.isInteger(figure));
	const dayOf = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
	const titleOf = ([item]: TooltipItem<'line' | 'bar'>[]) => {
		const isRevised = item?.datasetIndex === (perPeriod.length > 0 ? 3 : 2) && revised.length > 0;
		const label = item && !isRevised && periods[item.parsed.x ?? -1]?.label;
		const point = item && (isRevised ? revised : targetPath)[item.dataIndex];
		return label || (point ? dayOf.format(new Date(point.date)) : '');
	};
	const ticks = { color: colours.text, font: { size: 12 } };

	return {
		locale,
		animation: false,
		maintainAspectRatio: false,
		// A mark at the edge of the scale is drawn whole; a path that began earlier ends at the axis.
		clip: { top: 8, bottom: 8, left: 0, right: 0 },
		layout: { padding: { top: 8, right: 8 } },
		onClick: (_, [point]) => {
			const period = point && point.datasetIndex !== 1 && periods[point.index]?.label;
			if (period) onChoose?.(period);
		},
		interaction: { mode: 'nearest', axis: 'x', intersect: false },
		scales: {
			x: {
				type: 'category',
				offset: true,
				grid: { display: false },
				border: { color: colours.grid },
				ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 14 }
			},
			y: {
				type: 'linear',
				beginAtZero: true,
				suggestedMax: final ?? undefined,
				grid: { color: colours.grid },
				border: { display: false },
				ticks: { ...ticks, maxTicksLimit: 6, padding: 8, precision: areWhole ? 0 : undefined }
			}
		},
		plugins: {
			tooltip: {
				backgroundColor: colours.text,
				titleColor: colours.surface,
				bodyColor: colours.surface,
				padding: 10,
				boxPadding: 4,
				usePointStyle: true,
				callbacks: {
					title: titleOf,
					label: ({ dataset, formattedValue }) =>
						`${dataset.label ?? ''}: ${formattedValue}${unit && `\u00a0${unit}`}`
				}
			}
		}
	};
}
