/** The files of a publication of 100 indicators, 6 partners and 12 quarters, with the longest texts. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { createServer } from 'vite';
import { milliseconds, say } from './figures.ts';

/**
 * How long each file takes, how much of it the processor works, how much memory it adds, and how long
 * everybody else waits at most.
 */
export async function measureFiles(): Promise<void> {
	const vite = await createServer({
		configFile: false,
		appType: 'custom',
		logLevel: 'error',
		server: { middlewareMode: true, watch: null },
		optimizeDeps: { noDiscovery: true }
	});
	const { demandingPublication } = await vite.ssrLoadModule('/src/lib/reports/fixture.ts');
	const { offeredFiles } = await vite.ssrLoadModule('/src/lib/reports/offered.ts');
	const { renderInThread } = await vite.ssrLoadModule('/src/lib/server/fileThread.ts');
	const demanding = demandingPublication();
	const met = new Set<string>();
	for (const [format, files] of Object.entries<{ name: string }[]>(offeredFiles)) {
		const publication = { ...demanding, figures: { ...demanding.figures, format } };
		for (const { name } of files.filter(({ name }) => !met.has(name))) {
			// The first one of a server starts the thread.
			if (met.size === 0) say('the first file, data.csv', await took('data.csv'));
			met.add(name);
			say(name, await took(name), 'at most 2 000 ms, 300 MB');
		}
		function took(name: string) {
			return measured(() => renderInThread({ publication, name, query: '' }));
		}
	}
	await vite.close();
}

async function measured(work: () => Promise<unknown>): Promise<string> {
	const delay = monitorEventLoopDelay({ resolution: 5 });
	delay.enable();
	// It measures from one tick to the next.
	await pause(20);
	const begun = performance.now();
	const [cpu, memory] = [process.cpuUsage(), process.memoryUsage().rss];
	await work();
	const { user, system } = process.cpuUsage(cpu);
	const added = Math.max(0, process.memoryUsage().rss - memory);
	const took = milliseconds(performance.now() - begun);
	await pause(20);
	delay.disable();
	const longest = milliseconds(delay.max / 1e6);
	const worked = milliseconds((user + system) / 1000);
	return `${took} (processor ${worked}, ${Math.round(added / 1e6)} MB, others wait ${longest})`;
}
