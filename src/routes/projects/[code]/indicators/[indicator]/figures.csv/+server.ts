import { viewOf } from '$lib/domain/project/view';
import { csvAnswer } from '$lib/server/csv';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import { indicatorRows } from '$lib/words/csv';
import type { RequestHandler } from './$types';

/** Everything that was said of an indicator up to the quarter shown. */
export const GET: RequestHandler = async ({ params, url, locals: { supabase } }) => {
	const view = viewOf(url.searchParams);
	const shown = await orNotFound(
		projects.indicatorPage(supabase, params.code, params.indicator, view)
	);
	return csvAnswer(`${params.code}-${params.indicator}`, indicatorRows(shown));
};
