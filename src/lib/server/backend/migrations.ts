/** Applies `supabase/migrations` the way the Supabase CLI does, and remembers them where it does. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from './database.ts';

export type Migration = { version: string; name: string; script: string };

const fileName = /^(\d{14})_(\w+)\.sql$/;

/** The migrations of a folder, oldest first. */
export async function readMigrations(folder: string): Promise<Migration[]> {
	const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
	return Promise.all(
		files.map(async (file) => {
			const [, version, name] = fileName.exec(file) ?? [];
			if (!version || !name) throw new Error(`${file} is not named like a migration.`);
			return { version, name, script: await readFile(join(folder, file), 'utf8') };
		})
	);
}

/**
 * Applies what is new, each migration in a transaction of its own.
 *
 * @throws Error if the database holds a migration that reads differently now, or one that is not
 * there any more: such a database was made by another version of Besa.
 */
export async function migrate(database: Database, migrations: Migration[]): Promise<void> {
	const applied = await database.rows<{ version: string; statements: string[] | null }>(
		'select version, statements from supabase_migrations.schema_migrations order by version'
	);
	const byVersion = new Map(migrations.map((migration) => [migration.version, migration]));
	for (const { version, statements } of applied) {
		if (byVersion.get(version)?.script !== statements?.[0]) {
			throw new Error(
				`The data were made by another version of Besa (migration ${version} differs). ` +
					'Start that version, or choose another data folder with BESA_DATA.'
			);
		}
		byVersion.delete(version);
	}
	for (const { version, name, script } of byVersion.values()) {
		// A script of several statements is one transaction.
		await database.run(`${script}\n;${remember(version, name, script)}`);
	}
}

function remember(version: string, name: string, script: string): string {
	const [v, n, s] = [version, name, script].map((text) => `'${text.replaceAll("'", "''")}'`);
	return `insert into supabase_migrations.schema_migrations (version, name, statements)
		values (${v}, ${n}, array[${s}]);\n`;
}
