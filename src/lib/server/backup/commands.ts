/** `npm run backup -- FILE` and `npm run restore -- FILE`, for whoever keeps the server. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { askServer } from '../backend/control.ts';
import { FolderTaken, readKeys, takeFolder } from '../backend/dataFolder.ts';
import { openPglite, openPostgres } from '../backend/database.ts';
import { createEmbedded } from '../backend/embedded.ts';
import { printer } from '../backend/mail.ts';
import { migrate, readMigrations } from '../backend/migrations.ts';
import { readEnvironment, type Environment } from '../environment.ts';
import { inWords } from './manifest.ts';
import { fittingMigrations, readBackup, restore } from './restore.ts';
import { writeBackup } from './write.ts';

/**
 * Backs up the installation that the environment names, whether its server runs or not.
 *
 * @returns what was done, in a sentence.
 */
export async function backUp(given: string): Promise<string> {
	const environment = ownData(readEnvironment(process.env));
	const file = resolve(given);
	if (environment.DATABASE_URL) {
		const database = openPostgres(environment.DATABASE_URL);
		const manifest = await writeBackup(database, file);
		await database.close();
		return inWords(manifest, file);
	}
	const folder = resolve(environment.BESA_DATA);
	if (!existsSync(join(folder, 'postgres'))) throw new Error(`${folder} holds no data of Besa.`);
	try {
		const held = await takeFolder(folder, 'a backup');
		const database = await openPglite(join(folder, 'postgres'));
		const manifest = await writeBackup(database, file);
		await database.close();
		await held.release();
		return inWords(manifest, file);
	} catch (found) {
		if (!(found instanceof FolderTaken)) throw found;
		return askServer(folder, { backup: file });
	}
}

/** Brings a backup back into the empty installation that the environment names. */
export async function restoreFrom(given: string): Promise<string> {
	const environment = ownData(readEnvironment(process.env));
	const file = resolve(given);
	const backup = await readBackup(file);
	const migrations = await readMigrations(resolve('supabase/migrations'));
	const fitting = fittingMigrations(backup.manifest, migrations);
	const folder = await takeFolder(environment.BESA_DATA, 'a restore');
	try {
		const database = environment.DATABASE_URL
			? openPostgres(environment.DATABASE_URL)
			: await openPglite(join(folder.path, 'postgres'));
		await createEmbedded(database, {
			...(await readKeys(folder.path)),
			siteUrl: environment.origin,
			mailer: printer,
			supabaseFolder: resolve('supabase'),
			migrations: fitting
		});
		await restore(database, backup);
		await migrate(database, migrations);
		await database.close();
	} finally {
		await folder.release();
	}
	return `${inWords(backup.manifest, file)} It is restored and compared; everybody signs in anew.`;
}

function ownData(environment: Environment): Environment {
	if (environment.PUBLIC_SUPABASE_URL) {
		throw new Error(
			`The data are kept by ${environment.PUBLIC_SUPABASE_URL}; it has backups of its own.`
		);
	}
	return environment;
}
