import { workbook } from '$lib/server/download';
import { attemptToRead } from '$lib/server/import';
import * as values from '$lib/server/importValues';
import { orNotFound } from '$lib/server/refusal';
import { m } from '$lib/messages/messages.js';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The posted file with what is wrong in it. */
export const POST: RequestHandler = async ({ request, params, locals: { supabase } }) => {
	const form = await values.valuesForm(await request.formData());
	if (!form) error(422, { message: m.import_file_missing(), code: 'file_empty' });
	const { data, refused } = await attemptToRead(
		orNotFound(values.checked(supabase, params.code, form))
	);
	if (refused) error(422, { message: refused.text, code: refused.code });
	return workbook(data, `${params.code}-values-checked.xlsx`);
};
