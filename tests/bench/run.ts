/** `npm run bench`: measures what people wait for, and prints it. Nothing here passes or fails. */
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainChromium } from '../../src/commands/chromium.js';
import { build } from '../../src/commands/build.js';
import { tryPort } from '../../src/commands/port.js';
import { startServer } from '../e2e/builtServer.ts';
import { milliseconds, percentile, say } from './figures.ts';

const dashboard = '/projects/IPA-2017-CSO';
const manager = 'manager@kmop.example.org';

if (!(await build())) process.exit(1);
const data = mkdtempSync(join(tmpdir(), 'besa-bench-'));
const port = await tryPort(0, '127.0.0.1');

async function start(name: string) {
	const begun = performance.now();
	const server = startServer({ data, port, name });
	await server.ready();
	return { server, took: performance.now() - begun };
}

const first = await start('bench-first');
say('start on an empty data folder, example data loaded', milliseconds(first.took));
await first.server.stop();
const { server, took } = await start('bench-second');
say('second start', milliseconds(took), 'at most 10 000 ms');

const browser = await chromium.launch({
	executablePath: (await obtainChromium()) ?? undefined,
	args: ['--no-sandbox', '--disable-gpu']
});
const context = await browser.newContext({ baseURL: server.origin });
const page = await context.newPage();
await page.goto('/login');
await page.getByLabel('E-mail').fill(manager);
await page.getByLabel('Password').fill('besa-example');
await page.getByRole('button', { name: 'Sign in' }).click();
await page.waitForURL('/');
const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

async function fetchDashboard(): Promise<number> {
	const begun = performance.now();
	const answer = await fetch(server.origin + dashboard, { headers: { cookie } });
	await answer.text();
	if (answer.status !== 200) throw new Error(`The dashboard answered ${answer.status}`);
	return performance.now() - begun;
}
for (let warm = 0; warm < 5; warm += 1) await fetchDashboard();
const alone: number[] = [];
for (let n = 0; n < 50; n += 1) alone.push(await fetchDashboard());
say('dashboard HTML, median of 50', milliseconds(percentile(alone, 0.5)), 'at most 150 ms');
say('dashboard HTML, p95 of 50', milliseconds(percentile(alone, 0.95)));
const together = (
	await Promise.all(
		Array.from({ length: 20 }, async () => {
			const times: number[] = [];
			for (let n = 0; n < 5; n += 1) times.push(await fetchDashboard());
			return times;
		})
	)
).flat();
say(
	'dashboard HTML, p95 at 20 readers',
	milliseconds(percentile(together, 0.95)),
	'at most 400 ms'
);

/** Bytes of scripts that a first visit transfers. */
async function scriptsOf(address: string): Promise<number> {
	const fresh = await browser.newContext({
		baseURL: server.origin,
		storageState: await context.storageState()
	});
	const visit = await fresh.newPage();
	const devtools = await fresh.newCDPSession(visit);
	await devtools.send('Network.enable');
	const scripts = new Set<string>();
	let bytes = 0;
	devtools.on('Network.responseReceived', ({ requestId, response }) => {
		if (response.mimeType.includes('javascript')) scripts.add(requestId);
	});
	devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (scripts.has(requestId)) bytes += encodedDataLength;
	});
	await visit.goto(address, { waitUntil: 'networkidle' });
	await fresh.close();
	return bytes;
}
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
say(
	'JavaScript of the dashboard, compressed',
	kilobytes(await scriptsOf(dashboard)),
	'at most 120 kB'
);
say('JavaScript of the logframe, compressed', kilobytes(await scriptsOf(`${dashboard}/logframe`)));

await browser.close();
await server.stop();
rmSync(data, { recursive: true, force: true });
