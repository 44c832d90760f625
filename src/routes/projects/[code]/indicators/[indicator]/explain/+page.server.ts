import { cellOf, viewOf } from '$lib/domain/project/view';
import * as projects from '$lib/server/projects';
import { saysWho } from '$lib/server/saysWho';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url, locals }) => {
	const view = viewOf(url.searchParams);
	const key = cellOf(url.searchParams);
	const { me, ...explained } = await saysWho(
		locals,
		projects.explain(locals.supabase, params.code, params.indicator, view, key)
	);
	return { me, explained, project: explained.project };
}) satisfies PageServerLoad;
