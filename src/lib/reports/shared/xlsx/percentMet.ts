import { stateWords, type PrintableFigure } from '../figure';
import type { Indicator } from '../pick';
import type { PrintStyle } from '../printStyle';
import { decimalsOf, roundHalfUp } from '../round';
import { figureCell, wordCell, type SheetCell } from './cell';

/** The addresses of the cells that a formula reads. */
export interface Addresses {
	baseline: string;
	target: string;
	actual: string;
}

/**
 * How much of a target is met, as a live formula over its row: actual / target, or, where less is
 * better, the share of the way from the baseline (jtip.md C10). A withheld or missing actual gives
 * its word, a target of zero or none gives n/a. The cells of the row are rounded: where that would
 * give another per cent, it stands without a formula.
 */
export function percentMet(
	indicator: Indicator,
	target: PrintableFigure,
	actual: PrintableFigure,
	at: Addresses,
	style: PrintStyle
): SheetCell {
	if (target.state !== 'value') return wordCell(stateWords.not_applicable);
	if (actual.state !== 'value') return wordCell(stateWords[actual.state]);
	const baseline = indicator.baseline.value;
	const isFall = indicator.direction === 'decrease';
	const from = isFall ? baseline : 0;
	if (from === null || target.value === from) return wordCell(stateWords.not_applicable);
	const formula = isFall
		? `100*(${at.actual}-${at.baseline})/(${at.target}-${at.baseline})`
		: `100*${at.actual}/${at.target}`;
	const share = (a: number, t: number, b: number) => (100 * (a - b)) / (t - b);
	const value = share(actual.value, target.value, from);
	const shown = (number: number) => roundHalfUp(number, decimalsOf(indicator.measure));
	const ofShown = share(shown(actual.value), shown(target.value), shown(from));
	return figureCell({ state: 'value', value }, 'percentage', {
		style,
		formula: asPercent(ofShown) === asPercent(value) ? formula : null
	});
}

function asPercent(value: number): number {
	return roundHalfUp(value, decimalsOf('percentage'));
}
