/** A whole backend in memory, as the server makes it, for tests and commands. */
import { createEmbedded } from '../../src/lib/server/backend/embedded.ts';
import { openPglite } from '../../src/lib/server/backend/database.ts';
import type { Mail } from '../../src/lib/server/backend/mail.ts';

export const url = 'http://localhost:3000';
export const publishableKey = 'sb_publishable_for_tests';

/** A migrated database without data, its API, and the mails it sends. */
export async function memoryBackend() {
	const database = await openPglite();
	const mails: Mail[] = [];
	const app = await createEmbedded(database, {
		jwtSecret: 'a secret of the tests, long enough to be one',
		publishableKey,
		siteUrl: url,
		mailer: { send: async (mail) => void mails.push(mail) },
		supabaseFolder: 'supabase'
	});
	const answer: typeof fetch = async (input, init) => app.fetch(new Request(input, init));
	return { database, answer, mails, close: () => database.close() };
}
