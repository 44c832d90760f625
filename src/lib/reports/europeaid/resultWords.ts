import { stateWords, textOrNotAvailable } from '../shared/figure.ts';
import type { Figures, Result } from '../shared/pick.ts';
import { isActivity, isImpact, isOutcome } from '../shared/resultTree.ts';

/** The activities, in the order of the publication. */
export function activitiesOf(figures: Figures): Result[] {
	return figures.results.filter(isActivity);
}

/** `A 1.1.1 (related to Op 1.1)`: a result's code and the one it serves. */
export function resultHeading(result: Result): string {
	return result.parentCode === null || isOutcome(result)
		? result.code
		: `${result.code} (related to ${result.parentCode})`;
}

/** Assumptions stand between two levels, so the top level has none (europeaid.md 1.2). */
export function assumptionsOf(result: Result): string {
	return isImpact(result) && result.assumptions.trim() === ''
		? stateWords.not_applicable
		: textOrNotAvailable(result.assumptions);
}
