import { stateWords } from '../shared/figure';
import type { Indicator, Result } from '../shared/pick';
import { isImpact, isOutcome, lineOfResult } from '../shared/resultTree';

/** The goal above an indicator. */
export function goalOf(indicator: Indicator, results: readonly Result[]): string {
	return named(lineOfResult(results, indicator.resultCode).find(isImpact));
}

/** The objective an indicator serves, or the goal where it stands above the objectives. */
export function objectiveOf(indicator: Indicator, results: readonly Result[]): string {
	const line = lineOfResult(results, indicator.resultCode);
	return named(line.findLast(isOutcome) ?? line.find(isImpact) ?? line[0]);
}

function named(result: Result | undefined): string {
	return result === undefined ? stateWords.not_available : `${result.code} ${result.statement}`;
}
