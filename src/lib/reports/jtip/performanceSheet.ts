import type { Workbook } from 'exceljs';
import type { Publication } from '../publication.ts';
import {
	figureOrNotAvailable,
	stateWords,
	targetFigure,
	type PrintableFigure
} from '../shared/figure.ts';
import { crosswalkLines } from '../shared/crosswalk.ts';
import { countsReturning, firstTimers } from '../shared/firstTimers.ts';
import { percentOfTarget } from '../shared/percentOfTarget.ts';
import type { Indicator } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';
import { dateCell, figureCell, textCell, wordCell, type SheetCell } from '../shared/xlsx/cell.ts';
import { columnLetter } from '../shared/xlsx/columnLetter.ts';
import { percentMet } from '../shared/xlsx/percentMet.ts';
import { addSheet, type SheetPage, type SheetRow } from '../shared/xlsx/sheet.ts';
import { objectiveOf, resultName } from './chain.ts';
import { explanationLines } from './explanation.ts';
import { figureCells } from './figureCells.ts';
import { columnAt, performanceColumns, performanceLayout } from './performanceColumns.ts';
import { awardRevisions } from './revisions.ts';
import { titles } from './template.ts';
import { awardTarget, periodTarget, yearTarget } from './targets.ts';
import { fiscalYears, yearFigure } from './years.ts';

/** The header and the titles of its bands. */
const headerRows = 2;

/**
 * One row an indicator in logframe order: baseline, every quarter and fiscal year so far, targets of
 * the period, the year and the award, the figures to date and their explanation (jtip.md C6, C7). Of
 * people a second row says how many of a quarter were counted for the first time, which is what adds
 * up to the figure to date (jtip.md A5.4).
 */
export function addPerformanceSheet(
	workbook: Workbook,
	publication: Publication,
	page: SheetPage
): void {
	const { figures } = publication;
	const rows: SheetRow[] = [];
	for (const indicator of figures.indicators) {
		rows.push(indicatorRow(indicator, publication, headerRows + rows.length + 1));
		if (countsReturning(indicator)) rows.push(firstTimersRow(indicator, publication));
	}
	addSheet(
		workbook,
		titles.performance,
		performanceColumns(figures),
		rows,
		page,
		performanceLayout(figures)
	);
}

function indicatorRow(indicator: Indicator, publication: Publication, at: number): SheetRow {
	const { figures } = publication;
	const { measure, baseline } = indicator;
	const isText = measure === 'qualitative';
	const figure = (shown: PrintableFigure) =>
		isText ? wordCell(stateWords.not_applicable) : figureCell(shown, measure, { style: american });
	const line = { splitBy: '', category: '', inRange: indicator.inRange, running: indicator.actual };
	return {
		cells: [
			...namingCells(indicator, publication),
			figure(figureOrNotAvailable(baseline.value)),
			dateCell(baseline.date),
			...fiscalYears(figures).flatMap((year) => [
				...year.quarters.map(({ label }) => figure(ownFigure(indicator, label))),
				figure(yearFigure(indicator, year))
			]),
			...[periodTarget(indicator), yearTarget(indicator, figures), awardTarget(indicator)].map(
				figure
			),
			dateCell(indicator.targets.at(-1)?.date),
			...revisionCells(indicator),
			...(isText
				? [textCell(indicator.text || stateWords.not_reported), figure(line.running)]
				: figureCells(indicator, line, figures)),
			percentCell(indicator, publication, at),
			textCell(explanationLines(indicator, publication).join('\n')),
			textCell(crosswalkLines(indicator).join('\n'))
		]
	};
}

/** What was approved first, what it was last changed to, when and by what; empty where it never was. */
function revisionCells(indicator: Indicator): SheetCell[] {
	const revisions = awardRevisions(indicator);
	const [first, last] = [revisions[0], revisions.at(-1)];
	if (first === undefined || last === undefined) return ['', '', '', ''].map(textCell);
	const [approved, revised] = [first.oldValue, last.newValue].map((value) =>
		figureCell(targetFigure(value), indicator.measure, { style: american })
	);
	return [
		approved ?? textCell(''),
		revised ?? textCell(''),
		dateCell(last.approvedOn),
		textCell(last.approvalReference)
	];
}

function firstTimersRow(indicator: Indicator, publication: Publication): SheetRow {
	const { figures } = publication;
	return {
		cells: [
			...[indicator.code, 'of these, counted for the first time', '', '', '', ''].map(textCell),
			textCell(''),
			textCell(''),
			...fiscalYears(figures).flatMap(({ quarters }) => [
				...quarters.map(({ label }) =>
					figureCell(firstTimers(indicator, label, figures), indicator.measure, { style: american })
				),
				textCell('')
			])
		],
		isPart: true
	};
}

function namingCells(indicator: Indicator, { figures }: Publication): SheetCell[] {
	const { code, name, unit, source } = indicator;
	const objective = resultName(objectiveOf(indicator, figures.results));
	return [code, name, objective, unit, countedAs(indicator), source].map(textCell);
}

function ownFigure({ periods }: Indicator, label: string): PrintableFigure {
	return periods.find((period) => period.label === label)?.value ?? { state: 'not_reported' };
}

/** How the figure to date is made of those of the quarters (jtip.md A5.3). */
function countedAs(indicator: Indicator): string {
	const { measure, accumulation } = indicator;
	if (measure === 'qualitative') return stateWords.not_applicable;
	if (measure === 'percentage' && accumulation === 'sum') return 'ratio over all quarters';
	if (countsReturning(indicator)) return 'people, each counted once';
	const words = {
		sum: 'sum of the quarters',
		latest: 'latest level',
		average: 'average of the quarters',
		maximum: 'highest quarter'
	} as const;
	return words[accumulation];
}

/** The printed per cent, as a formula over its row where the row gives it. */
function percentCell(indicator: Indicator, { figures }: Publication, at: number): SheetCell {
	const percent = percentOfTarget(indicator);
	const printed = figureCell(percent, 'percentage', { style: american });
	const address = (column: Parameters<typeof columnAt>[0]) =>
		`${columnLetter(columnAt(column, figures))}${at}`;
	const live = percentMet(
		indicator,
		awardTarget(indicator),
		indicator.actual,
		{
			baseline: address('baseline'),
			target: address('awardTarget'),
			actual: address('toDate')
		},
		american
	);
	const isSame =
		live.kind === 'number' && printed.kind === 'number' && live.value === printed.value;
	return isSame ? live : printed;
}
