import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectZip } from '../../src/lib/server/takeAlong.ts';
import { castOfSmallProject, type Cast, type Client } from './people.ts';
import { complete } from './report.ts';

const proof = '%PDF-1.7\nA list without names.';
let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
	const { data } = await cast.officer.rpc('open_report', {
		...{ project_code: 'SMALL', period: '2018-Q1', organisation: 'NORTH' }
	});
	const report_id = data ?? '';
	await cast.officer.rpc('save_report', { report_id, version: 0, observations: complete });
	const file = { mediaType: 'application/pdf', content: Buffer.from(proof).toString('base64') };
	const { error } = await cast.officer.rpc('add_evidence', {
		...{ report_id, indicator: '2', title: 'List', file }
	});
	expect(error).toBeNull();
});
afterAll(() => cast.close());

async function contentsFor(client: Client) {
	const bytes = await new Response(await projectZip(client, 'SMALL')).bytes();
	return unzipSync(bytes);
}

it('holds every part as JSON and as a table, and the files of the evidence', async () => {
	const contents = await contentsFor(cast.manager);
	const json = (part: string) =>
		JSON.parse(strFromU8(contents[`json/${part}.json`] ?? new Uint8Array()));
	expect(json('project')).toMatchObject([{ code: 'SMALL', title: 'A small project' }]);
	expect(json('results')).toMatchObject([{ code: 'Oc 1' }, { code: 'Op 1' }]);
	expect(json('targets')).toMatchObject([{ indicator: '1', date: '2019-12-31', value: 20 }]);
	expect(json('figures')).toHaveLength(complete.length);
	expect(json('figures')).toContainEqual(
		expect.objectContaining({ partner: 'NORTH', period: '2018-Q1', indicator: '3', numerator: 5 })
	);
	expect(json('cells')).toContainEqual(
		expect.objectContaining({ indicator: '2', key: { sex: 'female', age: 'adult' }, value: 6 })
	);
	const [head, first] = strFromU8(contents['csv/targets.csv'] ?? new Uint8Array())
		.replace('\ufeff', '')
		.split('\n');
	expect(head?.split(',').sort()).toEqual(['date', 'indicator', 'note', 'value']);
	expect(first).toContain('2019-12-31');
	const files = Object.entries(contents).filter(([name]) => name.startsWith('evidence/'));
	expect(files.map(([, bytes]) => strFromU8(bytes))).toEqual([proof]);
});

it('holds nothing of another project', async () => {
	const contents = await contentsFor(cast.admin);
	expect(
		Object.values(contents)
			.map((bytes) => strFromU8(bytes))
			.join()
	).not.toContain('Of the other project');
});

it('is for those who manage the project, before the first byte', async () => {
	await expect(projectZip(cast.officer, 'SMALL')).rejects.toMatchObject({ status: 403 });
	await expect(projectZip(cast.otherManager, 'SMALL')).rejects.toMatchObject({ status: 404 });
	await expect(projectZip(cast.viewer, 'SMALL')).rejects.toMatchObject({ status: 404 });
});

it('goes on past the rows that come at once', async () => {
	await cast.database.run(
		`insert into public.targets (project_id, indicator_id, date, value)
		select i.project_id, i.id, '2100-01-01'::date + n, n
		from public.indicators i, generate_series(1, 2500) n where i.code = '4'`
	);
	const contents = await contentsFor(cast.manager);
	const targets = JSON.parse(strFromU8(contents['json/targets.json'] ?? new Uint8Array()));
	expect(new Set(targets.map(({ date }: { date: string }) => date)).size).toBe(2501);
});
