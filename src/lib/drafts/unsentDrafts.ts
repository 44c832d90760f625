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
