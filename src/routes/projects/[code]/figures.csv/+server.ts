import { viewOf } from '$lib/domain/project/view';
import { isMeant, narrowingOf, viewed } from '$lib/domain/status/narrowed';
import { csvAnswer } from '$lib/server/csv';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import { dashboardRows } from '$lib/words/csv';
import type { RequestHandler } from './$types';

/** The table of the dashboard, narrowed as the page is. */
export const GET: RequestHandler = async ({ params, url, locals: { supabase } }) => {
	const view = viewOf(url.searchParams);
	const shown = await orNotFound(projects.dashboard(supabase, params.code, view));
	const narrowing = narrowingOf(url.searchParams);
	const indicators = viewed(shown.indicators, shown.reports, view).filter((indicator) =>
		isMeant(indicator, narrowing)
	);
	const period = shown.period?.label ?? '';
	return csvAnswer(`${params.code}-${period}`, dashboardRows(indicators, period, view));
};
