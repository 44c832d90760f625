import type { PrintableFigure } from './figure.ts';
import type { Indicator } from './pick.ts';

/**
 * What has been reached of the final target, in per cent (jtip.md C10): actual / target, or, where
 * less is better, the share of the way from the baseline, which the database computed. Not
 * applicable without a target, with a target of zero and for texts; a withheld actual withholds it.
 */
export function percentOfTarget(
	indicator: Pick<Indicator, 'measure' | 'direction' | 'targets' | 'actual' | 'progress'>
): PrintableFigure {
	const target = indicator.targets.at(-1)?.value;
	if (indicator.measure === 'qualitative' || target === undefined || target === 0) {
		return { state: 'not_applicable' };
	}
	if (indicator.actual.state !== 'value') return indicator.actual;
	if (indicator.direction === 'increase') {
		return { state: 'value', value: (100 * indicator.actual.value) / target };
	}
	return indicator.progress === null
		? { state: 'not_applicable' }
		: { state: 'value', value: indicator.progress };
}
