import { incompleteness } from './gaps';
import type { Gap, Indicator } from './pick';

/** A variance beyond this many per cent, either way, asks for an explanation (jtip.md A5.2). */
const variancePercent = 10;

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

/** Whether the figure is further from its expected level than the threshold; exactly at it is not. */
export function isOffTarget(indicator: Indicator): boolean {
	if (indicator.actual.state !== 'value' || indicator.pace === null) return false;
	return Math.abs(100 * indicator.pace - 100) > variancePercent + 1e-9;
}
