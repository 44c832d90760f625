import { originOf, type Cell, type Grid } from '../grid/grid';
import type { ColumnRole } from '../recognise/columnWords';
import { joinLines, type LogframeDraft } from './draft';
import type { RowCells } from './indicatorCell';
import type { Position } from './position';
import type { ResultLevel } from './proposal';
import { readResults } from './readResults';

/** From here on the rows are about the results of this cell. */
export function beginResults(
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

/** The assumptions beside a result; a cell that spans several results is said of the first. */
export function takeAssumptions(grid: Grid, cellsOf: RowCells, at: Position): void {
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
export function takeMeans(cellsOf: RowCells, at: Position): void {
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
