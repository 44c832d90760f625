import { originOf } from '../grid/grid';
import { isHeaderRow, type LogframeTable } from '../recognise/tables';
import { joinLines, type LogframeDraft } from './draft';
import { readResults } from './readResults';

/** The activity matrix of the current form: activities with means, costs and assumptions. */
export function readActivities(
	{ grid, columns, firstRow }: LogframeTable,
	draft: LogframeDraft
): void {
	for (let row = firstRow; row < grid.rows.length; row += 1) {
		if (isHeaderRow(grid, row)) continue;
		const textOf = (role: string) => {
			const column = columns.find((candidate) => candidate.role === role)?.column;
			return column === undefined ? undefined : grid.rows[row]?.[column];
		};
		const cell = textOf('activity');
		if (!cell || cell.text === '' || cell.row !== row) continue;
		for (const activity of readResults(grid, cell, 'activity')) {
			for (const field of ['means', 'costs', 'assumptions'] as const) {
				const beside = textOf(field);
				if (!beside) continue;
				activity[field] = joinLines(beside.text);
				activity.origins[field] = originOf(grid, beside);
			}
			draft.results.push(activity);
		}
	}
}
