/** A database full of projects, and who asks it for one of them and for all. */
import type { Database } from '../../src/lib/server/backend/database.ts';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import { embeddedOf, publishableKey, url } from '../database/memoryBackend.ts';
import { clientOf, type Client } from '../database/people.ts';
import { milliseconds, say } from './figures.ts';
import { codeOf, loadLargeData } from './largeData.ts';

export type LargeWorld = Awaited<ReturnType<typeof largeWorld>>;

/** Loads the projects. `code` names the one in their middle, which the manager manages. */
export async function largeWorld(database: Database, projects: number) {
	const answer = await embeddedOf(database);
	const loading = performance.now();
	await loadLargeData(database, projects);
	const [held] = await database.rows<{ cells: string }>(
		'select count(*)::text as cells from public.observation_cells'
	);
	say(
		`${projects} projects, ${held?.cells} cells loaded`,
		milliseconds(performance.now() - loading)
	);

	const code = codeOf(Math.ceil(projects / 2));
	const join = (email: string, project: string | null) =>
		signedIn(database, answer, email, project);
	return {
		database,
		projects,
		code,
		askers: {
			manager: await join('manager@example.org', code),
			administrator: await join('admin@example.org', null)
		}
	};
}

/** Of all who ask. */
export const password = 'a long enough password';

/** Somebody who manages the project; without one, an administrator. */
async function signedIn(
	database: Database,
	answer: typeof fetch,
	email: string,
	project: string | null
): Promise<Client> {
	await database.rows(
		`insert into public.invitations (project_id, email, role, makes_admin, token_hash, expires_at)
		values (
			(select id from public.projects where code = $1),
			$2, case when $1::text is not null then 'manager'::public.membership_role end, $1::text is null,
			private.token_hash($2), now() + interval '1 day'
		)`,
		[project, email]
	);
	await signUpThrough(answer, url, publishableKey)(email, password, { invitation: email });
	const client = clientOf(answer);
	const { error } = await client.auth.signInWithPassword({ email, password });
	if (error) throw error;
	return client;
}
