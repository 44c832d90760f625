/** A heavy publication is frozen, and what others wait for meanwhile. */
import { milliseconds, say } from './figures.ts';
import { freezeProject, loadFreezeProject } from './freezeData.ts';
import { manager, startHeavy } from './heavy.ts';

/** How long a publication of 100 indicators takes, and a light page while it does. */
export async function measureFreeze(): Promise<void> {
	const { post, meanwhile, stop } = await startHeavy((data) => loadFreezeProject(data, manager));
	const choice = { from: '2021-Q1', to: '2023-Q4', kind: 'interim', audience: 'donor' };
	const query = new URLSearchParams(choice).toString();
	const form = new URLSearchParams({ ...choice, warned: `?${query}` });
	await meanwhile(async () => {
		const begun = performance.now();
		const { status } = await post(
			`/projects/${freezeProject}/publications?${query}&/publish`,
			form
		);
		if (status !== 303) throw new Error(`The publication answered ${status}`);
		say('freeze of 100 indicators, 30 of them protected', milliseconds(performance.now() - begun));
	}, 'at most 100 ms');
	await stop();
}
