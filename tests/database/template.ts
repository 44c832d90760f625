/**
 * Before the database tests: a migrated database without data, made once and copied for each test
 * file, and the native server where the tests run on one. Where it is stands in the environment.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite, openPostgres } from '../../src/lib/server/backend/database.ts';
import { embeddedOf } from './memoryBackend.ts';
import { startNativeServer } from './nativeServer.ts';

export const templateName = 'besa_template';

async function pgliteTemplate(): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'besa-template-'));
	const database = await openPglite();
	await embeddedOf(database);
	const dump = await database.connection.driver.dumpDataDir('none');
	await writeFile(join(folder, 'pglite.tar'), new Uint8Array(await dump.arrayBuffer()));
	await database.close();
	process.env.BESA_TEST_PGLITE = join(folder, 'pglite.tar');
	return () => rm(folder, { recursive: true, force: true });
}

async function nativeTemplate(): Promise<() => Promise<void>> {
	const server = await startNativeServer();
	const root = openPostgres(server.urlOf('postgres'));
	await root.run(`create database ${templateName}`);
	await root.close();
	const template = openPostgres(server.urlOf(templateName));
	await embeddedOf(template);
	await template.close();
	process.env.BESA_TEST_POSTGRES = server.urlOf('');
	return () => server.stop();
}

export async function setupPglite() {
	return pgliteTemplate();
}

export async function setupPostgres() {
	return nativeTemplate();
}
