import { originOf, type Cell, type Grid } from '../grid/grid';
import type { ColumnRole } from '../recognise/columnWords';
import { amountInText } from '../text/amountInText';
import { splitItems } from '../text/items';
import { doubt, joinLines, type IndicatorDraft, type ResultDraft } from './draft';
import { labelled } from './labelled';
import { readTargets } from './readTargets';
import { shareOut } from './shareOut';
import { settleRules } from './rules';
import type { Span } from '../text/dayInText';

/** The cells of a row by what their column holds; several of a role where there are several columns. */
export type RowCells = (role: ColumnRole) => { cell: Cell; header: string }[];

/** By sex, by age: how a figure is split is set where the indicator is edited. */
const disaggregated = /(disaggregat|broken down|të ndar|zbërthyer|разделен|razvrstan|разврстан)/iu;
const codeShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** The indicators of one cell with what stands beside them. */
export function readIndicators(
	grid: Grid,
	cell: Cell,
	cells: RowCells,
	result: ResultDraft | null,
	span: Span
): IndicatorDraft[] {
	const { by, items } = splitItems(cell.text);
	const drafts = items.map(({ number, text }) => {
		const { name, parts } = labelled(text);
		const draft = newIndicator(number, joinLines(name), result);
		draft.origins.name = originOf(grid, cell);
		if (by === 'lines' || by === 'semicolons') doubt(draft, 'name', 'split_by_lines', cell.text);
		draft.unit = joinLines(parts.unit ?? '');
		draft.definition = joinLines(parts.definition ?? '');
		for (const field of ['source', 'frequency', 'responsible'] as const) {
			if (parts[field]) takeText(draft, field, grid, cell, parts[field]);
		}
		if (parts.baseline !== undefined) takeBaseline(draft, grid, cell, parts.baseline, span);
		if (parts.target !== undefined) {
			takeTargets(draft, grid, cell, parts.target.split('\n'), span);
		}
		return { draft, number };
	});
	const numbers = drafts.map(({ number }) => number);
	for (const { cell: beside } of cells('baseline')) {
		share(
			beside,
			numbers,
			(at, lines) => {
				const draft = drafts[at]?.draft;
				if (draft) takeBaseline(draft, grid, beside, lines.join('\n'), span);
			},
			(at) => drafts[at]?.draft,
			'baseline'
		);
	}
	for (const { cell: beside, header } of cells('target')) {
		share(
			beside,
			numbers,
			(at, lines) => {
				const draft = drafts[at]?.draft;
				if (draft) takeTargets(draft, grid, beside, lines, span, header);
			},
			(at) => drafts[at]?.draft,
			'targets'
		);
	}
	for (const field of [
		'unit',
		'definition',
		'source',
		'method',
		'frequency',
		'responsible'
	] as const) {
		for (const { cell: beside } of cells(field)) {
			const shared = shareOut(beside.text, numbers);
			drafts.forEach(({ draft }, at) => {
				const lines = shared.by === 'each' ? (shared.lines[at] ?? []) : shared.lines;
				takeText(draft, field, grid, beside, lines.join('\n'));
			});
		}
	}
	for (const { cell: beside } of cells('baselineDate')) {
		for (const { draft } of drafts) draft.baselineDate ||= dateOf(beside, span);
	}
	for (const { cell: beside } of cells('breakdown')) {
		for (const { draft } of drafts) {
			if (beside.text) doubt(draft, 'name', 'breakdown_not_set', beside.text);
		}
	}
	for (const { draft } of drafts) {
		if (disaggregated.test(`${draft.name} ${draft.definition}`)) {
			doubt(draft, 'name', 'breakdown_not_set');
		}
		settleRules(draft, span);
	}
	return drafts.map(({ draft }) => draft);
}

function newIndicator(
	number: string | null,
	name: string,
	result: ResultDraft | null
): IndicatorDraft {
	const code = number?.replace(/\s/g, '') ?? null;
	return {
		// A plain 1 or an a) counts the lines of a cell; a code has a point or a letter with a number.
		code: code && codeShape.test(code) && /[.-]|[A-Za-z]\d/.test(code) ? code : null,
		result,
		name,
		definition: '',
		unit: '',
		measure: 'number',
		accumulation: 'sum',
		direction: 'increase',
		sensitive: false,
		baseline: '',
		baselineDate: '',
		targets: [],
		source: '',
		method: '',
		frequency: '',
		responsible: '',
		origins: {},
		doubts: []
	};
}

function share(
	cell: Cell,
	numbers: readonly (string | null)[],
	take: (at: number, lines: string[]) => void,
	draftAt: (at: number) => IndicatorDraft | undefined,
	field: string
): void {
	const shared = shareOut(cell.text, numbers);
	numbers.forEach((_, at) => {
		const draft = draftAt(at);
		if (!draft) return;
		if (shared.by === 'none') return doubt(draft, field, 'values_do_not_match', cell.text);
		take(at, shared.by === 'each' ? (shared.lines[at] ?? []) : shared.lines);
		if (shared.by === 'one' && cell.text !== '') doubt(draft, field, 'value_shared', cell.text);
	});
}

function takeBaseline(
	draft: IndicatorDraft,
	grid: Grid,
	cell: Cell,
	text: string,
	span: Span
): void {
	draft.origins.baseline = originOf(grid, cell);
	const read = amountInText(numericText(cell, text), span, span.startDate);
	const { unit, day } = read;
	const value = cell.number ?? read.value;
	draft.baseline = value === null ? '' : String(value);
	draft.baselineDate = day ?? '';
	draft.unit ||= unit;
	if (read.doubt && !(cell.number !== undefined && isNumeric(cell)))
		doubt(draft, 'baseline', read.doubt, text);
}

function takeTargets(
	draft: IndicatorDraft,
	grid: Grid,
	cell: Cell,
	lines: readonly string[],
	span: Span,
	header = ''
): void {
	draft.origins.targets ??= originOf(grid, cell);
	const { targets, unit, doubts } = readTargets(lines, span, header);
	const [only] = targets;
	// A number that a spreadsheet keeps as one is not read again from its text.
	if (cell.number !== undefined && targets.length === 1 && only) only.value = String(cell.number);
	for (const target of targets) {
		if (!draft.targets.some(({ date }) => date === target.date)) draft.targets.push(target);
	}
	draft.targets.sort((a, b) => (a.date < b.date ? -1 : 1));
	draft.unit ||= unit;
	for (const code of doubts) {
		const isSettled =
			cell.number !== undefined && (code === 'ambiguous_number' || code === 'year_or_number');
		if (!isSettled) doubt(draft, 'targets', code, lines.join('\n'));
	}
}

function isNumeric({ number, text }: Cell): boolean {
	return number !== undefined && text.startsWith(String(number));
}

/** Behind a number a spreadsheet may print its year; the number itself needs no reading. */
function numericText(cell: Cell, text: string): string {
	return isNumeric(cell) ? text.replace(String(cell.number), '1') : text;
}

function takeText(
	draft: IndicatorDraft,
	field: 'unit' | 'definition' | 'source' | 'method' | 'frequency' | 'responsible',
	grid: Grid,
	cell: Cell,
	text: string
): void {
	const said = joinLines(text);
	if (said === '' || draft[field] !== '') return;
	draft[field] = said;
	draft.origins[field] = originOf(grid, cell);
}

function dateOf({ day, text }: Cell, span: Span): string {
	return (
		day ??
		amountInText(`0 (${text})`, span, span.startDate).day ??
		amountInText(`0 by ${text}`, span, span.startDate).day ??
		''
	);
}
