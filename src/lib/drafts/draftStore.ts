import { draftDatabase, type DraftKey } from './database';
import type { Draft, DraftPlace, DraftStore } from './draft';
import { nameOf, windowDrafts } from './windowDrafts';

/**
 * What one person typed into one page, kept on the device until it is sent: across reloads, lost
 * lines and ended sessions. Nothing here rejects: where the browser refuses, the draft is kept in
 * the window.
 */
export function draftStore(userId: string, place: DraftPlace): DraftStore {
	const key: DraftKey = [userId, place.address];
	const name = nameOf(key);
	let lasting = true;

	async function onDevice<Result>(
		work: (database: Awaited<ReturnType<typeof draftDatabase>>) => Promise<Result>
	): Promise<Result | undefined> {
		try {
			const result = await work(await draftDatabase());
			lasting = true;
			return result;
		} catch {
			lasting = false;
		}
	}

	async function drop(): Promise<void> {
		windowDrafts.delete(name);
		await onDevice((database) => database.delete('drafts', key));
	}

	async function keep({ version, typed }: Draft): Promise<void> {
		if (Object.keys(typed).length === 0) return drop();
		const draft = { version, typed: { ...typed }, name: place.name };
		windowDrafts.set(name, { key, draft });
		await onDevice(async (database) => {
			// Strict: on the disk itself before it counts as kept.
			const writing = database.transaction('drafts', 'readwrite', { durability: 'strict' });
			const put = writing.store.put({ ...draft, at: new Date() }, key);
			// Not when the put is heard of: the page may be gone by then.
			writing.commit();
			await Promise.all([put, writing.done]);
		});
		if (lasting && windowDrafts.get(name)?.draft === draft) windowDrafts.delete(name);
	}

	async function load(): Promise<Draft | null> {
		const found = await onDevice((database) => database.get('drafts', key));
		const draft = windowDrafts.get(name)?.draft ?? found;
		return draft ? { version: draft.version, typed: draft.typed } : null;
	}

	return {
		load,
		keep,
		drop,
		get lasting() {
			return lasting;
		}
	};
}
