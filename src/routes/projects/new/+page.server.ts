import { westernBalkans } from '$lib/domain/place/westernBalkans';
import { m } from '$lib/messages/messages.js';
import { attempt } from '$lib/server/form';
import { readProjectForm } from '$lib/server/projectForm';
import { orNotFound } from '$lib/server/refusal';
import * as setup from '$lib/server/setup';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals: { supabase } }) => {
	const { organisations, others } = await orNotFound(setup.page(supabase));
	return { organisations, others, tree: westernBalkans };
}) satisfies PageServerLoad;

/** The address of this page is taken. */
const code = /^(?!new$)[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

export const actions = {
	default: async ({ request, locals: { supabase } }) => {
		const form = await request.formData();
		const { settings, errors, answer } = readProjectForm(form);
		const given = answer.typed.code?.trim() ?? '';
		if (!code.test(given)) {
			const all = { ...errors, code: [m.project_code_wrong()] };
			return fail(422, { ...answer, errors: all, text: '' });
		}
		if (!settings) return fail(422, { ...answer, errors, text: '' });
		const { refused } = await attempt(
			setup.create(supabase, given, settings, answer.typed.copy_from || undefined)
		);
		if (refused) return fail(refused.status, { ...answer, errors: {}, text: refused.text });
		redirect(303, `/projects/${given}/logframe`);
	}
} satisfies Actions;
