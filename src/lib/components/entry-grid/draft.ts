/** Drafts in the browser's local storage, by person and report. */
import type { Draft, DraftStore } from '$lib/drafts/draft';

const prefix = 'besa-draft';

/** The draft of one report; `owner` names the person and the report. */
export function createDraft(owner: readonly string[]): DraftStore {
	const name = [prefix, ...owner].join('/');
	return {
		load: async () => read(name),
		keep: async (draft) => write(name, JSON.stringify(draft)),
		drop: async () => write(name, null)
	};
}

// A browser may refuse storage (private windows, a full disk): then there is no draft, and no error.
function read(name: string): Draft | null {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
		return isDraft(kept) ? kept : null;
	} catch {
		return null;
	}
}

function isDraft(kept: unknown): kept is Draft {
	if (kept === null || typeof kept !== 'object') return false;
	if (!('version' in kept && 'typed' in kept) || typeof kept.version !== 'number') return false;
	const { typed } = kept;
	return (
		typed !== null &&
		typeof typed === 'object' &&
		Object.values(typed).every((text) => typeof text === 'string')
	);
}

function write(name: string, text: string | null): void {
	try {
		if (text === null) localStorage.removeItem(name);
		else localStorage.setItem(name, text);
	} catch {
		// See read.
	}
}
