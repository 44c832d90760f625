import { formatFigure, stateWords } from '../shared/figure.ts';
import type { Figures } from '../shared/pick.ts';
import { european } from '../shared/printStyle.ts';
import { sex } from '../shared/sexBreakdown.ts';
import { figureCell, textCell, wordCell, type SheetCell } from '../shared/xlsx/cell.ts';
import { liveTotal } from '../shared/xlsx/liveTotal.ts';
import type { MatrixLine } from './matrix.ts';
import { currentWords, datedWords, indicatorWords } from './matrixWords.ts';
import type { ColumnKey } from './templates/template.ts';

type Part = MatrixLine['parts'][number];

/** What a row of the logframe sheet holds beside its result. */
export type LineCells = Record<
	Exclude<ColumnKey, 'rowLabel' | 'result' | 'assumptions'>,
	SheetCell
>;

/** One indicator: its total. */
export function lineCells(line: MatrixLine, figures: Figures): LineCells {
	const { indicator, baseline, target, current } = line;
	const { measure } = indicator;
	const name = indicatorWords(indicator).join('\n');
	const words = [
		name,
		`Baseline: ${datedWords(baseline, measure)}`,
		`Target: ${datedWords(target, measure)}`,
		`Current value: ${currentWords(line)}`
	];
	return {
		indicator: textCell(name),
		indicatorWithFigures: textCell(words.join('\n')),
		baseline: figureCell(baseline.figure, measure, { when: baseline.when }),
		target: figureCell(target.figure, measure, { when: target.when }),
		current:
			line.text === ''
				? figureCell(current.figure, measure, {
						when: current.when,
						formula: liveTotal(indicator, current.figure, figures)
					})
				: textCell(currentWords(line)),
		source: textCell(line.source)
	};
}

/** One sex below it. */
export function partCells(line: MatrixLine, part: Part, figures: Figures): LineCells {
	const { indicator, current } = line;
	const name = `${indicator.code} ${indicator.name}: ${part.name}`;
	const words = formatFigure(part.running, indicator.measure, european);
	const formula = liveTotal(indicator, part.running, figures, { part: { [sex]: part.code } });
	return {
		indicator: textCell(name),
		indicatorWithFigures: textCell(`${name}\nCurrent value: ${words}`),
		baseline: figureCell(part.baseline, indicator.measure),
		target: wordCell(stateWords.not_available),
		current: figureCell(part.running, indicator.measure, { when: current.when, formula }),
		source: textCell(line.source)
	};
}

/** A result without indicators. */
export function emptyCells(): LineCells {
	const empty = textCell(stateWords.not_applicable);
	return {
		indicator: empty,
		indicatorWithFigures: empty,
		baseline: empty,
		target: empty,
		current: empty,
		source: empty
	};
}
