/** The protection of a publication in a thread: the solver works for seconds. */
import { protect, type Protection } from '../reports/protection/protect.ts';
import type { PublicationSource } from '../reports/source.ts';
import { inThreads } from './inThreads.ts';
import { solver } from './solver.ts';

interface Task {
	readonly source: PublicationSource;
	readonly audience: 'donor' | 'public';
	/** Processor time in milliseconds; what is left then is protected coarsely. */
	readonly budget: number;
}

export interface Found {
	readonly protection: Protection;
	/** Processor time it took, in milliseconds. */
	readonly spent: number;
}

async function work({ source, audience, budget }: Task): Promise<Found> {
	const highs = await solver();
	const before = process.threadCpuUsage();
	const spent = () => {
		const { user, system } = process.threadCpuUsage(before);
		return (user + system) / 1000;
	};
	const protection = protect(source, audience, highs, () => spent() >= budget);
	return { protection, spent: spent() };
}

export const protectInThread = inThreads(import.meta.url, 'besa-protection', work);
