/** Whoever is off track says why. */
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/**
 * The findings of a result whose indicators are off track and that says nothing in the section which
 * the check names.
 *
 * @param offTrack codes of the partner's indicators under the result that are off track.
 * @param textOf what is told in a section of the result.
 */
export function narrativeFindings(
	checks: readonly Check[],
	result: string,
	offTrack: readonly string[],
	textOf: (section: string) => string
): Finding[] {
	if (offTrack.length === 0) return [];
	return checks
		.filter(({ kind, field }) => kind === 'narrative' && field && textOf(field).trim() === '')
		.map(({ code, level, field }) => ({
			code,
			level,
			result,
			field,
			params: { indicators: offTrack }
		}));
}
