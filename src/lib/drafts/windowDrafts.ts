import type { DraftKey, KeptDraft } from './database';

/** Drafts that the browser did not let us keep on the device: they last as long as the window. */
export const windowDrafts = new Map<string, { key: DraftKey; draft: KeptDraft }>();

export const nameOf = (key: DraftKey) => JSON.stringify(key);
