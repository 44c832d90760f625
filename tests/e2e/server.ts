import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './builtServer';

/** Starts the built server on a fresh data folder for all browser tests; what it returns stops it. */
export default async function serve(): Promise<() => Promise<void>> {
	const data = mkdtempSync(join(tmpdir(), 'besa-e2e-'));
	const server = startServer({ data, port: Number(process.env.PORT), name: 'server' });
	const stop = async () => {
		await server.stop();
		rmSync(data, { recursive: true, force: true });
	};
	try {
		await server.ready();
	} catch (error) {
		await stop();
		throw error;
	}
	return stop;
}
