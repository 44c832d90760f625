import { download } from '$lib/server/download';
import * as publications from '$lib/server/publications';
import { orNotFound, refuse } from '$lib/server/refusal';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals: { supabase } }) => {
	const { publication } = await orNotFound(publications.get(supabase, params.id));
	if (publication.figures.project.code !== params.code) {
		refuse(404, 'no_such_publication');
	}
	return download(publication, params.file, url.searchParams);
};
