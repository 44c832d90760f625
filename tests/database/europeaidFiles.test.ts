/** The files of the example grants, as a donor downloads them (europeaid.md 6, iati.md). */
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEuropeaid, points, type EuropeaidFiles } from '../fixtures/europeaidStandard.ts';
import { iatiPoints } from '../fixtures/iatiStandard.ts';
import { reportFile } from '../../src/lib/reports/index.ts';
import type { Publication } from '../../src/lib/reports/publication.ts';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import { examplePassword } from '../../src/lib/server/example/accounts.ts';
import { loadExample } from '../../src/lib/server/example/load.ts';
import * as publications from '../../src/lib/server/publications.ts';
import { memoryBackend, publishableKey, url } from './memoryBackend.ts';
import { clientOf, type Client } from './people.ts';

const grants = [
	{ code: 'IPA-2017-CSO', from: '2020-Q1', to: '2020-Q2', kind: 'interim' },
	{ code: 'CSF-2011-LCAT', from: '2013-Q1', to: '2013-Q3', kind: 'interim' },
	{ code: 'CSF-2011-LCAT', from: '2012-Q4', to: '2013-Q4', kind: 'final' }
] as const;
const award = {
	code: 'JTIP-BALKANS',
	from: 'FY2022-Q1',
	to: 'FY2022-Q2',
	kind: 'interim'
} as const;

let backend: Awaited<ReturnType<typeof memoryBackend>>;
let admin: Client;
const published: { publication: Publication; iati: XmlDocument }[] = [];
const files: EuropeaidFiles[] = [];

beforeAll(async () => {
	backend = await memoryBackend();
	const { database, answer } = backend;
	await loadExample({ database, signUp: signUpThrough(answer, url, publishableKey) });
	admin = clientOf(answer);
	const account = { email: 'admin@example.org', password: examplePassword };
	await admin.auth.signInWithPassword(account).then(({ error }) => expect(error).toBeNull());
	for (const choice of [...grants, award]) {
		const publication = await publish(choice);
		const file = await reportFile(publication, 'iati.xml')?.render(publication);
		published.push({ publication, iati: XmlDocument.fromBuffer(file ?? new Uint8Array()) });
		if (publication.figures.format === 'europeaid') files.push(await openEuropeaid(publication));
	}
}, 240_000);
afterAll(() => backend.close());

async function publish(choice: (typeof grants)[number] | typeof award): Promise<Publication> {
	const made = await publications.publish(admin, { ...choice, audience: 'donor' }, true);
	if (!('id' in made)) throw new Error('It was read again before.');
	return (await publications.get(admin, made.id)).publication;
}

describe.each(grants.map((grant, index) => ({ ...grant, index })))(
	'the files of $code, $kind',
	({ index }) => {
		it.each(Object.entries(points))('%s', (_, holds) => {
			expect.hasAssertions();
			const opened = files[index];
			if (opened) holds(opened);
		});
	}
);

describe.each([...grants, award].map((choice, index) => ({ ...choice, index })))(
	'the IATI file of $code, $kind',
	({ index }) => {
		it.each(Object.entries(iatiPoints))('%s', (_, holds) => {
			const opened = published[index];
			expect(opened).toBeDefined();
			if (opened) holds(opened);
		});
	}
);
