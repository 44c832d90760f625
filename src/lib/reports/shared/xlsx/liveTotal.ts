import { categoryName } from '../breakdown.ts';
import type { PrintableFigure } from '../figure.ts';
import { countedTwice } from '../overlap.ts';
import type { DataRow, Figures, Indicator } from '../pick.ts';
import { dataRange, dimensionColumn, rowStates } from './dataColumns.ts';
import { breakdownOf, enteringRows, totalName } from './dataRows.ts';

/** Which figure of an indicator is meant; without a part the whole, without a span the one to date. */
export interface TotalOf {
	/** The part's category of each dimension. */
	part?: Readonly<Record<string, string>>;
	/** First and last day of the quarters that it is made of. */
	span?: { startDate: string; endDate: string };
}

/** Which rows of the data sheet make up a figure. */
interface Selection extends TotalOf {
	breakdown: string;
}

/** A way to add up the rows, and what it gives. */
interface Candidate {
	formula: string;
	value: number;
}

/**
 * A formula over the data sheet that gives a current value, or one part of it; null where the
 * published rows do not give the published figure, as when some are withheld. The figure stays the
 * database's: the formula shows where it comes from.
 */
export function liveTotal(
	indicator: Indicator,
	figure: PrintableFigure,
	figures: Figures,
	of: TotalOf = {}
): string | null {
	if (figure.state !== 'value') return null;
	const found = selectionsOf(indicator, figures, of)
		.flatMap((selection) => candidates(indicator, selection, figures))
		.find(({ value }) => Math.abs(value - figure.value) < 1e-6);
	return found?.formula ?? null;
}

/** A part may have been reported alone, or crossed with other dimensions. */
function selectionsOf(indicator: Indicator, figures: Figures, of: TotalOf): Selection[] {
	const { part } = of;
	if (part === undefined) return [{ ...of, breakdown: totalName }];
	const split = Object.keys(part);
	const breakdowns = figures.data
		.filter(
			({ indicatorCode, key }) =>
				indicatorCode === indicator.code && split.every((dimension) => dimension in key)
		)
		.map(({ key }) => breakdownOf(key, figures.dimensions));
	return [...new Set(breakdowns)].map((breakdown) => ({ ...of, breakdown }));
}

function candidates(indicator: Indicator, selection: Selection, figures: Figures): Candidate[] {
	const rows = rowsOf(indicator, selection, figures).filter((row) =>
		belongs(row, selection, figures)
	);
	if (rows.length === 0) return [];
	const match = matching(indicator, selection, figures);
	const column = (id: string, pick: (row: DataRow) => number | null): Candidate => ({
		formula: `SUMPRODUCT(${match},${dataRange(id, figures)})`,
		value: rows.reduce((sum, row) => sum + (pick(row) ?? 0), 0)
	});
	const values = column('value', (row) => row.value);
	const returning = column('returning', (row) => row.returning);
	const numerators = column('numerator', (row) => row.numerator);
	const denominators = column('denominator', (row) => row.denominator);
	const baseline = indicator.baseline.value ?? 0;
	if (indicator.measure === 'percentage') {
		return [
			{
				formula: `100*${numerators.formula}/${denominators.formula}`,
				value: (100 * numerators.value) / denominators.value
			}
		];
	}
	if (indicator.combination === 'sum' && indicator.accumulation === 'latest') return [values];
	if (indicator.combination === 'sum' && indicator.accumulation === 'sum') {
		const total = indicator.countsPeople
			? {
					formula: `${values.formula}-${returning.formula}`,
					value: values.value - returning.value
				}
			: values;
		// The parts of a figure count everybody with each partner, and have no baseline of their own.
		if (selection.part) return [total];
		const twice = countedTwice(indicator, figures, selection.span);
		if (twice.state !== 'value') return [];
		const once = plus(total, -twice.value);
		// A stretch of time has no baseline either.
		return [indicator.addsToBaseline && !selection.span ? plus(once, baseline) : once];
	}
	if (indicator.combination === 'average' && indicator.accumulation === 'latest') {
		return [
			{
				formula: `${values.formula}/SUMPRODUCT(${match})`,
				value: values.value / rows.length
			}
		];
	}
	return [];
}

/** With a number that stands in no row. */
function plus({ formula, value }: Candidate, number: number): Candidate {
	if (number === 0) return { formula, value };
	return {
		formula: `${formula}${number < 0 ? '-' : '+'}${Math.abs(number)}`,
		value: value + number
	};
}

/** The rows that enter a figure; of a stretch of time all that lie in it. */
function rowsOf(indicator: Indicator, { span }: Selection, figures: Figures): DataRow[] {
	if (span === undefined) return enteringRows(indicator, figures);
	const days = daysOf(indicator, span);
	const ends = new Map(figures.periods.map(({ label, endDate }) => [label, endDate]));
	return figures.data.filter(({ indicatorCode, period, state }) => {
		const end = ends.get(period) ?? '';
		const isWithin = end >= days.startDate && end <= days.endDate;
		return indicatorCode === indicator.code && state === 'value' && isWithin;
	});
}

/** Of a level only the last day of the stretch counts. */
function daysOf({ accumulation }: Indicator, { startDate, endDate }: NonNullable<TotalOf['span']>) {
	return { startDate: accumulation === 'latest' ? endDate : startDate, endDate };
}

function belongs(row: DataRow, { breakdown, part = {} }: Selection, figures: Figures): boolean {
	return (
		breakdownOf(row.key, figures.dimensions) === breakdown &&
		Object.entries(part).every(([dimension, category]) => row.key[dimension] === category)
	);
}

/** The same in the language of the sheet: 1 for a row that belongs, 0 for any other. */
function matching(indicator: Indicator, selection: Selection, figures: Figures): string {
	const { breakdown, part = {}, span } = selection;
	const exact = (id: string, text: string) =>
		`EXACT(${dataRange(id, figures)},"${text.replaceAll('"', '""')}")`;
	return [
		exact('indicator', indicator.code),
		exact('breakdown', breakdown),
		...Object.entries(part).map(([dimension, category]) =>
			exact(dimensionColumn(dimension), categoryName(dimension, category, figures.dimensions))
		),
		...(span === undefined ? [dataRange('enters', figures)] : within(indicator, span, figures))
	].join('*');
}

/** Rows with a value whose quarter ends within some days. */
function within(
	indicator: Indicator,
	span: NonNullable<TotalOf['span']>,
	figures: Figures
): string[] {
	const { startDate, endDate } = daysOf(indicator, span);
	const ends = dataRange('periodEnd', figures);
	const day = (isoDay: string) => `DATE(${isoDay.split('-').map(Number).join(',')})`;
	return [
		`(${ends}>=${day(startDate)})`,
		`(${ends}<=${day(endDate)})`,
		`EXACT(${dataRange('state', figures)},"${rowStates.value}")`
	];
}
