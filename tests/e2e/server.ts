import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const log = join(root, 'test-results/server.log');

/** Starts the built server on a fresh data folder; what it returns stops the server. */
export default async function serve(): Promise<() => Promise<void>> {
	const data = mkdtempSync(join(tmpdir(), 'besa-e2e-'));
	const server = start(data);
	const stop = async () => {
		server.kill('SIGTERM');
		const stopped = await Promise.race([ended(server), pause(5_000, false)]);
		if (stopped === false) server.kill('SIGKILL');
		await ended(server);
		rmSync(data, { recursive: true, force: true });
	};

	if (await answers(server)) return stop;
	await stop();
	throw new Error(`The server did not start:\n${readFileSync(log, 'utf8')}`);
}

function start(data: string): ChildProcess {
	mkdirSync(join(root, 'test-results'), { recursive: true });
	const output = openSync(log, 'w');
	// Only these variables, lest the tests write to the database of whoever runs them.
	const { HOME, PATH, PORT, SYSTEMROOT, TMPDIR } = process.env;
	return spawn(
		process.execPath,
		['--import', './src/commands/leaveWithParent.js', 'build/index.js'],
		{
			cwd: root,
			stdio: ['ignore', output, output, 'ipc'],
			env: {
				HOME,
				PATH,
				SYSTEMROOT,
				TMPDIR,
				NODE_ENV: 'production',
				DO_NOT_TRACK: '1',
				LITE_TELEMETRY: '0',
				HOST: '127.0.0.1',
				PORT,
				ORIGIN: `http://localhost:${PORT}`,
				BODY_SIZE_LIMIT: '12M',
				BESA_DATA: data
			}
		}
	);
}

async function ended(server: ChildProcess): Promise<void> {
	if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
}

async function answers(server: ChildProcess): Promise<boolean> {
	const deadline = Date.now() + 60_000;
	while (server.exitCode === null && Date.now() < deadline) {
		const page = await fetch(`http://127.0.0.1:${process.env.PORT}/login`).catch(() => undefined);
		if (page?.status === 200) return true;
		await pause(100);
	}
	return false;
}
