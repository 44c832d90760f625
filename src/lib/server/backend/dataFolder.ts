/** The folder in which the embedded backend keeps everything: one process at a time. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import lockfile from 'proper-lockfile';
import { z } from 'zod';

const holder = z.object({
	pid: z.number(),
	host: z.string(),
	since: z.string(),
	address: z.string()
});

/** The folder is in use by another process. */
export class FolderTaken extends Error {}

/**
 * Takes the folder for this process, making it if need be.
 *
 * @param address what the holder says of itself to a second one that comes.
 * @returns its full path and how to give it back.
 * @throws FolderTaken with a sentence that says who holds it.
 */
export async function takeFolder(
	folder: string,
	address: string
): Promise<{ path: string; release: () => Promise<void> }> {
	const path = resolve(folder);
	await mkdir(path, { recursive: true, mode: 0o700 });
	const note = join(path, 'holder.json');
	const lockfilePath = join(path, 'lock');
	const lock = () => lockfile.lock(path, { lockfilePath, stale: 15_000, update: 5_000 });
	const release = await lock().catch(async (error: NodeJS.ErrnoException) => {
		if (error.code !== 'ELOCKED') throw error;
		const held = await readHolder(note);
		if (held && !isAlive(held)) {
			// Killed without a chance to give it back.
			await rm(lockfilePath, { recursive: true });
			return lock();
		}
		throw new FolderTaken(
			held
				? `The data folder ${path} is held by process ${held.pid} on ${held.host}, running since ${held.since} at ${held.address}. Stop it first, or choose another folder with BESA_DATA.`
				: `The data folder ${path} is held by another process. Stop it first, or choose another folder with BESA_DATA.`
		);
	});
	const me = { pid: process.pid, host: hostname(), since: new Date().toISOString(), address };
	await writeFile(note, JSON.stringify(me));
	return { path, release };
}

async function readHolder(note: string) {
	const text = await readFile(note, 'utf8').catch(() => '');
	return text ? holder.parse(JSON.parse(text)) : null;
}

function isAlive(held: z.infer<typeof holder>): boolean {
	// Of another machine nothing is known; proper-lockfile's own clock decides.
	if (held.host !== hostname()) return true;
	if (held.pid === process.pid) return false;
	try {
		process.kill(held.pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

const keys = z.object({ jwtSecret: z.string().min(32), publishableKey: z.string() });

/** The secrets of this installation, made on its first start and kept in the folder. */
export async function readKeys(path: string): Promise<z.infer<typeof keys>> {
	const file = join(path, 'keys.json');
	const kept = await readFile(file, 'utf8').catch(() => '');
	if (kept) return keys.parse(JSON.parse(kept));
	const made = {
		jwtSecret: randomBytes(48).toString('base64url'),
		publishableKey: `sb_publishable_${randomBytes(24).toString('base64url')}`
	};
	await writeFile(file, JSON.stringify(made), { mode: 0o600 });
	return made;
}
