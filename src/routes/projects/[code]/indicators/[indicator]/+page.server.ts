import { viewOf } from '$lib/domain/project/view';
import * as projects from '$lib/server/projects';
import { saysWho } from '$lib/server/saysWho';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url, locals }) => {
	const view = viewOf(url.searchParams);
	const shown = await saysWho(
		locals,
		projects.indicatorPage(locals.supabase, params.code, params.indicator, view)
	);
	return { ...shown, view };
}) satisfies PageServerLoad;
