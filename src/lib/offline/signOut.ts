import { discardDrafts } from '$lib/drafts/discardDrafts';
import { forgetOthers } from './keptPages';

/**
 * Ends the session, and then removes what the device keeps for this person. Only the server can end
 * a session: without it everything stays as it is.
 *
 * @returns whether the session is ended
 */
export async function signOut(userId: string): Promise<boolean> {
	const posted = await fetch('/logout', {
		method: 'POST',
		headers: { accept: 'text/html' },
		body: new URLSearchParams(),
		redirect: 'manual'
	}).catch(() => null);
	if (posted?.type !== 'opaqueredirect') return false;
	await discardDrafts(userId);
	if ('caches' in window) await forgetOthers(null);
	return true;
}
