import { formatFigure, stateWords } from '../shared/figure.ts';
import type { Cell, CellLine, Table } from '../shared/document/model.ts';
import { dataTable, textCell } from '../shared/document/table.ts';
import type { Figures } from '../shared/pick.ts';
import { european } from '../shared/printStyle.ts';
import { activityRow, resultCell } from './activityTable.ts';
import { logframeMatrix, type MatrixLine, type MatrixResult } from './matrix.ts';
import { currentWords, datedWords, indicatorWords, partWords } from './matrixWords.ts';
import { activitiesOf } from './resultWords.ts';
import type { ColumnKey, LogframeColumn, LogframeTemplate } from './templates/template.ts';

/** The updated logframe as a table of the version's columns (europeaid.md 1.1, 2.3). */
export function logframeTable(figures: Figures, template: LogframeTemplate): Table {
	const asOf = european.shortDate(figures.range.endDate);
	const groups = logframeMatrix(figures, template, asOf);
	const rows = groups.flatMap(({ label, results }) => {
		const groupRows = results.flatMap((result) => resultRows(result, template.columns));
		return underLabel(label, groupRows);
	});
	const activities = template.activities === 'rows' ? activitiesOf(figures) : [];
	const activityRows = underLabel(
		template.rowLabels.activity,
		activities.map((activity) => activityRow(activity, figures, template.columns))
	);
	return dataTable(template.columns, [...rows, ...activityRows]);
}

/** Puts the label of a group before its first row; it spans the others. */
function underLabel(label: string, rows: Cell[][]): Cell[][] {
	const labelCell: Cell = {
		...textCell(label, { bold: true }),
		rows: rows.length,
		isHeader: true
	};
	return rows.map((row, index) => (index === 0 ? [labelCell, ...row] : row));
}

/** One row an indicator; result and assumptions span them. A result without indicators has one row. */
function resultRows(matrixResult: MatrixResult, columns: readonly LogframeColumn[]): Cell[][] {
	const { lines, heading, result, assumptions } = matrixResult;
	const rows = Math.max(lines.length, 1);
	return Array.from({ length: rows }, (_, index) =>
		columns.flatMap(({ key }): Cell[] => {
			if (key === 'rowLabel') return [];
			if (key === 'result') return index === 0 ? [resultCell(heading, result, rows)] : [];
			if (key === 'assumptions') return index === 0 ? [{ ...textCell(assumptions), rows }] : [];
			const line = lines[index];
			return [line === undefined ? textCell(stateWords.not_applicable) : lineCell(key, line)];
		})
	);
}

function lineCell(
	key: Exclude<ColumnKey, 'rowLabel' | 'result' | 'assumptions'>,
	line: MatrixLine
): Cell {
	const { measure } = line.indicator;
	switch (key) {
		case 'indicator':
			return { lines: named(line) };
		case 'indicatorWithFigures':
			return {
				lines: [
					...named(line),
					{ text: `Baseline: ${datedWords(line.baseline, measure)}` },
					{ text: `Target: ${datedWords(line.target, measure)}` },
					{ text: `Current value: ${currentWords(line)}` },
					...underCurrent(line)
				]
			};
		case 'baseline':
			return { lines: [{ text: datedWords(line.baseline, measure) }, ...underBaseline(line)] };
		case 'target':
			return { lines: [{ text: datedWords(line.target, measure) }, ...notBySex(line)] };
		case 'current':
			return { lines: [{ text: currentWords(line) }, ...underCurrent(line)] };
		case 'source':
			return textCell(line.source);
	}
}

function named(line: MatrixLine): CellLine[] {
	return indicatorWords(line.indicator).map((text, index) => ({ text, quiet: index > 0 }));
}

function underCurrent(line: MatrixLine): CellLine[] {
	const parts = partWords(line.parts, line.indicator.measure);
	const incomplete = line.incomplete === '' ? [] : [line.incomplete];
	return [...parts, ...incomplete].map((text) => ({ text, quiet: true }));
}

/** Baselines by sex where they are known, or that they are not (europeaid.md 6.9). */
function underBaseline(line: MatrixLine): CellLine[] {
	const { measure } = line.indicator;
	if (line.parts.every(({ baseline }) => baseline.state !== 'value')) return notBySex(line);
	return line.parts.map(({ name, baseline }) => ({
		text: `${name}: ${formatFigure(baseline, measure, european)}`,
		quiet: true
	}));
}

/** Targets are not kept by sex, and a person count has to say so (europeaid.md 6.9). */
function notBySex(line: MatrixLine): CellLine[] {
	return line.parts.length === 0
		? []
		: [{ text: `By sex: ${stateWords.not_available}`, quiet: true }];
}
