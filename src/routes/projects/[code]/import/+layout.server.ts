import { refusalText } from '$lib/words/refusals';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** Only managers bring in data; to others the project is there, and this page is not for them. */
export const load = (async ({ params, locals: { supabase } }) => {
	const logframe = await orNotFound(projects.logframe(supabase, params.code));
	if (!logframe.project.mayManage) {
		error(403, { message: refusalText('managers_only'), code: 'managers_only' });
	}
	return logframe;
}) satisfies LayoutServerLoad;
