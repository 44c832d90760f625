import { expect, it } from 'vitest';
import { highs } from '$lib/domain/suppression/fixture';
import { protect } from '$lib/reports/protection/protect';
import { sourceOf } from '$lib/reports/protection/source.fixture';
import { protectInThread } from './protectionThread';

const parts = (female: number, male: number) => [
	{ key: { sex: 'a' }, value: female },
	{ key: { sex: 'b' }, value: male }
];
const source = sourceOf(
	[
		{ partner: 'P1', quarter: 0, value: 25, parts: parts(23, 2) },
		{ partner: 'P2', quarter: 0, value: 16, parts: parts(9, 7) }
	],
	{ from: 0, to: 0 }
);

it('the thread finds what the same functions find here', async () => {
	const { protection, spent } = await protectInThread({ source, audience: 'donor', budget: 5000 });
	expect(protection).toEqual(protect(source, 'donor', highs));
	expect(protection.get('1')?.withheld.size).toBeGreaterThan(0);
	expect(spent).toBeGreaterThan(0);
});

it('time that is up before it begins is kept to in the thread', async () => {
	const { protection } = await protectInThread({ source, audience: 'donor', budget: 0 });
	expect(protection).toEqual(protect(source, 'donor', highs, () => true));
});

it('what goes wrong in the thread goes wrong here', async () => {
	const broken = { ...source, project: { ...source.project, periods: [] }, observations: [] };
	const task = {
		source: { ...broken, indicators: Object(1) },
		audience: 'donor',
		budget: 1
	} as const;
	await expect(protectInThread(task)).rejects.toThrow(TypeError);
});
