import type { Explanation } from '$lib/domain/project/indicatorPage';
import type { Backend } from '$lib/server/backend';
import type { Me } from '$lib/server/people';
import type { Supabase } from '$lib/server/supabase';

declare global {
	namespace App {
		interface Error {
			/** For people, where the code names a refusal. */
			message: string;
			/** Names what happened. */
			code: string;
			/** Of an unexpected error: what to tell whoever runs the server. */
			id?: string;
		}
		interface PageData {
			/** Who is signed in. */
			me?: Me | null;
		}
		interface PageState {
			/** The figure that is explained in a dialog over the page. */
			explained?: Explanation;
		}
		interface Locals {
			backend: Backend;
			supabase: Supabase;
			/** Who is signed in; null on pages that need no account, or that say it themselves. */
			me: Me | null;
		}
	}
}

export {};
