import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMigrations } from '../../src/lib/server/backend/migrations.ts';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import { fittingMigrations, readBackup, restore } from '../../src/lib/server/backup/restore.ts';
import { digestOf, listTables } from '../../src/lib/server/backup/tables.ts';
import { writeBackup } from '../../src/lib/server/backup/write.ts';
import { loadExample } from '../../src/lib/server/example/load.ts';
import { memoryBackend, publishableKey, url } from './memoryBackend.ts';

let folder: string;
let file: string;
let source: Awaited<ReturnType<typeof memoryBackend>>;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'besa-backup-test-'));
	file = join(folder, 'all.zip');
	source = await memoryBackend();
	const { database, answer } = source;
	await loadExample({ database, signUp: signUpThrough(answer, url, publishableKey) });
	await writeBackup(database, file);
});
afterAll(async () => {
	await source.close();
	await rm(folder, { recursive: true });
});

type Contents = Record<string, Uint8Array>;

/** A copy of the backup, changed. */
async function mangled(name: string, change: (contents: Contents) => Contents): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, zipSync(change(unzipSync(await readFile(file)))));
	return path;
}

describe('a backup', () => {
	it('is restored with every row of every table as it was', async () => {
		const target = await memoryBackend();
		await restore(target.database, await readBackup(file));
		for (const table of await listTables(source.database.rows)) {
			const [before, after] = await Promise.all([
				digestOf(source.database.rows, table),
				digestOf(target.database.rows, table)
			]);
			expect({ [table.name]: after }).toEqual({ [table.name]: before });
		}
		await target.close();
	});

	it('holds what people entered, and nobody’s session', async () => {
		const { manifest } = await readBackup(file);
		const rowsOf = (name: string) => manifest.tables.find((table) => table.name === name)?.rows;
		expect(rowsOf('public.projects')).toBe(3);
		expect(rowsOf('auth.users')).toBe(9);
		expect(rowsOf('public.observation_cells')).toBeGreaterThan(500);
		expect(rowsOf('auth.sessions')).toBeUndefined();
		expect(rowsOf('auth.refresh_tokens')).toBeUndefined();
	});

	it('does not replace a file that is there', async () => {
		await expect(writeBackup(source.database, file)).rejects.toThrow('is there already');
	});

	it('is not restored over data', async () => {
		const backup = await readBackup(file);
		await expect(restore(source.database, backup)).rejects.toThrow('There are data already');
	});

	it('leaves nothing behind when a row was altered', async () => {
		const altered = await mangled('altered.zip', (contents) => {
			const name = 'public.organisations/1.ndjson';
			const text = strFromU8(contents[name] ?? new Uint8Array());
			return { ...contents, [name]: strToU8(text.replace('KMOP', 'KMOQ')) };
		});
		const target = await memoryBackend();
		await expect(restore(target.database, await readBackup(altered))).rejects.toThrow(
			'public.organisations did not come out of the backup as it went in'
		);
		expect(await target.database.rows('select from public.organisations')).toEqual([]);
		await target.close();
	});

	it('leaves nothing behind when a part is missing', async () => {
		const short = await mangled('short.zip', ({ ['public.reports/1.ndjson']: _, ...rest }) => rest);
		const target = await memoryBackend();
		await expect(restore(target.database, await readBackup(short))).rejects.toThrow('is missing');
		expect(await target.database.rows('select from public.organisations')).toEqual([]);
		await target.close();
	});

	it('of a newer version is refused', async () => {
		const { manifest } = await readBackup(file);
		const migrations = await readMigrations('supabase/migrations');
		expect(fittingMigrations(manifest, migrations)).toEqual(migrations);
		const newer = { version: '20990101000000', hash: 'f'.repeat(64) };
		expect(() =>
			fittingMigrations({ ...manifest, migrations: [...manifest.migrations, newer] }, migrations)
		).toThrow('another version of Besa (migration 20990101000000)');
	});

	it('is told from other files', async () => {
		const other = join(folder, 'other.zip');
		await writeFile(other, 'no zip at all');
		await expect(readBackup(other)).rejects.toThrow('no backup of Besa');
		await writeFile(other, zipSync({ 'manifest.json': strToU8('{"format":"else"}') }));
		await expect(readBackup(other)).rejects.toThrow('no backup that this version of Besa knows');
	});
});
