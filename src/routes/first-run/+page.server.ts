import { m } from '$lib/messages/messages.js';
import { readForm } from '$lib/server/form';
import { newPassword } from '$lib/server/newPassword';
import * as organisations from '$lib/server/organisations';
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
	password: newPassword,
	organisation: z
		.string()
		.trim()
		.min(1, { error: () => m.field_needed() })
		.max(200, { error: () => m.field_long({ max: 200 }) }),
	shortName: z
		.string()
		.trim()
		.regex(/^[^/\s][^/]{0,39}$/, { error: () => m.short_name_wrong() }),
	country: z
		.string()
		.trim()
		.max(100, { error: () => m.field_long({ max: 100 }) })
});

export const load = (async ({ locals: { supabase, backend } }) => {
	if (!(await people.needsFirstPerson(supabase))) redirect(303, '/');
	return { sendsMail: backend.mailer !== null };
}) satisfies PageServerLoad;

export const actions = {
	default: async ({ request, locals: { supabase } }) => {
		const { fields: given, errors, typed } = readForm(fields, await request.formData());
		if (!given) return fail(422, { typed, errors });
		if (!(await people.signUp(supabase, given))) redirect(303, '/login');
		const { organisation: name, shortName: short_name, country } = given;
		await organisations.add(supabase, { name, short_name, country });
		redirect(303, '/');
	}
} satisfies Actions;
