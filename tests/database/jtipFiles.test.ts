/** The files of the example award, as a donor downloads them (jtip.md C). */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJtip, points, type JtipFiles } from '../fixtures/jtipStandard.ts';
import { reportFiles } from '../../src/lib/reports/index.ts';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import { exampleAccounts, examplePassword } from '../../src/lib/server/example/accounts.ts';
import { loadExample } from '../../src/lib/server/example/load.ts';
import * as publications from '../../src/lib/server/publications.ts';
import { memoryBackend, publishableKey, url } from './memoryBackend.ts';
import { clientOf, type Client } from './people.ts';

let backend: Awaited<ReturnType<typeof memoryBackend>>;
let manager: Client;
let files: JtipFiles;

beforeAll(async () => {
	backend = await memoryBackend();
	const { database, answer } = backend;
	await loadExample({ database, signUp: signUpThrough(answer, url, publishableKey) });
	manager = clientOf(answer);
	const account = { email: 'manager@tdh.example.org', password: examplePassword };
	await manager.auth.signInWithPassword(account).then(({ error }) => expect(error).toBeNull());
	files = await openJtip(await publish());
}, 120_000);
afterAll(() => backend.close());

async function publish() {
	const quarter = { code: 'JTIP-BALKANS', from: 'FY2022-Q2', to: 'FY2022-Q2' };
	const choice = { ...quarter, audience: 'donor', kind: 'interim' } as const;
	const made = await publications.publish(manager, choice, true);
	if (!('id' in made)) throw new Error('It was read again before.');
	return (await publications.get(manager, made.id)).publication;
}

const bytesOf = (publication: JtipFiles['publication']) =>
	Promise.all(reportFiles.jtip.map(({ render }) => render(publication)));

describe('the files of the example award', () => {
	it.each(Object.entries(points))('%s', (_, holds) => {
		expect.hasAssertions();
		holds(files);
	});

	it('C7: print what its record says of each indicator', () => {
		const { indicators } = files.publication.figures;
		expect(indicators.length).toBeGreaterThan(12);
		expect(indicators.flatMap(({ crosswalk }) => crosswalk.map(({ code }) => code))).toEqual([
			...['16.2.2', 'Op 2.1', 'PS.5.1-28']
		]);
		expect(files.word.text).toContain('Approved first: 56,000');
		expect(files.word.text).toContain('Revised on Apr 9, 2021: 50,000');
	});

	it('C18: hold no address of a person and no key of a row', async () => {
		const named = await backend.database.rows<{ key: string }>(
			`select id::text as key from public.observations
			union all select id::text from public.reports union all select user_id::text from public.profiles`
		);
		const canaries = new Set(named.map(({ key }) => key));
		for (const bytes of await bytesOf(files.publication)) {
			const parts = bytes[0] === 0x50 ? Object.values(unzipSync(bytes)) : [bytes];
			const text = parts.map((part) => new TextDecoder().decode(part)).join('\n');
			for (const { email } of exampleAccounts) expect(text).not.toContain(email);
			const keys = text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
			expect(keys.filter((key) => canaries.has(key))).toEqual([]);
		}
	});

	it('C17: stay as they are, byte for byte, when a figure is corrected and published again', async () => {
		const before = await bytesOf(files.publication);
		await backend.database.run(
			`update public.observations o set value = o.value + 7
			from public.reports r, public.periods pe, public.projects p, public.indicators i
			where
				r.id = o.report_id and r.status = 'approved' and pe.id = r.period_id and pe.label = 'FY2022-Q2'
				and p.id = r.project_id and p.code = 'JTIP-BALKANS' and i.id = o.indicator_id and i.code = '2.2'`
		);
		const again = await publish();
		const first = await publications.get(manager, files.publication.id);
		expect(first.publication).toEqual(files.publication);
		const after = await bytesOf(first.publication);
		expect(after.map((bytes, at) => Buffer.from(bytes).equals(before[at] ?? bytes))).toEqual(
			reportFiles.jtip.map(() => true)
		);
		const reached = ({ figures }: JtipFiles['publication']) =>
			figures.indicators.find(({ code }) => code === '2.2')?.actual;
		expect(reached(again)).not.toEqual(reached(first.publication));
	});
});
