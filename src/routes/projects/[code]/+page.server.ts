import { reportStatus } from '$lib/domain/report/shapes';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url, locals: { supabase } }) => {
	const statuses = reportStatus.options.filter((status) =>
		url.searchParams.getAll('status').includes(status)
	);
	const counted = statuses.length > 0 ? statuses : ['approved'];
	const asOf = url.searchParams.get('period') || null;
	const dashboard = await orNotFound(projects.dashboard(supabase, params.code, asOf, counted));
	return { ...dashboard, counted, chosen: url.searchParams.get('indicator') };
}) satisfies PageServerLoad;
