import { viewOf } from '$lib/domain/project/view';
import { narrowed, narrowingOf } from '$lib/domain/status/narrowed';
import { csvAnswer } from '$lib/server/csv';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import { dashboardRows } from '$lib/words/csv';
import type { RequestHandler } from './$types';

/** The table of the dashboard, narrowed as the page is. */
export const GET: RequestHandler = async ({ params, url, locals: { supabase } }) => {
	const view = viewOf(url.searchParams);
	const shown = await orNotFound(projects.dashboard(supabase, params.code, view));
	const indicators = narrowed(shown.indicators, shown.reports, view, narrowingOf(url.searchParams));
	const period = shown.period?.label ?? '';
	return csvAnswer(`${params.code}-${period}`, dashboardRows(indicators, period, view));
};
