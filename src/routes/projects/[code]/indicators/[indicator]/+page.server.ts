import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

export const load = (({ params, url, locals: { supabase } }) => {
	const asOf = url.searchParams.get('period') || null;
	return orNotFound(projects.indicatorPage(supabase, params.code, params.indicator, asOf));
}) satisfies PageServerLoad;
