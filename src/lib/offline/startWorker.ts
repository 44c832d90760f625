import { dev } from '$app/environment';

/** The service worker, for whoever is signed in; share links and sign-in work without one. */
export async function startWorker(): Promise<void> {
	if (dev || !('serviceWorker' in navigator)) return;
	await navigator.serviceWorker.register('/service-worker.js');
	const { active } = await navigator.serviceWorker.ready;
	const [visit] = performance.getEntriesByType('navigation');
	const cameThrough = visit instanceof PerformanceNavigationTiming && visit.workerStart > 0;
	if (cameThrough) return;
	active?.postMessage({ keep: location.pathname + location.search });
}
