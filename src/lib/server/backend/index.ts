/** Which Supabase answers. Nothing outside this folder asks. */
import { join, resolve } from 'node:path';
import type { Environment } from '../environment.ts';
import { exampleAccounts } from '../example/accounts.ts';
import { loadExample } from '../example/load.ts';
import { inWords } from '../backup/manifest.ts';
import { writeBackup } from '../backup/write.ts';
import { answerControl } from './control.ts';
import { takeFolder, readKeys } from './dataFolder.ts';
import { openPglite, openPostgres, type Database } from './database.ts';
import { createEmbedded } from './embedded.ts';
import { printer } from './mail.ts';
import { openMailDesk, type MailDesk } from './mailDesk.ts';
import { signUpThrough } from './signUp.ts';

export type Backend = {
	/** What the Supabase client is told as address and key. */
	url: string;
	publishableKey: string;
	fetch: typeof fetch;
	/** Answers `/rest/v1` and `/auth/v1` itself; a Supabase project has an address of its own. */
	servesApi: boolean;
	mail: MailDesk;
	/** Sentences for whoever starts the server. */
	greeting: string[];
	/** Codes of example projects of which nothing was ever published: that is done once the server answers. */
	unpublished: string[];
	/** Writes a backup into a file; a Supabase project has backups of its own. */
	backUp: ((file: string) => Promise<unknown>) | null;
	close(): Promise<void>;
};

/**
 * Opens the backend that the environment names.
 *
 * @throws FolderTaken, or an Error with a sentence for whoever starts the server.
 */
export async function openBackend(environment: Environment): Promise<Backend> {
	const { PUBLIC_SUPABASE_URL: url, PUBLIC_SUPABASE_PUBLISHABLE_KEY: key } = environment;
	if (url && key) {
		return {
			url,
			publishableKey: key,
			fetch: globalThis.fetch,
			servesApi: false,
			mail: await openMailDesk(environment, null),
			greeting: [`Data are kept by ${url}.`],
			unpublished: [],
			backUp: null,
			close: async () => {}
		};
	}
	return openEmbedded(environment);
}

async function openEmbedded(environment: Environment): Promise<Backend> {
	const folder = await takeFolder(environment.BESA_DATA, environment.origin);
	const keys = await readKeys(folder.path);
	const publishableKey = environment.PUBLIC_SUPABASE_PUBLISHABLE_KEY ?? keys.publishableKey;
	const database = environment.DATABASE_URL
		? openPostgres(environment.DATABASE_URL)
		: await openPglite(join(folder.path, 'postgres'));
	const mail = await openMailDesk(environment, folder.path);
	const answer = await createEmbedded(database, {
		jwtSecret: keys.jwtSecret,
		publishableKey,
		siteUrl: environment.origin,
		mailer: { send: (one) => (mail.mailer ?? printer).send(one) },
		supabaseFolder: resolve('supabase')
	});
	const url = environment.origin;
	const control = await answerControl(folder.path, async ({ backup }) =>
		inWords(await writeBackup(database, backup), backup)
	);

	if (environment.wantsExample && (await isEmpty(database))) {
		await loadExample({ database, signUp: signUpThrough(answer, url, publishableKey) });
	}
	const hasExample = await holdsExample(database);
	if (hasExample && !environment.isLoopback) {
		throw new Error(
			'The data folder holds the example accounts, whose password is public, so the server listens ' +
				'on this machine only. Set HOST=127.0.0.1, or start with BESA_EXAMPLE=0 and another BESA_DATA.'
		);
	}
	return {
		url,
		publishableKey,
		fetch: answer,
		servesApi: true,
		mail,
		greeting: [
			`Data are kept in ${environment.DATABASE_URL ? 'the database of DATABASE_URL' : folder.path}.`,
			`The API answers at ${url}/rest/v1 with the key ${publishableKey}.`,
			...(hasExample ? exampleGreeting() : [])
		],
		unpublished: await unpublishedExamples(database),
		backUp: (file) => writeBackup(database, file),
		close: async () => {
			await control.close();
			await database.close();
			await folder.release();
		}
	};
}

function exampleGreeting(): string[] {
	return [
		'Three example projects are loaded. Sign in with the password besa-example as',
		...exampleAccounts.map(({ email, does }) => `  ${email.padEnd(30)} ${does}`)
	];
}

async function isEmpty(database: Database): Promise<boolean> {
	const [found] = await database.rows<{ empty: boolean }>(
		`select not exists (select from public.profiles)
			and not exists (select from public.projects) as empty`
	);
	return found?.empty ?? false;
}

async function holdsExample(database: Database): Promise<boolean> {
	const [found] = await database.rows<{ example: boolean }>(
		'select exists (select from public.projects p where p.is_example) as example'
	);
	return found?.example ?? false;
}

async function unpublishedExamples(database: Database): Promise<string[]> {
	const found = await database.rows<{ code: string }>(
		`select p.code from public.projects p
		where p.is_example and not exists (
			select from public.publications pub where pub.project_id = p.id
		)`
	);
	return found.map(({ code }) => code);
}
