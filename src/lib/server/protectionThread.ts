/**
 * The protection of a publication in a thread of its own: the solver works for seconds, and the others
 * who use Besa meanwhile do not wait for it.
 *
 * This module is both ends. The thread loads it from wherever it lies, in the sources (Node strips the
 * types, so all that it imports is named with its ending) as in a build.
 */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { protect, type Protection } from '../reports/protection/protect.ts';
import type { PublicationSource } from '../reports/source.ts';
import { solver } from './solver.ts';

interface Task {
	readonly name: typeof taskName;
	readonly source: PublicationSource;
	readonly audience: 'donor' | 'public';
	/** Processor time in milliseconds; what is left then is protected coarsely. */
	readonly budget: number;
}
/** Tests run in threads, too, with tasks that are not ours. */
const taskName = 'besa-protection';

export interface Found {
	readonly protection: Protection;
	/** Processor time it took, in milliseconds. */
	readonly spent: number;
}

/** @throws whatever goes wrong in the thread. */
export function protectInThread(task: Omit<Task, 'name'>): Promise<Found> {
	return new Promise((resolve, reject) => {
		const thread = new Worker(new URL(import.meta.url), {
			workerData: { ...task, name: taskName } satisfies Task
		});
		thread.once('message', (found: Found) => resolve(found));
		thread.once('error', reject);
		thread.once('exit', () => reject(new Error('The thread ended without an answer.')));
	});
}

function isTask(given: unknown): given is Task {
	return typeof given === 'object' && given !== null && 'name' in given && given.name === taskName;
}

async function work({ source, audience, budget }: Task): Promise<Found> {
	const highs = await solver();
	const spent = () => {
		const { user, system } = process.threadCpuUsage();
		return (user + system) / 1000;
	};
	const protection = protect(source, audience, highs, () => spent() > budget);
	return { protection, spent: spent() };
}

const port = parentPort;
if (port && isTask(workerData)) void work(workerData).then((found) => port.postMessage(found));
