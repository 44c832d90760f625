/** A whole backend as the server makes it, with a database of its own, for tests and commands. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { openPglite, openPostgres, type Database } from '../../src/lib/server/backend/database.ts';
import { createEmbedded } from '../../src/lib/server/backend/embedded.ts';
import type { Mail } from '../../src/lib/server/backend/mail.ts';

export const url = 'http://localhost:3000';
export const publishableKey = 'sb_publishable_for_tests';
export const jwtSecret = 'a secret of the tests, long enough to be one';

/** The application over a database, migrated; the mails it sends are kept. */
export async function embeddedOf(database: Database, mails: Mail[] = []) {
	return createEmbedded(database, {
		jwtSecret,
		publishableKey,
		siteUrl: url,
		mailer: { send: async (mail) => void mails.push(mail) },
		supabaseFolder: 'supabase'
	});
}

/** On a copy of the template where the tests made one (see template.ts), else from nothing. */
async function openOwnDatabase(): Promise<{ database: Database; drop: () => Promise<void> }> {
	const {
		BESA_TEST_ENGINE: engine,
		BESA_TEST_POSTGRES: native,
		BESA_TEST_PGLITE: tar
	} = process.env;
	if (engine === 'postgres') {
		const name = `test_${randomUUID().replaceAll('-', '')}`;
		const onRoot = async (statement: string) => {
			const root = openPostgres(`${native}postgres`);
			await root.run(statement);
			await root.close();
		};
		await onRoot(`create database ${name} template besa_template`);
		return {
			database: openPostgres(native + name),
			drop: () => onRoot(`drop database ${name} with (force)`)
		};
	}
	const template = tar ? new Blob([await readFile(tar)]) : undefined;
	return { database: await openPglite(undefined, template), drop: async () => {} };
}

/** A migrated database without data, its API, and the mails it sends. */
export async function memoryBackend() {
	const { database, drop } = await openOwnDatabase();
	const mails: Mail[] = [];
	const answer = await embeddedOf(database, mails);
	return {
		database,
		answer,
		mails,
		async close() {
			await database.close();
			await drop();
		}
	};
}
