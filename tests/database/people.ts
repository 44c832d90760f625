/** People of the tests: each signs up with an invitation and signs in, as everybody does. */
import { createClient as createSupabaseClient } from '@supabase/supabase-js';
import { readFile } from 'node:fs/promises';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import type { Database } from '../../src/lib/server/database.types.ts';
import { memoryBackend, publishableKey, url } from './memoryBackend.ts';

const password = 'a long enough password';

export type Cast = Awaited<ReturnType<typeof castOfSmallProject>>;
export type Client = ReturnType<typeof clientOf>;

/** A client of nobody yet. */
export function clientOf(answer: typeof fetch) {
	return createSupabaseClient<Database>(url, publishableKey, {
		auth: { persistSession: false, autoRefreshToken: false },
		global: { fetch: answer }
	});
}

/** A backend with the small project and one person in each role, all signed in. */
export async function castOfSmallProject() {
	const backend = await memoryBackend();
	const { database, answer } = backend;
	await database.run(await readFile('tests/fixtures/smallProject.sql', 'utf8'));

	const signUp = signUpThrough(answer, url, publishableKey);
	const join = async (
		email: string,
		role: string,
		project: string | null,
		organisation?: string
	) => {
		const token = `invitation of ${email}`;
		await database.rows(
			`insert into public.invitations (project_id, email, role, organisation_id, makes_admin, token_hash, expires_at)
			values (
				(select id from public.projects where code = $1), $2, nullif($3, 'admin')::public.membership_role,
				(select id from public.organisations where short_name = $4), $3 = 'admin',
				private.token_hash($5), now() + interval '1 day'
			)`,
			[project, email, role, organisation ?? null, token]
		);
		await signUp(email, password, { invitation: token, full_name: email.split('@')[0] ?? '' });
		const client = clientOf(answer);
		const { error } = await client.auth.signInWithPassword({ email, password });
		if (error) throw error;
		return client;
	};
	return {
		...backend,
		join,
		admin: await join('admin@example.org', 'admin', null),
		manager: await join('manager@example.org', 'manager', 'SMALL'),
		officer: await join('officer@example.org', 'officer', 'SMALL', 'NORTH'),
		otherOfficer: await join('south@example.org', 'officer', 'SMALL', 'SOUTH'),
		viewer: await join('viewer@example.org', 'viewer', 'SMALL'),
		otherManager: await join('other@example.org', 'manager', 'OTHER'),
		nobody: clientOf(answer)
	};
}
