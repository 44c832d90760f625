/** The built server in a process of its own, on a data folder of the test's choice. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type BuiltServer = ReturnType<typeof startServer>;

/** Starts it; what it prints goes to `test-results/{name}.log`. */
export function startServer({
	data,
	port,
	name,
	build = 'build',
	env = {}
}: {
	data: string;
	port: number;
	name: string;
	/** The folder of the build. */
	build?: string;
	env?: NodeJS.ProcessEnv;
}) {
	const log = join(root, `test-results/${name}.log`);
	mkdirSync(join(root, 'test-results'), { recursive: true });
	const output = openSync(log, 'w');
	// Only these variables, lest the tests write to the database of whoever runs them.
	const { HOME, PATH, SYSTEMROOT, TMPDIR } = process.env;
	const server = spawn(
		process.execPath,
		['--import', './src/commands/leaveWithParent.js', `${build}/index.js`],
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
				PORT: String(port),
				ORIGIN: `http://localhost:${port}`,
				BODY_SIZE_LIMIT: '12M',
				BESA_DATA: data,
				...env
			}
		}
	);
	const isRunning = () => server.exitCode === null && server.signalCode === null;
	const ended = async () => {
		if (isRunning()) await once(server, 'exit');
		return server.exitCode;
	};

	return {
		origin: `http://localhost:${port}`,
		pid: server.pid,
		/** What it printed so far. */
		printed: () => readFileSync(log, 'utf8'),
		/** @returns its exit code, once it has ended. */
		ended,
		/** @throws Error with what it printed, if it does not answer within a minute. */
		async ready(): Promise<void> {
			const deadline = Date.now() + 60_000;
			while (isRunning() && Date.now() < deadline) {
				const page = await fetch(`http://127.0.0.1:${port}/login`).catch(() => undefined);
				if (page?.ok) return;
				await pause(25);
			}
			throw new Error(`The server did not start:\n${readFileSync(log, 'utf8')}`);
		},
		/** Ends it at once, as a power cut would. */
		async kill(): Promise<void> {
			server.kill('SIGKILL');
			await ended();
		},
		async stop(): Promise<void> {
			server.kill('SIGTERM');
			const stopped = await Promise.race([ended().then(() => true), pause(5_000, false)]);
			if (!stopped) server.kill('SIGKILL');
			await ended();
		}
	};
}
