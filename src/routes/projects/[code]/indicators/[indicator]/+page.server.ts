import { viewOf } from '$lib/domain/project/view';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url, locals: { supabase } }) => {
	const view = viewOf(url.searchParams);
	const shown = await orNotFound(
		projects.indicatorPage(supabase, params.code, params.indicator, view)
	);
	return { ...shown, view };
}) satisfies PageServerLoad;
