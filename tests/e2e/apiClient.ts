/** The API of a running server, as a person's own program would use it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@supabase/supabase-js';
import type { Database } from '../../src/lib/server/database.types';

/** A client of the server at `origin` whose data are in `folder`, signed in. */
export async function signedIn(origin: string, folder: string, email: string) {
	const keys: { publishableKey: string } = JSON.parse(
		readFileSync(join(folder, 'keys.json'), 'utf8')
	);
	const client = createClient<Database>(origin, keys.publishableKey, {
		auth: { persistSession: false, autoRefreshToken: false }
	});
	const { error } = await client.auth.signInWithPassword({ email, password: 'besa-example' });
	if (error) throw error;
	return client;
}
