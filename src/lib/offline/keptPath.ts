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
