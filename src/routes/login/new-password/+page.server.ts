import { m } from '$lib/messages/messages.js';
import { readForm } from '$lib/server/form';
import { newPassword } from '$lib/server/newPassword';
import * as people from '$lib/server/people';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

const fields = z.object({ token: z.string().min(1), password: newPassword });

export const load = (({ url }) => ({
	token: url.searchParams.get('token') ?? ''
})) satisfies PageServerLoad;

export const actions = {
	default: async ({ request, locals: { supabase } }) => {
		const { fields: given, errors } = readForm(fields, await request.formData());
		if (!given) return fail(422, { errors });
		const outcome = await people.chooseNewPassword(supabase, given.token, given.password);
		if (outcome === 'done') {
			await people.signOut(supabase);
			redirect(303, '/login?changed');
		}
		const text = outcome === 'expired' ? m.new_password_expired() : m.password_weak();
		return fail(422, { errors: { password: [text] } as Record<string, string[]> });
	}
} satisfies Actions;
