import { stateWords, type PrintableFigure } from '../figure.ts';
import { percentMetOf, wayFrom } from '../percentMet.ts';
import type { Indicator } from '../pick.ts';
import type { PrintStyle } from '../printStyle.ts';
import { decimalsOf, roundHalfUp } from '../round.ts';
import { figureCell, wordCell, type SheetCell } from './cell.ts';

/** The addresses of the cells that a formula reads. */
export interface Addresses {
	baseline: string;
	target: string;
	actual: string;
}

/**
 * How much of a target is met, as a live formula over its row. The cells of the row are rounded: where
 * that would give another per cent, it stands without a formula.
 */
export function percentMet(
	indicator: Indicator,
	target: PrintableFigure,
	actual: PrintableFigure,
	at: Addresses,
	style: PrintStyle
): SheetCell {
	const met = percentMetOf(indicator, target, actual);
	if (met.state !== 'value') return wordCell(stateWords[met.state]);
	const formula =
		indicator.direction === 'decrease'
			? `100*(${at.actual}-${at.baseline})/(${at.target}-${at.baseline})`
			: `100*${at.actual}/${at.target}`;
	const shown = (figure: PrintableFigure) =>
		figure.state === 'value' ? roundHalfUp(figure.value, decimalsOf(indicator.measure)) : 0;
	const from = shown({ state: 'value', value: wayFrom(indicator) ?? 0 });
	const ofShown = (100 * (shown(actual) - from)) / (shown(target) - from);
	return figureCell(met, 'percentage', {
		style,
		formula: asPercent(ofShown) === asPercent(met.value) ? formula : null
	});
}

function asPercent(value: number): number {
	return roundHalfUp(value, decimalsOf('percentage'));
}
