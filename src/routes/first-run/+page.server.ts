import { m } from '$lib/messages/messages.js';
import { readForm } from '$lib/server/form';
import { expectMail, readMail, tryOut } from '$lib/server/mail';
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
	const { isFixed, keeps } = backend.mail;
	return { mail: { isFixed, keeps } };
}) satisfies PageServerLoad;

export const actions = {
	make: async ({ request, locals: { supabase, backend } }) => {
		const form = await request.formData();
		const { fields: given, errors, typed } = readForm(fields, form);
		const mail = readMail(form);
		if (!given || Object.keys(mail.errors).length > 0) {
			return fail(422, { typed, errors: { ...errors, ...mail.errors }, told: null });
		}
		if (!(await people.signUp(supabase, given))) redirect(303, '/login');
		const { organisation: name, shortName: short_name, country } = given;
		await organisations.add(supabase, { name, short_name, country });
		if (mail.settings && backend.mail.keeps) await backend.mail.enter(mail.settings);
		redirect(303, '/');
	},
	/** Sends a mail to the address of the account, as the fields say, and keeps nothing. */
	test: async ({ request, locals: { supabase } }) => {
		// Once there is somebody, mail is theirs to try.
		if (!(await people.needsFirstPerson(supabase))) redirect(303, '/');
		const form = await request.formData();
		const { fields: to, errors, typed } = readForm(fields.pick({ email: true }), form);
		const mail = expectMail(form);
		if (!mail.settings || !to) {
			return fail(422, { typed, errors: { ...errors, ...mail.errors }, told: null });
		}
		return { typed, errors: {}, told: await tryOut(mail.settings, to.email) };
	}
} satisfies Actions;
