/** What is asked of a pattern, as inequalities over the figures to withhold. */

/** So much of the weighted figures has to be withheld if `when` is; in any case if it is null. */
export interface Demand {
	readonly terms: ReadonlyMap<string, number>;
	readonly least: number;
	readonly when: string | null;
}

const tolerance = 1e-6;

export function isMet({ terms, least, when }: Demand, withheld: ReadonlySet<string>): boolean {
	if (when !== null && !withheld.has(when)) return true;
	let sum = 0;
	for (const [figure, weight] of terms) if (withheld.has(figure)) sum += weight;
	return sum >= least - tolerance;
}
