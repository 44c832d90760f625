import { figureOrNotAvailable, formatFigure, stateWords } from '../shared/figure';
import type { Indicator } from '../shared/pick';
import { american } from '../shared/printStyle';

/** The baseline, with its date on a line of its own. */
export function baselineWords(indicator: Indicator): string {
	return levelWords(indicator, indicator.baseline.value, indicator.baseline.date);
}

/** The target of the whole award, with its date. */
export function finalTargetWords(indicator: Indicator): string {
	const target = indicator.targets.at(-1);
	return levelWords(indicator, target?.value, target?.date);
}

/** The running figure, or a qualitative indicator's text. */
export function actualWords(indicator: Indicator): string {
	return indicator.measure === 'qualitative'
		? indicator.text || stateWords.not_reported
		: formatFigure(indicator.actual, indicator.measure, american);
}

function levelWords(
	{ measure }: Indicator,
	value: number | null | undefined,
	date: string | null | undefined
): string {
	if (measure === 'qualitative') return stateWords.not_applicable;
	const words = formatFigure(figureOrNotAvailable(value), measure, american);
	const hasDate = typeof value === 'number' && typeof date === 'string';
	return hasDate ? `${words}\n${american.shortDate(date)}` : words;
}
