/** The built application with the example data, as people meet it. */
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainChromium } from '../../src/commands/chromium.js';
import { build } from '../../src/commands/build.js';
import { tryPort } from '../../src/commands/port.js';
import { dashboard, indicator, measureDashboard } from './dashboard.ts';
import { measurePaint } from './paint.ts';
import { measureScripts } from './scripts.ts';
import { signIn } from './session.ts';
import { measureStart } from './start.ts';

const manager = 'manager@kmop.example.org';

export async function measureApplication(): Promise<void> {
	if (!(await build())) process.exit(1);
	const data = mkdtempSync(join(tmpdir(), 'besa-bench-'));
	const server = await measureStart(data, await tryPort(0, '127.0.0.1'));
	const browser = await chromium.launch({
		executablePath: (await obtainChromium()) ?? undefined,
		args: ['--no-sandbox', '--disable-gpu']
	});
	const session = await signIn(browser, server.origin, manager);
	await measureDashboard(server.origin, session.cookies);
	await measureScripts(browser, server.origin, session);
	for (const address of ['/', dashboard, indicator]) {
		await measurePaint(browser, server.origin, session, address);
	}
	await browser.close();
	await server.stop();
	rmSync(data, { recursive: true, force: true });
}
