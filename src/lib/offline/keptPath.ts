/** The projects, a project's dashboard, its reports, and one report: what is used without a line. */
const kept = /^\/(projects\/[^/]+(\/reports(\/[^/]+\/[^/]+)?)?)?$/;

/**
 * The page behind an address, if it is one of which a copy is kept on the device; else null. The
 * data of a page have its address, too. What is filtered or chosen by a query has no copy.
 */
export function keptPath(url: URL): string | null {
	const isChosen = [...url.searchParams.keys()].some((name) => !name.startsWith('x-sveltekit-'));
	const path = url.pathname.replace(/\/__data\.json$/, '') || '/';
	return !isChosen && kept.test(path) ? path : null;
}

/** A report's own addresses, such as the one its figures are sent to, change the report's page. */
const partOfReport = /^\/projects\/[^/]+\/reports\/[^/]+\/[^/]+(?=\/)/;

/** The kept page that shows what is sent to an address, if there is one; else null. */
export function changedPath(url: URL): string | null {
	return partOfReport.exec(url.pathname)?.[0] ?? keptPath(new URL(url.pathname, url));
}
