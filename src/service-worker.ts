/// <reference lib="webworker" />
/**
 * Besa without a connection: the application itself, and pages as they were last loaded. The network
 * always comes first; a copy is shown only when it does not answer.
 */
import { build, files, version } from '$service-worker';
import { freshOrKept } from '$lib/offline/freshOrKept';
import { createKeeper } from '$lib/offline/keeper';
import { findPage, forgetVersionsBut } from '$lib/offline/keptPages';
import { changedPath, keptPath } from '$lib/offline/keptPath';

declare const self: ServiceWorkerGlobalScope;

const appPrefix = 'besa-app|';
const appCache = appPrefix + version;
const appFiles = new Set([...build, ...files]);
const offlinePage = '/offline';

/** Addresses with rules of their own: share links, the data API, files of the application. */
const notPages = /^\/(p|rest|auth|_app)(\/|$)/;

const keeper = createKeeper(version);

self.addEventListener('install', (event) => {
	const install = async () => {
		const cache = await caches.open(appCache);
		await cache.addAll([...appFiles, offlinePage]);
		// Pages that are open go on with the scripts they have, which stay one version longer.
		await self.skipWaiting();
	};
	event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
	const activate = async () => {
		const oldestFirst = (await caches.keys()).filter((name) => name.startsWith(appPrefix));
		const needed = [...oldestFirst.filter((name) => name !== appCache).slice(-1), appCache];
		const old = oldestFirst.filter((name) => !needed.includes(name));
		await Promise.all(old.map((name) => caches.delete(name)));
		await forgetVersionsBut(needed.map((name) => name.slice(appPrefix.length)));
		await self.clients.claim();
	};
	event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (url.origin !== self.location.origin) return;

	if (request.method !== 'GET') {
		const changed = changedPath(url);
		if (changed) event.waitUntil(keeper.keepSoon(changed));
		return;
	}
	if (appFiles.has(url.pathname) || url.pathname.startsWith('/_app/immutable/')) {
		event.respondWith(appFile(request, url.pathname));
		return;
	}
	const isPage = request.mode === 'navigate';
	const isData = url.pathname.endsWith('/__data.json');
	if ((!isPage && !isData) || notPages.test(url.pathname)) return;

	const path = keptPath(url);
	const begun = keeper.era();
	const network = fetch(request);
	const learnt = network.then(
		(answer) => {
			lastFailure = 0;
			// Only a page that is kept is read twice.
			const seen = isPage && path ? answer.clone() : answer;
			return keeper.learn(seen, { url, isPage, begun });
		},
		() => {
			lastFailure = Date.now();
		}
	);
	event.waitUntil(learnt);
	event.respondWith(isPage ? page(network, path) : pageData(network, path));
});

/** A page that was loaded before there was a service worker asks to be kept. */
self.addEventListener('message', (event) => {
	const path = typeof event.data?.keep === 'string' ? event.data.keep : '';
	const kept = keptPath(new URL(path, self.location.origin));
	if (kept) event.waitUntil(keeper.keepSoon(kept));
});

async function appFile(request: Request, path: string): Promise<Response> {
	const own = await (await caches.open(appCache)).match(path);
	return own ?? (await caches.match(path)) ?? fetch(request);
}

let lastFailure = 0;

/** In milliseconds. Who has just waited in vain does not wait as long again. */
const patience = () => (Date.now() - lastFailure < 30_000 ? 3000 : 12_000);

const copyOf = async (path: string | null) => (path ? findPage(path, new Date()) : undefined);

async function page(network: Promise<Response>, path: string | null): Promise<Response> {
	const found = await freshOrKept(network, () => copyOf(path), patience());
	return found ?? (await caches.match(offlinePage)) ?? Response.error();
}

/** Only whole pages are kept: where the data fail, SvelteKit asks for the page. */
async function pageData(network: Promise<Response>, path: string | null): Promise<Response> {
	const failIfKept = async () => ((await copyOf(path)) ? Response.error() : undefined);
	return (await freshOrKept(network, failIfKept, patience())) ?? Response.error();
}
