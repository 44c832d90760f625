/** Brings back what a backup holds, into an installation that holds nothing yet. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Database, Rows } from '../backend/database.ts';
import type { Migration } from '../backend/migrations.ts';
import { manifest, manifestName, type Manifest } from './manifest.ts';
import { digestOf, listTables } from './tables.ts';
import { hashOf } from './write.ts';

/** The file is no backup, is damaged, or does not fit; the message says which. */
export class NotRestorable extends Error {}

export type Backup = { manifest: Manifest; text: (part: string) => string };

/**
 * Reads a backup without restoring it.
 *
 * @throws NotRestorable
 */
export async function readBackup(file: string): Promise<Backup> {
	const bytes = await readFile(file);
	const text = (name: string) => {
		const found = entryOf(bytes, name);
		if (!found)
			throw new NotRestorable(`${file} is damaged or no backup of Besa: ${name} is missing.`);
		return strFromU8(found);
	};
	const parsed = manifest.safeParse(readJson(text(manifestName)));
	if (!parsed.success)
		throw new NotRestorable(`${file} is no backup that this version of Besa knows.`);
	return { manifest: parsed.data, text };
}

function entryOf(bytes: Uint8Array, wanted: string): Uint8Array | undefined {
	try {
		return unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted];
	} catch {
		return undefined;
	}
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/**
 * How many of this version's migrations the backup was made with.
 *
 * @throws NotRestorable when it was made with others, or with more.
 */
export function fittingMigrations(backup: Manifest, migrations: readonly Migration[]): Migration[] {
	return backup.migrations.map(({ version, hash }) => {
		const known = migrations.find((migration) => migration.version === version);
		if (!known || hashOf(known.script) !== hash) {
			throw new NotRestorable(
				`The backup was made by another version of Besa (migration ${version}), perhaps a newer ` +
					'one. Restore it with that version.'
			);
		}
		return known;
	});
}

/**
 * Fills a database that has the backup's migrations and nothing else, and compares what it then
 * holds with what the backup says. Either everything is restored or nothing.
 *
 * @throws NotRestorable
 */
export async function restore(database: Database, { manifest, text }: Backup): Promise<void> {
	await database.transaction('write', async (rows) => {
		await rows("set local timezone = 'UTC'");
		await expectEmpty(rows);
		const known = new Map((await listTables(rows)).map((table) => [table.name, table]));
		// Neither triggers nor references: the rows are as they were, in whatever order they come.
		await rows('set local session_replication_role = replica');
		for (const table of manifest.tables) {
			const columns = known.get(table.name)?.columns ?? [];
			if (table.columns.some((column) => !columns.includes(column))) {
				throw new NotRestorable(`The backup holds more of ${table.name} than this version knows.`);
			}
			await fill(rows, table, text);
			const { rows: count, digest } = await digestOf(rows, table);
			if (count !== table.rows || digest !== table.digest) {
				throw new NotRestorable(`${table.name} did not come out of the backup as it went in.`);
			}
		}
	});
	await database.run('analyze');
}

async function expectEmpty(rows: Rows): Promise<void> {
	const [found] = await rows<{ filled: boolean }>(
		`select exists (select from public.profiles) or exists (select from public.projects)
			or exists (select from public.organisations) as filled`
	);
	if (found?.filled) {
		throw new NotRestorable('There are data already. Restore into a new folder: set BESA_DATA.');
	}
}

async function fill(
	rows: Rows,
	{ name, columns, parts }: Manifest['tables'][number],
	text: Backup['text']
): Promise<void> {
	const listed = columns.join(', ');
	const [found] = await rows<{ seeded: boolean }>(`select exists (select from ${name}) as seeded`);
	// What the migrations put there is in the backup too.
	if (found?.seeded) await rows(`delete from ${name}`);
	for (const part of parts) {
		await rows(
			`insert into ${name} (${listed})
			select ${listed} from json_populate_recordset(null::${name}, $1::text::json)`,
			[`[${text(part).replaceAll('\n', ',')}]`]
		);
	}
}
