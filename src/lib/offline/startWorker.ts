import { dev } from '$app/environment';

/** The service worker, for whoever is signed in; share links and sign-in work without one. */
export async function startWorker(): Promise<void> {
	if (dev || !('serviceWorker' in navigator)) return;
	await navigator.serviceWorker.register('/service-worker.js');
	if (navigator.serviceWorker.controller) return;
	// This page came past it.
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage({ keep: location.pathname + location.search });
}
