import { draftDatabase, keysOf, type DraftKey, type KeptDraft } from './database';
import type { DraftPlace } from './draft';
import { nameOf, windowDrafts } from './windowDrafts';

export interface UnsentDraft extends DraftPlace {
	/** How many fields are typed and not sent. */
	count: number;
}

/** The pages of which this person has entries on this device that are not sent yet. */
export async function unsentDrafts(userId: string): Promise<UnsentDraft[]> {
	const inWindow = [...windowDrafts.values()].filter(({ key }) => key[0] === userId);
	const onDevice = (await draftsOf(userId).catch(() => [])).filter(
		({ key }) => !windowDrafts.has(nameOf(key))
	);
	return [...onDevice, ...inWindow].map(({ key: [, address], draft: { name, typed } }) => ({
		address,
		name,
		count: Object.keys(typed).length
	}));
}

async function draftsOf(userId: string): Promise<{ key: DraftKey; draft: KeptDraft }[]> {
	const { store } = (await draftDatabase()).transaction('drafts');
	const found: { key: DraftKey; draft: KeptDraft }[] = [];
	for await (const { key, value } of store.iterate(keysOf(userId))) {
		found.push({ key, draft: value });
	}
	return found;
}

const mostDays = 14;

/**
 * Somebody's session may end without a sign-out. Their drafts wait for them, unseen by others, for
 * two weeks.
 *
 * @param userId who is signed in; their own drafts have no end
 */
export async function removeAbandoned(userId: string, now: Date): Promise<void> {
	const oldest = now.getTime() - mostDays * 86_400_000;
	try {
		const writing = (await draftDatabase()).transaction('drafts', 'readwrite');
		for await (const draft of writing.store) {
			const isOld = draft.value.at.getTime() < oldest;
			if (isOld && draft.key[0] !== userId) await draft.delete();
		}
		await writing.done;
	} catch {
		// Where nothing can be kept, nothing is left behind.
	}
}
