import type { Figure } from '../publication.ts';
import { formatValue } from './number.ts';
import { roundHalfUp } from './round.ts';
import type { Figures, Indicator, Measure } from './pick.ts';
import type { PrintStyle } from './printStyle.ts';

/**
 * A figure of the publication, one that it does not hold at all, such as a baseline by sex, or the
 * target of a time for which none is set.
 */
export type PrintableFigure = Figure | { state: 'not_available' } | { state: 'no_target' };

/**
 * The words for a figure without a number, the same in every file. A withheld figure has one mark
 * whether it was hidden for its own sake or to protect another (protection.md B3.7).
 */
export const stateWords = {
	not_reported: 'not reported',
	not_applicable: 'n/a',
	withheld: 'S',
	not_available: 'not available',
	no_target: 'no target set'
} as const satisfies Record<Exclude<PrintableFigure['state'], 'value'>, string>;

/** For what a person adds by hand before the report is sent. */
export const toBeCompleted = 'to be completed';

/**
 * What the words for a figure without a number mean. The mark is explained where something is
 * withheld, without giving its parameters away (protection.md D4).
 */
export function readingNotes({ protection }: Pick<Figures, 'protection'>): string[] {
	const words =
		`${stateWords.not_reported}: no partner has reported a figure; ${stateWords.not_applicable}: ` +
		`not applicable; ${stateWords.not_available}: not part of the published data; ` +
		`${stateWords.no_target}: no target is set for that time; 0: a reported zero.`;
	const withheld =
		`${stateWords.withheld}: withheld. Small numbers, and numbers that would give them away, ` +
		'are not published, so that no person can be identified.';
	return protection.applied ? [words, withheld] : [words];
}

/** A figure in print. Zero prints as `0`; a figure without a number prints its word. */
export function formatFigure(figure: PrintableFigure, measure: Measure, style: PrintStyle): string {
	return figure.state === 'value'
		? formatValue(figure.value, measure, style)
		: stateWords[figure.state];
}

/** A number that may be missing from the logframe, such as a baseline never set. */
export function figureOrNotAvailable(value: number | null | undefined): PrintableFigure {
	return value === null || value === undefined
		? { state: 'not_available' }
		: { state: 'value', value };
}

/** The level wanted at some time, if one is set for it. */
export function targetFigure(value: number | null | undefined): PrintableFigure {
	return value === null || value === undefined ? { state: 'no_target' } : { state: 'value', value };
}

/** The level expected at some time; between two targets of what counts things, a whole number of them. */
export function expectedFigure(
	{ isCount }: Pick<Indicator, 'isCount'>,
	value: number | null | undefined
): PrintableFigure {
	const figure = targetFigure(value);
	return figure.state === 'value' && isCount
		? { state: 'value', value: roundHalfUp(figure.value, 0) }
		: figure;
}

/** A text of the logframe, or the word for its absence. */
export function textOrNotAvailable(text: string): string {
	return text.trim() === '' ? stateWords.not_available : text;
}
