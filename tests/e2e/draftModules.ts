/** What the tests of drafts call in a page. */
export { discardDrafts } from '../../src/lib/drafts/discardDrafts';
export type { Draft } from '../../src/lib/drafts/draft';
export { draftStore } from '../../src/lib/drafts/draftStore';
export { removeAbandoned, unsentDrafts } from '../../src/lib/drafts/keptDrafts';
