/** The breakdowns of a series of figures: each quarter's cells, which always add up. */
import { standardDimensions as dimensions } from '../../../domain/dimension/standard.ts';
import type { Split } from '../exampleProject.ts';
import type { Entry } from './figureTable.ts';
import { apportion, deal } from './split.ts';

export type Cell = {
	key: Record<string, string>;
	value: number | null;
	returning: number | null;
	numerator: number | null;
	denominator: number | null;
};

const overlapping = new Set(dimensions.filter((one) => one.overlapping).map((one) => one.code));

/**
 * Splits the figures of one partner, quarter by quarter. It remembers who was counted before: people
 * return to the cells in which they were new.
 */
export function splitter(split: Split, partner: string, countsPeople: boolean) {
	const shares = split.but?.[partner] ?? split.shares;
	const keys = Object.keys(shares).map((words) => keyOf(split.dimensions, words.split(' ')));
	const weights = Object.values(shares);
	const isOverlapping = split.dimensions.some((dimension) => overlapping.has(dimension));
	let counted = weights.map(() => 0);

	return (entry: Entry): Cell[] => {
		if (entry.kind === 'pair') {
			const denominators = deal(entry.denominator, weights, counted);
			counted = plus(counted, denominators);
			const numerators = apportion(entry.numerator, denominators);
			return keys.map((key, n) => ({
				...empty(key),
				numerator: numerators[n] ?? 0,
				denominator: denominators[n] ?? 0
			}));
		}
		if (entry.kind !== 'number' || entry.value === 0) return [];
		const { value, returning } = entry;
		if (isOverlapping) {
			return keys.map((key, n) => ({
				...empty(key),
				value: Math.round(value * (weights[n] ?? 0)),
				returning: countsPeople ? Math.round(returning * (weights[n] ?? 0)) : null
			}));
		}
		const back = apportion(returning, counted);
		const fresh = deal(value - returning, weights, counted);
		counted = plus(counted, fresh);
		return keys.map((key, n) => ({
			...empty(key),
			value: (fresh[n] ?? 0) + (back[n] ?? 0),
			returning: countsPeople ? (back[n] ?? 0) : null
		}));
	};
}

const plus = (a: number[], b: number[]) => a.map((value, index) => value + (b[index] ?? 0));

function keyOf(names: string[], categories: string[]): Record<string, string> {
	return Object.fromEntries(names.map((name, index) => [name, categories[index] ?? 'unknown']));
}

function empty(key: Record<string, string>): Cell {
	return { key, value: null, returning: null, numerator: null, denominator: null };
}
