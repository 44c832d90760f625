import { m } from '$lib/messages/messages.js';
import { readForm } from '$lib/server/form';
import * as people from '$lib/server/people';
import { limited } from '$lib/server/signInLimit';
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
	default: async ({ request, url, locals: { supabase }, getClientAddress }) => {
		const { fields: given, errors, typed } = readForm(fields, await request.formData());
		const email = typed.email ?? '';
		if (!given) return fail(422, { email, errors });
		const tried = await limited(
			{ email: given.email, address: getClientAddress() },
			() => people.signIn(supabase, given.email, given.password),
			Boolean
		);
		const refusal = (text: string) => ({ email, errors: { password: [text] } });
		if (tried.locked) return fail(429, refusal(m.sign_in_locked(tried.locked)));
		if (!tried.outcome) return fail(401, refusal(m.sign_in_wrong()));
		redirect(303, safeNext(url.searchParams.get('next')));
	}
} satisfies Actions;

/** Only an address of this application: never another host, which `//host` would be. */
function safeNext(next: string | null): string {
	return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
