/** A figure beside the partner's own history: what is unusual is corrected or explained. */
import type { Check } from './check.ts';
import { figureOf, type CheckedIndicator, type CheckedObservation } from './checked.ts';
import { median, medianDeviation } from './middle.ts';

/** What is unusual about an observation, as the numbers its message needs; null when nothing is. */
export function historyFinding(
	check: Check,
	indicator: CheckedIndicator,
	observation: CheckedObservation
): Record<string, unknown> | null {
	if (observation.state !== 'reported') return null;
	if (indicator.measure !== 'number' && indicator.measure !== 'percentage') return null;
	const value = figureOf(indicator.measure, observation.numbers);
	const past = indicator.history.find(({ location }) => location === observation.location);
	const values = past?.values ?? [];
	if (value === null || values.length === 0) return null;
	const about = { value, explained: observation.comment.trim() !== '' };
	const needed = check.quarters ?? 0;

	switch (check.test) {
		case 'usual': {
			const middle = median(values);
			const deviation = medianDeviation(values);
			if (middle === null || deviation === null || values.length < needed) return null;
			const isFar = Math.abs(value - middle) > (check.threshold ?? 0) * deviation;
			return isFar ? { ...about, median: middle, quarters: values.length } : null;
		}
		case 'not_below': {
			const previous = values.at(-1);
			const grows =
				indicator.measure === 'number' &&
				indicator.accumulation === 'latest' &&
				indicator.direction === 'increase';
			return grows && previous !== undefined && value < previous ? { ...about, previous } : null;
		}
		case 'not_zero': {
			const sinceZero = values.length - 1 - values.lastIndexOf(0);
			return value === 0 && sinceZero >= needed ? { ...about, quarters: sinceZero } : null;
		}
		default:
			return null;
	}
}
