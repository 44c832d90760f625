/** What a partner said of an indicator, as people read it. */
import { formatFigure, formatNumber } from '$lib/domain/figure/format';
import type { AccountEntry } from '$lib/domain/project/indicatorPage';
import type { Indicator } from '$lib/domain/project/shapes';
import { m } from '$lib/messages/messages.js';

/** A figure with what belongs to it: its denominator, or who had been counted before. */
export function entryText(
	entry: Pick<AccountEntry, 'value' | 'returning' | 'numerator' | 'denominator'>,
	{ measure, countsPeople }: Pick<Indicator, 'measure' | 'countsPeople'>
): string {
	if (measure === 'percentage' && entry.numerator !== null && entry.denominator !== null) {
		return m.numerator_of_denominator({
			numerator: formatNumber(entry.numerator),
			denominator: formatNumber(entry.denominator)
		});
	}
	const figure = formatFigure(entry.value, measure) ?? m.not_reported();
	return countsPeople && entry.returning
		? m.of_which_returning({ value: figure, returning: formatNumber(entry.returning) })
		: figure;
}
