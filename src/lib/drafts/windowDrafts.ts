import type { DraftKey } from './database';
import type { Draft } from './draft';

/** Drafts that the browser did not let us keep on the device: they last as long as the window. */
export const windowDrafts = new Map<string, { key: DraftKey; draft: Draft }>();

export const nameOf = (key: DraftKey) => JSON.stringify(key);
