import { error, type RequestHandler } from '@sveltejs/kit';

/** The API of the embedded backend at its usual addresses; a Supabase project has its own. */
export const passOn: RequestHandler = ({ request, locals: { backend } }) => {
	if (!backend.servesApi) error(404, { message: 'Not found', code: 'not_found' });
	return backend.fetch(request);
};
