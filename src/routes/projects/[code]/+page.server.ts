import { viewOf } from '$lib/domain/project/view';
import * as projects from '$lib/server/projects';
import { saysWho } from '$lib/server/saysWho';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url, locals }) => {
	const view = viewOf(url.searchParams);
	return {
		...(await saysWho(locals, projects.dashboard(locals.supabase, params.code, view))),
		view
	};
}) satisfies PageServerLoad;
