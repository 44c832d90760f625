import type { Cell, Table } from '../shared/document/model.ts';
import { dataTable, textCell } from '../shared/document/table.ts';
import { formatFigure, textOrNotAvailable } from '../shared/figure.ts';
import type { Figures, Result } from '../shared/pick.ts';
import { european } from '../shared/printStyle.ts';
import { indicatorsOf } from '../shared/resultTree.ts';
import { activitiesOf, assumptionsOf, resultHeading } from './resultWords.ts';
import type { ActivityMatrixTemplate, LogframeColumn } from './templates/template.ts';

/** The separate activity matrix of version C (europeaid.md 1.2). */
export function activityTable(figures: Figures, template: ActivityMatrixTemplate): Table {
	const columns = template.columns.map(({ header, share }) => ({ header: [header], share }));
	const rows = activitiesOf(figures).map((activity) =>
		template.columns.map(({ key }): Cell => {
			if (key === 'activity') return resultCell(resultHeading(activity), activity, 1);
			if (key === 'means') {
				return {
					lines: [textOrNotAvailable(activity.means), ...activityFigures(activity, figures)].map(
						(text) => ({ text })
					)
				};
			}
			return textCell(
				key === 'costs' ? textOrNotAvailable(activity.costs) : assumptionsOf(activity)
			);
		})
	);
	return dataTable(columns, rows);
}

/** Means and costs fill the columns between the result and the assumptions (europeaid.md 1.2). */
export function activityRow(
	activity: Result,
	figures: Figures,
	columns: readonly LogframeColumn[]
): Cell[] {
	const between = columns.filter(
		({ key }) => key !== 'rowLabel' && key !== 'result' && key !== 'assumptions'
	);
	const lines = [
		`Means: ${textOrNotAvailable(activity.means)}`,
		`Costs: ${textOrNotAvailable(activity.costs)}`,
		...activityFigures(activity, figures)
	];
	return [
		resultCell(resultHeading(activity), activity, 1),
		{ lines: lines.map((text) => ({ text })), columns: between.length },
		textCell(assumptionsOf(activity))
	];
}

/** The forms have no indicators for activities; where a project has some, they are not lost. */
function activityFigures(activity: Result, figures: Figures): string[] {
	return indicatorsOf(figures.indicators, activity).map(
		({ code, name, measure, actual }) =>
			`${code} ${name}: ${formatFigure(actual, measure, european)}`
	);
}

/** A result's code, with the one it serves, above its statement. */
export function resultCell(heading: string, result: Result, rows: number): Cell {
	return { lines: [{ text: heading, bold: true }, { text: result.statement }], rows };
}
