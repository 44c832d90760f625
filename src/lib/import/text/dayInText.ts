import { monthOf } from './months';

/** A project's first and last day, which settle what a year or "end of project" means. */
export interface Span {
	startDate: string;
	endDate: string;
}

export interface DayInText {
	/** `2018-12-31`: the last day of what the text names. */
	day: string;
	/** The text without the words of the date. */
	rest: string;
}

type Reader = (parts: readonly string[], span: Span) => string | null;

const year = String.raw`((?:19|20)\d\d)`;
const word = String.raw`(\p{L}{3,})\.?`;
/** What leads a date in: by 2021, until June, end of 2019, deri në 2021, до 2021. */
const lead = String.raw`(?:(?:by|until|till|to|in|at|end|of|the|as|since|from|for|during|year|deri|ne|në|fund|fundi|fundit|viti|vitit|до|крај|на|година|do|kraja|kraj|godine)(?!\p{L})\.?\s*)*`;

/** From the most exact to the least; the first that fits is taken. */
const patterns: readonly [RegExp, Reader][] = [
	[pattern(String.raw`${year}-(\d\d)-(\d\d)`), ([y, m, d]) => dayOf(y, m, d)],
	[
		pattern(String.raw`(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?${year}`),
		([d, m, y]) => dayOf(y, m, d) ?? dayOf(y, d, m)
	],
	[
		pattern(String.raw`(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?${word}\s*,?\s*${year}`),
		([d, m, y]) => named(y, m, d)
	],
	[
		pattern(String.raw`${word}\s+(\d{1,2})(?:st|nd|rd|th)?\s*,\s*${year}`),
		([m, d, y]) => named(y, m, d)
	],
	[
		pattern(String.raw`FY\s?'?(?:20)?(\d\d)\s*[-/ ]?\s*Q([1-4])`),
		([y, q]) => quarterEnd(Number(y) + 2000, Number(q) - 1)
	],
	[
		pattern(String.raw`Q([1-4])\s*[-/ ,]?\s*FY\s?'?(?:20)?(\d\d)`),
		([q, y]) => quarterEnd(Number(y) + 2000, Number(q) - 1)
	],
	[pattern(String.raw`${year}\s*[-/ ]?\s*Q([1-4])`), ([y, q]) => quarterEnd(Number(y), Number(q))],
	[pattern(String.raw`Q([1-4])\s*[-/ ,]?\s*${year}`), ([q, y]) => quarterEnd(Number(y), Number(q))],
	[pattern(String.raw`FY\s?'?(?:20)?(\d\d)`), ([y]) => `${Number(y) + 2000}-09-30`],
	[pattern(String.raw`${word}\s*,?\s*${year}`), ([m, y]) => named(y, m)],
	[pattern(String.raw`(\d{1,2})\s?[./]\s?${year}`), ([m, y]) => lastDay(Number(y), Number(m))],
	[
		pattern(String.raw`(?:month|muaji|месец|mesec|M)\s?(\d{1,3})`),
		([n], span) => projectMonth(Number(n), span)
	],
	[
		pattern(
			String.raw`(?:the\s+)?(?:project|action|programme|projektit|veprimit|проектот|projekta)(?:'s)?(?:\s+end)?`,
			true
		),
		(_, { endDate }) => endDate
	]
];

/** A year that is a year and no amount: in brackets, after a word that leads it in, or at the end. */
const years: readonly RegExp[] = [
	new RegExp(
		String.raw`[([]\s*${lead}(?:(?:19|20)\d\d\s*[-–/]\s*)?${year}\.?\s*(?:\.|год|god|r)?\.?\s*[)\]]`,
		'iu'
	),
	new RegExp(
		String.raw`(?:^|[\s,;])(?:by|until|till|in|end|of|year|deri|në|vitit?|до|година|do|kraja|godine)(?!\p{L})[\s.]*${lead}(?:(?:19|20)\d\d\s*[-–/]\s*)?${year}(?!\d)`,
		'iu'
	),
	new RegExp(String.raw`(?<=\d\D*[\s,;–-])${lead}${year}\.?\s*$`, 'iu')
];

/**
 * The day that a text names: `by 2021`, `(2017)`, `June 2019`, `30.06.2019`, `FY2018`, `Q2 2019`,
 * `M24`, `end of project`. A year or month that the project begins or ends in is cut at `latest`.
 * Null where the text names none.
 */
export function dayInText(text: string, span: Span, latest: string): DayInText | null {
	for (const [expression, read] of patterns) {
		const found = expression.exec(text);
		const day = found && read(found.slice(1), span);
		if (found && day) return { day: cut(day, latest), rest: without(text, found) };
	}
	for (const expression of years) {
		const found = expression.exec(text);
		if (found) return { day: cut(`${found[1]}-12-31`, latest), rest: without(text, found) };
	}
	return null;
}

function pattern(source: string, isLed = false): RegExp {
	const before = isLed ? String.raw`(?:end|fund|fundi|крај|kraj)\p{L}*\s+(?:of|të|на)?\s*` : lead;
	return new RegExp(
		String.raw`(?<![\p{L}\d.,/])[([]?\s*${before}${source}\s*[)\]]?(?![\p{L}\d])`,
		'iu'
	);
}

function without(text: string, { index, 0: found }: RegExpExecArray): string {
	return `${text.slice(0, index)} ${text.slice(index + found.length)}`.replace(/\s+/g, ' ').trim();
}

/** Only within the same year: a target far after the project's end is said as it stands. */
function cut(day: string, latest: string): string {
	return day > latest && day.slice(0, 4) === latest.slice(0, 4) ? latest : day;
}

function named(y: string | undefined, name: string | undefined, d?: string): string | null {
	const month = monthOf(name ?? '');
	if (month === null) return null;
	return d === undefined ? lastDay(Number(y), month) : dayOf(y, String(month), d);
}

/** Null of a day that no calendar has. */
function dayOf(y = '', m = '', d = ''): string | null {
	const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

function lastDay(y: number, month: number): string | null {
	if (month < 1 || month > 12) return null;
	return new Date(Date.UTC(y, month, 0)).toISOString().slice(0, 10);
}

function quarterEnd(y: number, quarter: number): string | null {
	return quarter === 0 ? `${y - 1}-12-31` : lastDay(y, quarter * 3);
}

/** The last day of the project's n-th month. */
function projectMonth(n: number, { startDate }: Span): string | null {
	if (n < 1 || n > 120) return null;
	const [y = 0, m = 0, d = 0] = startDate.split('-').map(Number);
	return new Date(Date.UTC(y, m - 1 + n, d - 1)).toISOString().slice(0, 10);
}
