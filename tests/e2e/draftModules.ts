/** What the tests of drafts call in a page. */
export { discardDrafts, removeAbandoned } from '../../src/lib/drafts/discardDrafts';
export type { Draft } from '../../src/lib/drafts/draft';
export { openDraftStore } from '../../src/lib/drafts/openDraftStore';
export { unsentReports } from '../../src/lib/drafts/unsentReports';
