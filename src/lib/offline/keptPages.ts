/**
 * Copies of pages as they were last loaded, in the browser's caches. They hold figures that are not
 * public, so each cache belongs to one person and goes when somebody else comes, or nobody.
 */
const prefix = 'besa-kept';
const keptAt = 'besa-kept-at';

const mostPages = 40;
const mostDays = 14;

/** Of one person and one build of the application, whose scripts the copies need. */
const cacheName = (version: string, person: string) => `${prefix}|${version}|${person}`;

async function keptCaches(): Promise<{ name: string; version: string; person: string }[]> {
	return (await caches.keys())
		.filter((name) => name.startsWith(`${prefix}|`))
		.map((name) => {
			const [, version = '', person = ''] = name.split('|');
			return { name, version, person };
		});
}

/** Keeps a page, marked with the moment, so that it can say of when it is. */
export async function keepPage(
	page: Response,
	of: { version: string; person: string; path: string; now: Date }
): Promise<void> {
	const at = of.now.toISOString();
	const html = (await page.text()).replace('<html', `<html data-kept-at="${at}"`);
	const headers = new Headers(page.headers);
	for (const name of ['content-length', 'content-encoding', 'vary']) headers.delete(name);
	headers.set(keptAt, at);

	const cache = await caches.open(cacheName(of.version, of.person));
	await cache.put(of.path, new Response(html, { headers }));
	const oldestFirst = await cache.keys();
	await Promise.all(oldestFirst.slice(0, -mostPages).map((key) => cache.delete(key)));
}

/** The newest copy of a page; nothing when there is none, or only one that is too old. */
export async function findPage(path: string, now: Date): Promise<Response | undefined> {
	for (const { name } of (await keptCaches()).reverse()) {
		const found = await (await caches.open(name)).match(path);
		if (!found) continue;
		const age = now.getTime() - new Date(found.headers.get(keptAt) ?? 0).getTime();
		return age < mostDays * 86_400_000 ? found : undefined;
	}
}

/** For a page that is not there any more, or no longer for this person. */
export async function forgetPage(path: string): Promise<void> {
	const kept = await keptCaches();
	await Promise.all(kept.map(async ({ name }) => (await caches.open(name)).delete(path)));
}

/** Removes the copies of everybody but this person; of everybody when nobody is signed in. */
export async function forgetOthers(person: string | null): Promise<void> {
	const others = (await keptCaches()).filter((kept) => kept.person !== person);
	await Promise.all(others.map(({ name }) => caches.delete(name)));
}

/** Removes copies whose scripts are gone. */
export async function forgetVersionsBut(versions: readonly string[]): Promise<void> {
	const old = (await keptCaches()).filter((kept) => !versions.includes(kept.version));
	await Promise.all(old.map(({ name }) => caches.delete(name)));
}
