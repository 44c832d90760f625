/** The files of publications, written in a thread: one of a hundred indicators takes a second. */
import { reportFile } from '../reports/index.ts';
import type { Publication } from '../reports/publication.ts';
import { inThreads } from './inThreads.ts';

interface Task {
	readonly publication: Publication;
	/** Of a file that the publication offers. */
	readonly name: string;
	/** What the reader chose of it, as in an address. */
	readonly query: string;
}

async function work({ publication, name, query }: Task): Promise<Uint8Array<ArrayBuffer>> {
	const file = reportFile(publication, name);
	if (!file) throw new Error(`There is no file ${name}.`);
	return new Uint8Array(await file.render(publication, new URLSearchParams(query)));
}

export const renderInThread = inThreads(import.meta.url, 'besa-files', work);
