import type { PrintableFigure } from './figure.ts';
import type { Indicator } from './pick.ts';

/**
 * How much of a level wanted at some time is met, in per cent (jtip.md C10): actual / target, or, where
 * less is better, the share of the way from the baseline. Not applicable without a target and with one
 * that is where the way begins; a withheld or missing actual gives what it is.
 */
export function percentMetOf(
	indicator: Pick<Indicator, 'direction' | 'baseline'>,
	target: PrintableFigure,
	actual: PrintableFigure
): PrintableFigure {
	if (target.state !== 'value') return { state: 'not_applicable' };
	if (actual.state !== 'value') return actual;
	const from = wayFrom(indicator);
	if (from === null || target.value === from) return { state: 'not_applicable' };
	return { state: 'value', value: (100 * (actual.value - from)) / (target.value - from) };
}

/** Where the way to a target begins: nothing, or the baseline where less is better; null: not known. */
export function wayFrom({
	direction,
	baseline
}: Pick<Indicator, 'direction' | 'baseline'>): number | null {
	return direction === 'decrease' ? baseline.value : 0;
}
