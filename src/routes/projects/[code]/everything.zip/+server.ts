import { orNotFound } from '$lib/server/refusal';
import { projectZip } from '$lib/server/takeAlong';
import type { RequestHandler } from './$types';

/** Everything of the project, for those who manage it. */
export const GET: RequestHandler = async ({ params, locals: { supabase } }) => {
	const body = await orNotFound(projectZip(supabase, params.code));
	const day = new Date().toISOString().slice(0, 10);
	return new Response(body, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${params.code}-${day}.zip"`
		}
	});
};
