import { originOf, type Cell, type Grid } from '../grid/grid';
import { amountInText } from '../text/amountInText';
import type { Span } from '../text/dayInText';
import { doubt, type IndicatorDraft } from './draft';
import { readTargets } from './readTargets';

/** A cell beside an indicator, or the indicator's own. */
export interface Place {
	grid: Grid;
	cell: Cell;
	/** Of the cell's column; empty for the indicator's own. */
	header: string;
	span: Span;
}

/** Takes an indicator's baseline from the lines that are its own. */
export function takeBaseline(draft: IndicatorDraft, lines: readonly string[], place: Place): void {
	const { grid, cell, span } = place;
	const text = lines.join('\n');
	draft.origins.baseline = originOf(grid, cell);
	const read = amountInText(withoutNumber(cell, text), span, span.startDate);
	const value = cell.number ?? read.value;
	draft.baseline = value === null ? '' : String(value);
	draft.baselineDate = read.day ?? '';
	draft.unit ||= read.unit;
	if (read.doubt) doubt(draft, 'baseline', read.doubt, text);
}

/** Adds the targets of one column; a day that is known already keeps its level. */
export function takeTargets(draft: IndicatorDraft, lines: readonly string[], place: Place): void {
	const { grid, cell, header, span } = place;
	draft.origins.targets ??= originOf(grid, cell);
	const own = lines.map((line) => withoutNumber(cell, line));
	const { targets, unit, doubts } = readTargets(own, span, header);
	const [only] = targets;
	if (cell.number !== undefined && targets.length === 1 && only) only.value = String(cell.number);
	for (const target of targets) {
		if (!draft.targets.some(({ date }) => date === target.date)) draft.targets.push(target);
	}
	draft.targets.sort((a, b) => (a.date < b.date ? -1 : 1));
	draft.unit ||= unit;
	for (const code of doubts) doubt(draft, 'targets', code, lines.join('\n'));
}

/** What a spreadsheet keeps as a number is not read again from its text, where 1.234 is doubtful. */
function withoutNumber({ number, text }: Cell, said: string): string {
	return number !== undefined && text.startsWith(String(number))
		? said.replace(String(number), '1')
		: said;
}
