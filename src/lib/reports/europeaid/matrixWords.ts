import { formatFigure } from '../shared/figure.ts';
import type { Indicator } from '../shared/pick.ts';
import { european } from '../shared/printStyle.ts';
import type { SexPart } from '../shared/sexBreakdown.ts';
import type { DatedFigure, MatrixLine } from './matrix.ts';

/** A figure with its year or day: `14 (2013)`; the time is left out where there is no number. */
export function datedWords({ figure, when }: DatedFigure, measure: Indicator['measure']): string {
	const words = formatFigure(figure, measure, european);
	return figure.state === 'value' && when !== '' ? `${words} (${when})` : words;
}

/** The current value in words: its figure, or a qualitative indicator's text. */
export function currentWords(line: MatrixLine): string {
	if (line.text === '') return datedWords(line.current, line.indicator.measure);
	return line.current.when === '' ? line.text : `${line.text} (${line.current.when})`;
}

/** `Female: 38` for each sex. */
export function partWords(parts: readonly SexPart[], measure: Indicator['measure']): string[] {
	return parts.map((part) => `${part.name}: ${formatFigure(part.running, measure, european)}`);
}

/** The indicator with the code of a predefined one and its unit, which is said only once. */
export function indicatorWords({ code, name, standardCode, unit, measure }: Indicator): string[] {
	const predefined = standardCode === '' ? '' : ` (${standardCode})`;
	const unitLine = unit === '' || measure === 'qualitative' ? [] : [`Unit: ${unit}`];
	return [`${code} ${name}${predefined}`, ...unitLine];
}
