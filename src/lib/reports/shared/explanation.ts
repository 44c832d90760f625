import { incompleteness } from './gaps.ts';
import type { Gap, Indicator } from './pick.ts';

/** Printed where a figure is off its target and nobody said why. */
export const noExplanation = 'No explanation given';

/** What partners said of an indicator's figure, uncut, each with who and when. */
export function commentsOf(indicator: Indicator): string[] {
	return indicator.comments.map(
		({ partner, period, comment }) => `${partner} (${period}): ${comment}`
	);
}

/** Which partners are missing from the running figure; empty where none is. */
export function missingFrom(indicator: Indicator, gaps: readonly Gap[]): string[] {
	const incomplete = incompleteness(indicator);
	if (incomplete === '') return [];
	const missing = gaps
		.filter((gap) => gap.indicatorCode === indicator.code && gap.partner !== null)
		.map((gap) => [gap.partner, gap.period].filter((part) => part !== null).join(', '));
	const names = missing.length === 0 ? '' : `; missing: ${missing.join('; ')}`;
	return [`Incomplete: ${incomplete}${names}`];
}

/** Whether the figure falls short of what was expected by now. */
export function isBehind(indicator: Indicator): boolean {
	return indicator.status === 'at_risk' || indicator.status === 'off_track';
}

/**
 * Whether the figure is further from its expected level than the threshold, either way; exactly at it
 * is not (jtip.md A5.2). Where no share can be computed, because no way lies between origin and
 * expected level, falling short of it is. Nothing is said of a figure that is missing or hidden.
 *
 * @param threshold as a share: 0.1 for 10 %.
 */
export function isOffTarget({ actual, pace, status }: Indicator, threshold: number): boolean {
	if (actual.state !== 'value') return false;
	return pace === null ? status === 'off_track' : Math.abs(pace - 1) > threshold + 1e-9;
}
