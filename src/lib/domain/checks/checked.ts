/** What the checks look at: an indicator with what a report says of it. */
import type { NumberField } from '../report/address.ts';

export type Numbers = Record<NumberField, number | null>;

export type CheckedObservation = {
	location: string | null;
	state: 'reported' | 'not_applicable';
	numbers: Numbers;
	text: string;
	comment: string;
	cells: { key: Record<string, string>; numbers: Numbers }[];
};

export type CheckedIndicator = {
	code: string;
	measure: 'number' | 'percentage' | 'milestone' | 'qualitative';
	accumulation: 'sum' | 'latest' | 'average' | 'maximum';
	direction: 'increase' | 'decrease';
	/** The dimensions of each breakdown that is asked for. */
	breakdowns: readonly (readonly string[])[];
	/** `countsPeople`, `wholeNumbers`, `allowsNegative`, `numeratorWithinDenominator`. */
	properties: Record<string, boolean>;
	/** The partner's own figures of earlier quarters, earliest first, by place. */
	history: readonly { location: string | null; values: readonly number[] }[];
};

/** The figure that an observation says: a number, or per cent; null where there is none. */
export function figureOf(measure: CheckedIndicator['measure'], numbers: Numbers): number | null {
	if (measure !== 'percentage') return numbers.value;
	const { numerator, denominator } = numbers;
	if (numerator === null || denominator === null || denominator === 0) return null;
	return (100 * numerator) / denominator;
}

/** Codes of the dimensions in whose categories one person may stand several times. */
export function overlappingOf(
	dimensions: readonly { code: string; overlapping: boolean }[]
): ReadonlySet<string> {
	return new Set(dimensions.filter(({ overlapping }) => overlapping).map(({ code }) => code));
}
