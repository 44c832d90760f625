import type { Workbook } from 'exceljs';
import { stateWords } from '../shared/figure';
import { figureLines, type FigureLine } from '../shared/figureLines';
import type { Figures, Indicator } from '../shared/pick';
import { textCell, wordCell } from '../shared/xlsx/cell';
import { addSheet, type SheetPage, type SheetRow } from '../shared/xlsx/sheet';
import { goalOf, objectiveOf } from './chain';
import { figureCells } from './figureCells';
import { keyingColumns, titles } from './template';

/**
 * The figures in the order in which they are keyed in: goal, objective, indicator, disaggregation,
 * value this period, total (jtip.md A1.9, C8). Every row can be keyed in by itself.
 */
export function addKeyingSheet(workbook: Workbook, figures: Figures, page: SheetPage): void {
	const rows = figures.indicators.flatMap((indicator) =>
		figureLines(indicator, figures.dimensions).map((line): SheetRow => ({
			cells: [
				textCell(goalOf(indicator, figures.results)),
				textCell(objectiveOf(indicator, figures.results)),
				textCell(`${indicator.code} ${indicator.name}`),
				textCell(partName(line)),
				...valueCells(indicator, line, figures)
			],
			isPart: line.key !== undefined
		}))
	);
	addSheet(workbook, titles.keying, keyingColumns, rows, page);
}

function partName({ splitBy, category }: FigureLine): string {
	return splitBy === '' ? 'Total' : `${splitBy}: ${category}`;
}

/** A text has no value of the period beside the one it is. */
function valueCells(indicator: Indicator, line: FigureLine, figures: Figures) {
	if (indicator.measure !== 'qualitative') return figureCells(indicator, line, figures);
	return [textCell(indicator.text || stateWords.not_reported), wordCell(stateWords.not_applicable)];
}
