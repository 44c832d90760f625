import { viewOf } from '$lib/domain/project/view';
import * as projects from '$lib/server/projects';
import { saysWho } from '$lib/server/saysWho';
import { writtenDashboard } from '$lib/words/dashboard';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url, locals }) => {
	const view = viewOf(url.searchParams);
	const asked = projects.dashboard(locals.supabase, params.code, view);
	const { me, ...shown } = await saysWho(locals, asked);
	return { me, view, project: shown.project, dashboard: writtenDashboard(shown, view) };
}) satisfies PageServerLoad;
