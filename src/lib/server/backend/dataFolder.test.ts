import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FolderTaken, readKeys, takeFolder } from './dataFolder';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'besa-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Leaves the folder as a server does that holds it, or that was killed while it did. */
async function hold(pid: number | undefined): Promise<void> {
	await mkdir(join(folder, 'lock'));
	const holder = { pid, host: hostname(), since: '2026-01-01T00:00:00Z', address: 'http://a' };
	await writeFile(join(folder, 'holder.json'), JSON.stringify(holder));
}

async function livingProcess() {
	const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
	return {
		pid: child.pid,
		async end() {
			child.kill();
			await once(child, 'exit');
		}
	};
}

it('is taken by one and free again when given back', async () => {
	const first = await takeFolder(folder, 'http://localhost:3000');
	await first.release();
	const second = await takeFolder(folder, 'http://localhost:3000');
	expect(second.path).toBe(folder);
	await second.release();
});

it('tells the second who holds it', async () => {
	const other = await livingProcess();
	await hold(other.pid);
	const taking = takeFolder(folder, 'http://b');
	await expect(taking).rejects.toThrow(FolderTaken);
	await expect(taking).rejects.toThrow(
		`held by process ${other.pid} on ${hostname()}, running since 2026-01-01T00:00:00Z at http://a`
	);
	await other.end();
});

it('is free at once when its holder was killed', async () => {
	const other = await livingProcess();
	await hold(other.pid);
	await other.end();
	const taken = await takeFolder(folder, 'http://b');
	await taken.release();
});

it('keeps the secrets of the installation', async () => {
	const made = await readKeys(folder);
	expect(made.publishableKey).toMatch(/^sb_publishable_.{32}$/);
	expect(await readKeys(folder)).toEqual(made);
	expect(await readFile(join(folder, 'keys.json'), 'utf8')).toContain(made.jwtSecret);
});
