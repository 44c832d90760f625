/** Figures and dates as people read them. Rounding happens here, once, and nowhere before. */

// A format costs far more to make than to use, and a sheet shows hundreds of figures.
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, digits: number): Intl.NumberFormat {
	const name = `${locale} ${digits}`;
	const made =
		formats.get(name) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
	formats.set(name, made);
	return made;
}

const noBreakSpace = '\u00a0';

/** At most `digits` decimals; whole numbers have none. */
export function formatNumber(value: number, locale = 'en-GB', digits = 1): string {
	return numberFormat(locale, digits).format(value);
}

/** A figure with its unit where the unit is per cent; null is nobody's figure and has no text. */
export function formatFigure(
	value: number | null,
	measure: 'number' | 'percentage' | 'milestone' | 'qualitative',
	locale = 'en-GB'
): string | null {
	if (value === null) return null;
	const digits = measure === 'number' ? 2 : 1;
	const text = formatNumber(value, locale, digits);
	return measure === 'percentage' ? `${text}${noBreakSpace}%` : text;
}

/** `30 Sep 2018`. The day is a calendar day and belongs to no time zone. */
export function formatDay(day: string, locale = 'en-GB'): string {
	return new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** `14:03`, where the reader is. */
export function formatTime(moment: Date | number, locale = 'en-GB'): string {
	return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** An amount of money with its currency before it: `EUR 107 240.49`. */
export function formatMoney(amount: number, currency: string): string {
	const [whole = '', cents = '00'] = amount.toFixed(2).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
	return `${currency}${noBreakSpace}${grouped}${cents === '00' ? '' : `.${cents}`}`;
}
