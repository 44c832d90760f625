/** What the tests of drafts call in a page. */
export { discardDrafts } from '../../src/lib/drafts/discardDrafts';
export type { Draft } from '../../src/lib/drafts/draft';
export { openDraftStore } from '../../src/lib/drafts/openDraftStore';
export { removeAbandoned } from '../../src/lib/drafts/removeAbandoned';
export { unsentReports } from '../../src/lib/drafts/unsentReports';
