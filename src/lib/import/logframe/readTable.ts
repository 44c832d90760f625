import { originOf, type Cell, type Grid } from '../grid/grid';
import { levelIn } from '../recognise/levelWords';
import { isHeaderRow, type LogframeTable } from '../recognise/tables';
import type { LogframeDraft } from './draft';
import type { RowCells } from './indicatorCell';
import type { Position } from './position';
import { readResults } from './readResults';
import { takeIndicators } from './takeIndicators';
import { beginResults, takeAssumptions, takeMeans } from './takeResults';

/** Reads a matrix or a tracking table row by row into the draft. */
export function readTable(table: LogframeTable, draft: LogframeDraft): void {
	const { grid, firstRow } = table;
	const at: Position = { level: null, result: null, results: [], indicators: [], seen: new Set() };
	for (let row = firstRow; row < grid.rows.length; row += 1) {
		const cells = grid.rows[row] ?? [];
		const filled = [...new Set(cells)].filter((cell): cell is Cell => (cell?.text ?? '') !== '');
		if (filled.length === 0 || isHeaderRow(grid, row)) continue;
		const across = acrossRow(filled, cells, table);
		if (across && !at.seen.has(across)) {
			at.seen.add(across);
			readAcross(grid, across, at, draft);
		} else {
			readRow(table, cells, at, draft);
			leaveRest(table, filled, at, draft);
		}
	}
}

/** The only cell of a row that goes all the way, as those do that part a table; null of another row. */
function acrossRow(
	[first, ...others]: readonly Cell[],
	cells: readonly (Cell | undefined)[],
	{ columns }: LogframeTable
): Cell | null {
	if (!first || others.length > 0 || cells.filter(Boolean).length < Math.min(2, cells.length))
		return null;
	const hasResults = columns.some(({ role }) => role === 'result');
	return first.columns > 2 || !hasResults ? first : null;
}

function readRow(
	{ grid, columns }: LogframeTable,
	cells: readonly (Cell | undefined)[],
	at: Position,
	draft: LogframeDraft
): void {
	const cellsOf: RowCells = (role) =>
		columns.flatMap(({ role: known, column, header }) => {
			const cell = cells[column];
			return known === role && cell ? [{ cell, header }] : [];
		});
	const resultColumn = columns.find(({ role }) => role === 'result')?.column ?? 0;
	// Columns without a header before the results have the names of the levels.
	for (const cell of cells.slice(0, resultColumn)) {
		const isLabel = cell && !columns.some(({ column }) => column === cell.column);
		if (!isLabel || at.seen.has(cell)) continue;
		at.seen.add(cell);
		at.level = levelIn(cell.text)?.level ?? at.level;
	}
	for (const { cell } of cellsOf('level')) at.level = levelIn(cell.text)?.level ?? at.level;
	for (const { cell } of cellsOf('result')) {
		if (cell.text === '' || at.seen.has(cell)) continue;
		at.seen.add(cell);
		beginResults(grid, cell, at, draft);
	}
	takeAssumptions(grid, cellsOf, at);
	if (at.result?.level === 'activity' && cellsOf('code').length === 0) takeMeans(cellsOf, at);
	else takeIndicators(grid, cellsOf, at, draft);
}

/** A row that is one cell: a level's name, or a result of a tracking table. */
function readAcross(grid: Grid, cell: Cell, at: Position, draft: LogframeDraft): void {
	const found = levelIn(cell.text);
	const words = cell.text
		.replace(/\(.*?\)/g, '')
		.trim()
		.split(/\s+/).length;
	if (found && words <= found.words + 1 && !/\d/.test(cell.text)) {
		at.level = found.level;
		at.result = null;
		return;
	}
	const [result] = readResults(grid, cell, null);
	if (result && (found !== null || result.code !== null)) {
		beginResults(grid, cell, at, draft, null);
	} else {
		draft.leftovers.push({ origin: originOf(grid, cell), text: cell.text });
	}
}

/** What stands in the table, in no column that is known or where it means nothing, is named. */
function leaveRest(
	{ grid, columns }: LogframeTable,
	filled: readonly Cell[],
	at: Position,
	draft: LogframeDraft
): void {
	const known = new Set(columns.map(({ column }) => column));
	for (const cell of filled) {
		const isKnown = Array.from({ length: cell.columns }, (_, n) => cell.column + n).some((column) =>
			known.has(column)
		);
		if (isKnown || at.seen.has(cell)) continue;
		at.seen.add(cell);
		draft.leftovers.push({ origin: originOf(grid, cell), text: cell.text });
	}
}
