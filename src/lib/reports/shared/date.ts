/**
 * Calendar days, `2018-09-30`, in words. A day is a name, not a moment: nothing here passes
 * through a time zone.
 */
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

interface DayParts {
	year: number;
	month: number;
	day: number;
	monthName: string;
}

export function partsOfDay(isoDay: string): DayParts {
	const [year = NaN, month = NaN, day = NaN] = isoDay.split('-').map(Number);
	const monthName = months[month - 1];
	if (monthName === undefined || !Number.isInteger(year) || !Number.isInteger(day)) {
		throw new Error(`Not a calendar day: ${isoDay}`);
	}
	return { year, month, day, monthName };
}

/** `30 September 2018` */
export function europeanDate(isoDay: string): string {
	const { day, monthName, year } = partsOfDay(isoDay);
	return `${day} ${monthName} ${year}`;
}

/** `30 Sep 2018`, for table cells. */
export function europeanShortDate(isoDay: string): string {
	const { day, monthName, year } = partsOfDay(isoDay);
	return `${day} ${monthName.slice(0, 3)} ${year}`;
}

/** `September 30, 2018`: Month, Day, Year (jtip.md A2). */
export function americanDate(isoDay: string): string {
	const { day, monthName, year } = partsOfDay(isoDay);
	return `${monthName} ${day}, ${year}`;
}

/** `Sep 30, 2018`, for table cells. */
export function americanShortDate(isoDay: string): string {
	const { day, monthName, year } = partsOfDay(isoDay);
	return `${monthName.slice(0, 3)} ${day}, ${year}`;
}

/** The year a baseline or target refers to. */
export function yearOf(isoDay: string): string {
	return String(partsOfDay(isoDay).year);
}

/** Midnight UTC of the day: what a spreadsheet stores as a real date. */
export function spreadsheetDate(isoDay: string): Date {
	const { year, month, day } = partsOfDay(isoDay);
	return new Date(Date.UTC(year, month - 1, day));
}
