import { originOf, type Cell, type Grid } from '../grid/grid';
import { levelIn } from '../recognise/levelWords';
import type { ColumnRole } from '../recognise/columnWords';
import { isHeaderRow, type LogframeTable } from '../recognise/tables';
import {
	doubt,
	joinLines,
	type IndicatorDraft,
	type LogframeDraft,
	type ResultDraft
} from './draft';
import { readIndicators, type RowCells } from './indicatorCell';
import type { ResultLevel } from './proposal';
import { readResults } from './readResults';
import { takeTargets } from './takeFigures';
import type { Span } from '../text/dayInText';

/** Where the reading of a table stands. */
interface Position {
	level: ResultLevel | null;
	result: ResultDraft | null;
	/** Results of the cell that is being read; several share its rows. */
	results: ResultDraft[];
	indicators: IndicatorDraft[];
	/** Cells that were read already: a merged one stands in several rows. */
	seen: Set<Cell>;
}

/** Reads a matrix or a tracking table row by row into the draft. */
export function readTable({ grid, columns, firstRow }: LogframeTable, draft: LogframeDraft): void {
	const at: Position = { level: null, result: null, results: [], indicators: [], seen: new Set() };
	const rolesLeft = columns.map(({ column }) => column);
	const resultColumn = columns.find(({ role }) => role === 'result')?.column ?? null;
	for (let row = firstRow; row < grid.rows.length; row += 1) {
		const cells = grid.rows[row] ?? [];
		const filled = [...new Set(cells)].filter((cell): cell is Cell => (cell?.text ?? '') !== '');
		const [first] = filled;
		if (!first || isHeaderRow(grid, row)) continue;
		const cellsOf: RowCells = (role) =>
			columns.flatMap(({ role: known, column, header }) => {
				const cell = cells[column];
				return known === role && cell ? [{ cell, header }] : [];
			});

		const isAcross =
			filled.length === 1 &&
			(first.columns > 2 || resultColumn === null) &&
			cells.filter(Boolean).length >= Math.min(2, cells.length);
		if (isAcross && !at.seen.has(first)) {
			at.seen.add(first);
			readAcross(grid, first, at, draft);
			continue;
		}
		for (let column = 0; column < (resultColumn ?? 0); column += 1) {
			const cell = cells[column];
			if (!cell || at.seen.has(cell) || rolesLeft.includes(column)) continue;
			at.seen.add(cell);
			const found = levelIn(cell.text);
			if (found) at.level = found.level;
		}
		for (const { cell } of cellsOf('level')) at.level = levelIn(cell.text)?.level ?? at.level;
		const [resultCell] = cellsOf('result');
		if (resultCell && resultCell.cell.text !== '' && !at.seen.has(resultCell.cell)) {
			at.seen.add(resultCell.cell);
			beginResults(grid, resultCell.cell, at, draft);
		}
		takeAssumptions(grid, cellsOf, at);
		if (at.result?.level === 'activity' && cellsOf('code').length === 0) takeMeans(cellsOf, at);
		else takeIndicators(grid, cellsOf, at, draft);
		leaveRest(grid, filled, columns, at, draft);
	}
}

/** A row that is one cell: a level's name, or a result of a tracking table. */
function readAcross(grid: Grid, cell: Cell, at: Position, draft: LogframeDraft): void {
	const found = levelIn(cell.text);
	const isHeading =
		found !== null &&
		cell.text
			.replace(/\(.*?\)/g, '')
			.trim()
			.split(/\s+/).length <=
			found.words + 1 &&
		!/\d/.test(cell.text);
	if (isHeading) {
		at.level = found.level;
		at.result = null;
		return;
	}
	const [result] = readResults(grid, cell, null);
	if (!result || (found === null && result.code === null)) {
		draft.leftovers.push({ origin: originOf(grid, cell), text: cell.text });
		return;
	}
	beginResults(grid, cell, at, draft, null);
}

function beginResults(
	grid: Grid,
	cell: Cell,
	at: Position,
	draft: LogframeDraft,
	level: ResultLevel | null = at.level
): void {
	at.indicators = [];
	at.results = readResults(grid, cell, level).map((result) => {
		const known = draft.results.find(
			({ code, statement }) =>
				(code !== null && code === result.code && statement === result.statement) ||
				(code === null && result.code === null && statement === result.statement)
		);
		// A sheet that can be sorted repeats the result in each of its rows.
		if (known) return known;
		draft.results.push(result);
		return result;
	});
	at.result = at.results[0] ?? null;
}

function takeAssumptions(grid: Grid, cellsOf: RowCells, at: Position): void {
	for (const { cell } of cellsOf('assumptions')) {
		if (cell.text === '' || at.seen.has(cell) || !at.result || at.result.assumptions !== '')
			continue;
		at.seen.add(cell);
		if (/^(n\/?a|none|[-–—])\.?$/i.test(cell.text)) continue;
		at.result.assumptions = joinLines(cell.text);
		at.result.origins.assumptions = originOf(grid, cell);
	}
}

const meansLabel = /^(?:means|inputs|mjetet|средства|sredstva)\s*:\s*/iu;
const costsLabel = /^(?:costs?|kostot?|трошоци|troškovi)\s*:\s*/iu;

/** Beside an activity stand what it needs and what it costs (europeaid.md 1.2). */
function takeMeans(cellsOf: RowCells, at: Position): void {
	const beside = new Set(
		(['indicator', 'baseline', 'current', 'target', 'source'] satisfies ColumnRole[]).flatMap(
			(role) => cellsOf(role).map(({ cell }) => cell)
		)
	);
	let field: 'means' | 'costs' | null = null;
	for (const cell of beside) {
		if (at.seen.has(cell) || !at.result) continue;
		at.seen.add(cell);
		for (const line of cell.text.split('\n')) {
			if (meansLabel.test(line)) field = 'means';
			else if (costsLabel.test(line)) field = 'costs';
			const said = line.replace(meansLabel, '').replace(costsLabel, '').trim();
			if (field && said) at.result[field] = joinLines(`${at.result[field]}\n${said}`);
		}
	}
}

function takeIndicators(grid: Grid, cellsOf: RowCells, at: Position, draft: LogframeDraft): void {
	const [found] = cellsOf('indicator');
	if (!found || found.cell.text === '') return;
	const { cell } = found;
	if (at.seen.has(cell)) return takeFurtherTargets(grid, cellsOf, at, draft.span);
	at.seen.add(cell);
	if (/^(n\/?a|none|[-–—])\.?$/i.test(cell.text)) return;
	const indicators = readIndicators(grid, cell, cellsOf, at.result, draft.span);
	const [code] = cellsOf('code');
	if (code && indicators[0] && indicators.length === 1) {
		indicators[0].code ??= codeIn(code.cell.text);
		indicators[0].origins.code = originOf(grid, code.cell);
	}
	for (const role of ['baseline', 'target', 'source', 'unit', 'current'] satisfies ColumnRole[]) {
		for (const { cell: beside } of cellsOf(role)) at.seen.add(beside);
	}
	for (const indicator of indicators) {
		// A sheet of Besa has the parts of an indicator in rows of their own.
		const repeated = draft.indicators.find(
			(known) =>
				known.code !== null &&
				known.code === indicator.code &&
				indicator.name.startsWith(known.name)
		);
		if (repeated) {
			draft.leftovers.push({ origin: originOf(grid, cell), text: cell.text });
			continue;
		}
		indicator.result = resultOf(indicator, at);
		at.indicators.push(indicator);
		draft.indicators.push(indicator);
	}
}

/** Below one indicator, merged over several rows, each row has one more target. */
function takeFurtherTargets(grid: Grid, cellsOf: RowCells, at: Position, span: Span): void {
	const only = at.indicators.at(-1);
	if (!only) return;
	for (const { cell, header } of cellsOf('target')) {
		if (at.seen.has(cell)) continue;
		at.seen.add(cell);
		takeTargets(only, cell.text.split('\n'), { grid, cell, header, span });
	}
}

/** Among the results of one cell, the one whose number the indicator's begins with. */
function resultOf(indicator: IndicatorDraft, at: Position): ResultDraft | null {
	if (at.results.length < 2) return at.result;
	const number = /\d+(\.\d+)*/.exec(indicator.code ?? '')?.[0] ?? '';
	const found = at.results.find(
		(result) => result.number !== '' && `${number}.`.startsWith(`${result.number}.`)
	);
	if (!found) doubt(indicator, 'result', 'result_assumed');
	return found ?? at.result;
}

function codeIn(text: string): string | null {
	const code = text
		.replace(/[\s:)]+$/, '')
		.replace(/\.$/, '')
		.replace(/\s/g, '');
	return /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(code) ? code : null;
}

/** What stands in the table, in no column that is known or where it means nothing, is named. */
function leaveRest(
	grid: Grid,
	filled: readonly Cell[],
	columns: LogframeTable['columns'],
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
