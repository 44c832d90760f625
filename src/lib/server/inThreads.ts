/**
 * Long work in threads of its own: the others who use Besa meanwhile do not wait for it.
 *
 * A module that gives its work to `inThreads` is both ends of it. A thread loads that module from
 * wherever it lies, in the sources (Node strips the types, so all that it imports is named with its
 * ending) as in a build (which gives it a file of its own if it is imported where it is needed).
 */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** One processor is left to those who wait for pages. */
const mostThreads = Math.min(2, Math.max(1, availableParallelism() - 1));
/** After so many milliseconds without work a thread ends, and what it held is free. */
const restsFor = 30_000;
/** Megabytes of objects a thread may hold; beyond, its work fails and the server goes on. */
const memory = 512;

type Outcome<Answer> = { answer: Answer } | { error: Error };

interface Job<Task, Answer> {
	readonly task: Task;
	readonly resolve: (answer: Answer) => void;
	readonly reject: (error: Error) => void;
}

/**
 * @param module the address of the module that calls this.
 * @param name of the work: what starts a thread for it. Tests run in threads, too, that are not ours.
 * @returns the work, done in a thread. What waits is done in order; whatever goes wrong there, its end
 * included, goes wrong here.
 */
export function inThreads<Task, Answer>(
	module: string,
	name: string,
	work: (task: Task) => Answer | Promise<Answer>
): (task: Task) => Promise<Answer> {
	if (parentPort && workerData === name) answerFrom(parentPort, work);
	const waiting: Job<Task, Answer>[] = [];
	const resting: ((job: Job<Task, Answer>) => void)[] = [];
	let threads = 0;

	function start(): void {
		threads += 1;
		const limits = { maxOldGenerationSizeMb: memory };
		const thread = new Worker(new URL(module), { workerData: name, resourceLimits: limits });
		let current: Job<Task, Answer> | undefined;
		let rest: NodeJS.Timeout | undefined;
		const begin = (job: Job<Task, Answer>) => {
			clearTimeout(rest);
			current = job;
			thread.ref();
			thread.postMessage(job.task);
		};
		const goOn = () => {
			current = undefined;
			const job = waiting.shift();
			if (job) return begin(job);
			thread.unref();
			resting.push(begin);
			rest = setTimeout(() => {
				resting.splice(resting.indexOf(begin), 1);
				void thread.terminate();
			}, restsFor).unref();
		};
		thread.on('message', (outcome: Outcome<Answer>) => {
			if ('error' in outcome) current?.reject(outcome.error);
			else current?.resolve(outcome.answer);
			goOn();
		});
		thread.on('error', (error: Error) => current?.reject(error));
		thread.on('exit', () => {
			threads -= 1;
			current?.reject(new Error('The thread ended without an answer.'));
			if (resting.includes(begin)) resting.splice(resting.indexOf(begin), 1);
			if (waiting.length > 0) start();
		});
		goOn();
	}

	return (task) =>
		new Promise((resolve, reject) => {
			const job = { task, resolve, reject };
			const begin = resting.pop();
			if (begin) return begin(job);
			waiting.push(job);
			if (threads < mostThreads) start();
		});
}

/** The end in the thread: one task after the other, as they come. */
function answerFrom<Task, Answer>(
	port: NonNullable<typeof parentPort>,
	work: (task: Task) => Answer | Promise<Answer>
): void {
	port.on('message', (task: Task) => {
		void (async (): Promise<Outcome<Answer>> => {
			try {
				return { answer: await work(task) };
			} catch (found) {
				return { error: found instanceof Error ? found : new Error(String(found)) };
			}
		})().then((outcome) => port.postMessage(outcome));
	});
}
