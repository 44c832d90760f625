import { error, type RequestHandler } from '@sveltejs/kit';
import { z } from 'zod';
import { limited } from '../signInLimit.ts';

/** The API of the embedded backend at its usual addresses; a Supabase project has its own. */
export const passOn: RequestHandler = async ({
	request,
	locals: { backend },
	getClientAddress
}) => {
	if (!backend.servesApi) error(404, { message: 'Not found', code: 'not_found' });
	const email = await signsIn(request);
	if (email === undefined) return backend.fetch(request);
	const tried = await limited(
		{ email, address: getClientAddress() },
		() => backend.fetch(request),
		(response) => response.ok
	);
	return tried.locked ? tooMany(tried.locked.minutes) : tried.outcome;
};

const passwordGrant = z.object({ email: z.string() });

/** Whose password a request tries; undefined for all other requests. */
async function signsIn(request: Request): Promise<string | undefined> {
	const { pathname, searchParams } = new URL(request.url);
	const tries = pathname === '/auth/v1/token' && searchParams.get('grant_type') === 'password';
	if (!tries) return undefined;
	const body: unknown = await request
		.clone()
		.json()
		.catch(() => null);
	return passwordGrant.safeParse(body).data?.email ?? '';
}

function tooMany(minutes: number): Response {
	const message = `Too many attempts. Try again in ${minutes} minutes.`;
	return Response.json(
		{ code: 429, error_code: 'over_request_rate_limit', message, msg: message },
		{ status: 429, headers: { 'retry-after': String(minutes * 60) } }
	);
}
