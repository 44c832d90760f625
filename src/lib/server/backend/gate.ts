/** What the library would answer and should not: it stands before the embedded API. */

import { z } from 'zod';
import { isCommonPassword } from '../commonPassword.ts';

/** What people and pages use of the auth server; the rest of it is not offered. */
const authPaths = new Set(
	['signup', 'token', 'verify', 'recover', 'user', 'logout', 'health', 'settings'].map(
		(name) => `/auth/v1/${name}`
	)
);

type Answer = (request: Request) => Promise<Response>;

const refused = (status: number, message: string, code = 'refused') =>
	Response.json({ code: status, error_code: code, message, msg: message }, { status });

/** The API, without the requests that would tell or do more than the rights of whoever asks allow. */
export function gate(answer: Answer): Answer {
	return async (request) => {
		const { pathname } = new URL(request.url);
		// An encoded path would be taken apart after it was checked.
		if (pathname.includes('%')) return refused(404, 'There is no such address.');
		if (pathname.startsWith('/rest/')) return answer(countedExactly(request));
		if (!authPaths.has(pathname)) return refused(404, 'There is no such address.');
		if (await choosesCommonPassword(request)) {
			return refused(422, 'Many people use this password. Choose another.', 'weak_password');
		}
		const response = await answer(request);
		if (pathname !== '/auth/v1/signup' || response.ok) return response;
		return withoutAccounts(response);
	};
}

/** A planned count estimates rows of everybody; there are never so many that counting is dear. */
function countedExactly(request: Request): Request {
	const prefer = request.headers.get('prefer');
	if (!prefer) return request;
	const headers = new Headers(request.headers);
	headers.set('prefer', prefer.replace(/count=(planned|estimated)/g, 'count=exact'));
	return new Request(request, { headers });
}

const choice = z.object({ password: z.string() });

/** The pages refuse a common password beside the field; here, whoever goes around them. */
async function choosesCommonPassword(request: Request): Promise<boolean> {
	const { pathname } = new URL(request.url);
	if (pathname !== '/auth/v1/signup' && pathname !== '/auth/v1/user') return false;
	const body: unknown = await request
		.clone()
		.json()
		.catch(() => null);
	const chosen = choice.safeParse(body);
	return chosen.success && isCommonPassword(chosen.data.password);
}

/** A refused sign-up does not say whether the address has an account. */
async function withoutAccounts(response: Response): Promise<Response> {
	const body: { error_code?: string } = await response.clone().json();
	const tells = response.status >= 500 || body.error_code === 'user_already_exists';
	return tells ? refused(403, 'An account needs an invitation.') : response;
}
