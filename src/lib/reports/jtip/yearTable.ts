import { blockFigures } from '../shared/blockFigures.ts';
import type { Cell, Table, TableColumn } from '../shared/document/model.ts';
import { dataTable, groupRow, textCell } from '../shared/document/table.ts';
import { formatFigure, stateWords, type PrintableFigure } from '../shared/figure.ts';
import { fiscalQuarterName, fiscalQuarterOf } from '../shared/fiscalQuarter.ts';
import { percentMetOf } from '../shared/percentMet.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';
import { indicatorsOf } from '../shared/resultTree.ts';
import { quarterCell, quartersOf } from './quarterCell.ts';
import { yearFigure, type FiscalYear } from './years.ts';

/** A fiscal year before the last one: its quarters, what it came to, and the level by its end against the target. */
export function yearTable(figures: Figures, year: FiscalYear): Table {
	const columns = tableColumns(year);
	const rows = figures.results.flatMap((result) => {
		const indicators = indicatorsOf(figures.indicators, result);
		if (indicators.length === 0) return [];
		return [
			groupRow(`${result.code} ${result.statement}`, columns.length),
			...indicators.map((indicator) => indicatorRow(indicator, year, figures))
		];
	});
	return dataTable(columns, rows);
}

const quartersIn = ({ quarters }: FiscalYear) =>
	quartersOf(fiscalQuarterOf(quarters[0]?.endDate ?? ''));

function tableColumns(year: FiscalYear): TableColumn[] {
	const number = (header: string): TableColumn => ({ header: [header], share: 9, align: 'right' });
	return [
		{ header: ['ID'], share: 7 },
		{ header: ['Indicator'], share: 26 },
		...quartersIn(year).map((quarter) => number(fiscalQuarterName(quarter))),
		number(year.name),
		number(`To date, end of ${year.name}`),
		number(`Target ${year.name}`),
		number('% of target')
	];
}

function indicatorRow(indicator: Indicator, year: FiscalYear, figures: Figures): Cell[] {
	const { code, name, unit, measure } = indicator;
	const [first, last] = [year.quarters[0], year.quarters.at(-1)];
	const { target, actual } = blockFigures(
		indicator,
		{
			startDate: first?.startDate ?? '',
			endDate: last?.endDate ?? '',
			last: last?.label ?? ''
		},
		figures
	);
	const shown = (figure: PrintableFigure, as = measure) =>
		textCell(
			measure === 'qualitative' ? stateWords.not_applicable : formatFigure(figure, as, american)
		);
	return [
		textCell(code),
		{ lines: [{ text: name }, ...(unit === '' ? [] : [{ text: `Unit: ${unit}`, quiet: true }])] },
		...quartersIn(year).map((quarter) => quarterCell(indicator, quarter, figures)),
		shown(yearFigure(indicator, year)),
		shown(actual),
		shown(target),
		shown(percentMetOf(indicator, target, actual), 'percentage')
	];
}
