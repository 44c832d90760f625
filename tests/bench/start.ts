import { startServer, type BuiltServer } from '../e2e/builtServer.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { milliseconds, say } from './figures.ts';

/** How long the server takes to start: on an empty folder, and on one it knows. @returns the second. */
export async function measureStart(data: string, port: number): Promise<BuiltServer> {
	const start = async (name: string) => {
		const begun = performance.now();
		const server = startServer({ data, port, name });
		await server.ready();
		return { server, took: performance.now() - begun };
	};
	const first = await start('bench-first');
	say('start on an empty data folder, example data loaded', milliseconds(first.took));
	await first.server.stop();
	const second = await start('bench-second');
	say('second start', milliseconds(second.took), 'at most 10 000 ms');
	// The example publishes in the background; what follows is measured without that.
	while (!second.server.printed().includes('published its first reports')) await pause(250);
	return second.server;
}
