import { building, dev } from '$app/environment';
import { readEnvironment, type Environment } from '$lib/server/environment';
import { openBackend, type Backend } from '$lib/server/backend';
import { compressed } from '$lib/server/compress';
import * as people from '$lib/server/people';
import { createClient } from '$lib/server/supabase';
import { tryPort } from './commands/port.js';
import { setTimeout as pause } from 'node:timers/promises';
import { redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';

let environment: Environment;
let backend: Backend;

export const init: ServerInit = async () => {
	try {
		environment = readEnvironment(dev ? { HOST: '127.0.0.1', ...process.env } : process.env);
		backend = await openBackend(environment);
		if (!dev && !building) await expectFreePort(environment);
	} catch (found) {
		console.error(found instanceof Error ? found.message : found);
		process.exit(1);
	}
	const stopping = new AbortController();
	const publishing = building ? Promise.resolve() : publishMissing(backend, stopping.signal);
	process.once('sveltekit:shutdown', () => {
		stopping.abort();
		void publishing.then(() => backend.close());
	});
	console.info([`Besa is at ${environment.origin}`, ...backend.greeting].join('\n'));
};

/** The example's publications: nobody waits for them, and until they are made there are none. */
async function publishMissing(backend: Backend, stopping: AbortSignal): Promise<void> {
	if (backend.unpublished.length === 0) return;
	// The first page comes before it.
	await pause(2000, undefined, { signal: stopping }).catch(() => {});
	try {
		const { publishExample } = await import('$lib/server/example/publish');
		await publishExample(backend, backend.unpublished, stopping);
		if (!stopping.aborted) console.info('The example has published its first reports.');
	} catch (found) {
		console.error('The example could not be published; the next start tries again.', found);
	}
}

/** The server listens only after this; that its port is taken is said here, in a sentence. */
async function expectFreePort({ PORT, HOST }: Environment): Promise<void> {
	try {
		await tryPort(Number(PORT), HOST);
	} catch (found) {
		const isTaken = found instanceof Error && 'code' in found && found.code === 'EADDRINUSE';
		throw new Error(
			isTaken
				? `Port ${PORT} is taken. Stop what holds it, or choose another: PORT=3001 npm start`
				: `Besa cannot listen on ${HOST}, port ${PORT}: ${String(found)}`,
			{ cause: found }
		);
	}
}

/** Pages that need no account. Everything else asks who is there first. */
const open = /^\/(login|first-run|invitations|p|rest|auth|offline)(\/|$)/;

/** What costs one call to the database, whose answer says who is asking, or refuses: dashboards. */
const saysWho = /^\/projects\/[^/]+(\/indicators\/[^/]+(\/explain)?)?(\/figures\.csv)?$/;

/** … and what a sheet saves by itself. */
const saves = /^\/projects\/[^/]+\/reports\/[^/]+\/[^/]+\/figures$/;

export const handle: Handle = async ({ event, resolve }) => {
	const { pathname, search } = event.url;
	event.locals.backend = backend;
	event.locals.supabase = createClient(
		backend,
		event.cookies,
		environment.origin.startsWith('https:')
	);
	const asksFirst = ![open, saysWho, saves].some((paths) => paths.test(pathname));
	event.locals.me = asksFirst ? await people.me(event.locals.supabase) : null;
	const isKnown = asksFirst
		? event.locals.me !== null
		: open.test(pathname) || (await people.hasSession(event.locals.supabase));

	if (!isKnown && event.route.id) {
		const next = event.request.method === 'GET' ? pathname + search : pathname;
		redirect(303, `/login?${new URLSearchParams({ next })}`);
	}

	const response = await resolve(event, {
		// What Supabase's client reads of an answer.
		filterSerializedResponseHeaders: (name) => name === 'content-range'
	});
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('x-frame-options', 'DENY');
	response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
	if (!open.test(pathname)) response.headers.set('cache-control', 'private, no-store');
	// Whose page this is: the service worker keeps a copy for nobody else.
	if (event.locals.me) response.headers.set('besa-person', event.locals.me.userId);
	return compressed(event.request, response);
};

/** Unknown errors are logged once, with an id that the person sees and can pass on. */
export const handleError: HandleServerError = ({ error: found, status, message, event }) => {
	if (status < 500) return { message, code: 'not_found' };
	const id = crypto.randomUUID().slice(0, 8);
	console.error(`[${id}] ${event.request.method} ${event.route.id ?? event.url.pathname}`, found);
	return { message, code: 'unexpected', id };
};
