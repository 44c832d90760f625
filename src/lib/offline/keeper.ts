import { forgetOthers, forgetPage, keepPage } from './keptPages';
import { keptPath } from './keptPath';

/** Who sees these is not signed in any more. */
const signInPages = /^\/(login|first-run)(\/__data\.json)?$/;

/** Until nothing was asked of a page for so long, its copy waits. */
const pauseOfPage = 2000;

/**
 * Keeps copies of the pages that pass by, each for whom the server says it is (`besa-person`), and
 * removes those of others as soon as an answer shows that somebody else is there, or nobody.
 */
export function createKeeper(version: string) {
	/** Unknown until the first answer after the service worker was started. */
	let person: string | null | undefined;
	/** Grows whenever another person comes: what was asked for before is not theirs. */
	let era = 0;
	let turn: Promise<void> = Promise.resolve();
	const asked = new Map<string, number>();

	/** One after the other, so that nothing is kept for somebody whose copies are just removed. */
	function inTurn(work: () => Promise<void>): Promise<void> {
		turn = turn.then(work, work);
		return turn;
	}

	function meet(somebody: string | null): Promise<void> {
		if (person !== undefined) era += 1;
		person = somebody;
		return inTurn(() => forgetOthers(somebody));
	}

	/** @param begun the `era` in which the answer was asked for */
	async function learn(
		answer: Response,
		{ url, isPage, begun }: { url: URL; isPage: boolean; begun: number }
	): Promise<void> {
		if (signInPages.test(url.pathname)) return answer.ok ? meet(null) : undefined;

		const path = keptPath(url);
		// Not there for whoever asks: no copy of it is good any more.
		if (isPage && path && [403, 404].includes(answer.status)) await inTurn(() => forgetPage(path));
		const somebody = answer.headers.get('besa-person');
		if (!somebody || begun !== era) return;
		if (somebody !== person) await meet(somebody);
		if (!path) return;
		if (!isPage) return answer.ok ? keepSoon(path) : undefined;
		const now = era;
		await inTurn(async () => {
			if (now !== era) return;
			if (answer.status !== 200 || answer.redirected) return;
			await keepPage(answer, { version, person: somebody, path, now: new Date() });
		});
	}

	/** Loads a page for its copy: what was shown or sent is newer than the copy there is. */
	async function keepSoon(path: string): Promise<void> {
		const number = (asked.get(path) ?? 0) + 1;
		asked.set(path, number);
		await new Promise((resolve) => setTimeout(resolve, pauseOfPage));
		if (asked.get(path) !== number) return;
		asked.delete(path);
		const begun = era;
		const page = await fetch(path, { headers: { accept: 'text/html' }, redirect: 'manual' }).catch(
			() => null
		);
		if (page) await learn(page, { url: new URL(path, location.origin), isPage: true, begun });
	}

	return { era: () => era, learn, keepSoon };
}
