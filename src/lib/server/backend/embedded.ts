/** Supabase inside this process: the same API, the same row-level security, no set-up. */
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { App } from '@supabase/lite';
import { z } from 'zod';
import type { Database } from './database.ts';
import { gate } from './gate.ts';
import type { Mailer } from './mail.ts';
import { migrate, readMigrations, type Migration } from './migrations.ts';

const roles = `
	do $$
	declare
		wanted text;
	begin
		foreach wanted in array array['anon', 'authenticated', 'service_role'] loop
			if not exists (select from pg_roles where rolname = wanted) then
				execute format('create role %I nologin', wanted);
			end if;
		end loop;
	end
	$$;
	alter role service_role bypassrls;
	grant usage on schema auth to anon, authenticated;
`;

export type EmbeddedOptions = {
	jwtSecret: string;
	publishableKey: string;
	siteUrl: string;
	mailer: Mailer;
	/** The folder `supabase`, with migrations and mail templates. */
	supabaseFolder: string;
	/** Those of the folder, unless a backup was made with fewer. */
	migrations?: Migration[];
};

/** The API over the database, migrated and ready for requests. */
export async function createEmbedded(
	database: Database,
	options: EmbeddedOptions
): Promise<typeof fetch> {
	const app = new App({
		connection: database.connection,
		api: { enabled: true, schemas: ['public'], max_rows: 10_000 },
		auth: {
			enabled: true,
			jwt_secret: options.jwtSecret,
			publishable_key: options.publishableKey,
			site_url: options.siteUrl,
			jwt_expiry: 3600,
			enable_refresh_token_rotation: true,
			refresh_token_reuse_interval: 10,
			minimum_password_length: 10,
			email: {
				// The mailed code is what the mailed link is made of, and nothing slows down guessing.
				otp_length: 32,
				// The library asks for one proof only: let it be of the new address.
				double_confirm_changes: false,
				template: {
					recovery: {
						subject: 'Choose a new password for Besa',
						content_path: join(options.supabaseFolder, 'templates/recovery.html')
					}
				}
			}
		},
		studio: { enabled: false },
		options: { server: { admin: false }, drivers: { email: options.mailer } }
	});
	await prepareSystem(app, database);
	await app.init();
	const folder = join(options.supabaseFolder, 'migrations');
	await migrate(database, options.migrations ?? (await readMigrations(folder)));
	// PGlite gathers no statistics by itself, and plans badly without any.
	await database.run('analyze');
	const answer = gate(async (request) => app.fetch(request));
	return async (input, init) => {
		const request = await readWhole(new Request(input, init));
		return database.inTurn(() => answer(request));
	};
}

/**
 * A request with its body at hand, lest somebody who sends slowly keeps all others from their turn.
 * They take turns because the library begins a transaction for each without asking whether another is
 * under way: on PGlite, which is one session, two at once would share it, and the rights in it.
 */
async function readWhole(request: Request): Promise<Request> {
	const { url, method, headers } = request;
	return new Request(url, { method, headers, body: request.body && (await request.arrayBuffer()) });
}

/**
 * The tables of the auth server. Bringing them up compares schemas and takes seconds, so it is done
 * once per version of the library, which the schema's comment remembers.
 */
async function prepareSystem(app: App, database: Database): Promise<void> {
	const wanted = `@supabase/lite ${await liteVersion()}`;
	const [found] = await database.rows<{ made_by: string | null }>(
		"select obj_description(to_regnamespace('auth'), 'pg_namespace') as made_by"
	);
	if (found?.made_by === wanted) return;
	await app.ensureSystemSchema();
	await database.run(`${roles}\ncomment on schema auth is '${wanted}';`);
}

async function liteVersion(): Promise<string> {
	const text = await readFile(findPackageJSON('@supabase/lite', import.meta.url) ?? '', 'utf8');
	return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
