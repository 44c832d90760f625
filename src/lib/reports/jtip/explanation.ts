import {
	commentsOf,
	isBehind,
	isOffTarget,
	missingFrom,
	noExplanation
} from '../shared/explanation';
import { stateWords } from '../shared/figure';
import type { Gap, Indicator } from '../shared/pick';

/**
 * The explanation in an indicator's row: a qualitative indicator's text, the partners' words, uncut; a variance beyond the
 * threshold that nobody explained is said to be one; missing partners are named (jtip.md C12, C15).
 */
export function explanationLines(indicator: Indicator, gaps: readonly Gap[]): string[] {
	const comments = commentsOf(indicator);
	const isUnexplained = comments.length === 0 && (isOffTarget(indicator) || isBehind(indicator));
	const lines = [
		...(indicator.measure === 'qualitative' && indicator.text !== '' ? [indicator.text] : []),
		...comments,
		...(isUnexplained ? [noExplanation] : []),
		...missingFrom(indicator, gaps)
	];
	return lines.length === 0 ? [stateWords.not_applicable] : lines;
}
