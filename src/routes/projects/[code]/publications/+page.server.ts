import { m } from '$lib/messages/messages.js';
import { attempt, readForm } from '$lib/server/form';
import * as publications from '$lib/server/publications';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ params, locals: { supabase } }) => {
	const list = await publications.list(supabase, params.code);
	// A donor whose project has published nothing knows as little as a stranger.
	if (!list.project && list.publications.length === 0) {
		error(404, { message: 'There is no such project.', code: 'no_such_project' });
	}
	return list;
}) satisfies PageServerLoad;

const fields = z.object({
	from: z.string().min(1, { error: () => m.refusal_no_such_period() }),
	to: z.string().min(1, { error: () => m.refusal_no_such_period() }),
	kind: z.enum(['interim', 'final']),
	audience: z.enum(['donor', 'public']),
	/** The choice whose warnings were read. */
	warned: z.string().optional()
});

export const actions = {
	publish: async ({ request, params, locals: { supabase } }) => {
		const { fields: given, errors } = readForm(fields, await request.formData());
		if (!given) return fail(422, { errors: errors ?? {}, text: '', warnings: [] });
		// Quarter labels of a project sort as they follow each other.
		const [from = given.from, to = given.to] = [given.from, given.to].sort();
		const { kind, audience } = given;
		const warned = given.warned === `${from} ${to} ${audience}`;
		const choice = { code: params.code, kind, audience, from, to, warned };
		const { data, refused } = await attempt(publications.publish(supabase, choice));
		if (refused) return fail(refused.status, { errors: {}, text: refused.text, warnings: [] });
		if ('warnings' in data)
			return fail(409, { errors: {}, text: '', ...data, typed: { kind, audience, from, to } });
		redirect(303, `/projects/${params.code}/publications/${data.id}`);
	}
} satisfies Actions;
