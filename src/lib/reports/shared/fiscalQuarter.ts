import { partsOfDay } from './date.ts';

/** A quarter of the U.S. fiscal year, which starts in October of the year before (jtip.md A1.7). */
export interface FiscalQuarter {
	year: number;
	quarter: 1 | 2 | 3 | 4;
}

/** The fiscal quarter a day falls in: 2025-11-15 is FY26 Q1. */
export function fiscalQuarterOf(isoDay: string): FiscalQuarter {
	const { year, month } = partsOfDay(isoDay);
	if (month >= 10) return { year: year + 1, quarter: 1 };
	if (month >= 7) return { year, quarter: 4 };
	return month >= 4 ? { year, quarter: 3 } : { year, quarter: 2 };
}

/** `FY26 Q1` (jtip.md C3). */
export function fiscalQuarterName(quarter: FiscalQuarter): string {
	return `${fiscalYearName(quarter)} Q${quarter.quarter}`;
}

/** `FY26`: the year of a quarter. */
export function fiscalYearName({ year }: Pick<FiscalQuarter, 'year'>): string {
	return `FY${String(year % 100).padStart(2, '0')}`;
}
