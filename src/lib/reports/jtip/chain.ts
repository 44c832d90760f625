import { stateWords } from '../shared/figure.ts';
import type { Indicator, Result } from '../shared/pick.ts';
import { isImpact, isOutcome, lineOfResult } from '../shared/resultTree.ts';

/** The goal above an indicator, if its chain has one. */
export function goalOf(indicator: Indicator, results: readonly Result[]): Result | undefined {
	return lineOfResult(results, indicator.resultCode).find(isImpact);
}

/** The objective an indicator serves, or the goal where it stands above the objectives. */
export function objectiveOf(indicator: Indicator, results: readonly Result[]): Result | undefined {
	const line = lineOfResult(results, indicator.resultCode);
	return line.findLast(isOutcome) ?? line.find(isImpact) ?? line[0];
}

/** `O1 Victims have access …` */
export function resultName(result: Result | undefined): string {
	return result === undefined ? stateWords.not_available : `${result.code} ${result.statement}`;
}
