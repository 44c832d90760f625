import type { SaveAnswer } from '$lib/domain/report/answer';
import { conflict } from '$lib/domain/report/conflict';
import { saveTyped } from '$lib/server/entry';
import { refusalText } from '$lib/words/refusals';
import { json } from '@sveltejs/kit';
import { z } from 'zod';
import type { RequestHandler } from './$types';

const request = z.object({
	report: z.uuid().nullable(),
	version: z.int().min(0),
	typed: z.record(z.string().max(1000), z.string().max(100_000))
});

/** Saves what was typed into a report, field by field: what the page does by itself. */
export const PUT: RequestHandler = async ({ request: sent, params, locals: { supabase } }) => {
	const answer = (body: SaveAnswer, status: number) => json(body, { status });
	const parsed = request.safeParse(await sent.json().catch(() => null));
	if (!parsed.success) {
		const code = 'not_readable';
		return answer({ done: false, code, text: refusalText(code) }, 400);
	}
	const { report, version, typed } = parsed.data;
	const { data, refused } = await saveTyped(
		supabase,
		params,
		report,
		version,
		Object.entries(typed)
	);
	if (!refused) return answer({ done: true, ...data }, 200);
	const { status, code, text, details } = refused;
	if (code !== 'stale_version') return answer({ done: false, code, text }, status);
	return answer({ done: false, code, text, ...conflict.parse(details) }, status);
};
