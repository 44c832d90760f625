/** Kept by the service worker, and shown in place of a page that has no copy: without scripts. */
export const csr = false;
