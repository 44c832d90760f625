import { bySex, type SexPart } from '../shared/sexBreakdown.ts';
import {
	figureOrNotAvailable,
	targetFigure,
	textOrNotAvailable,
	type PrintableFigure
} from '../shared/figure.ts';
import { incompleteness } from '../shared/gaps.ts';
import { yearOf } from '../shared/date.ts';
import type { Figures, Indicator, Result } from '../shared/pick.ts';
import { indicatorsOf, isImpact, isOutcome } from '../shared/resultTree.ts';
import { assumptionsOf, resultHeading } from './resultWords.ts';
import type { LogframeTemplate } from './templates/template.ts';

/** A figure and the time it belongs to: a year, or the day the current value was taken. */
export interface DatedFigure {
	figure: PrintableFigure;
	when: string;
}

/** What the matrix says of one indicator. */
export interface MatrixLine {
	indicator: Indicator;
	baseline: DatedFigure;
	target: DatedFigure;
	current: DatedFigure;
	/** A qualitative indicator's text in place of the current figure; empty otherwise. */
	text: string;
	source: string;
	/** The current value by sex; empty where no people are counted. */
	parts: readonly SexPart[];
	/** Said where partners are missing from the current value. */
	incomplete: string;
}

export interface MatrixResult {
	result: Result;
	/** `Op 1.1 (related to Oc 1)` (europeaid.md 6.7). */
	heading: string;
	assumptions: string;
	lines: readonly MatrixLine[];
}

export interface MatrixGroup {
	label: string;
	results: readonly MatrixResult[];
}

/**
 * The logframe as the forms have it: results by level, and within a level in the order of the
 * publication. `asOf` is the last published day in the words of the file.
 */
export function logframeMatrix(
	figures: Figures,
	template: LogframeTemplate,
	asOf: string
): MatrixGroup[] {
	const levels: ((result: Result) => boolean)[] = [
		isImpact,
		(result) => isOutcome(result) && !isOtherOutcome(result, figures.results),
		(result) => isOutcome(result) && isOtherOutcome(result, figures.results),
		(result) => result.level === 'output'
	];
	return levels
		.map((belongs) => figures.results.filter(belongs))
		.flatMap(([first, ...others]) => {
			if (first === undefined) return [];
			const label = isOtherOutcome(first, figures.results)
				? template.otherOutcomesLabel
				: template.rowLabels[first.level];
			const results = [first, ...others].map((result) => matrixResult(result, figures, asOf));
			return [{ label, results }];
		});
}

function matrixResult(result: Result, figures: Figures, asOf: string): MatrixResult {
	return {
		result,
		heading: resultHeading(result),
		assumptions: assumptionsOf(result),
		lines: indicatorsOf(figures.indicators, result).map((indicator) =>
			matrixLine(indicator, figures, asOf)
		)
	};
}

/** One indicator as the matrix has it. */
export function matrixLine(indicator: Indicator, figures: Figures, asOf: string): MatrixLine {
	const finalTarget = indicator.targets.at(-1);
	const { baseline } = indicator;
	return {
		indicator,
		baseline: {
			figure: levelOf(indicator, figureOrNotAvailable(baseline.value)),
			when: baseline.date === null ? '' : yearOf(baseline.date)
		},
		target: {
			figure: levelOf(indicator, targetFigure(finalTarget?.value)),
			when: finalTarget === undefined ? '' : yearOf(finalTarget.date)
		},
		current: { figure: indicator.actual, when: asOf },
		text: indicator.measure === 'qualitative' ? indicator.text : '',
		source: sourceOf(indicator),
		parts: bySex(indicator, figures.dimensions),
		incomplete: incompleteness(indicator)
	};
}

/** Where a figure comes from, how, how often and from whom (europeaid.md 1.2). */
function sourceOf({ source, method, frequency, responsible }: Indicator): string {
	return [textOrNotAvailable(source), method, frequency, responsible]
		.filter((part) => part.trim() !== '')
		.join('; ');
}

/** A qualitative indicator has no number to start from or to reach. */
function levelOf({ measure }: Indicator, level: PrintableFigure): PrintableFigure {
	return measure === 'qualitative' ? { state: 'not_applicable' } : level;
}

/** An outcome below another outcome: an intermediary one. */
function isOtherOutcome(result: Result, results: readonly Result[]): boolean {
	const parent = results.find((candidate) => candidate.code === result.parentCode);
	return isOutcome(result) && parent !== undefined && isOutcome(parent);
}
