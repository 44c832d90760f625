import { expectedFigure, targetFigure, type PrintableFigure } from '../shared/figure.ts';
import { fiscalQuarterOf } from '../shared/fiscalQuarter.ts';
import type { Figures, Indicator } from '../shared/pick.ts';

/** The level wanted by the end of the reporting period: what the database expects there. */
export function periodTarget(indicator: Indicator): PrintableFigure {
	return indicator.measure === 'qualitative'
		? { state: 'not_applicable' }
		: expectedFigure(indicator, indicator.expected);
}

/**
 * The level wanted by the end of the fiscal year in which the reporting period ends: the target set
 * for a day of it, or what is expected where the period ends with the year.
 */
export function yearTarget(indicator: Indicator, { range }: Figures): PrintableFigure {
	if (indicator.measure === 'qualitative') return { state: 'not_applicable' };
	const { year, quarter } = fiscalQuarterOf(range.endDate);
	const set = indicator.targets.findLast(({ date }) => fiscalQuarterOf(date).year === year);
	if (set !== undefined) return { state: 'value', value: set.value };
	return quarter === 4 ? periodTarget(indicator) : { state: 'no_target' };
}

/** The target of the whole award. */
export function awardTarget({ measure, targets }: Indicator): PrintableFigure {
	return measure === 'qualitative'
		? { state: 'not_applicable' }
		: targetFigure(targets.at(-1)?.value);
}
