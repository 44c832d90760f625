import * as board from '$lib/server/board';
import { attempt, readForm } from '$lib/server/form';
import { orNotFound } from '$lib/server/refusal';
import * as reminders from '$lib/server/reminders';
import { refusalText } from '$lib/words/refusals';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ params, url, locals: { supabase, backend } }) => ({
	...(await orNotFound(board.get(supabase, params.code))),
	today: new Date().toISOString().slice(0, 10),
	sendsMail: backend.mail.mailer !== null,
	origin: url.origin
})) satisfies PageServerLoad;

/** Who was reminded of which quarter, or why nobody was. */
type Answer = { period: string; names: string[]; text: string };
const refusal = (text: string): Answer => ({ period: '', names: [], text });

const awaited = z.object({ period: z.string().min(1), organisation: z.string().min(1) });

export const actions = {
	remind: async ({ request, params: { code }, url, locals: { supabase, backend } }) => {
		const { fields } = readForm(awaited, await request.formData());
		if (!fields || !backend.mail.mailer) return fail(400, refusal(refusalText('not_readable')));
		const { period, organisation } = fields;
		const path = ['/projects', code, 'reports', period, organisation];
		const link = new URL(path.map(encodeURI).join('/'), url).href;
		const { data: names, refused } = await attempt(
			reminders.send(supabase, backend.mail.mailer, { code, period, organisation, link })
		);
		if (refused) return fail(refused.status, refusal(refused.text));
		return { period, names, text: '' } satisfies Answer;
	}
} satisfies Actions;
