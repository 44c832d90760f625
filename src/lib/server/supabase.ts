/** The Supabase client of one request: it speaks for whoever sent it, with their session's cookies. */
import { createServerClient } from '@supabase/ssr';
import type { Cookies } from '@sveltejs/kit';
import type { Backend } from './backend';
import type { Database } from './database.types';

export type Supabase = ReturnType<typeof createClient>;

/** A client whose session lives in httpOnly cookies; refreshed sessions are written back. */
export function createClient(backend: Backend, cookies: Cookies, secure: boolean) {
	return createServerClient<Database>(backend.url, backend.publishableKey, {
		global: { fetch: backend.fetch },
		cookieOptions: { name: 'besa-session', httpOnly: true, sameSite: 'lax', secure, path: '/' },
		cookies: {
			getAll: () => cookies.getAll(),
			setAll: (changed) => {
				for (const { name, value, options } of changed) {
					cookies.set(name, value, { ...options, httpOnly: true, secure, path: '/' });
				}
			}
		}
	});
}
