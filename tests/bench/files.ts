/** The files of a publication of 100 indicators, 6 partners and 12 quarters, with the longest texts. */
import { createServer } from 'vite';
import { milliseconds, say } from './figures.ts';

interface File {
	name: string;
	render: (publication: unknown) => Promise<Uint8Array>;
}

/** How long each file takes, how much of it the processor works, and how much memory it adds. */
export async function measureFiles(): Promise<void> {
	const vite = await createServer({
		configFile: false,
		appType: 'custom',
		logLevel: 'error',
		server: { middlewareMode: true, watch: null },
		optimizeDeps: { noDiscovery: true }
	});
	const { demandingPublication } = await vite.ssrLoadModule('/src/lib/reports/fixture.ts');
	const { reportFiles } = await vite.ssrLoadModule('/src/lib/reports/index.ts');
	const files: File[] = Object.values<File[]>(reportFiles).flat();
	const publication: unknown = demandingPublication();
	const byName = new Map(files.map((file) => [file.name, file]));
	for (const { name, render } of byName.values()) {
		say(name, await measured(() => render(publication)), 'at most 2 000 ms, 300 MB');
	}
	await vite.close();
}

async function measured(work: () => Promise<unknown>): Promise<string> {
	const begun = performance.now();
	const [cpu, memory] = [process.cpuUsage(), process.memoryUsage().rss];
	await work();
	const { user, system } = process.cpuUsage(cpu);
	const added = Math.max(0, process.memoryUsage().rss - memory);
	const took = milliseconds(performance.now() - begun);
	return `${took} (processor ${milliseconds((user + system) / 1000)}, ${Math.round(added / 1e6)} MB)`;
}
