import type { Workbook } from 'exceljs';
import { crosswalkLines } from '../shared/crosswalk.ts';
import {
	figureOrNotAvailable,
	stateWords,
	targetFigure,
	type PrintableFigure
} from '../shared/figure.ts';
import { figureLines, type FigureLine } from '../shared/figureLines.ts';
import type { Figures, Indicator, Result } from '../shared/pick.ts';
import { isActivity, isImpact, isOutcome } from '../shared/resultTree.ts';
import { baselineOfPart } from '../shared/sexBreakdown.ts';
import { totalName } from '../shared/xlsx/dataRows.ts';
import { dateCell, figureCell, textCell, type SheetCell } from '../shared/xlsx/cell.ts';
import { addSheet, type SheetPage, type SheetRow } from '../shared/xlsx/sheet.ts';

/** The order of the screens in which a partner encodes results (europeaid.md 3.3). */
const columns = [
	{ header: 'Result code', width: 8 },
	{ header: 'Result level', width: 9 },
	{ header: 'Result statement', width: 28 },
	{ header: 'Assumptions', width: 20 },
	{ header: 'Indicator code', width: 9 },
	{ header: 'Indicator title', width: 28 },
	{ header: 'Predefined?', width: 11 },
	{ header: 'Type', width: 11 },
	{ header: 'Unit', width: 9 },
	{ header: 'Direction', width: 9 },
	{ header: 'Disaggregation dimension', width: 14 },
	{ header: 'Category', width: 12 },
	{ header: 'Baseline value', width: 10 },
	{ header: 'Baseline date', width: 10 },
	{ header: 'Baseline comment', width: 10 },
	{ header: 'Final target value', width: 10 },
	{ header: 'Final target date', width: 10 },
	{ header: 'Intermediate target value', width: 12 },
	{ header: 'Intermediate target date', width: 12 },
	{ header: 'Current value', width: 10 },
	{ header: 'Current value date', width: 10 },
	{ header: 'Current value comment', width: 24 },
	{ header: 'Source of data', width: 14 },
	{ header: 'Source detail', width: 18 },
	{ header: 'Matching indicator', width: 16 }
];

/** A sheet to encode from: a row for each indicator and for each part of it; no activities. */
export function addEncodingSheet(workbook: Workbook, figures: Figures, page: SheetPage): void {
	const rows = figures.indicators.flatMap((indicator): SheetRow[] => {
		const result = figures.results.find(({ code }) => code === indicator.resultCode);
		if (result === undefined || isActivity(result)) return [];
		return figureLines(indicator, figures.dimensions).map((line) => ({
			cells: rowCells(result, indicator, line, figures),
			isPart: line.key !== undefined
		}));
	});
	addSheet(workbook, 'Encoding', columns, rows, page);
}

function rowCells(
	result: Result,
	indicator: Indicator,
	{ key, splitBy, category, running }: FigureLine,
	figures: Figures
): SheetCell[] {
	const { measure, baseline, targets } = indicator;
	const isTotal = key === undefined;
	const isText = measure === 'qualitative';
	const finalTarget = targets.at(-1);
	const nextTarget = targets.slice(0, -1).find(({ date }) => date >= figures.range.endDate);
	const level = (figure: PrintableFigure): SheetCell =>
		figureCell(isText ? { state: 'not_applicable' } : figure, measure);
	// Targets are set for the whole alone.
	const target = (value: number | undefined) =>
		level(isTotal ? targetFigure(value) : { state: 'not_available' });
	const began = baselineOfPart(indicator);
	const dateOfTotal = (date: string | null | undefined) => dateCell(isTotal ? date : null);
	const comments = indicator.comments.map(
		({ partner, period, comment }) => `${partner} (${period}): ${comment}`
	);
	return [
		textCell(result.code),
		textCell(levelName(result)),
		textCell(result.statement),
		textCell(result.assumptions),
		textCell(indicator.code),
		textCell(indicator.name),
		textCell(indicator.standardCode || 'no'),
		textCell(isText ? 'Qualitative' : 'Quantitative'),
		textCell(isText ? stateWords.not_applicable : indicator.unit),
		textCell(indicator.direction === 'increase' ? 'Increase' : 'Decrease'),
		textCell(splitBy || totalName),
		textCell(category || totalName),
		level(isTotal ? figureOrNotAvailable(baseline.value) : began),
		dateCell(isTotal || began.state === 'value' ? baseline.date : null),
		textCell(''),
		target(finalTarget?.value),
		dateOfTotal(finalTarget?.date),
		target(nextTarget?.value),
		dateOfTotal(nextTarget?.date),
		isText && indicator.text !== '' ? textCell(indicator.text) : figureCell(running, measure),
		dateCell(figures.range.endDate),
		textCell(isTotal ? comments.join('\n') : ''),
		textCell(indicator.source),
		textCell(
			[indicator.method, indicator.frequency, indicator.responsible].filter(Boolean).join('; ')
		),
		textCell(isTotal ? crosswalkLines(indicator).join('\n') : '')
	];
}

function levelName(result: Result): string {
	if (isImpact(result)) return 'Impact';
	return isOutcome(result) ? 'Outcome' : 'Output';
}
