import { categoryName } from '../breakdown';
import type { PrintableFigure } from '../figure';
import type { DataRow, Figures, Indicator } from '../pick';
import { dataRange, dimensionColumn } from './dataColumns';
import { breakdownOf, enteringRows, totalName } from './dataRows';

/** One category of a dimension. */
export interface PartOfTotal {
	dimension: string;
	category: string;
}

/** Which rows of the data sheet make up a figure. */
interface Selection {
	breakdown: string;
	part: PartOfTotal | null;
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
	part: PartOfTotal | null = null
): string | null {
	if (figure.state !== 'value') return null;
	const found = selectionsOf(indicator, figures, part)
		.flatMap((selection) => candidates(indicator, selection, figures))
		.find(({ value }) => Math.abs(value - figure.value) < 1e-6);
	return found?.formula ?? null;
}

/** A part may have been reported alone, or crossed with other dimensions. */
function selectionsOf(
	indicator: Indicator,
	figures: Figures,
	part: PartOfTotal | null
): Selection[] {
	if (part === null) return [{ breakdown: totalName, part }];
	const breakdowns = figures.data
		.filter(({ indicatorCode, key }) => indicatorCode === indicator.code && part.dimension in key)
		.map(({ key }) => breakdownOf(key, figures.dimensions));
	return [...new Set(breakdowns)].map((breakdown) => ({ breakdown, part }));
}

function candidates(indicator: Indicator, selection: Selection, figures: Figures): Candidate[] {
	const rows = enteringRows(indicator, figures).filter((row) => belongs(row, selection, figures));
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
		// The parts of a figure have no baseline of their own.
		if (!indicator.addsToBaseline || selection.part) return [total];
		return [{ formula: `${total.formula}+${baseline}`, value: total.value + baseline }];
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

function belongs(row: DataRow, { breakdown, part }: Selection, figures: Figures): boolean {
	return (
		breakdownOf(row.key, figures.dimensions) === breakdown &&
		(part === null || row.key[part.dimension] === part.category)
	);
}

/** The same in the language of the sheet: 1 for a row that belongs, 0 for any other. */
function matching(indicator: Indicator, { breakdown, part }: Selection, figures: Figures): string {
	const exact = (id: string, text: string) =>
		`EXACT(${dataRange(id, figures)},"${text.replaceAll('"', '""')}")`;
	return [
		exact('indicator', indicator.code),
		exact('breakdown', breakdown),
		...(part === null ? [] : [exact(dimensionColumn(part.dimension), partName(part, figures))]),
		dataRange('enters', figures)
	].join('*');
}

function partName({ dimension, category }: PartOfTotal, { dimensions }: Figures): string {
	return categoryName(dimension, category, dimensions);
}
