import { draftDatabase, keysOf } from './database';
import { windowDrafts } from './windowDrafts';

/** At the sign-out of a person: the next one at this machine finds nothing of theirs. */
export async function discardDrafts(userId: string): Promise<void> {
	for (const [name, { key }] of windowDrafts) {
		if (key[0] === userId) windowDrafts.delete(name);
	}
	await draftDatabase()
		.then((database) => database.delete('drafts', keysOf(userId)))
		.catch(() => {});
}
