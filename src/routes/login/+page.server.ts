import { m } from '$lib/messages/messages.js';
import { readForm } from '$lib/server/form';
import * as people from '$lib/server/people';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

const fields = z.object({
	email: z
		.string()
		.trim()
		.min(1, { error: () => m.sign_in_email_missing() }),
	password: z.string().min(1, { error: () => m.sign_in_password_missing() })
});

export const load = (async ({ locals: { supabase } }) => {
	if (await people.needsFirstPerson(supabase)) redirect(303, '/first-run');
	return {};
}) satisfies PageServerLoad;

export const actions = {
	default: async ({ request, url, locals: { supabase } }) => {
		const { fields: given, errors, typed } = readForm(fields, await request.formData());
		const email = typed.email ?? '';
		if (!given) return fail(422, { email, errors });
		if (!(await people.signIn(supabase, given.email, given.password))) {
			return fail(401, { email, errors: { password: [m.sign_in_wrong()] } });
		}
		redirect(303, safeNext(url.searchParams.get('next')));
	}
} satisfies Actions;

/** Only an address of this application: never another host, which `//host` would be. */
function safeNext(next: string | null): string {
	return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
