/** What becomes of a file with values, step by step, as the page is told. */
import type { RowFinding } from './checkRows';

/** Where the work stands; `of` is null where only the end will tell. */
export interface Progress {
	step: 'reading' | 'checking' | 'storing';
	done: number;
	of: number | null;
}

export interface Counts {
	reports: number;
	/** Rows that say something new, and rows that say what is there already. */
	changed: number;
	unchanged: number;
}

export type Outcome =
	| { kind: 'refused'; text: string }
	| { kind: 'columns'; headers: string[]; mapping: Record<string, number>; missing: string[] }
	| { kind: 'findings'; rows: number; count: number; findings: RowFinding[] }
	| { kind: 'ready' | 'stored'; rows: number; counts: Counts; status: 'draft' | 'approved' };
