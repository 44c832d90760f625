/**
 * The entry page of a large sheet, as somebody with an old machine meets it: a processor four times
 * slower, all breakdowns open.
 */
import { chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/commands/build.js';
import { obtainChromium } from '../../src/commands/chromium.js';
import { tryPort } from '../../src/commands/port.js';
import { startServer } from '../e2e/builtServer.ts';
import { entryAddress, loadEntryProject } from './entryData.ts';
import { milliseconds, percentile, say } from './figures.ts';
import { signIn } from './session.ts';

const manager = 'manager@kmop.example.org';
const slower = 4;

export async function measureEntryPage(): Promise<void> {
	if (!(await build())) process.exit(1);
	const data = mkdtempSync(join(tmpdir(), 'besa-bench-'));
	const port = await tryPort(0, '127.0.0.1');
	const first = startServer({ data, port, name: 'bench-entry-first' });
	await first.ready();
	await first.stop();
	await loadEntryProject(data, manager);
	const server = startServer({ data, port, name: 'bench-entry' });
	await server.ready();
	const browser = await chromium.launch({
		executablePath: (await obtainChromium()) ?? undefined,
		args: ['--no-sandbox', '--disable-gpu']
	});
	const context = await browser.newContext({
		baseURL: server.origin,
		storageState: await signIn(browser, server.origin, manager),
		viewport: { width: 1440, height: 900 }
	});
	const page = await context.newPage();
	await measureHtml(server.origin, await context.cookies());
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await measureReady(page);
	await measureKeys(page);
	await page.locator('.saving[data-tone="saved"]').waitFor();
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await measureSave(page);
	await browser.close();
	await server.stop();
	rmSync(data, { recursive: true, force: true });
}

async function measureHtml(
	origin: string,
	cookies: { name: string; value: string }[]
): Promise<void> {
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
	const taken: number[] = [];
	for (let n = 0; n < 12; n += 1) {
		const begun = performance.now();
		const answer = await fetch(origin + entryAddress, { headers: { cookie, accept: 'text/html' } });
		const { length } = await answer.text();
		if (answer.status !== 200) throw new Error(`The entry page answered ${answer.status}`);
		if (n === 0) say('entry page HTML, uncompressed', `${Math.round(length / 1000)} kB`);
		else taken.push(performance.now() - begun);
	}
	say('entry page HTML, median of 11', milliseconds(percentile(taken, 0.5)));
}

/** From the first byte to the moment at which the sheet answers to keys. */
async function measureReady(page: Page): Promise<void> {
	const taken: number[] = [];
	for (let n = 0; n < 5; n += 1) {
		await page.goto(entryAddress, { waitUntil: 'commit' });
		await page.locator('form.entry[data-ready]').waitFor();
		taken.push(
			await page.evaluate(() => {
				const [visit] = performance.getEntriesByType('navigation');
				const begun = visit instanceof PerformanceNavigationTiming ? visit.responseStart : 0;
				const [ready] = performance.getEntriesByName('besa-entry-ready');
				return (ready?.startTime ?? NaN) - begun;
			})
		);
	}
	const cells = await page.locator('.split input').count();
	say(
		`entry page of ${cells} cells interactive, CPU ${slower}× slower`,
		milliseconds(percentile(taken, 0.5)),
		'at most 1500 ms'
	);
}

/** What a key costs until the page has answered to it: a digit, and the one that moves to the next cell. */
async function measureKeys(page: Page): Promise<void> {
	await page.locator('.split input').first().focus();
	const { digits, moves } = await page.evaluate(async () => {
		/** What follows from a key is done in a microtask; then the page is laid out. */
		const cost = async (key: () => void) => {
			const begun = performance.now();
			key();
			await Promise.resolve();
			document.body.getBoundingClientRect();
			return performance.now() - begun;
		};
		const fields = [...document.querySelectorAll<HTMLInputElement>('.split input')].slice(0, 300);
		const taken = { digits: [] as number[], moves: [] as number[] };
		for (const field of fields) {
			taken.moves.push(await cost(() => field.focus()));
			taken.digits.push(
				await cost(() => {
					field.value = '7';
					field.dispatchEvent(new InputEvent('input', { bubbles: true }));
				})
			);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		return taken;
	});
	for (const [key, costs] of Object.entries({ digit: digits, move: moves })) {
		say(
			`a ${key}, p95 of ${costs.length}, CPU ${slower}× slower`,
			milliseconds(percentile(costs, 0.95)),
			'at most 16 ms'
		);
		say('  median', milliseconds(percentile(costs, 0.5)));
	}
}

/** Everything at once: 60 totals and 720 cells in one call. */
async function measureSave(page: Page): Promise<void> {
	await page.reload();
	await page.locator('form.entry[data-ready]').waitFor();
	const taken: number[] = [];
	for (let n = 1; n <= 7; n += 1) {
		const answer = page.waitForResponse((response) => response.url().endsWith('/figures'));
		await page.evaluate((value) => {
			for (const field of document.querySelectorAll<HTMLInputElement>('.entry-sheet .cell input')) {
				field.value = String(value);
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			}
		}, n);
		const saved = await answer;
		await saved.finished();
		const { requestStart, responseStart } = saved.request().timing();
		if (n > 1) taken.push(responseStart - requestStart);
		await page.locator('.saving[data-tone="saved"]').waitFor();
	}
	say(
		'saving the whole sheet at once, on the server',
		milliseconds(percentile(taken, 0.5)),
		'at most 300 ms'
	);
}
