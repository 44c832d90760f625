/** A server with heavy data: one long piece of work, and what others wait for meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from '../../src/commands/build.js';
import { tryPort } from '../../src/commands/port.js';
import { startServer } from '../e2e/builtServer.ts';
import { milliseconds, percentile, say } from './figures.ts';

export const manager = 'manager@kmop.example.org';

/**
 * Builds and starts it with the example data and somebody signed in.
 *
 * @param load fills the data folder of the server while it does not run
 */
export async function startHeavy(load: (data: string) => Promise<void>) {
	if (!(await build())) process.exit(1);
	const data = mkdtempSync(join(tmpdir(), 'besa-bench-'));
	const port = await tryPort(0, '127.0.0.1');
	const first = startServer({ data, port, name: 'bench-heavy-first' });
	await first.ready();
	await first.stop();
	await load(data);
	const server = startServer({ data, port, name: 'bench-heavy' });
	await server.ready();
	let session = '';
	const headers = { accept: 'text/html', origin: server.origin };
	const post = (path: string, body: URLSearchParams | FormData, cookie = session) =>
		fetch(server.origin + path, {
			method: 'POST',
			body,
			headers: { ...headers, cookie },
			redirect: 'manual'
		});
	const account = new URLSearchParams({ email: manager, password: 'besa-example' });
	const signedIn = await post('/login', account);
	session = signedIn.headers
		.getSetCookie()
		.map((each) => each.split(';')[0])
		.join('; ');
	const page = async () => {
		const begun = performance.now();
		const answer = await fetch(`${server.origin}/`, { headers: { ...headers, cookie: session } });
		await answer.text();
		if (answer.status !== 200) throw new Error(`The portfolio answered ${answer.status}`);
		return performance.now() - begun;
	};

	/** Does the work, and prints how long a light page takes alone and while it is done. */
	async function meanwhile(work: () => Promise<void>, bound = ''): Promise<void> {
		const before: number[] = [];
		for (let n = 0; n < 60; n += 1) before.push(await page());
		say('portfolio, alone, p95', milliseconds(percentile(before.slice(20), 0.95)));
		let isDone = false;
		const working = work().finally(() => (isDone = true));
		const during: number[] = [];
		while (!isDone) {
			during.push(await page());
			await pause(20);
		}
		await working;
		say(
			`portfolio meanwhile, ${during.length} times, p95`,
			milliseconds(percentile(during, 0.95)),
			bound
		);
		say('  median', milliseconds(percentile(during, 0.5)));
		say('  longest', milliseconds(Math.max(...during)));
	}

	return {
		post,
		meanwhile,
		stop: async () => {
			await server.stop();
			rmSync(data, { recursive: true, force: true });
		}
	};
}
