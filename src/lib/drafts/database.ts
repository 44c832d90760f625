import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from './draft';

/** Person and address: what one person typed is not found by another. */
export type DraftKey = [userId: string, address: string];

/** A draft as it is kept, with the name of its page. */
export type KeptDraft = Draft & { name: string };

interface Drafts extends DBSchema {
	drafts: { key: DraftKey; value: KeptDraft & { at: Date } };
}

/** All keys of one person: an array comes after every text. */
export const keysOf = (userId: string) => IDBKeyRange.bound([userId], [userId, []]);

let opened: Promise<IDBPDatabase<Drafts>> | undefined;

/**
 * The drafts on this device.
 *
 * @throws DOMException where the browser refuses: in some private windows, on a full disk
 */
export function draftDatabase(): Promise<IDBPDatabase<Drafts>> {
	if (opened) return opened;
	const opening = openDB<Drafts>('besa', 1, {
		upgrade: (database) => {
			database.createObjectStore('drafts');
		},
		blocking: () => {
			opened = undefined;
			void opening.then((database) => database.close());
		},
		terminated: () => {
			opened = undefined;
		}
	});
	opening.catch(() => {
		opened = undefined;
	});
	opened = opening;
	return opening;
}
