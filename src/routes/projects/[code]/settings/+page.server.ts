import { westernBalkans } from '$lib/domain/place/westernBalkans';
import { attempt } from '$lib/server/form';
import { readProjectForm } from '$lib/server/projectForm';
import { orNotFound, refuse } from '$lib/server/refusal';
import * as setup from '$lib/server/setup';
import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ params, locals: { supabase } }) => {
	const { project, settings, organisations } = await orNotFound(setup.page(supabase, params.code));
	if (!project || !settings) refuse(404, 'no_such_project');
	return { project, settings, organisations, tree: westernBalkans };
}) satisfies PageServerLoad;

export const actions = {
	save: async ({ request, params, locals: { supabase } }) => {
		const { settings, errors, answer } = readProjectForm(await request.formData());
		if (!settings) return fail(422, { ...answer, errors, text: '' });
		const { refused } = await attempt(setup.change(supabase, params.code, settings));
		return refused
			? fail(refused.status, { ...answer, errors: {}, text: refused.text })
			: { ...answer, errors: {}, text: '', isSaved: true };
	},
	archive: async ({ request, params, locals: { supabase } }) => {
		const isArchived = (await request.formData()).get('archived') === 'yes';
		await setup.archive(supabase, params.code, isArchived);
		return {};
	}
} satisfies Actions;
