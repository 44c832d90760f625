import {
	figureOrNotAvailable,
	formatFigure,
	stateWords,
	targetFigure,
	type PrintableFigure
} from '../shared/figure.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';
import { revisionWords } from './revisions.ts';

/** The baseline, with its date on a line of its own. */
export function baselineWords(indicator: Indicator): string {
	return levelWords(
		indicator,
		figureOrNotAvailable(indicator.baseline.value),
		indicator.baseline.date
	);
}

/** The target of the whole award, with its date and how it was revised. */
export function finalTargetWords(indicator: Indicator, figures: Figures): string {
	const target = indicator.targets.at(-1);
	const level = levelWords(indicator, targetFigure(target?.value), target?.date);
	return [level, ...revisionWords(indicator, figures)].join('\n');
}

/** The running figure. A qualitative indicator's text does not fit a column of figures. */
export function actualWords(indicator: Indicator): string {
	if (indicator.measure !== 'qualitative') {
		return formatFigure(indicator.actual, indicator.measure, american);
	}
	return indicator.text === '' ? stateWords.not_reported : 'See text';
}

function levelWords(
	{ measure }: Indicator,
	level: PrintableFigure,
	date: string | null | undefined
): string {
	if (measure === 'qualitative') return stateWords.not_applicable;
	const words = formatFigure(level, measure, american);
	const hasDate = level.state === 'value' && typeof date === 'string';
	return hasDate ? `${words}\n${american.shortDate(date)}` : words;
}
