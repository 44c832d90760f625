/**
 * What a reader has before them: counts of people, which of them are printed together, and how they
 * add up. Tables, quarters, running totals, linked breakdowns and earlier publications are all one
 * system; the same set of people is one cell in it, wherever it is printed (protection.md D12–D14).
 */

/** A count of people. */
export interface Cell {
	/** Names the set of people counted. */
	readonly id: string;
	/** Whole, 0 or more. */
	readonly count: number;
	/** The figure that prints it; null where nothing does and a reader can only compute it. */
	readonly figure: string | null;
	/** Whether nobody may learn it. */
	readonly small: boolean;
	/** The least a reader takes it for while it is not printed: 1 where zeros are printed. */
	readonly floor: number;
}

/** What is printed or withheld as one: a number of a table, or a row with several numbers. */
export interface Figure {
	readonly id: string;
	/**
	 * `shown`: known to the reader whatever is decided here. `withheld`: not printed, whatever else
	 * is. `open`: to be decided; it is withheld if it holds a small count, and shown if it is zero.
	 */
	readonly status: 'open' | 'shown' | 'withheld';
	/** What its loss costs, beside others; 1 is a cell of a table. */
	readonly weight: number;
}

/** The whole is the sum of its parts; not exact: the parts together are at most the whole. */
export interface Relation {
	readonly whole: string;
	readonly parts: readonly string[];
	readonly exact: boolean;
}

/** Of a headline: it stays wherever any other pattern protects (protection.md D10). */
export const headlineWeight = 1000;

export interface System {
	readonly cells: readonly Cell[];
	readonly figures: readonly Figure[];
	readonly relations: readonly Relation[];
}

/** The figures that hold a small count and are open: withheld for their own sake. */
export function primaryFigures({ cells, figures }: System): Set<string> {
	const open = new Set(figures.filter(({ status }) => status === 'open').map(({ id }) => id));
	const small = cells.filter((cell) => cell.small && cell.figure !== null);
	return new Set(small.flatMap(({ figure }) => (figure && open.has(figure) ? [figure] : [])));
}
