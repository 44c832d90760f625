/**
 * What in a text looks like it names a person. Reports hold no personal data: a figure is about
 * people, never about one. This finds slips and proves nothing; so it warns and forbids nothing.
 */
import { isCitizenNumber } from './identityNumber.ts';
import { namesWithBirthDates } from './nameWithBirthDate.ts';

export type PersonalDataKind = 'email' | 'identity_number' | 'phone' | 'name_with_birth_date';

export type PersonalData = {
	kind: PersonalDataKind;
	/** Where in the text, as for `slice`. */
	start: number;
	end: number;
	text: string;
};

/** Not inside a longer number, a contract number, an amount or an address. */
const before = '(?<![\\p{L}\\p{N}/.,_-])';
const after = '(?![\\p{L}\\p{N}/_]|[-.,]\\p{N})';
const whole = (pattern: string) => new RegExp(`${before}(?:${pattern})${after}`, 'gu');

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** Decade, year, month (50 more for women), day, order and a check letter. */
const albanian = whole(
	'[A-Z]\\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[A-W]'
);
const citizen = whole('\\d{13}');
/** Kosovo: ten digits; those that begin with 0 are telephone numbers. */
const kosovo = whole('[1-9]\\d{9}');

const international = whole('\\+[1-9](?:[ ()/-]{0,2}\\d){7,14}');
/** 00 instead of +, with the codes of the region and of where its people go. */
const dialled = whole('00(?:3[0-9]{2}|30|39|4[1349])(?:[ ()/-]{0,2}\\d){6,10}');
/** As dialled at home: an area or mobile code, then two to four groups. */
const domestic = whole('\\(?0[1-9]\\d?\\)?(?:[ /-]?\\d{2,4}){2,4}');

/** A date such as 04/2019 or 01-02-2019 begins like a telephone number. */
const dated = /(?:^|[ /-])(?:19|20)\d{2}(?:[ /-]|$)/;
const digitsIn = (text: string) => text.replace(/\D/g, '').length;

const finders: { kind: PersonalDataKind; pattern: RegExp; holds?: (text: string) => boolean }[] = [
	{ kind: 'email', pattern: email },
	{ kind: 'identity_number', pattern: albanian },
	{ kind: 'identity_number', pattern: citizen, holds: isCitizenNumber },
	{ kind: 'identity_number', pattern: kosovo },
	{ kind: 'phone', pattern: international },
	{ kind: 'phone', pattern: dialled },
	{
		kind: 'phone',
		pattern: domestic,
		holds: (text) => digitsIn(text) >= 9 && digitsIn(text) <= 10 && !dated.test(text)
	}
];

/**
 * Finds e-mail addresses, telephone numbers, identity numbers (Albania, Kosovo, and the thirteen digits
 * of North Macedonia, Montenegro, Serbia and Bosnia) and names beside a birth date.
 *
 * @returns what was found in the order of the text, nothing twice; empty for a text that names nobody.
 */
export function findPersonalData(text: string): PersonalData[] {
	const found = finders.flatMap(({ kind, pattern, holds }) =>
		[...text.matchAll(pattern)]
			.filter(([match]) => !holds || holds(match))
			.map(({ 0: match, index }) => ({
				kind,
				start: index,
				end: index + match.length,
				text: match
			}))
	);
	const named = namesWithBirthDates(text).map((place) => ({
		kind: 'name_with_birth_date' as const,
		...place
	}));
	return [...found, ...named]
		.toSorted((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ start }, n, all) => !all.slice(0, n).some((other) => start < other.end));
}
