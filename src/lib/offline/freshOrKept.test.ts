import { describe, expect, it } from 'vitest';
import { freshOrKept } from './freshOrKept';

const fresh = new Response('fresh');
const copy = new Response('copy');
const hasCopy = async () => copy;
const hasNone = async () => undefined;
const never = new Promise<Response>(() => {});
const fails = () => Promise.reject(new TypeError('Failed to fetch'));
const patient = 60_000;

describe('a page with or without a line', () => {
	it('is what the network answers', async () => {
		expect(await freshOrKept(Promise.resolve(fresh), hasCopy, patient)).toBe(fresh);
	});

	it('is the network’s refusal, too: a copy is not for who may no longer see the page', async () => {
		const gone = new Response(null, { status: 404 });
		expect(await freshOrKept(Promise.resolve(gone), hasCopy, patient)).toBe(gone);
	});

	it('is the copy when the network fails', async () => {
		expect(await freshOrKept(fails(), hasCopy, patient)).toBe(copy);
	});

	it('is the copy when the network does not answer in time', async () => {
		expect(await freshOrKept(never, hasCopy, 0)).toBe(copy);
	});

	it('is the copy while a proxy says that the server is away', async () => {
		const away = new Response(null, { status: 503 });
		expect(await freshOrKept(Promise.resolve(away), hasCopy, patient)).toBe(copy);
		expect(await freshOrKept(Promise.resolve(away), hasNone, patient)).toBe(away);
	});

	it('is waited for when there is no copy', async () => {
		const late = new Promise<Response>((resolve) => setTimeout(resolve, 5, fresh));
		expect(await freshOrKept(late, hasNone, 0)).toBe(fresh);
	});

	it('is nothing when the network fails and there is no copy', async () => {
		expect(await freshOrKept(fails(), hasNone, patient)).toBeUndefined();
	});
});
