import type { Workbook } from 'exceljs';
import { textOrNotAvailable } from '../shared/figure.ts';
import type { Figures, Result } from '../shared/pick.ts';
import { european } from '../shared/printStyle.ts';
import { textCell, type SheetCell } from '../shared/xlsx/cell.ts';
import { addSheet, type SheetPage, type SheetRow } from '../shared/xlsx/sheet.ts';
import { emptyCells, lineCells, partCells } from './logframeCells.ts';
import { logframeMatrix, type MatrixResult } from './matrix.ts';
import { activitiesOf, assumptionsOf, resultHeading } from './resultWords.ts';
import type { ColumnKey, LogframeColumn, LogframeTemplate } from './templates/template.ts';

/**
 * The logframe with the version's columns in their order (europeaid.md 1.1). Every row repeats its
 * result and indicator, so that the sheet can be sorted and filtered.
 */
export function addLogframeSheet(
	workbook: Workbook,
	figures: Figures,
	template: LogframeTemplate,
	page: SheetPage
): void {
	const { columns } = template;
	const asOf = european.shortDate(figures.range.endDate);
	const rows = logframeMatrix(figures, template, asOf).flatMap(({ label, results }) =>
		results.flatMap((result) => resultRows(label, result, columns, figures))
	);
	const activities = template.activities === 'rows' ? activitiesOf(figures) : [];
	const activityRows = activities.map((activity) =>
		activityRow(template.rowLabels.activity, activity, columns)
	);
	addSheet(
		workbook,
		'Logframe',
		columns.map(({ header, share }) => ({ header: header.join('\n'), width: share * 1.6 })),
		[...rows, ...activityRows],
		page
	);
}

/** A row for each indicator, and one for each sex below a person count. */
function resultRows(
	label: string,
	matrixResult: MatrixResult,
	columns: readonly LogframeColumn[],
	figures: Figures
): SheetRow[] {
	const common = {
		rowLabel: textCell(label),
		result: textCell(`${matrixResult.heading}\n${matrixResult.result.statement}`),
		assumptions: textCell(matrixResult.assumptions)
	};
	const toRow = (cells: Record<ColumnKey, SheetCell>, isPart = false): SheetRow => ({
		cells: columns.map(({ key }) => cells[key]),
		isPart
	});
	const { lines } = matrixResult;
	if (lines.length === 0) return [toRow({ ...common, ...emptyCells() })];
	return lines.flatMap((line) => [
		toRow({ ...common, ...lineCells(line, figures) }),
		...line.parts.map((part) => toRow({ ...common, ...partCells(line, part, figures) }, true))
	]);
}

/** Means and costs fill the columns between the result and the assumptions (europeaid.md 1.2). */
function activityRow(
	label: string,
	activity: Result,
	columns: readonly LogframeColumn[]
): SheetRow {
	const means = `Means: ${textOrNotAvailable(activity.means)}`;
	const costs = `Costs: ${textOrNotAvailable(activity.costs)}`;
	const between = columns.length - 3;
	return {
		cells: [
			textCell(label),
			textCell(`${resultHeading(activity)}\n${activity.statement}`),
			textCell(`${means}\n${costs}`),
			...Array.from({ length: between - 1 }, () => textCell('')),
			textCell(assumptionsOf(activity))
		],
		merged: [{ from: 3, to: 2 + between }]
	};
}
