import { plainNumber } from '../../domain/report/typedNumber';
import { dayInText, type Span } from './dayInText';
import { plainWords } from './plainWords';

export type AmountDoubt =
	/** Words, but no figure in them. */
	| 'no_number'
	/** Somebody means to say it later. */
	| 'to_be_determined'
	/** Several figures: the first is taken. */
	| 'several_numbers'
	/** `10–15`: the first is taken. */
	| 'number_range'
	/** `1.234` is twelve hundred to some and one and a bit to others. */
	| 'ambiguous_number'
	/** Nothing but a figure that looks like a year. */
	| 'year_or_number';

/** What a cell says of an amount. */
export interface Amount {
	/** Null: none, or not applicable. */
	value: number | null;
	/** `%`, or the words behind the figure; empty where there are none. */
	unit: string;
	/** The day it belongs to, `2018-12-31`. */
	day: string | null;
	doubt: AmountDoubt | null;
}

const nothing = new Set(
	[
		'',
		'n a',
		'na',
		'n d',
		'none',
		'not applicable',
		'not available',
		'0 0',
		'x',
		'nuk aplikohet',
		'nuk ka',
		'не е применливо',
		'нема',
		'nije primenljivo',
		'nema'
	].map(plainWords)
);
const later =
	/^(tbd|tbc|tbe|to be (determined|defined|confirmed|established|set|decided)|will be|per tu percaktuar|do te percaktohet|ќе се утврди|ke se utvrdi|bice utvrdjeno|bi[cć]e)/i;
const figure =
	/(?<![\p{L}\d])[-−]?(?:\d{1,3}(?:[ .,'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)/gu;
const perCent =
	/^\s*(%|per ?cent(?!\p{L})|për ?qind(?!\p{L})|проценти?(?!\p{L})|отсто|odsto|posto|procen)/iu;

/** Ends the words of a unit. */
const preposition =
	/(?:^|\s)(?:of|by|in|on|at|to|per|until|from|who|that|with|and|or|të|në|deri|nga|до|во|на|od|do|u)(?!\p{L})/iu;

/**
 * The amount in a text: `At least 13 by 2021`, `60 %`, `0 (2017)`, `1 234,5`, `N/A`, `TBD`.
 *
 * @param latest the last day that a year may mean: the project's start for a baseline, its end for a
 * target.
 */
export function amountInText(text: string, span: Span, latest: string): Amount {
	const none = (doubt: AmountDoubt | null, day: string | null = null) => ({
		value: null,
		unit: '',
		day,
		doubt
	});
	const words = plainWords(text);
	if (nothing.has(words)) return none(null);
	if (later.test(words)) return none('to_be_determined');

	const dated = dayInText(text, span, latest);
	const rest = dated?.rest ?? text;
	const found = [...rest.matchAll(figure)];
	const [first, second] = found;
	if (!first) {
		return nothing.has(plainWords(rest))
			? none(null, dated?.day ?? null)
			: none('no_number', dated?.day ?? null);
	}
	const { value, isAmbiguous } = readNumber(first[0]);
	const behind = rest.slice(first.index + first[0].length);
	return {
		value,
		unit: unitIn(behind),
		day: dated?.day ?? null,
		doubt: isAmbiguous
			? 'ambiguous_number'
			: second
				? /^\s*(-|–|to|до|do|deri)\s*$/i.test(
						rest.slice(first.index + first[0].length, second.index)
					)
					? 'number_range'
					: 'several_numbers'
				: /^(19|20)\d\d$/.test(rest.trim())
					? 'year_or_number'
					: null
	};
}

/** In running text a point before three digits parts thousands more often than not. */
function readNumber(digits: string): { value: number; isAmbiguous: boolean } {
	const typed = digits.replace('−', '-').replaceAll('’', "'");
	const isAmbiguous = /^-?[1-9]\d{0,2}\.\d{3}$/.test(typed);
	return {
		value: Number(plainNumber(isAmbiguous ? typed.replace('.', '') : typed)),
		isAmbiguous
	};
}

/** The per cent sign, or up to three words; what follows a preposition or a comma is no unit. */
function unitIn(behind: string): string {
	if (perCent.test(behind)) return '%';
	const [, words = ''] = /^\s+((?:\p{L}[\p{L}’'-]*\s?){1,3})(?=$|[^\p{L}])/u.exec(behind) ?? [];
	return words.split(preposition, 1)[0]?.trim() ?? '';
}
