import { download } from '$lib/server/download';
import * as publications from '$lib/server/publications';
import { orNotFound } from '$lib/server/refusal';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { supabase } }) => {
	const { publication } = await orNotFound(publications.get(supabase, params.id));
	if (publication.figures.project.code !== params.code) {
		error(404, { message: 'There is no such publication.', code: 'no_such_publication' });
	}
	return download(publication, params.file);
};
