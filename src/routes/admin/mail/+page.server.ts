import { m } from '$lib/messages/messages.js';
import { readForm, type FieldErrors } from '$lib/server/form';
import { expectMail, tryOut, type Told } from '$lib/server/mail';
import { error, fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

/** For administrators; to everybody else there is no such page. */
function deskOf({ backend, me }: App.Locals) {
	if (!me?.isAdmin) error(404, { message: 'Not found', code: 'not_found' });
	return backend.mail;
}

export const load = (({ locals }) => {
	const { isFixed, keeps, entered } = deskOf(locals);
	return { isFixed, keeps, entered, email: locals.me?.email ?? '' };
}) satisfies PageServerLoad;

/** What a step says: what was typed, what is wrong with it, what came of it. */
type Answer = { typed: Record<string, string>; errors: FieldErrors; told: Told | null };
const answer = (parts: Partial<Answer>): Answer => ({
	...{ typed: {}, errors: {}, told: null },
	...parts
});
const recipient = z.object({ to: z.email({ error: () => m.refusal_not_an_email() }) });

export const actions = {
	save: async ({ request, locals }) => {
		const desk = deskOf(locals);
		const form = await request.formData();
		const { typed } = readForm(z.object({}), form);
		const { settings, errors } = expectMail(form);
		if (!settings) return fail(422, answer({ typed, errors }));
		await desk.enter(desk.complete(settings));
		return answer({ told: { isDone: true, text: m.mail_saved() } });
	},
	/** Sends a mail as the fields say, and keeps nothing. */
	test: async ({ request, locals }) => {
		const desk = deskOf(locals);
		const form = await request.formData();
		const { fields, errors, typed } = readForm(recipient, form);
		const mail = expectMail(form);
		if (!mail.settings || !fields) {
			return fail(422, answer({ typed, errors: { ...errors, ...mail.errors } }));
		}
		return answer({ typed, told: await tryOut(desk.complete(mail.settings), fields.to) });
	},
	forget: async ({ locals }) => {
		await deskOf(locals).enter(null);
		return answer({ told: { isDone: true, text: m.mail_forgotten() } });
	}
} satisfies Actions;
