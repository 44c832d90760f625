import type { Measure } from './pick.ts';

/**
 * Rounds half away from zero, the way a person does by hand. Decimal noise such as 1.005 being
 * stored as 1.00499… is removed first. The only place where a report rounds.
 */
export function roundHalfUp(value: number, decimals: number): number {
	const scale = 10 ** decimals;
	const scaled = Number((Math.abs(value) * scale).toPrecision(15));
	const rounded = Math.round(scaled) / scale;
	return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Per cents carry one decimal, everything else at most two. */
export function decimalsOf(measure: Measure): number {
	return measure === 'percentage' ? 1 : 2;
}
