import { m } from '$lib/messages/messages.js';
import { readForm } from '$lib/server/form';
import { newPassword } from '$lib/server/newPassword';
import * as people from '$lib/server/people';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

const fields = z.object({
	fullName: z
		.string()
		.trim()
		.min(1, { error: () => m.full_name_missing() })
		.max(200, { error: () => m.full_name_long() }),
	email: z.email({ error: () => m.refusal_not_an_email() }),
	password: newPassword
});

export const load = (async ({ locals: { supabase } }) => {
	if (!(await people.needsFirstPerson(supabase))) redirect(303, '/');
	return {};
}) satisfies PageServerLoad;

export const actions = {
	default: async ({ request, locals: { supabase } }) => {
		const { fields: given, errors, typed } = readForm(fields, await request.formData());
		if (!given) return fail(422, { typed, errors });
		if (!(await people.signUp(supabase, given))) redirect(303, '/login');
		redirect(303, '/');
	}
} satisfies Actions;
