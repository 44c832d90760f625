import type { Publication } from '../publication.ts';
import { heading } from '../shared/document/blocks.ts';
import type { Block, Cell, Table, TableColumn } from '../shared/document/model.ts';
import { dataTable, groupRow, textCell } from '../shared/document/table.ts';
import { formatFigure, stateWords, textOrNotAvailable } from '../shared/figure.ts';
import {
	fiscalQuarterName,
	fiscalQuarterOf,
	fiscalYearName,
	type FiscalQuarter
} from '../shared/fiscalQuarter.ts';
import { paragraphsOf } from '../shared/narrative.ts';
import { percentOfTarget } from '../shared/percentOfTarget.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';
import { indicatorsOf } from '../shared/resultTree.ts';
import { explanationLines, longestBeside } from './explanation.ts';
import { actualWords, baselineWords, finalTargetWords } from './indicatorWords.ts';
import { measureLabel } from './performanceTables.ts';
import { quarterCell, quartersOf } from './quarterCell.ts';
import { periodTarget, yearTarget } from './targets.ts';
import { titles } from './template.ts';
import { yearTable } from './yearTable.ts';
import { fiscalYears, yearFigure } from './years.ts';

/** The quarters of each fiscal year of the reporting period, the last year's with targets and explanations. */
export function indicatorTables(publication: Publication): Block[] {
	const { figures } = publication;
	const reported = fiscalYears(figures).filter(
		({ quarters }) => (quarters.at(-1)?.endDate ?? '') >= figures.range.startDate
	);
	const [last, ...before] = reported.toReversed();
	if (last === undefined || before.length === 0) return [indicatorTable(publication)];
	return [
		...before.toReversed().flatMap((year) => [heading(2, year.name), yearTable(figures, year)]),
		heading(2, last.name),
		indicatorTable(publication)
	];
}

/** Every indicator under its result, with each quarter of the fiscal year in which the period ends (jtip.md C6, C7). */
function indicatorTable(publication: Publication): Table {
	const { figures } = publication;
	const quarters = quartersOf(fiscalQuarterOf(figures.range.endDate));
	const columns = tableColumns(quarters, fiscalQuarterOf(figures.range.endDate));
	const rows = figures.results.flatMap((result) => {
		const indicators = indicatorsOf(figures.indicators, result);
		if (indicators.length === 0) return [];
		return [
			groupRow(`${result.code} ${result.statement}`, columns.length),
			...indicators.map((indicator) => indicatorRow(indicator, quarters, publication))
		];
	});
	return dataTable(columns, rows);
}

function tableColumns(quarters: readonly FiscalQuarter[], year: FiscalQuarter): TableColumn[] {
	return [
		{ header: ['ID'], share: 5.4 },
		{ header: ['Indicator'], share: 18 },
		{ header: ['Baseline'], share: 10.2 },
		{ header: ['Final target'], share: 12.2 },
		{ header: [`Target ${fiscalYearName(year)}`], share: 8.2, align: 'right' },
		{ header: ['Expected to date'], share: 8.6, align: 'right' },
		...quarters.map((quarter): TableColumn => ({
			header: [fiscalQuarterName(quarter)],
			share: 7.6,
			align: 'right'
		})),
		{ header: [fiscalYearName(year)], share: 8, align: 'right' },
		{ header: ['To date'], share: 8.2, align: 'right' },
		{ header: ['% of target'], share: 7.4, align: 'right' },
		{ header: ['Explanation'], share: 20 }
	];
}

function indicatorRow(
	indicator: Indicator,
	quarters: readonly FiscalQuarter[],
	publication: Publication
): Cell[] {
	const { figures } = publication;
	const { measure } = indicator;
	const percent = percentOfTarget(indicator);
	return [
		textCell(indicator.code),
		{
			lines: [
				{ text: indicator.name },
				...(indicator.unit === '' ? [] : [{ text: `Unit: ${indicator.unit}`, quiet: true }]),
				{ text: `Source: ${textOrNotAvailable(indicator.source)}`, quiet: true }
			]
		},
		textCell(baselineWords(indicator)),
		textCell(finalTargetWords(indicator, figures)),
		...[yearTarget(indicator, figures), periodTarget(indicator)].map((target) =>
			textCell(formatFigure(target, measure, american))
		),
		...quarters.map((quarter) => quarterCell(indicator, quarter, figures)),
		textCell(yearWords(indicator, figures)),
		textCell(actualWords(indicator), { bold: true }),
		textCell(formatFigure(percent, 'percentage', american)),
		{
			lines: explanationHere(indicator, publication)
				.flatMap((text) => paragraphsOf(text))
				.map((text) => ({ text }))
		}
	];
}

/** What fits beside so many figures; a longer explanation stands uncut in PPR-A (jtip.md C12). */
function explanationHere(indicator: Indicator, publication: Publication): string[] {
	const lines = explanationLines(indicator, publication);
	if (lines.join('').length <= longestBeside) return lines;
	return [`See ${measureLabel(indicator, publication.figures)} in ${titles.performanceMeasures}`];
}

/** The figure of the fiscal year so far. */
function yearWords(indicator: Indicator, figures: Figures): string {
	if (indicator.measure === 'qualitative') return stateWords.not_applicable;
	const year = fiscalYears(figures).at(-1);
	const figure = year === undefined ? undefined : yearFigure(indicator, year);
	return formatFigure(figure ?? { state: 'not_reported' }, indicator.measure, american);
}
