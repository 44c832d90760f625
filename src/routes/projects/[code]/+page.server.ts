import { viewOf } from '$lib/domain/project/view';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url, locals: { supabase } }) => {
	const view = viewOf(url.searchParams);
	return { ...(await orNotFound(projects.dashboard(supabase, params.code, view))), view };
}) satisfies PageServerLoad;
