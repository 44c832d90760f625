import { m } from '$lib/messages/messages.js';
import { attempt, readForm, type FieldErrors } from '$lib/server/form';
import { newPassword } from '$lib/server/newPassword';
import * as people from '$lib/server/people';
import { limited } from '$lib/server/signInLimit';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

const newcomer = z.object({
	fullName: z
		.string()
		.trim()
		.min(1, { error: () => m.full_name_missing() })
		.max(200, { error: () => m.full_name_long() }),
	password: newPassword
});
const known = z.object({
	password: z.string().min(1, { error: () => m.sign_in_password_missing() })
});

export const load = (async ({ params, locals: { supabase } }) => ({
	invitation: await people.invitation(supabase, params.token)
})) satisfies PageServerLoad;

/** The form once more, with what is wrong and what was typed. */
const again = (errors: FieldErrors, typed: Record<string, string> = {}) =>
	fail(422, { errors, typed });

export const actions = {
	/** Somebody new: the account and the membership come together. */
	join: async ({ request, params, locals: { supabase } }) => {
		const invitation = await people.invitation(supabase, params.token);
		const { fields: given, errors, typed } = readForm(newcomer, await request.formData());
		if (!invitation || !given) return again(errors ?? {}, typed);
		const person = { ...given, email: invitation.email, invitation: params.token };
		if (!(await people.signUp(supabase, person))) {
			return again({ password: [m.refusal_no_such_invitation()] }, typed);
		}
		redirect(303, '/');
	},
	/** Somebody with an account proves to be the one invited. */
	accept: async ({ request, params, locals: { supabase }, getClientAddress }) => {
		const invitation = await people.invitation(supabase, params.token);
		const { fields: given, errors } = readForm(known, await request.formData());
		if (!invitation || !given) return again(errors ?? {});
		const { email } = invitation;
		const tried = await limited(
			{ email, address: getClientAddress() },
			() => people.signIn(supabase, email, given.password),
			Boolean
		);
		if (tried.locked) return again({ password: [m.sign_in_locked(tried.locked)] });
		if (!tried.outcome) return again({ password: [m.sign_in_wrong()] });
		const { refused } = await attempt(people.acceptInvitation(supabase, params.token));
		if (refused) return again({ password: [refused.text] });
		redirect(303, '/');
	}
} satisfies Actions;
