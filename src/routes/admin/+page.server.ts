import { attempt, readForm } from '$lib/server/form';
import { orNotFound } from '$lib/server/refusal';
import * as people from '$lib/server/people';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load = (({ locals: { supabase } }) =>
	orNotFound(people.adminPage(supabase))) satisfies PageServerLoad;

const invitation = z.object({
	project_code: z.string(),
	email: z.string().trim(),
	role: z.string(),
	organisation: z
		.string()
		.optional()
		.transform((name) => name || undefined)
});
const membership = z.object({ membership: z.uuid() });

export const actions = {
	invite: async ({ request, url, locals: { supabase } }) => {
		const { fields, typed } = readForm(invitation, await request.formData());
		if (!fields) return fail(422, { project: '', typed, text: '' });
		const { data: token, refused } = await attempt(people.invite(supabase, fields));
		const project = fields.project_code;
		if (refused) return fail(refused.status, { project, typed, text: refused.text });
		const address = new URL(`/invitations/${token}`, url).href;
		return { project, email: fields.email, address };
	},
	remove: async ({ request, locals: { supabase } }) => {
		const { fields } = readForm(membership, await request.formData());
		if (fields) await people.removeMembership(supabase, fields.membership);
		return {};
	}
} satisfies Actions;
