import { milliseconds, percentile, say } from './figures.ts';

export const dashboard = '/projects/IPA-2017-CSO';
export const indicator = `${dashboard}/indicators/1.5`;

/** How long the dashboard of a project takes to come, to one reader and to twenty. */
export async function measureDashboard(
	origin: string,
	cookies: { name: string; value: string }[]
): Promise<void> {
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
	const times = async (n: number) => {
		const taken: number[] = [];
		for (let i = 0; i < n; i += 1) {
			const begun = performance.now();
			const answer = await fetch(origin + dashboard, { headers: { cookie } });
			await answer.text();
			if (answer.status !== 200) throw new Error(`The dashboard answered ${answer.status}`);
			taken.push(performance.now() - begun);
		}
		return taken;
	};
	await times(5);
	const alone = await times(50);
	say('dashboard HTML, median of 50', milliseconds(percentile(alone, 0.5)), 'at most 100 ms');
	say('dashboard HTML, p95 of 50', milliseconds(percentile(alone, 0.95)));
	const together = (await Promise.all(Array.from({ length: 20 }, () => times(5)))).flat();
	say(
		'dashboard HTML, p95 at 20 readers',
		milliseconds(percentile(together, 0.95)),
		'at most 400 ms'
	);
}
