import { partsOf } from '../shared/breakdown.ts';
import { expectedFigure, figureOrNotAvailable, type PrintableFigure } from '../shared/figure.ts';
import type { Figures, Indicator } from '../shared/pick.ts';

/** One figure with everything that says which one it is. */
export interface TidyFigure {
	indicator: Indicator;
	what:
		| 'baseline'
		| 'target'
		| 'in the period'
		| 'to date'
		| 'expected to date'
		| 'counted by several partners';
	/** Label of a quarter, or of the first and last published one; empty for baselines and targets. */
	period: string;
	from: string | null;
	until: string | null;
	/** Empty for the whole figure. */
	key: Record<string, string>;
	figure: PrintableFigure;
	/** A qualitative indicator's latest text. */
	text: string;
}

/**
 * The published figures one by one, in logframe order: baseline, targets, the earlier quarters, the
 * published quarters together with their parts, then whom several partners counted. No figure stands twice.
 */
export function tidyFigures(figures: Figures): TidyFigure[] {
	return figures.indicators.flatMap((indicator) => [
		...plannedFigures(indicator),
		...quarterFigures(indicator, figures),
		...publishedFigures(indicator, figures),
		...overlapFigures(indicator, figures)
	]);
}

const whole = { period: '', from: null, key: {}, text: '' };

function plannedFigures(indicator: Indicator): TidyFigure[] {
	if (indicator.measure === 'qualitative') return [];
	const { baseline, targets } = indicator;
	return [
		{
			...whole,
			indicator,
			what: 'baseline',
			until: baseline.date,
			figure: figureOrNotAvailable(baseline.value)
		},
		...targets.map(({ date, value }): TidyFigure => ({
			...whole,
			indicator,
			what: 'target',
			until: date,
			figure: { state: 'value', value }
		}))
	];
}

function quarterFigures(indicator: Indicator, figures: Figures): TidyFigure[] {
	const { periods, project, range } = figures;
	if (indicator.measure === 'qualitative') return [];
	return indicator.periods
		.flatMap(({ label, value, running }): TidyFigure[] => {
			const quarter = periods.find((period) => period.label === label);
			const about = { ...whole, indicator, period: label, until: quarter?.endDate ?? null };
			return [
				{ ...about, what: 'in the period', from: quarter?.startDate ?? null, figure: value },
				{ ...about, what: 'to date', from: project.startDate, figure: running }
			];
		})
		.filter(({ what, from, until }) => {
			const isPublished = what === 'to date' || from === range.startDate;
			return until !== range.endDate || !isPublished;
		});
}

/** Not available: nobody knows how many. */
function overlapFigures(indicator: Indicator, { periods }: Figures): TidyFigure[] {
	return indicator.overlaps.map(({ period, people }) => {
		const quarter = periods.find(({ label }) => label === period);
		return {
			...whole,
			indicator,
			what: 'counted by several partners',
			period,
			from: quarter?.startDate ?? null,
			until: quarter?.endDate ?? null,
			figure: people ?? { state: 'not_available' }
		};
	});
}

function publishedFigures(indicator: Indicator, figures: Figures): TidyFigure[] {
	const { range, project, dimensions } = figures;
	const isText = indicator.measure === 'qualitative';
	const quarters = range.from === range.to ? range.to : `${range.from} – ${range.to}`;
	const soFar = { indicator, period: range.to, from: project.startDate, until: range.endDate };
	if (isText) {
		const { actual: figure, text } = indicator;
		return [{ ...soFar, what: 'to date', key: {}, figure, text }];
	}
	const both = (
		key: TidyFigure['key'],
		inRange: PrintableFigure,
		running: PrintableFigure
	): TidyFigure[] => [
		{
			...soFar,
			what: 'in the period',
			period: quarters,
			from: range.startDate,
			key,
			figure: inRange,
			text: ''
		},
		{ ...soFar, what: 'to date', key, figure: running, text: '' }
	];
	return [
		...both({}, indicator.inRange, indicator.actual),
		{
			...soFar,
			what: 'expected to date',
			key: {},
			figure: expectedFigure(indicator, indicator.expected),
			text: ''
		},
		...indicator.breakdowns.flatMap((breakdown) =>
			partsOf(breakdown, dimensions).flatMap(({ key, inRange, running }) =>
				both(key, inRange, running)
			)
		)
	];
}
