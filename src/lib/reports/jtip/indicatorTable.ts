import type { Publication } from '../publication';
import type { Cell, Table, TableColumn } from '../shared/document/model';
import { dataTable, groupRow, textCell } from '../shared/document/table';
import { formatFigure, textOrNotAvailable, figureOrNotAvailable } from '../shared/figure';
import { fiscalQuarterName, fiscalQuarterOf, type FiscalQuarter } from '../shared/fiscalQuarter';
import { paragraphsOf } from '../shared/narrative';
import { percentOfTarget } from '../shared/percentOfTarget';
import type { Figures, Indicator } from '../shared/pick';
import { american } from '../shared/printStyle';
import { indicatorsOf } from '../shared/resultTree';
import { explanationLines } from './explanation';
import { actualWords, baselineWords, finalTargetWords } from './indicatorWords';
import { quartersOfYear } from './reportingPeriod';

/** Printed in the columns of quarters that lie after the reporting period. */
const notDue = 'not due';

/** Every indicator under its result, with each quarter of the fiscal year (jtip.md C6, C7). */
export function indicatorTable(publication: Publication): Table {
	const { figures } = publication;
	const quarters = quartersOfYear(figures);
	const columns = tableColumns(quarters);
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

function tableColumns(quarters: readonly FiscalQuarter[]): TableColumn[] {
	return [
		{ header: ['ID'], share: 6 },
		{ header: ['Indicator'], share: 22 },
		{ header: ['Baseline'], share: 8.5 },
		{ header: ['Final target'], share: 8.5 },
		{ header: ['Expected to date'], share: 7.5, align: 'right' },
		...quarters.map((quarter): TableColumn => ({
			header: [fiscalQuarterName(quarter)],
			share: 6.5,
			align: 'right'
		})),
		{ header: ['To date'], share: 7, align: 'right' },
		{ header: ['% of target'], share: 6.5, align: 'right' },
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
	const expected =
		measure === 'qualitative'
			? { state: 'not_applicable' as const }
			: figureOrNotAvailable(indicator.expected);
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
		textCell(finalTargetWords(indicator)),
		textCell(formatFigure(expected, measure, american)),
		...quarters.map((quarter) => textCell(quarterWords(indicator, quarter, figures))),
		textCell(actualWords(indicator), { bold: true }),
		textCell(formatFigure(percent, 'percentage', american)),
		{
			lines: explanationLines(indicator, publication)
				.flatMap((text) => paragraphsOf(text))
				.map((text) => ({ text }))
		}
	];
}

/** One quarter's own figure; a quarter before the project is not applicable. */
function quarterWords(indicator: Indicator, quarter: FiscalQuarter, figures: Figures): string {
	const last = fiscalQuarterOf(figures.range.endDate);
	if (quarter.quarter > last.quarter) return notDue;
	const period = figures.periods.find(({ endDate }) => {
		const other = fiscalQuarterOf(endDate);
		return other.year === quarter.year && other.quarter === quarter.quarter;
	});
	const figure = indicator.periods.find(({ label }) => label === period?.label)?.value;
	return formatFigure(
		figure ?? { state: period === undefined ? 'not_applicable' : 'not_reported' },
		indicator.measure,
		american
	);
}
