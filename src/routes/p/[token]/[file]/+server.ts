import { download } from '$lib/server/download';
import * as publications from '$lib/server/publications';
import { orNotFound } from '$lib/server/refusal';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals: { supabase } }) => {
	const publication = await orNotFound(publications.shared(supabase, params.token));
	const response = await download(publication, params.file, url.searchParams);
	response.headers.set('x-robots-tag', 'noindex, nofollow');
	return response;
};
