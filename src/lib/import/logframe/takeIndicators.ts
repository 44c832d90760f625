import { originOf, type Grid } from '../grid/grid';
import type { ColumnRole } from '../recognise/columnWords';
import type { Span } from '../text/dayInText';
import { doubt, type IndicatorDraft, type LogframeDraft, type ResultDraft } from './draft';
import { readIndicators, type RowCells } from './indicatorCell';
import type { Position } from './position';
import { takeTargets } from './takeFigures';

/** The indicators of a row, below the result that is being read. */
export function takeIndicators(
	grid: Grid,
	cellsOf: RowCells,
	at: Position,
	draft: LogframeDraft
): void {
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
