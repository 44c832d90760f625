import * as projects from '$lib/server/projects';
import { orNotFound, refuse } from '$lib/server/refusal';
import type { LayoutServerLoad } from './$types';

/** Only managers bring in data; to others the project is there, and this page is not for them. */
export const load = (async ({ params, locals: { supabase } }) => {
	const logframe = await orNotFound(projects.logframe(supabase, params.code));
	if (!logframe.project.mayManage) {
		refuse(403, 'managers_only');
	}
	return logframe;
}) satisfies LayoutServerLoad;
