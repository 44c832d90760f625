import { createHash } from 'node:crypto';

/** The key of a row, the same in every installation: a UUID made of what the row is called. */
export function idOf(...names: string[]): string {
	const hash = createHash('sha256').update(names.join('\n')).digest('hex');
	return [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`8${hash.slice(13, 16)}`,
		`8${hash.slice(17, 20)}`,
		hash.slice(20, 32)
	].join('-');
}
