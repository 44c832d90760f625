import { expect, it } from 'vitest';
import { limited } from './signInLimit';

const attempt = (email: string, address: string, good: boolean) =>
	limited({ email, address }, async () => good, Boolean);

it('lets ten attempts at an account fail, then none is made, from wherever it comes', async () => {
	for (let n = 0; n < 10; n += 1) {
		expect(await attempt('a@example.org', `10.0.0.${n}`, false)).toEqual({ outcome: false });
	}
	expect(await attempt('A@example.org ', '10.0.1.1', true)).toEqual({ locked: { minutes: 15 } });
	expect(await attempt('b@example.org', '10.0.1.1', true)).toEqual({ outcome: true });
});

it('gives an account its attempts back when one is good', async () => {
	for (let n = 0; n < 25; n += 1) {
		expect(await attempt('c@example.org', '10.0.2.1', n % 5 === 4)).toEqual({
			outcome: n % 5 === 4
		});
	}
});

it('lets a hundred attempts from one address fail, whatever the accounts', async () => {
	const tried = await Promise.all(
		Array.from({ length: 101 }, (_, n) => attempt(`d${n}@example.org`, '10.0.3.1', false))
	);
	expect(tried.filter(({ locked }) => locked)).toHaveLength(1);
	expect(await attempt('e@example.org', '10.0.3.2', true)).toEqual({ outcome: true });
});
