/** Files with values: read, checked, and stored as a whole, with word of how far it is. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { readGrids } from '$lib/import/grid/readGrids';
import { FileRefusal } from '$lib/import/open/fileRefusal';
import { valuesLimits } from '$lib/import/open/limits';
import { checkRows, type RowFinding } from '$lib/import/values/checkRows';
import { headersKey, mapTable, type MappedTable, type Mapping } from '$lib/import/values/mapping';
import type { Counts, Outcome, Progress } from '$lib/import/values/outcome';
import { readRows, type ValueRow } from '$lib/import/values/readRows';
import { importSource, type ImportSource } from '$lib/import/values/source';
import { checkedWorkbook, valuesTemplate } from '$lib/import/values/workbook';
import { fileRefusalText } from '$lib/words/imports';
import { findingText } from '$lib/words/findings';
import { refusalText } from '$lib/words/refusals';
import { uploadedFile } from './import';
import { answered, Refusal } from './refusal';
import type { Supabase } from './supabase';

/** What is posted with a file. */
export interface ValuesForm {
	bytes: Uint8Array;
	status: 'draft' | 'approved';
	/** How somebody mapped the columns just now; null: as remembered, or as the headers say. */
	columns: Mapping | null;
}

const columnField = /^column\|(.+)$/;

/** Null where no file was chosen. */
export async function valuesForm(form: FormData): Promise<ValuesForm | null> {
	const file = await uploadedFile(form);
	if (!file) return null;
	const chosen = [...form].flatMap(([name, value]): [string, number][] => {
		const field = columnField.exec(name)?.[1];
		return field && typeof value === 'string' && /^\d{1,3}$/.test(value)
			? [[field, Number(value)]]
			: [];
	});
	return {
		bytes: file.bytes,
		status: form.get('status') === 'approved' ? 'approved' : 'draft',
		columns: chosen.length > 0 ? Object.fromEntries(chosen) : null
	};
}

/** What rows are read and checked against. */
export async function source(supabase: Supabase, code: string): Promise<ImportSource> {
	return importSource.parse(answered(await supabase.rpc('import_source', { project_code: code })));
}

/** How many rows are read before others get their turn. */
const batch = 5_000;

/**
 * Reads and checks a file, and stores it if asked to. What the file lacks is the outcome; only what
 * nobody expected is thrown.
 */
export async function* bringIn(
	supabase: Supabase,
	code: string,
	{ bytes, status, columns }: ValuesForm,
	isAgreed: boolean
): AsyncGenerator<Progress, Outcome> {
	try {
		const known = await source(supabase, code);
		yield { step: 'reading', done: 0, of: null };
		const table = mapTable(await readGrids(bytes, valuesLimits), known, columns);
		const { headers, mapping, missing } = table;
		if (missing.length > 0) return { kind: 'columns', headers, mapping, missing };
		if (columns) await remember(supabase, code, headers, columns);
		const rows: ValueRow[] = [];
		for (const row of readRows(table, known)) {
			rows.push(row);
			if (rows.length % batch !== 0) continue;
			yield { step: 'reading', done: row.row, of: table.grid.rows.length };
			await nextTurn();
		}
		if (rows.length === 0) throw new FileRefusal('file_has_no_values');
		yield { step: 'checking', done: 0, of: rows.length };
		await nextTurn();
		const findings = checkRows(rows, known);
		if (findings.length > 0) return found(rows, findings);
		yield { step: isAgreed ? 'storing' : 'checking', done: rows.length, of: null };
		const counts = await send(supabase, code, rows, status, !isAgreed);
		return { kind: isAgreed ? 'stored' : 'ready', rows: rows.length, counts, status };
	} catch (error) {
		return refusedOutcome(error);
	}
}

/** What is wrong with a file, in the file: the workbook that came, with the reasons beside its cells. */
export async function checked(
	supabase: Supabase,
	code: string,
	{ bytes, status, columns }: ValuesForm
): Promise<Uint8Array<ArrayBuffer>> {
	const known = await source(supabase, code);
	const table = mapTable(await readGrids(bytes, valuesLimits), known, columns);
	const findings =
		table.missing.length > 0 ? [] : await allFindings(supabase, code, table, known, status);
	return checkedWorkbook(table, findings, textOf, known);
}

export async function template(supabase: Supabase, code: string): Promise<Uint8Array<ArrayBuffer>> {
	return valuesTemplate(await source(supabase, code));
}

async function allFindings(
	supabase: Supabase,
	code: string,
	table: MappedTable,
	known: ImportSource,
	status: ValuesForm['status']
): Promise<RowFinding[]> {
	const rows = [...readRows(table, known)];
	const own = checkRows(rows, known);
	if (own.length > 0) return own;
	try {
		await send(supabase, code, rows, status, true);
		return [];
	} catch (error) {
		return databaseFindings(error) ?? Promise.reject(error);
	}
}

async function remember(supabase: Supabase, code: string, headers: string[], columns: Mapping) {
	const given = { project_code: code, headers: headersKey(headers), columns };
	answered(await supabase.rpc('remember_mapping', given));
}

const countsShape = z.object({ reports: z.number(), changed: z.number(), unchanged: z.number() });

async function send(
	supabase: Supabase,
	code: string,
	rows: ValueRow[],
	as_status: string,
	dry_run: boolean
): Promise<Counts> {
	const given = { project_code: code, rows, as_status, dry_run };
	return countsShape.parse(answered(await supabase.rpc('import_values', given)));
}

const findingShape = z.object({
	row: z.number(),
	field: z.string(),
	code: z.string(),
	params: z.record(z.string(), z.unknown())
});

function databaseFindings(error: unknown): RowFinding[] | null {
	if (!(error instanceof Refusal) || error.code !== 'import_findings') return null;
	return z.array(findingShape).parse(error.details);
}

function refusedOutcome(error: unknown): Outcome {
	const findings = databaseFindings(error);
	if (findings) return found([], findings);
	if (error instanceof FileRefusal) {
		return { kind: 'refused', text: fileRefusalText(error.code, error.params) };
	}
	if (error instanceof Refusal) return { kind: 'refused', text: refusalText(error.code) };
	throw error;
}

/** As many as somebody reads on a page; the rest stand in the file that comes back. */
const mostShown = 100;

function found(rows: ValueRow[], findings: RowFinding[]): Outcome {
	return {
		kind: 'findings',
		rows: rows.length,
		count: findings.length,
		findings: findings.slice(0, mostShown)
	};
}

function textOf({ code, params }: RowFinding): string {
	return findingText({ code, level: 'error', params });
}
