import { draftDatabase, keysOf, type DraftKey } from './database';
import type { Draft } from './draft';
import type { ReportKey } from './reportKey';
import { nameOf, windowDrafts } from './windowDrafts';

export interface UnsentReport extends ReportKey {
	/** How many fields are typed and not sent. */
	count: number;
}

/** The reports of which this person has entries on this device that are not sent yet. */
export async function unsentReports(userId: string): Promise<UnsentReport[]> {
	const inWindow = [...windowDrafts.values()].filter(({ key }) => key[0] === userId);
	const onDevice = (await draftsOf(userId).catch(() => [])).filter(
		({ key }) => !windowDrafts.has(nameOf(key))
	);
	return [...onDevice, ...inWindow].map(
		({ key: [, project, period, organisation], draft: { typed } }) => ({
			project,
			period,
			organisation,
			count: Object.keys(typed).length
		})
	);
}

async function draftsOf(userId: string): Promise<{ key: DraftKey; draft: Draft }[]> {
	const { store } = (await draftDatabase()).transaction('drafts');
	const found: { key: DraftKey; draft: Draft }[] = [];
	for await (const { key, value } of store.iterate(keysOf(userId))) {
		found.push({ key, draft: value });
	}
	return found;
}
