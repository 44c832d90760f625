/** The dashboard of one project among many, as a page of the built application. */
import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/commands/build.js';
import { obtainChromium } from '../../src/commands/chromium.js';
import { tryPort } from '../../src/commands/port.js';
import { startServer } from '../e2e/builtServer.ts';
import { milliseconds, percentile, say } from './figures.ts';
import { password, type LargeWorld } from './largeWorld.ts';
import { signIn } from './session.ts';

const runs = 15;

/**
 * Something is written before each, so that no answer is held: the page, and the call to the database that
 * it is made of.
 *
 * @param databaseUrl where the application finds the same data.
 */
export async function measureLargePage(
	{ database, askers, code, projects }: LargeWorld,
	databaseUrl: string
): Promise<void> {
	if (!(await build())) process.exit(1);
	const data = await mkdtemp(join(tmpdir(), 'besa-bench-'));
	const port = await tryPort(0, '127.0.0.1');
	const server = startServer({
		data,
		port,
		name: 'bench-large',
		env: { DATABASE_URL: databaseUrl, BESA_EXAMPLE: '0' }
	});
	await server.ready();
	const browser = await chromium.launch({
		executablePath: (await obtainChromium()) ?? undefined,
		args: ['--no-sandbox', '--disable-gpu']
	});
	const { cookies } = await signIn(browser, server.origin, 'manager@example.org', password);
	await browser.close();
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

	const page = async () => {
		const answer = await fetch(`${server.origin}/projects/${code}`, { headers: { cookie } });
		await answer.text();
		if (answer.status !== 200) throw new Error(`The dashboard answered ${answer.status}`);
	};
	const call = async () => {
		const { error } = await askers.manager.rpc('project_dashboard', { project_code: code });
		if (error) throw error;
	};
	const write = () =>
		database.rows('update public.projects set summary = summary where code = $1', [code]);

	const took = { page: [] as number[], call: [] as number[] };
	for (let n = -3; n < runs; n += 1) {
		for (const [name, work] of [['page', page] as const, ['call', call] as const]) {
			await write();
			const begun = performance.now();
			await work();
			if (n >= 0) took[name].push(performance.now() - begun);
		}
	}
	await server.stop();
	await rm(data, { recursive: true, force: true });

	const [html, answer] = [percentile(took.page, 0.5), percentile(took.call, 0.5)];
	say(
		`dashboard HTML among ${projects} projects`,
		milliseconds(html),
		`at most twice the call, ${milliseconds(answer)}: ${(html / answer).toFixed(2)} times`
	);
}
