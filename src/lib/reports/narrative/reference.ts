/**
 * Figures inserted into text by reference, so that text and table never disagree:
 * `{indicator 2.1 running}`, `{indicator 2.1 running sex=female}`, `{indicator 2.1 quarter 2018-Q3}`.
 */

export const figureNames = [
	'running',
	'range',
	'quarter',
	'baseline',
	'target',
	'percent'
] as const;
export type FigureName = (typeof figureNames)[number];

/** A reference as it stands in a text. */
export interface Reference {
	/** With its braces. */
	readonly text: string;
	/** Where it begins. */
	readonly index: number;
	/** What it means; null where it cannot be read. */
	readonly address: Address | null;
}

export interface Address {
	readonly indicator: string;
	readonly figure: FigureName;
	/** Of a quarter's own figure. */
	readonly quarter: string | null;
	/** Empty: the whole figure. */
	readonly key: Readonly<Record<string, string>>;
}

const anyReference = /\{\s*indicator\b[^{}]*\}/giu;

/** All references of a text in their order, also those that cannot be read. */
export function referencesIn(text: string): Reference[] {
	return [...text.matchAll(anyReference)].map((match) => ({
		text: match[0],
		index: match.index,
		address: addressOf(match[0])
	}));
}

/** The text with each reference replaced. */
export function replaceReferences(text: string, by: (reference: Reference) => string): string {
	return text.replace(anyReference, (found, index: number) =>
		by({ text: found, index, address: addressOf(found) })
	);
}

/** The text without them, each as long as it was in spaces. */
export function withoutReferences(text: string): string {
	return replaceReferences(text, (reference) => ' '.repeat(reference.text.length));
}

/** As it is written into a text. */
export function referenceTo({ indicator, figure, quarter, key }: Address): string {
	const parts = Object.entries(key).map(([dimension, category]) => `${dimension}=${category}`);
	const words = ['indicator', indicator, figure, ...(quarter === null ? [] : [quarter]), ...parts];
	return `{${words.join(' ')}}`;
}

function addressOf(reference: string): Address | null {
	const [, indicator, name, ...rest] = reference.slice(1, -1).trim().split(/\s+/);
	const figure = figureNames.find((known) => known === name?.toLowerCase());
	if (indicator === undefined || figure === undefined) return null;
	if (figure === 'quarter') {
		const [quarter] = rest;
		return quarter === undefined || rest.length > 1
			? null
			: { indicator, figure, quarter, key: {} };
	}
	const pairs = rest.map((part) => part.split('='));
	const isSplit = pairs.every((pair) => pair.length === 2 && !pair.includes(''));
	const mayBeSplit = figure === 'running' || figure === 'range' || rest.length === 0;
	if (!isSplit || !mayBeSplit) return null;
	return { indicator, figure, quarter: null, key: Object.fromEntries(pairs) };
}
