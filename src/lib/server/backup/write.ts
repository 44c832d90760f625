/** Writes everything an installation holds into one file, as of one moment. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { Zip, ZipDeflate } from 'fflate';
import type { Database, Rows } from '../backend/database.ts';
import { manifestName, type Manifest } from './manifest.ts';
import { digestOf, listTables, type Table } from './tables.ts';

const rowsAPart = 20_000;

/**
 * Writes the backup. While it is under way the file has another name, so that one with its own name
 * is whole.
 *
 * @throws Error when there is such a file already, or it cannot be written.
 */
export async function writeBackup(database: Database, file: string): Promise<Manifest> {
	if (existsSync(file)) throw new Error(`${file} is there already. Choose another name.`);
	const unfinished = `${file}.unfinished`;
	const handle = await open(unfinished, 'w', 0o600);
	try {
		const manifest = await database.transaction('snapshot', (rows) => writeAll(rows, handle));
		await handle.sync();
		await rename(unfinished, file);
		return manifest;
	} finally {
		await handle.close();
		await rm(unfinished, { force: true });
	}
}

async function writeAll(rows: Rows, handle: FileHandle): Promise<Manifest> {
	const archive = openArchive(handle);
	await rows("set local timezone = 'UTC'");
	const tables: Manifest['tables'] = [];
	for (const table of await listTables(rows)) {
		const parts = await writeRows(rows, table, archive.add);
		tables.push({ ...table, ...(await digestOf(rows, table)), parts });
	}
	const manifest: Manifest = {
		format: 'besa-backup-1',
		madeAt: new Date().toISOString(),
		migrations: await migrationsOf(rows),
		tables
	};
	await archive.add(manifestName, JSON.stringify(manifest));
	await archive.end();
	return manifest;
}

/** @returns the names of the files in the archive that hold the rows. */
async function writeRows(
	rows: Rows,
	{ name, columns }: Table,
	add: (name: string, text: string) => Promise<void>
): Promise<string[]> {
	const parts: string[] = [];
	await rows(
		`declare part no scroll cursor for
		select to_jsonb(t)::text as line from (select ${columns.join(', ')} from ${name}) t`
	);
	for (;;) {
		const found = await rows<{ line: string }>(`fetch ${rowsAPart} from part`);
		if (found.length === 0) break;
		const part = `${name}/${parts.length + 1}.ndjson`;
		await add(part, found.map(({ line }) => line).join('\n'));
		parts.push(part);
	}
	await rows('close part');
	return parts;
}

async function migrationsOf(rows: Rows): Promise<Manifest['migrations']> {
	const applied = await rows<{ version: string; script: string | null }>(
		'select version, statements[1] as script from supabase_migrations.schema_migrations order by 1'
	);
	return applied.map(({ version, script }) => ({ version, hash: hashOf(script ?? '') }));
}

export function hashOf(script: string): string {
	return createHash('sha256').update(script).digest('hex');
}

/** A zip that grows on the disk, not in memory. */
function openArchive(handle: FileHandle) {
	let pending: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		pending.push(chunk);
	});
	const flush = async () => {
		const chunks = pending;
		pending = [];
		for (const chunk of chunks) await handle.write(chunk);
	};
	return {
		async add(name: string, text: string) {
			const entry = new ZipDeflate(name);
			zip.add(entry);
			entry.push(new TextEncoder().encode(text), true);
			await flush();
		},
		async end() {
			zip.end();
			await flush();
		}
	};
}
