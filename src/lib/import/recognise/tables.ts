import type { Cell, Grid } from '../grid/grid';
import type { Version } from '../logframe/proposal';
import type { ColumnRole } from './columnWords';
import { columnsIn, type Column } from './columns';

/** A table of a file that holds a part of a logframe. */
export interface LogframeTable {
	grid: Grid;
	kind: 'matrix' | 'tracking' | 'activities';
	columns: Column[];
	/** The first row below the header. */
	firstRow: number;
}

/** Headers stand near the top, below a title and a note or two. */
const deepest = 25;

/**
 * The tables of a file that hold a logframe. A table without a header and as wide as the matrix
 * before it is that matrix, continued on another page.
 */
export function logframeTables(grids: readonly Grid[]): LogframeTable[] {
	const tables: LogframeTable[] = [];
	for (const grid of grids) {
		const found = headed(grid);
		const before = tables.at(-1);
		if (found) tables.push(found);
		else if (before && isContinued(grid, before)) {
			tables.push({ ...before, grid, firstRow: 0 });
		}
	}
	const main =
		tables.find(({ kind }) => kind === 'matrix') ?? tables.find(({ kind }) => kind === 'tracking');
	return tables.filter((table) => table.kind === 'activities' || (main && isLike(table, main)));
}

/** Whether a table goes on with another one; what is laid out otherwise repeats it in another form. */
function isLike(table: LogframeTable, main: LogframeTable): boolean {
	const roles = ({ columns }: LogframeTable) => columns.map(({ role }) => role).join();
	return table.kind === main.kind && roles(table) === roles(main);
}

/** Which generation of the matrix it is, by its columns and their order (europeaid.md 1.1). */
export function versionOf({ kind, columns }: LogframeTable): Version {
	if (kind === 'tracking') return 'tracking';
	const place = (role: ColumnRole) => columns.find((column) => column.role === role)?.column;
	const target = place('target');
	const current = place('current');
	if (target === undefined && place('baseline') === undefined) return 'A';
	return current !== undefined && target !== undefined && current < target ? 'B' : 'C';
}

/** Whether a row repeats the header, as tables do on each page. */
export function isHeaderRow(grid: Grid, row: number): boolean {
	return kindOf(columnsIn(grid, row, row + 1)) !== null;
}

function headed(grid: Grid): LogframeTable | null {
	for (let row = 0; row < Math.min(grid.rows.length, deepest); row += 1) {
		const kind = kindOf(columnsIn(grid, row, row + 1));
		if (kind) {
			const firstRow = endOfHeader(grid, row);
			return { grid, kind, firstRow, columns: columnsIn(grid, row, firstRow) };
		}
	}
	return null;
}

function kindOf(columns: readonly Column[]): LogframeTable['kind'] | null {
	const has = (...roles: ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
	if (has('activity') && has('means', 'costs') && !has('indicator')) return 'activities';
	if (!has('indicator')) return null;
	if (has('result') && has('baseline', 'target', 'source', 'assumptions')) return 'matrix';
	return has('baseline', 'target') ? 'tracking' : null;
}

/** A header goes as deep as its merged cells, or has a second row of years, quarters and the like. */
function endOfHeader(grid: Grid, row: number): number {
	const cells = (grid.rows[row] ?? []).filter((cell): cell is Cell => cell !== undefined);
	const end = Math.max(row + 1, ...cells.map((cell) => cell.row + cell.rows));
	const below = (grid.rows[end] ?? []).filter((cell): cell is Cell => cell !== undefined);
	const isSecond =
		below.length > 1 &&
		below.every(
			({ text }) =>
				text === '' ||
				/^(\(?\d{4}\)?|(FY)?\s?\d{2,4}.{0,10}|Q[1-4].{0,10}|.{0,24}(value|year|date|actual|target)\)?)$/i.test(
					text
				)
		) &&
		below.some(({ text }) => text !== '');
	return isSecond && end === row + 1 ? end + 1 : end;
}

function isContinued(grid: Grid, { grid: before, kind }: LogframeTable): boolean {
	const width = ({ rows }: Grid) => Math.max(0, ...rows.map((row) => row.length));
	return kind === 'matrix' && grid.rows.length > 0 && width(grid) === width(before);
}
