import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FolderTaken, readKeys, takeFolder } from './dataFolder';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'besa-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('gives the folder to one holder and tells the second who has it', async () => {
	const first = await takeFolder(folder, 'http://localhost:3000');
	// A living process that is not this one, for this one would count as itself restarted.
	const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
	await writeFile(
		join(folder, 'holder.json'),
		JSON.stringify({
			pid: other.pid,
			host: hostname(),
			since: '2026-01-01T00:00:00Z',
			address: 'http://localhost:3000'
		})
	);
	await expect(takeFolder(folder, 'http://localhost:3001')).rejects.toThrow(FolderTaken);
	await expect(takeFolder(folder, 'http://localhost:3001')).rejects.toThrow(
		`held by process ${other.pid} on ${hostname()}, running since 2026-01-01T00:00:00Z at http://localhost:3000`
	);
	other.kill();
	await once(other, 'exit');

	// Its holder is dead: the folder is free again at once.
	const second = await takeFolder(folder, 'http://localhost:3001');
	await second.release();
	await first.release().catch(() => {});
});

it('keeps the secrets of the installation', async () => {
	const made = await readKeys(folder);
	expect(made.publishableKey).toMatch(/^sb_publishable_.{32}$/);
	expect(await readKeys(folder)).toEqual(made);
	expect(await readFile(join(folder, 'keys.json'), 'utf8')).toContain(made.jwtSecret);
});
