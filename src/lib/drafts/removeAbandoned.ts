import { draftDatabase } from './database';

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
