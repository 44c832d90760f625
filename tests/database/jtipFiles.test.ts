/** The files of the example award, as a donor downloads them (jtip.md C). */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJtip, points, type JtipFiles } from '../fixtures/jtipStandard.ts';
import { openPdf, withoutSpaces } from '../../src/lib/reports/fixture/openPdf.ts';
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

const quarter = { code: 'JTIP-BALKANS', from: 'FY2022-Q2', to: 'FY2022-Q2' };
const choice = { ...quarter, audience: 'donor', kind: 'interim' } as const;

async function publish(to = quarter.to) {
	const made = await publications.publish(manager, { ...choice, to }, true);
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

	it(
		'C17: published, corrected and published again, say what changed, and give nothing away',
		{ timeout: 180_000 },
		async () => {
			const sensitive = new Set(
				files.publication.figures.indicators.flatMap((one) => (one.sensitive ? [one.code] : []))
			);
			const before = await bytesOf(files.publication);
			const [row] = await backend.database.rows<{ report: string; indicator: string }>(
				`select r.id as report, i.code as indicator
			from public.observations o
			join public.reports r on r.id = o.report_id and r.status = 'approved'
			join public.periods pe on pe.id = r.period_id and pe.label = 'FY2022-Q2'
			join public.projects p on p.id = r.project_id and p.code = 'JTIP-BALKANS'
			join public.indicators i on i.id = o.indicator_id and i.sensitive and i.measure = 'number'
			join public.observation_cells c on c.observation_id = o.id and c.value between 1 and 4
			order by i.position, r.id limit 1`
			);
			if (!row) throw new Error('No small part was reported in the quarter.');
			await manager
				.rpc('reopen_report', { report_id: row.report, reason: 'A list was found.' })
				.throwOnError();
			// One person more, in the total and in one part of each of its breakdowns.
			await backend.database.run(
				`update public.observations o set value = o.value + 1
			from public.indicators i
			where o.report_id = '${row.report}' and i.id = o.indicator_id and i.code = '${row.indicator}';
			update public.observation_cells c set value = c.value + 1
			from (
				select distinct on (o.id, private.key_dimensions(k.key)) k.id
				from public.observations o
				join public.indicators i on i.id = o.indicator_id and i.code = '${row.indicator}'
				join public.observation_cells k on k.observation_id = o.id
				where o.report_id = '${row.report}'
				order by o.id, private.key_dimensions(k.key), k.value
			) chosen
			where c.id = chosen.id;
			update public.reports
			set status = 'approved', approved_at = '2022-06-09', approved_by = (
				select user_id from public.profiles where email = 'manager@tdh.example.org'
			)
			where id = '${row.report}'`
			);
			const again = await openJtip(await publish());
			const changes = again.workbook.rows('Changes');
			const quarterly = changes.find(
				(cells) => cells[0] === row.indicator && cells[2] === 'In the quarter'
			);
			const own = (of: JtipFiles['publication']) => {
				const found = of.figures.indicators.find(({ code }) => code === row.indicator);
				const quarter = found?.periods.find(({ label }) => label === 'FY2022-Q2');
				return quarter?.value.state === 'value' ? quarter.value.value : null;
			};
			expect(quarterly?.slice(6)).toEqual([
				own(files.publication),
				(own(files.publication) ?? 0) + 1,
				new Date('2022-06-09')
			]);
			const first = await publications.get(manager, files.publication.id);
			const after = await bytesOf(first.publication);
			expect(after.map((bytes, at) => Buffer.from(bytes).equals(before[at] ?? bytes))).toEqual(
				reportFiles.jtip.map(() => true)
			);

			// Whoever has both: what one withholds the other does not print, and no part stands alone.
			const [old, now] = [files.publication, again.publication].map(({ figures }) =>
				figures.data.filter(({ indicatorCode }) => sensitive.has(indicatorCode))
			);
			const place = ({
				indicatorCode,
				period,
				partner,
				location,
				key
			}: (typeof files.publication.figures.data)[number]) =>
				JSON.stringify([indicatorCode, period, partner, location, key]);
			const printed = new Map((now ?? []).map((one) => [place(one), one]));
			const betrayed = (old ?? []).filter(
				(one) => one.state === 'withheld' && printed.get(place(one))?.state === 'value'
			);
			expect(betrayed.map(place)).toEqual([]);
			for (const rows of [old ?? [], now ?? []]) {
				const split = rows.filter(({ key }) => Object.keys(key).length > 0);
				const lines = Map.groupBy(split, (one) =>
					JSON.stringify([place({ ...one, key: {} }), Object.keys(one.key).sort()])
				);
				const alone = [...lines].filter(
					([, parts]) =>
						parts.length > 1 && parts.filter(({ state }) => state === 'withheld').length === 1
				);
				expect(alone.map(([line]) => line)).toEqual([]);
			}
		}
	);

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

	it(
		'C17: a target that is revised later alters no per cent of the quarter; both are printed',
		{ timeout: 180_000 },
		async () => {
			const row = ({ workbook }: JtipFiles) => performance(workbook).find(({ ID }) => ID === '2.2');
			const before = await openJtip(await publish());
			const [target] = files.publication.figures.indicators
				.filter(({ code }) => code === '2.2')
				.flatMap(({ targets }) => targets.slice(-1));
			if (!target) throw new Error('The indicator has no target.');
			await manager
				.rpc('revise_target', {
					project_code: quarter.code,
					indicator_code: '2.2',
					date: target.date,
					new_value: 2 * target.value,
					reason: 'Two more schools a country.',
					approval_reference: 'Amendment 7',
					approved_on: '2022-05-02'
				})
				.throwOnError();
			const after = await openJtip(await publish());
			for (const column of ['% of target', 'Life of award', 'To date', 'By the end of FY22 Q2']) {
				expect([column, row(after)?.[column]]).toEqual([column, row(before)?.[column]]);
			}
			expect(row(after)).toMatchObject({
				'Revised to': 2 * target.value,
				'Revised on': new Date('2022-05-02'),
				Amendment: 'Amendment 7'
			});
			const words = `Revised on May 2, 2022: ${(2 * target.value).toLocaleString('en-US')} (Amendment 7)`;
			expect(after.word.text).toContain(`${words}, after this period`);
			expect(after.pdf.text).toContain(withoutSpaces(`${words}, after this period`));
			expect(iptt(after, '2.2').slice(0, -2)).toEqual(iptt(before, '2.2').slice(0, -2));

			const next = await openJtip(await publish('FY2022-Q3'));
			expect(row(next)?.['Life of award']).toBe(2 * target.value);
			const met = (100 * Number(row(next)?.['To date'])) / (2 * target.value);
			expect(row(next)?.['% of target']).toBeCloseTo(met, 1);
			expect(next.word.text).toContain(words);
			expect(next.word.text).not.toContain('after this period');
		}
	);

	it('C18: hold nothing of what is written in a field that is not published', async () => {
		await backend.database.run(canaries);
		const seeded = await backend.database.rows<{ place: string; times: number }>(
			seededPlaces
				.map(
					([table, column]) =>
						`select '${table}.${column}' as place, count(*)::integer as times from public.${table} where ${column}::text ilike '%kanarina%'`
				)
				.join(' union all ')
		);
		expect(seeded.filter(({ times }) => times === 0)).toEqual([]);
		const found = [];
		const publication = await publish();
		for (const { name, render } of reportFiles.jtip) {
			const bytes = await render(publication);
			const read = name.endsWith('.pdf') ? [openPdf(bytes).text, openPdf(bytes).raw] : [];
			const parts = bytes[0] === 0x50 ? Object.entries(unzipSync(bytes)).flat() : [bytes];
			const texts = parts.map((part) =>
				typeof part === 'string' ? part : new TextDecoder().decode(part)
			);
			if ([...read, ...texts, name].some((text) => /kanarina/i.test(text))) found.push(name);
		}
		expect(found).toEqual([]);
		expect(JSON.stringify(publication)).not.toMatch(/kanarina/i);
	});

	it('C18: of what is printed, whatever seems to name a person is read again before', async () => {
		await backend.database.run(
			`update public.observations o set comment = 'Ask mira@kanarina.example, +355 69 123 4567.'
			from public.reports r, public.periods pe, public.projects p, public.indicators i
			where
				r.id = o.report_id and r.status = 'approved' and pe.id = r.period_id and pe.label = 'FY2022-Q2'
				and p.id = r.project_id and p.code = 'JTIP-BALKANS' and i.id = o.indicator_id and i.code = '2.2'`
		);
		const made = await publications.publish(manager, choice, false);
		const warnings = 'warnings' in made ? made.warnings : [];
		expect(warnings.filter(({ kind }) => kind !== 'withheld').map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['email', 'phone'])
		);
	});
});

/** The row of an indicator in the tracking table. */
const iptt = ({ tracking }: JtipFiles, code: string) =>
	tracking.rows('IPTT').find((cells) => cells[0] === code) ?? [];
const performance = (workbook: JtipFiles['workbook']): Record<string, unknown>[] => {
	const [, header = [], ...rows] = workbook.rows('Performance');
	const shown = (cell: unknown) =>
		typeof cell === 'object' && cell !== null && 'result' in cell ? cell.result : cell;
	return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, shown(row[at])])));
};

const seededPlaces = [
	['target_revisions', 'reason'],
	['indicators', 'note'],
	['indicators', 'baseline_note'],
	['targets', 'note'],
	['projects', 'summary'],
	['reports', 'return_reason'],
	['evidence', 'title'],
	['evidence', 'reference'],
	['profiles', 'full_name'],
	['profiles', 'email'],
	['comments', 'body'],
	['overlaps', 'reason'],
	['invitations', 'email'],
	['import_mappings', 'headers'],
	['observations', 'comment'],
	['narratives', 'body']
] as const;

/** A person who never was, in every field that people write in and files do not print. */
const canaries = `
	create function pg_temp.canary(field text) returns text language sql as
		$$ select 'Mira Kanarina of ' || field || ', born 12.03.1998, mira@kanarina.example' $$;
	update public.target_revisions set reason = pg_temp.canary('revision');
	update public.indicators set note = pg_temp.canary('note'), baseline_note = pg_temp.canary('baseline');
	update public.targets set note = pg_temp.canary('target');
	update public.projects set summary = pg_temp.canary('project');
	update public.reports set return_reason = pg_temp.canary('review');
	update public.evidence set
		title = pg_temp.canary('evidence'), reference = pg_temp.canary('reference'),
		file = case when file = '' then '' else 'kanarina.pdf' end;
	update public.profiles set full_name = pg_temp.canary('person')
	where user_id not in (select approved_by from public.reports where approved_by is not null)
		and email <> 'manager@tdh.example.org';
	update public.profiles set email = 'kanarina.' || email;
	insert into public.comments (project_id, report_id, body, created_by)
	select r.project_id, r.id, pg_temp.canary('comment'), p.user_id
	from public.reports r, public.profiles p
	where p.full_name like '%Kanarina%';
	insert into public.overlaps (project_id, indicator_id, period_id, entry, people, reason, created_by)
	select
		i.project_id, i.id, pe.id, row_number() over (partition by i.id), 0, pg_temp.canary('overlap'), p.user_id
	from public.indicators i
	join public.periods pe on pe.project_id = i.project_id and pe.label = 'FY2022-Q2'
	join public.profiles p on p.full_name like '%Kanarina%';
	insert into public.invitations (email, role, token_hash, expires_at, project_id)
	select 'mira@kanarina.example', 'viewer', private.token_hash(p.code), now() + interval '1 day', p.id
	from public.projects p;
	insert into public.import_mappings (project_id, headers, columns)
	select p.id, pg_temp.canary('headers'), '{}' from public.projects p;
	update public.observations o set comment = pg_temp.canary('remark')
	from public.reports r, public.periods pe
	where r.id = o.report_id and pe.id = r.period_id and (pe.label <> 'FY2022-Q2' or r.status <> 'approved');
	update public.narratives n set body = pg_temp.canary('narrative')
	from public.reports r, public.periods pe
	where r.id = n.report_id and pe.id = r.period_id and (pe.label <> 'FY2022-Q2' or r.status <> 'approved');`;
