import { choiceOf, choiceQuery, inOrder } from '$lib/domain/publication/choice';
import { tableOf, usualTable } from '$lib/domain/publication/table';
import { m } from '$lib/messages/messages.js';
import { attempt, readForm } from '$lib/server/form';
import * as publications from '$lib/server/publications';
import { orNotFound, refuse } from '$lib/server/refusal';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ params, url, locals: { supabase } }) => {
	const list = await publications.list(supabase, params.code);
	// A donor whose project has published nothing knows as little as a stranger.
	if (!list.project && list.publications.length === 0) {
		refuse(404, 'no_such_project');
	}
	const choice = list.project?.mayManage ? choiceOf(url.searchParams) : null;
	const checklist = choice
		? await orNotFound(publications.check(supabase, { code: params.code, ...choice }))
		: [];
	return { ...list, choice, checklist };
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
	publish: async ({ request, params, url, locals: { supabase } }) => {
		const { fields: given } = readForm(fields, await request.formData());
		if (!given) return fail(422, { text: m.refusal_no_such_period(), warnings: [] });
		const { kind, audience, warned } = given;
		const table = tableOf(url.searchParams) ?? usualTable;
		const choice = { ...inOrder(given.from, given.to), kind, audience, table };
		const isWarned = warned === choiceQuery(choice);
		const { data, refused } = await attempt(
			publications.publish(supabase, { code: params.code, ...choice }, isWarned)
		);
		if (refused) return fail(refused.status, { text: refused.text, warnings: [] });
		if ('warnings' in data) return fail(409, { text: '', ...data });
		redirect(303, `/projects/${params.code}/publications/${data.id}`);
	}
} satisfies Actions;
