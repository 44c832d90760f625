import { csvAnswer } from '$lib/server/csv';
import * as projects from '$lib/server/projects';
import { portfolioRows } from '$lib/words/csv';
import { filtered, portfolioFilterOf } from '$lib/domain/project/portfolioFilter';
import type { RequestHandler } from './$types';

/** The projects the asker works in, narrowed and in the order of the page. */
export const GET: RequestHandler = async ({ url, locals: { supabase } }) => {
	const shown = await projects.portfolio(supabase);
	const rows = filtered(shown.projects, portfolioFilterOf(url.searchParams));
	return csvAnswer('projects', portfolioRows({ ...shown, projects: rows }));
};
