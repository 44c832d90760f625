/** Imports: what a person agreed to, stored as a whole. */
import { z } from 'zod';
import { FileRefusal, type FileRefusalCode } from '$lib/import/open/fileRefusal';
import { fileRefusalText } from '$lib/words/imports';
import type { Grounds } from './logframe';
import { answered } from './refusal';
import type { Supabase } from './supabase';

/** What keeps an item of a logframe from being stored; `at` counts the list that was sent. */
export const logframeFinding = z.object({
	kind: z.enum(['result', 'indicator', 'partner']),
	at: z.number(),
	field: z.string(),
	code: z.string(),
	params: z.record(z.string(), z.unknown())
});
export type LogframeFinding = z.infer<typeof logframeFinding>;

const storedLogframe = z.object({
	results: z.number(),
	indicators: z.number(),
	targets: z.number(),
	/** The version of the logframe that it made; null where nothing was added. */
	number: z.number().nullable(),
	/** What was there already, with the fields of which the file says otherwise. */
	kept: z.array(
		z.object({
			kind: z.enum(['result', 'indicator']),
			code: z.string(),
			differs: z.array(z.string())
		})
	)
});
export type StoredLogframe = z.infer<typeof storedLogframe>;

/**
 * Adds a logframe to a project, or nothing of it.
 *
 * @param grounds why and with whose approval; a logframe that is agreed asks for it.
 * @throws Refusal `import_findings` (422) whose details are every finding, `reason_required` (422).
 */
export async function storeLogframe(
	supabase: Supabase,
	code: string,
	logframe: { results: object[]; indicators: object[]; partners: string[] },
	{ reason, approvalReference, approvedOn }: Grounds
): Promise<StoredLogframe> {
	// Through JSON, as it travels: the types of the API know no objects of ours.
	const given = {
		project_code: code,
		logframe: JSON.parse(JSON.stringify(logframe)),
		...(reason && { reason }),
		...(approvalReference && { approval_reference: approvalReference }),
		...(approvedOn && { approved_on: approvedOn })
	};
	return storedLogframe.parse(answered(await supabase.rpc('import_logframe', given)));
}

/** The bytes of an uploaded file; null where none was chosen. */
export async function uploadedFile(
	form: FormData,
	name = 'file'
): Promise<{ name: string; bytes: Uint8Array } | null> {
	const file = form.get(name);
	if (!(file instanceof File) || file.name === '') return null;
	return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** For form actions: a file that cannot be taken becomes words; everything else is thrown on. */
export async function attemptToRead<Data>(
	promise: Promise<Data>
): Promise<{ data: Data; refused: null } | { data: null; refused: FileRefused }> {
	try {
		return { data: await promise, refused: null };
	} catch (found) {
		if (!(found instanceof FileRefusal)) throw found;
		const { code, params } = found;
		return { data: null, refused: { code, text: fileRefusalText(code, params) } };
	}
}
export type FileRefused = { code: FileRefusalCode; text: string };
