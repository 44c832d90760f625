import * as projects from '$lib/server/projects';
import * as publications from '$lib/server/publications';
import type { PageServerLoad } from './$types';

/** People who work in projects see them; a donor sees what was published for them. */
export const load = (async ({ locals: { supabase, me } }) => {
	if (me?.readsProjects) return { portfolio: await projects.portfolio(supabase) };
	return { publications: (await publications.list(supabase)).publications };
}) satisfies PageServerLoad;
