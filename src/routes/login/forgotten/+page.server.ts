import { m } from '$lib/messages/messages.js';
import { readForm } from '$lib/server/form';
import * as people from '$lib/server/people';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions } from './$types';

const fields = z.object({
	email: z.email({ error: () => m.refusal_not_an_email() })
});

export const actions = {
	default: async ({ request, locals: { supabase } }) => {
		const { fields: given, errors, typed } = readForm(fields, await request.formData());
		if (!given) return fail(422, { email: typed.email ?? '', errors });
		await people.askForNewPassword(supabase, given.email);
		redirect(303, '/login?sent');
	}
} satisfies Actions;
