import type { Browser, BrowserContextOptions } from '@playwright/test';
import { dashboard, indicator } from './dashboard.ts';
import { say } from './figures.ts';

/** How many bytes of scripts a first visit transfers, without the headers of their answers. */
export async function measureScripts(
	browser: Browser,
	origin: string,
	storageState: BrowserContextOptions['storageState']
): Promise<void> {
	const scriptsOf = async (address: string) => {
		const fresh = await browser.newContext({ baseURL: origin, storageState });
		const visit = await fresh.newPage();
		const devtools = await fresh.newCDPSession(visit);
		await devtools.send('Network.enable');
		const scripts = new Set<string>();
		let bytes = 0;
		devtools.on('Network.responseReceived', ({ requestId, response }) => {
			if (response.mimeType.includes('javascript')) scripts.add(requestId);
		});
		devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
			if (scripts.has(requestId)) bytes += encodedDataLength;
		});
		await visit.goto(address, { waitUntil: 'networkidle' });
		await fresh.close();
		return `${(bytes / 1000).toFixed(1)} kB`;
	};
	const bound = (kilobytes: number) => `at most ${kilobytes} kB`;
	say('JavaScript of the portfolio, compressed', await scriptsOf('/'), bound(50));
	say('JavaScript of the dashboard, compressed', await scriptsOf(dashboard), bound(50));
	say('JavaScript of an indicator, compressed', await scriptsOf(indicator), bound(100));
	say(
		'JavaScript of the logframe, compressed',
		await scriptsOf(`${dashboard}/logframe`),
		bound(50)
	);
}
