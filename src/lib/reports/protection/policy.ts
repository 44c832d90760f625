/** What is decided before figures are. */
import type { PublicationSource } from '../source.ts';

export interface Policy {
	/** The least count that may be shown. */
	readonly k: number;
	/** Whether headlines stay whatever they are: audience donor (protection.md D10). */
	readonly keepsHeadlines: boolean;
}

export function policyOf(
	{ suppressionK, suppressionKPublic }: PublicationSource['project'],
	audience: 'donor' | 'public'
): Policy {
	const isPublic = audience === 'public';
	return { k: isPublic ? suppressionKPublic : suppressionK, keepsHeadlines: !isPublic };
}

/** How coarsely an indicator is protected where hiding single figures is not enough. */
export interface Closures {
	/** Quarters (by place) of which no report's rows are printed, zeros included. */
	readonly quarters: ReadonlySet<number>;
	/** No part is printed anywhere, zeros included. */
	readonly parts: boolean;
	/**
	 * Totals (by their figure) of the reports whose parts stay closed, for the total has to stay a
	 * secret; null: those of all reports, as long as it is not known which totals have to.
	 */
	readonly reports: ReadonlySet<string> | null;
}

/** What losing a figure costs: a headline most, a row of the data least. */
export const weights = { headline: 50, part: 5, row: 1 } as const;
