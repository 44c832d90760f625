import type { Publication } from '../publication.ts';
import { yearOf } from '../shared/date.ts';
import type { Cell, Table } from '../shared/document/model.ts';
import { dataTable, textCell } from '../shared/document/table.ts';
import { formatFigure, stateWords } from '../shared/figure.ts';
import { paragraphsOf, resultNarrative } from '../shared/narrative.ts';
import type { Figures, Indicator, Result } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';
import { indicatorsOf, isActivity } from '../shared/resultTree.ts';
import { objectiveOf, resultName } from './chain.ts';
import { explanationLines, longestBeside } from './explanation.ts';
import { actualWords, baselineWords, finalTargetWords } from './indicatorWords.ts';
import { performanceMeasureColumns, programIndicatorColumns } from './template.ts';

/**
 * PPR-A: one row an indicator, in logframe order (jtip.md A2, C6). An explanation too long for its column
 * stands uncut in a row below, across the page.
 */
export function performanceMeasureTable(publication: Publication): Table {
	const { figures } = publication;
	const rows = figures.indicators.flatMap((indicator, index): Cell[][] => {
		const target = indicator.targets.at(-1);
		const explanation = explanationLines(indicator, publication);
		const isLong = explanation.join('').length > longestBeside;
		const row = [
			textCell(`${label('A', index)}\n${indicator.code}`),
			textCell(resultName(objectiveOf(indicator, figures.results))),
			textCell(indicator.name),
			textCell(baselineWords(indicator)),
			textCell(target === undefined ? stateWords.not_applicable : yearOf(target.date)),
			textCell(finalTargetWords(indicator, figures)),
			textCell(actualWords(indicator)),
			isLong ? textCell('See the row below.') : lines(explanation)
		];
		if (!isLong) return [row];
		const across = performanceMeasureColumns.length - 1;
		return [
			row,
			[textCell(`${label('A', index)} (8)`), { ...lines(explanation), columns: across }]
		];
	});
	return dataTable(performanceMeasureColumns, rows);
}

/** `A-04`: the row of an indicator in PPR-A. */
export function measureLabel(indicator: Indicator, { indicators }: Figures): string {
	return label('A', indicators.indexOf(indicator));
}

/** PPR-B: one row an activity; where a project keeps none, one row an output. */
export function programIndicatorTable(publication: Publication): Table {
	const { results } = publication.figures;
	const activities = results.filter(isActivity);
	const described =
		activities.length > 0 ? activities : results.filter(({ level }) => level === 'output');
	const rows = described.map((result, index) => activityRow(result, index, publication));
	const none = programIndicatorColumns.map(() => textCell(stateWords.not_applicable));
	return dataTable(programIndicatorColumns, rows.length === 0 ? [none] : rows);
}

function activityRow(result: Result, index: number, publication: Publication): Cell[] {
	const { figures, narrative } = publication;
	const indicators = indicatorsOf(figures.indicators, result);
	const text = (section: 'progress' | 'variance' | 'challenges') =>
		resultNarrative(narrative, [result.code], section).flatMap(({ body }) => paragraphsOf(body));
	const status = [
		...indicators.map(
			(indicator) =>
				`${indicator.name}: ${formatFigure(indicator.actual, indicator.measure, american)}`
		),
		...text('progress')
	];
	const explanation = [
		...text('variance'),
		...text('challenges'),
		...indicators.flatMap((indicator) => explanationLines(indicator, publication))
	];
	return [
		textCell(`${label('B', index)}\n${result.code}`),
		textCell(result.statement),
		lines(status.length === 0 ? [stateWords.not_reported] : status),
		lines(explanation.length === 0 ? [stateWords.not_applicable] : explanation)
	];
}

function label(page: 'A' | 'B', index: number): string {
	return `${page}-${String(index + 1).padStart(2, '0')}`;
}

function lines(texts: readonly string[]): Cell {
	return { lines: texts.flatMap((text) => paragraphsOf(text)).map((text) => ({ text })) };
}
