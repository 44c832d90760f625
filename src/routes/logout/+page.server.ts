import * as people from '$lib/server/people';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (() => redirect(303, '/')) satisfies PageServerLoad;

export const actions = {
	default: async ({ locals: { supabase } }) => {
		await people.signOut(supabase);
		redirect(303, '/login');
	}
} satisfies Actions;
