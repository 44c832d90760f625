import { offeredFiles } from '$lib/reports/offered';
import { shownOf } from '$lib/reports/shown';
import * as publications from '$lib/server/publications';
import { orNotFound } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, locals: { supabase }, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'private, no-store' });
	const publication = await orNotFound(publications.shared(supabase, params.token));
	return {
		publication: shownOf(publication),
		files: offeredFiles[publication.figures.format].map(({ name }) => name),
		token: params.token
	};
}) satisfies PageServerLoad;
