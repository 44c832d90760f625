import type { Project } from './pick.ts';
import { americanDate, americanShortDate, europeanDate, europeanShortDate } from './date.ts';

/** How a donor writes numbers and dates. */
export interface PrintStyle {
	thousands: string;
	/** What follows a per cent, its space included. */
	percentSign: string;
	longDate: (isoDay: string) => string;
	shortDate: (isoDay: string) => string;
	/** The same as a spreadsheet's format. */
	sheetDate: string;
	paper: 'a4' | 'letter';
}

/** European Union: no-break spaces and a decimal point (europeaid.md 5.4). */
export const european: PrintStyle = {
	thousands: '\u00a0',
	percentSign: '\u00a0%',
	longDate: europeanDate,
	shortDate: europeanShortDate,
	sheetDate: 'd mmm yyyy',
	paper: 'a4'
};

/** U.S. Department of State: Month, Day, Year (jtip.md A2, A5.7). */
export const american: PrintStyle = {
	thousands: ',',
	percentSign: '%',
	longDate: americanDate,
	shortDate: americanShortDate,
	sheetDate: 'mmm d, yyyy',
	paper: 'letter'
};

/** How the donor of a project writes. */
export function printStyleOf({ donor }: Pick<Project, 'donor'>): PrintStyle {
	return donor === 'jtip' ? american : european;
}
