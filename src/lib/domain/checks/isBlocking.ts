import type { Finding } from './finding';

/** Whether it keeps a report from being submitted: an error, or something unusual without a comment. */
export function isBlocking({ level, params }: Finding): boolean {
	return level === 'error' || params?.explained === false;
}
