import { cellOf, viewOf } from '$lib/domain/project/view';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url, locals: { supabase } }) => {
	const view = viewOf(url.searchParams);
	const key = cellOf(url.searchParams);
	const { me, ...explained } = await orNotFound(
		projects.explain(supabase, params.code, params.indicator, view, key)
	);
	return { me, explained, project: explained.project };
}) satisfies PageServerLoad;
