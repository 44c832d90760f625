import type { Indicator, Result } from './pick.ts';

/** Levels that mean the same in the words of the two donors. */
const impactLevels: readonly Result['level'][] = ['impact', 'goal'];
const outcomeLevels: readonly Result['level'][] = ['outcome', 'objective'];

export const isImpact = (result: Result) => impactLevels.includes(result.level);
export const isOutcome = (result: Result) => outcomeLevels.includes(result.level);
export const isActivity = (result: Result) => result.level === 'activity';

/** Reading order: each result, then its children, in the order of the publication. */
export function walkResults(results: readonly Result[], from: string | null = null): Result[] {
	const codes = new Set(results.map((result) => result.code));
	const parentOf = (result: Result) =>
		result.parentCode !== null && codes.has(result.parentCode) ? result.parentCode : null;
	const below = (code: string | null): Result[] =>
		results
			.filter((result) => parentOf(result) === code)
			.flatMap((result) => [result, ...below(result.code)]);
	return below(from);
}

/** From the result itself up to the top of the chain. */
export function lineOfResult(results: readonly Result[], code: string): Result[] {
	const result = results.find((candidate) => candidate.code === code);
	if (result === undefined) return [];
	return [result, ...(result.parentCode === null ? [] : lineOfResult(results, result.parentCode))];
}

/** The indicators of one result, in the order of the publication. */
export function indicatorsOf(indicators: readonly Indicator[], result: Result): Indicator[] {
	return indicators.filter((indicator) => indicator.resultCode === result.code);
}
