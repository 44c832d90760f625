import { originOf, type Cell, type Grid } from '../grid/grid';
import type { ColumnRole } from '../recognise/columnWords';
import { dayInText, type Span } from '../text/dayInText';
import { splitItems } from '../text/items';
import { doubt, joinLines, type IndicatorDraft, type ResultDraft } from './draft';
import { labelled } from './labelled';
import { settleRules } from './rules';
import { shareOut } from './shareOut';
import { takeBaseline, takeTargets, type Place } from './takeFigures';

/** The cells of a row by what their column holds; several of a role where there are several columns. */
export type RowCells = (role: ColumnRole) => { cell: Cell; header: string }[];

const figureFields = { baseline: takeBaseline, targets: takeTargets } as const;
const textFields = ['unit', 'definition', 'source', 'method', 'frequency', 'responsible'] as const;
type TextField = (typeof textFields)[number];

const codeShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
/** By sex, by age: how a figure is split is set where the indicator is edited. */
const disaggregated = /(disaggregat|broken down|të ndar|zbërthyer|разделен|razvrstan|разврстан)/iu;

/** The indicators of one cell with what stands beside them. */
export function readIndicators(
	grid: Grid,
	cell: Cell,
	cells: RowCells,
	result: ResultDraft | null,
	span: Span
): IndicatorDraft[] {
	const { by, items } = splitItems(cell.text);
	const numbers = items.map(({ number }) => number);
	const drafts = items.map(({ number, text }) => {
		const draft = readItem(number, text, result, { grid, cell, header: '', span });
		if (by === 'lines' || by === 'semicolons') doubt(draft, 'name', 'split_by_lines', cell.text);
		return draft;
	});
	const beside = (role: ColumnRole) =>
		cells(role).map(({ cell: found, header }): Place => ({ grid, cell: found, header, span }));
	for (const place of beside('baseline')) takeShares(drafts, numbers, 'baseline', place);
	for (const place of beside('target')) takeShares(drafts, numbers, 'targets', place);
	for (const field of textFields) {
		for (const place of beside(field)) {
			const shared = shareOut(place.cell.text, numbers);
			drafts.forEach((draft, at) => {
				const lines = shared.by === 'each' ? (shared.lines[at] ?? []) : shared.lines;
				takeText(draft, field, lines.join('\n'), place);
			});
		}
	}
	for (const draft of drafts) {
		for (const place of beside('baselineDate')) draft.baselineDate ||= dateOf(place);
		const split = beside('breakdown')
			.map((place) => place.cell.text)
			.join(' ');
		if (split || disaggregated.test(`${draft.name} ${draft.definition}`)) {
			doubt(draft, 'name', 'breakdown_not_set', split);
		}
		settleRules(draft, span);
	}
	return drafts;
}

/** One indicator, and what its own text says of it. */
function readItem(
	number: string | null,
	text: string,
	result: ResultDraft | null,
	place: Place
): IndicatorDraft {
	const { name, parts } = labelled(text);
	const draft = newIndicator(number, joinLines(name), result);
	draft.origins.name = originOf(place.grid, place.cell);
	for (const field of textFields) {
		const said = field === 'method' ? undefined : parts[field];
		if (said !== undefined) takeText(draft, field, said, place);
	}
	if (parts.baseline !== undefined) takeBaseline(draft, [parts.baseline], place);
	if (parts.target !== undefined) takeTargets(draft, parts.target.split('\n'), place);
	return draft;
}

/** Gives each indicator its lines of a cell with figures. */
function takeShares(
	drafts: readonly IndicatorDraft[],
	numbers: readonly (string | null)[],
	field: keyof typeof figureFields,
	place: Place
): void {
	const { cell, grid } = place;
	const shared = shareOut(cell.text, numbers);
	drafts.forEach((draft, at) => {
		if (shared.by === 'none') {
			draft.origins[field] = originOf(grid, cell);
			doubt(draft, field, 'values_do_not_match', cell.text);
			return;
		}
		figureFields[field](
			draft,
			shared.by === 'each' ? (shared.lines[at] ?? []) : shared.lines,
			place
		);
		if (shared.by === 'one' && cell.text !== '') doubt(draft, field, 'value_shared', cell.text);
	});
}

function takeText(draft: IndicatorDraft, field: TextField, text: string, place: Place): void {
	const said = joinLines(text);
	if (said === '' || draft[field] !== '') return;
	draft[field] = said;
	draft.origins[field] = originOf(place.grid, place.cell);
}

/** In a column of dates a bare year is one. */
function dateOf({ cell: { day, text }, span }: Place): string {
	const named =
		dayInText(text, span, span.startDate) ?? dayInText(`(${text})`, span, span.startDate);
	return day ?? named?.day ?? '';
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
