/** Names of what a publication prints of an indicator: the same figure has one name in all of them. */

type Key = Readonly<Record<string, string>>;

/** A row of the data, by what it is about. */
export interface RowAddress {
	readonly period: string;
	readonly partner: string;
	readonly location: string;
	readonly key: Key;
}

/** `age=minor,sex=female`; empty for the total. */
export const keyName = (key: Key) =>
	Object.entries(key)
		.map(([dimension, category]) => `${dimension}=${category}`)
		.sort()
		.join(',');

/** The breakdown of a key, `age,sex`. */
export const breakdownName = (key: Key) => Object.keys(key).sort().join(',');

/** A quarter's own figure. */
export const ownFigure = (quarter: string) => `own ${quarter}`;

/** Everything up to a quarter, of all or of one part. */
export const toDateFigure = (quarter: string, key = '') => `to ${quarter} ${key}`.trim();

/** Whom several partners counted in a quarter. */
export const overlapFigure = (quarter: string) => `twice ${quarter}`;

/** What some quarters add up to, both included. */
export const rangeFigure = (from: string, to: string, key = '') => `in ${from}–${to} ${key}`.trim();

export const rowFigure = ({ period, partner, location, key }: RowAddress) =>
	JSON.stringify([period, partner, location, keyName(key)]);
