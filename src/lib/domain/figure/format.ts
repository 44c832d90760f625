/** Figures and dates as people read them. Rounding happens here, once, and nowhere before. */

const noBreakSpace = '\u00a0';

/** Making a formatter takes longer than a hundred uses of it, and a page writes hundreds of figures. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function remembered<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
	const format = formats.get(key) ?? make();
	formats.set(key, format);
	return format;
}

/** At most `digits` decimals; whole numbers have none. */
export function formatNumber(value: number, locale = 'en-GB', digits = 1): string {
	const make = () => new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
	return remembered(numberFormats, `${locale} ${digits}`, make).format(value);
}

/** A change with its sign: `+1.5`, `−0.6`. */
export function formatChange(value: number, locale = 'en-GB', digits = 1): string {
	const make = () =>
		new Intl.NumberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'exceptZero' });
	return remembered(numberFormats, `${locale} ${digits} signed`, make)
		.format(value)
		.replace('-', '−');
}

/** A figure with its unit where the unit is per cent; null is nobody's figure and has no text. */
export function formatFigure(
	value: number | null,
	measure: 'number' | 'percentage' | 'milestone' | 'qualitative',
	locale = 'en-GB'
): string | null {
	if (value === null) return null;
	// As the files print them (reports/shared/round.ts).
	const digits = measure === 'percentage' ? 1 : 2;
	const text = formatNumber(value, locale, digits);
	return measure === 'percentage' ? `${text}${noBreakSpace}%` : text;
}

/** What is expected between two targets; of what counts things, a whole number of them. */
export function formatExpected(
	value: number | null,
	{ measure, isCount }: { measure: Parameters<typeof formatFigure>[1]; isCount: boolean }
): string | null {
	return formatFigure(value !== null && isCount ? Math.round(value) : value, measure);
}

/** `30 Sep 2018`. The day is a calendar day and belongs to no time zone. */
export function formatDay(day: string, locale = 'en-GB'): string {
	const make = () =>
		new Intl.DateTimeFormat(locale, {
			day: 'numeric',
			month: 'short',
			year: 'numeric',
			timeZone: 'UTC'
		});
	return remembered(dayFormats, locale, make).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
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
