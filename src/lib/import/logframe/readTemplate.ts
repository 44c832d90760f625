import { originOf, type Cell, type Grid } from '../grid/grid';
import { amountInText } from '../text/amountInText';
import { dayInText, type Span } from '../text/dayInText';
import { plainWords } from '../text/plainWords';
import type { Doubt, Proposal, ProposedIndicator, ProposedResult } from './proposal';
import {
	choices,
	indicatorColumns,
	mostTargets,
	resultColumns,
	templateSheets,
	type IndicatorField,
	type ResultField
} from './templateColumns';

/** The filled-in template, or null of a file that is another. */
export function readTemplate(grids: readonly Grid[], span: Span): Proposal | null {
	const results = grids.find(({ name }) => name === templateSheets.results);
	const indicators = grids.find(({ name }) => name === templateSheets.indicators);
	if (!results || !indicators) return null;
	if (!hasHeader(results, resultColumns) || !hasHeader(indicators, indicatorColumns)) return null;
	return {
		version: 'template',
		results: rowsOf<ResultField>(results, resultColumns).map((row) => resultOf(row)),
		indicators: rowsOf<IndicatorField>(indicators, indicatorColumns).map((row) =>
			indicatorOf(row, span)
		),
		leftovers: []
	};
}

function hasHeader(grid: Grid, columns: readonly { header: string }[]): boolean {
	return columns
		.slice(0, 3)
		.every(({ header }, at) => plainWords(grid.rows[0]?.[at]?.text ?? '') === plainWords(header));
}

/** A row with something in it, by field. Columns may have been moved: their headers tell. */
interface Row<Field extends string> {
	text: (field: Field) => string;
	cell: (field: Field) => Cell | undefined;
	origins: ProposedResult['origins'];
}

function rowsOf<Field extends string>(
	grid: Grid,
	columns: readonly { field: Field; header: string }[]
): Row<Field>[] {
	const [header = [], ...body] = grid.rows;
	const places = new Map(
		columns.map(({ field, header: name }) => [
			field,
			header.findIndex((cell) => plainWords(cell?.text ?? '') === plainWords(name))
		])
	);
	return body
		.filter((cells) => cells.some((cell) => (cell?.text ?? '') !== ''))
		.map((cells) => {
			const cell = (field: Field) => cells[places.get(field) ?? -1];
			const origins = columns.flatMap(({ field }) => {
				const at = cell(field);
				return at ? [[field, originOf(grid, at)] as const] : [];
			});
			return {
				cell,
				text: (field) => cell(field)?.text ?? '',
				origins: Object.fromEntries(origins)
			};
		});
}

/** What a drop-down offers, however it was typed; the first of them where it offers no such thing. */
function chosen<Value>(options: Record<string, Value>, typed: string, otherwise: Value): Value {
	const found = Object.entries(options).find(([name]) => plainWords(name) === plainWords(typed));
	return found ? found[1] : otherwise;
}

function resultOf({ text, origins }: Row<ResultField>): ProposedResult {
	const level = chosen(choices.level, text('level'), null);
	const fields = (['code', 'parent', 'statement', 'assumptions', 'means', 'costs'] as const).map(
		(field) => [field, text(field)] as const
	);
	return {
		...{ code: '', parent: '', statement: '', assumptions: '', means: '', costs: '' },
		...Object.fromEntries(fields),
		level: level ?? 'output',
		origins,
		doubts: level ? [] : [{ field: 'level', code: 'level_assumed', text: text('level') }]
	};
}

function indicatorOf(row: Row<IndicatorField>, span: Span): ProposedIndicator {
	const { text, cell, origins } = row;
	const doubts: Doubt[] = [];
	const number = (field: IndicatorField, at: string) => {
		const kept = cell(field)?.number;
		if (kept !== undefined) return String(kept);
		const { value, doubt } = amountInText(text(field), span, span.endDate);
		if (doubt) doubts.push({ field: at, code: doubt, text: text(field) });
		return value === null ? '' : String(value);
	};
	const date = (field: IndicatorField, latest: string) =>
		cell(field)?.day ?? dayInText(`(${text(field)})`, span, latest)?.day ?? '';
	const targets = Array.from({ length: mostTargets }, (_, n) => {
		const value = number(`target${n + 1}`, 'targets');
		const by = date(`date${n + 1}`, span.endDate);
		if (value !== '' && by === '')
			doubts.push({ field: 'targets', code: 'date_assumed', text: value });
		return { value, date: by || span.endDate };
	}).filter(({ value }) => value !== '');
	const name = targets.length > 0 ? { targets: origins.target1 } : {};
	return {
		code: text('code'),
		result: text('result'),
		name: text('name'),
		definition: text('definition'),
		unit: text('unit'),
		measure: chosen(choices.measure, text('measure'), 'number'),
		accumulation: chosen(choices.accumulation, text('accumulation'), 'sum'),
		direction: chosen(choices.direction, text('direction'), 'increase'),
		sensitive: chosen<boolean>(choices.sensitive, text('sensitive'), false),
		baseline: number('baseline', 'baseline'),
		baselineDate: date('baselineDate', span.startDate),
		targets,
		source: text('source'),
		method: text('method'),
		frequency: text('frequency'),
		responsible: text('responsible'),
		origins: { ...origins, ...(name.targets ? { targets: name.targets } : {}) },
		doubts
	};
}
