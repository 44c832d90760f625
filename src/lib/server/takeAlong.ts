/** A whole project as one zip: JSON, CSV and the files of the evidence, written while it is read. */
import { stringify } from 'csv-stringify/sync';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { z } from 'zod';
import * as evidence from './evidence';
import { answered } from './refusal';
import type { Supabase } from './supabase';

const parts = [
	...['project', 'partners', 'places', 'people', 'results', 'indicators', 'targets'],
	...['target_revisions', 'crosswalks', 'overlaps', 'dimensions', 'periods'],
	...['reports', 'figures', 'cells'],
	...[
		'narratives',
		'evidence',
		'comments',
		'logframe_changes',
		'publication_texts',
		'publications'
	],
	'trail'
];
const rowsAtOnce = 2000;
type Rows = Record<string, unknown>[];
const rowsShape = z.array(z.record(z.string(), z.unknown()));
const keptFile = z.object({ id: z.uuid(), file: z.string().min(1) });

async function rowsOf(supabase: Supabase, code: string, part: string, skip: number): Promise<Rows> {
	const asked = { project_code: code, part, skip, take: rowsAtOnce };
	return rowsShape.parse(answered(await supabase.rpc('project_part', asked)));
}

/** What a cell of a spreadsheet holds; what has parts of its own stays JSON. */
const cellOf = (value: unknown) =>
	typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/**
 * The bytes of the zip, a part at a time: no more of the project is held in memory than one part's
 * rows.
 *
 * @throws Refusal (403, 404) for who does not manage the project, before the first byte.
 */
export async function projectZip(
	supabase: Supabase,
	code: string
): Promise<ReadableStream<Uint8Array>> {
	// Whoever may not is told so, and not given half a file.
	await rowsOf(supabase, code, 'project', 0);
	const entries = writeEntries(supabase, code);
	return new ReadableStream({
		async pull(controller) {
			const { value, done } = await entries.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: async () => void (await entries.return(undefined))
	});
}

async function* writeEntries(supabase: Supabase, code: string): AsyncGenerator<Uint8Array> {
	let pending: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		pending.push(chunk);
	});
	const written = () => {
		const chunks = pending;
		pending = [];
		return chunks;
	};
	const utf8 = new TextEncoder();
	const files: z.infer<typeof keptFile>[] = [];

	for (const part of parts) {
		const all: Rows = [];
		for (let skip = 0; ; skip += rowsAtOnce) {
			const rows = await rowsOf(supabase, code, part, skip);
			all.push(...rows);
			if (rows.length < rowsAtOnce) break;
		}
		if (part === 'evidence') {
			files.push(...all.flatMap((row) => keptFile.safeParse(row).data ?? []));
		}
		const columns = [...new Set(all.flatMap((row) => Object.keys(row)))];
		const table = all.map((row) => columns.map((column) => cellOf(row[column])));
		const texts = {
			[`json/${part}.json`]: JSON.stringify(all, null, '\t'),
			[`csv/${part}.csv`]: stringify([columns, ...table], { bom: true, escape_formulas: true })
		};
		for (const [name, text] of Object.entries(texts)) {
			const entry = new ZipDeflate(name);
			zip.add(entry);
			entry.push(utf8.encode(text), true);
			yield* written();
		}
	}
	for (const { id } of files) {
		const { name, content } = await evidence.file(supabase, id);
		const entry = new ZipPassThrough(`evidence/${name}`);
		zip.add(entry);
		entry.push(content, true);
		yield* written();
	}
	zip.end();
	yield* written();
}
