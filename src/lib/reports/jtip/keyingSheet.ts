import type { Workbook } from 'exceljs';
import { stateWords } from '../shared/figure.ts';
import { figureLines, type FigureLine } from '../shared/figureLines.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { textCell, wordCell } from '../shared/xlsx/cell.ts';
import { addSheet, type SheetPage, type SheetRow } from '../shared/xlsx/sheet.ts';
import { goalOf, objectiveOf, resultName } from './chain.ts';
import { figureCells } from './figureCells.ts';
import { keyingColumns, titles } from './template.ts';

/**
 * The figures in the order in which they are keyed in: goal, objective, indicator, disaggregation,
 * value this period, total (jtip.md A1.9, C8). A part repeats the codes of what it belongs to.
 */
export function addKeyingSheet(workbook: Workbook, figures: Figures, page: SheetPage): void {
	const rows = figures.indicators.flatMap((indicator) =>
		figureLines(indicator, figures.dimensions).map((line): SheetRow => {
			const isPart = line.key !== undefined;
			const naming = isPart ? codesOf(indicator, figures) : namesOf(indicator, figures);
			const cells = [...naming, partName(line)].map(textCell);
			return { cells: [...cells, ...valueCells(indicator, line, figures)], isPart };
		})
	);
	addSheet(workbook, titles.keying, keyingColumns, rows, page);
}

function namesOf(indicator: Indicator, { results }: Figures): string[] {
	const chain = [goalOf(indicator, results), objectiveOf(indicator, results)];
	return [...chain.map(resultName), `${indicator.code} ${indicator.name}`];
}

function codesOf(indicator: Indicator, { results }: Figures): string[] {
	const chain = [goalOf(indicator, results), objectiveOf(indicator, results)];
	return [...chain.map((result) => result?.code ?? stateWords.not_available), indicator.code];
}

function partName({ splitBy, category }: FigureLine): string {
	return splitBy === '' ? 'Total' : `${splitBy}: ${category}`;
}

/** A text has no value of the period beside the one it is. */
function valueCells(indicator: Indicator, line: FigureLine, figures: Figures) {
	if (indicator.measure !== 'qualitative') return figureCells(indicator, line, figures);
	return [textCell(indicator.text || stateWords.not_reported), wordCell(stateWords.not_applicable)];
}
