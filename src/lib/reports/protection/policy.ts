/** What is decided before figures are. */
import type { PublicationSource } from '../source.ts';

export interface Policy {
	/** The least count that may be shown. */
	readonly k: number;
	/** How far apart the least and the greatest possible count of what is withheld must be. */
	readonly width: number;
	/** Whether headlines stay whatever they are: audience donor (protection.md D10). */
	readonly keepsHeadlines: boolean;
}

/**
 * The rules of the project, or stricter ones of copies that its readers have: what an earlier copy
 * withheld stays protected by what was promised then, for both are read together (protection.md D20).
 * The public's copy is read by everybody, the donors' only by those who have their earlier ones.
 */
export function policyOf(
	{ project, earlier }: Pick<PublicationSource, 'project' | 'earlier'>,
	audience: 'donor' | 'public'
): Policy {
	const isPublic = audience === 'public';
	const copies = earlier.filter((each) => isPublic || each.audience === 'donor');
	const own = isPublic ? project.suppressionKPublic : project.suppressionK;
	const k = Math.max(own, ...copies.map((each) => each.k));
	const width = Math.max(project.suppressionWidth ?? k - 1, ...copies.map((each) => each.width));
	return { k, width, keepsHeadlines: !isPublic };
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
