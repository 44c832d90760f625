/** A logframe while it is being read: results and indicators that still refer to each other directly. */
import { originOf, type Cell, type Grid } from '../grid/grid';
import type { Span } from '../text/dayInText';
import type { Doubt, DoubtCode, ProposedIndicator, ProposedResult, ResultLevel } from './proposal';

export type ResultDraft = Omit<ProposedResult, 'code' | 'parent'> & {
	/** Null: none is given. */
	code: string | null;
	/** `1.2` of `Op 1.2`; empty where there is none. */
	number: string;
	/** Code of the result above, where it is said. */
	relatedTo: string | null;
};

export type IndicatorDraft = Omit<ProposedIndicator, 'code' | 'result'> & {
	code: string | null;
	result: ResultDraft | null;
};

export interface LogframeDraft {
	span: Span;
	results: ResultDraft[];
	indicators: IndicatorDraft[];
	leftovers: { origin: { table: string; address: string }; text: string }[];
}

export function newResult(level: ResultLevel, grid: Grid, cell: Cell): ResultDraft {
	return {
		code: null,
		number: '',
		relatedTo: null,
		level,
		statement: '',
		assumptions: '',
		means: '',
		costs: '',
		origins: { statement: originOf(grid, cell) },
		doubts: []
	};
}

export function doubt(of: { doubts: Doubt[] }, field: string, code: DoubtCode, text = ''): void {
	if (of.doubts.some((known) => known.field === field && known.code === code)) return;
	of.doubts.push({ field, code, text: text.slice(0, 300) });
}

/** Lines that only the width of a cell broke become one; lines of a list stay, a list of one is none. */
export function joinLines(text: string): string {
	const lines = text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const [only, ...others] = lines;
	if (only !== undefined && others.length === 0) return only.replace(/^[•*–—-]\s+/, '');
	return lines
		.reduce((all, line) => `${all}${/^[•*–—-]\s/.test(line) ? '\n' : ' '}${line}`, '')
		.trim();
}
