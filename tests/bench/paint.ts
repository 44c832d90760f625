import type { Browser, BrowserContextOptions } from '@playwright/test';
import { milliseconds, percentile, say } from './figures.ts';

/** A phone of the middle: a processor four times slower, on fast 3G. */
const slowdown = 4;
const fast3g = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8
};

/** When the largest part of a page stands on the screen of somebody who comes for the first time. */
export async function measurePaint(
	browser: Browser,
	origin: string,
	storageState: BrowserContextOptions['storageState'],
	address: string
): Promise<void> {
	const paints: number[] = [];
	for (let n = 0; n < 5; n += 1) {
		const fresh = await browser.newContext({ baseURL: origin, storageState });
		const visit = await fresh.newPage();
		const devtools = await fresh.newCDPSession(visit);
		await devtools.send('Network.enable');
		await devtools.send('Network.emulateNetworkConditions', fast3g);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await visit.goto(address, { waitUntil: 'networkidle' });
		paints.push(
			await visit.evaluate(
				() =>
					new Promise<number>((resolve) => {
						new PerformanceObserver((list) =>
							resolve(list.getEntries().at(-1)?.startTime ?? NaN)
						).observe({ type: 'largest-contentful-paint', buffered: true });
					})
			)
		);
		await fresh.close();
	}
	say(
		`largest paint of ${address}, slow phone, median of 5`,
		milliseconds(percentile(paints, 0.5)),
		'at most 1 500 ms'
	);
}
