/** A heavy publication is frozen, and what others wait for meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from '../../src/commands/build.js';
import { tryPort } from '../../src/commands/port.js';
import { startServer } from '../e2e/builtServer.ts';
import { milliseconds, percentile, say } from './figures.ts';
import { freezeProject, loadFreezeProject } from './freezeData.ts';

const manager = 'manager@kmop.example.org';
const bound = 'at most 100 ms';

/** How long a publication of 100 indicators takes, and a light page while it does. */
export async function measureFreeze(): Promise<void> {
	if (!(await build())) process.exit(1);
	const data = mkdtempSync(join(tmpdir(), 'besa-bench-'));
	const port = await tryPort(0, '127.0.0.1');
	const first = startServer({ data, port, name: 'bench-freeze-first' });
	await first.ready();
	await first.stop();
	await loadFreezeProject(data, manager);
	const server = startServer({ data, port, name: 'bench-freeze' });
	await server.ready();
	const headers = { accept: 'text/html', origin: server.origin };
	const post = (path: string, form: Record<string, string>, cookie = '') =>
		fetch(server.origin + path, {
			method: 'POST',
			body: new URLSearchParams(form),
			headers: { ...headers, cookie },
			redirect: 'manual'
		});
	const signedIn = await post('/login', { email: manager, password: 'besa-example' });
	const cookie = signedIn.headers
		.getSetCookie()
		.map((each) => each.split(';')[0])
		.join('; ');
	const page = async () => {
		const begun = performance.now();
		const answer = await fetch(`${server.origin}/`, { headers: { ...headers, cookie } });
		await answer.text();
		if (answer.status !== 200) throw new Error(`The portfolio answered ${answer.status}`);
		return performance.now() - begun;
	};

	const before: number[] = [];
	for (let n = 0; n < 60; n += 1) before.push(await page());
	say('portfolio, alone, p95', milliseconds(percentile(before.slice(20), 0.95)));

	const begun = performance.now();
	const choice = { from: '2021-Q1', to: '2023-Q4', kind: 'interim', audience: 'donor' };
	const query = new URLSearchParams(choice).toString();
	const form = { ...choice, warned: `?${query}` };
	let isDone = false;
	const freezing = post(`/projects/${freezeProject}/publications?${query}&/publish`, form, cookie)
		.then(({ status }) => status)
		.finally(() => (isDone = true));
	const meanwhile: number[] = [];
	while (!isDone) {
		meanwhile.push(await page());
		await pause(20);
	}
	const status = await freezing;
	if (status !== 303) throw new Error(`The publication answered ${status}`);
	say('freeze of 100 indicators, 30 of them protected', milliseconds(performance.now() - begun));
	say(
		`portfolio meanwhile, ${meanwhile.length} times, p95`,
		milliseconds(percentile(meanwhile, 0.95)),
		bound
	);
	say('  median', milliseconds(percentile(meanwhile, 0.5)));
	say('  longest', milliseconds(Math.max(...meanwhile)));
	await server.stop();
	rmSync(data, { recursive: true, force: true });
}
