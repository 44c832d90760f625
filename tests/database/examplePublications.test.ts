import { afterAll, beforeAll, expect, it } from 'vitest';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import { examplePassword } from '../../src/lib/server/example/accounts.ts';
import { loadExample } from '../../src/lib/server/example/load.ts';
import { examplePublications, publishExample } from '../../src/lib/server/example/publish.ts';
import * as publications from '../../src/lib/server/publications.ts';
import { memoryBackend, publishableKey, url } from './memoryBackend.ts';
import { clientOf, type Client } from './people.ts';

let backend: Awaited<ReturnType<typeof memoryBackend>>;
const codes = examplePublications.map(({ code }) => code);

beforeAll(async () => {
	backend = await memoryBackend();
	const { database, answer } = backend;
	await loadExample({ database, signUp: signUpThrough(answer, url, publishableKey) });
	await publishExample({ url, publishableKey, fetch: answer }, codes);
});
afterAll(() => backend.close());

async function signedIn(email: string): Promise<Client> {
	const client = clientOf(backend.answer);
	await client.auth.signInWithPassword({ email, password: examplePassword });
	return client;
}

it.each([
	['donor@eu.example.org', 'IPA-2017-CSO'],
	['donor@eu.example.org', 'CSF-2011-LCAT'],
	['donor@jtip.example.org', 'JTIP-BALKANS']
])('%s finds a publication of %s, with a whole narrative', async (email, code) => {
	const donor = await signedIn(email);
	const { publications: listed } = await publications.list(donor);
	const [own, ...others] = listed.filter(({ projectCode }) => projectCode === code);
	expect(others).toEqual([]);
	const { publication } = await publications.get(donor, own?.id ?? '');
	const { figures, narrative } = publication;
	const wanted = examplePublications.find((each) => each.code === code);
	expect(figures.range).toMatchObject({ from: wanted?.from, to: wanted?.to });
	// Each text stands where it was meant to stand, and each of its references means a figure.
	expect(narrative.filter(({ partner }) => partner === null)).toHaveLength(
		Object.keys(wanted?.texts ?? {}).length
	);
	expect(narrative.filter(({ body }) => /[{}]/.test(body))).toEqual([]);
	expect(narrative.find(({ section }) => section === 'summary')?.body).toMatch(/\d/);
});

it('leaves no section of the form without a text', async () => {
	const admin = await signedIn('admin@example.org');
	for (const example of examplePublications) {
		const missing = await publications.check(admin, example);
		expect(missing.filter(({ code }) => code === 'no_narrative')).toEqual([]);
	}
});
