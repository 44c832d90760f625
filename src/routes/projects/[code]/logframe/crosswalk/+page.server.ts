import { viewOf } from '$lib/domain/project/view';
import * as crosswalk from '$lib/server/crosswalk';
import { saysWho } from '$lib/server/saysWho';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url, locals }) => {
	const view = viewOf(url.searchParams);
	return { ...(await saysWho(locals, crosswalk.page(locals.supabase, params.code, view))), view };
}) satisfies PageServerLoad;
