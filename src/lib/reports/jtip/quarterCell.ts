import type { Cell } from '../shared/document/model.ts';
import { textCell } from '../shared/document/table.ts';
import { formatFigure, stateWords } from '../shared/figure.ts';
import { countsReturning, firstTimers } from '../shared/firstTimers.ts';
import { fiscalQuarterOf, type FiscalQuarter } from '../shared/fiscalQuarter.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';

/** Printed in the columns of quarters that lie after the reporting period. */
const notDue = 'not due';

/** The four quarters of a fiscal year. */
export function quartersOf({ year }: Pick<FiscalQuarter, 'year'>): FiscalQuarter[] {
	return ([1, 2, 3, 4] as const).map((quarter) => ({ year, quarter }));
}

/** One quarter's own figure, of people also how many came for the first time; one before or after the award is not applicable. */
export function quarterCell(indicator: Indicator, quarter: FiscalQuarter, figures: Figures): Cell {
	if (isAfter(quarter, fiscalQuarterOf(figures.range.endDate))) {
		const isOver = isAfter(quarter, fiscalQuarterOf(figures.project.endDate));
		return textCell(isOver ? stateWords.not_applicable : notDue);
	}
	if (indicator.measure === 'qualitative') return textCell(stateWords.not_applicable);
	const period = figures.periods.find(({ endDate }) => isSame(fiscalQuarterOf(endDate), quarter));
	const figure = indicator.periods.find(({ label }) => label === period?.label)?.value;
	const own = formatFigure(
		figure ?? { state: period === undefined ? 'not_applicable' : 'not_reported' },
		indicator.measure,
		american
	);
	if (period === undefined || !countsReturning(indicator) || figure?.state !== 'value') {
		return textCell(own);
	}
	const fresh = firstTimers(indicator, period.label, figures);
	const words = `new: ${formatFigure(fresh, indicator.measure, american)}`;
	return { lines: [{ text: own }, { text: words, quiet: true }] };
}

function isAfter(one: FiscalQuarter, other: FiscalQuarter): boolean {
	return one.year > other.year || (one.year === other.year && one.quarter > other.quarter);
}

function isSame(one: FiscalQuarter, other: FiscalQuarter): boolean {
	return one.year === other.year && one.quarter === other.quarter;
}
