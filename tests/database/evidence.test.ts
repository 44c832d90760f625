import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { figurePage } from '../../src/lib/domain/talk/shapes.ts';
import { castOfSmallProject, type Cast, type Client } from './people.ts';
import { complete } from './report.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

let report_id: string;
beforeEach(async () => {
	await cast.database.run(`delete from public.reports`);
	const { data } = await cast.officer.rpc('open_report', {
		project_code: 'SMALL',
		period: '2018-Q1',
		organisation: 'NORTH'
	});
	report_id = data ?? '';
});

type Given = {
	title?: string;
	reference?: string;
	link?: string;
	indicator?: string;
	file?: { mediaType: string; content: string };
};
const prove = (client: Client, given: Given) =>
	client.rpc('add_evidence', { report_id, indicator: '2', title: 'List', ...given });
const pdf = (text = '') => ({
	mediaType: 'application/pdf',
	content: Buffer.from(`%PDF-1.7\n${text}`).toString('base64')
});
const idOf = (data: unknown) => Object(data).id as string;

async function evidenceOf(client: Client) {
	const given = { project_code: 'SMALL', period: '2018-Q1', organisation: 'NORTH', indicator: '2' };
	return figurePage.parse((await client.rpc('figure_page', given)).data).evidence;
}

it('is paper somewhere, a page, or a file under our own name', async () => {
	await prove(cast.officer, { reference: 'Kept at the shelter, file 12' });
	await prove(cast.officer, { title: 'Minutes', link: 'https://example.org/minutes' });
	await prove(cast.officer, { title: 'Scan', file: pdf() });
	await prove(cast.manager, { title: 'Photograph', file: pdf() });
	expect(await evidenceOf(cast.manager)).toMatchObject([
		{ title: 'List', reference: 'Kept at the shelter, file 12', link: '', file: '', by: 'officer' },
		{ title: 'Minutes', link: 'https://example.org/minutes', file: '' },
		{ title: 'Scan', file: 'SMALL_2_2018-Q1_NORTH_1.pdf', fileSize: 9 },
		{ title: 'Photograph', file: 'SMALL_2_2018-Q1_NORTH_2.pdf', by: 'manager' }
	]);
});

it('comes back byte by byte, to those who read the report and to nobody else', async () => {
	const file = pdf('x'.repeat(3_000));
	const { data } = await prove(cast.officer, { file });
	const evidence_id = idOf(data);
	for (const client of [cast.officer, cast.manager, cast.admin]) {
		const { data: kept } = await client.rpc('evidence_file', { evidence_id });
		expect(kept).toMatchObject({
			name: 'SMALL_2_2018-Q1_NORTH_1.pdf',
			mediaType: 'application/pdf'
		});
		expect(Buffer.from(Object(kept).content, 'base64').toString('base64')).toBe(file.content);
	}
	for (const client of [cast.otherOfficer, cast.viewer, cast.otherManager]) {
		expect((await client.rpc('evidence_file', { evidence_id })).status).toBe(404);
	}
});

it('keeps a file of ten megabytes, and none that is larger', async () => {
	const { error } = await prove(cast.officer, { file: pdf('x'.repeat(10 * 1024 * 1024 - 9)) });
	expect(error).toBeNull();
	const { status, error: refused } = await prove(cast.officer, {
		file: pdf('x'.repeat(10 * 1024 * 1024 - 8))
	});
	expect([status, refused?.hint]).toEqual([422, 'file_too_large']);
});

describe('is refused', () => {
	const photograph = (bytes: Buffer) => ({
		mediaType: 'image/jpeg',
		content: bytes.toString('base64')
	});
	it.each<[string, Given, string]>([
		['without a title', { title: ' ', reference: 'File 12' }, 'title_required'],
		['kept nowhere', {}, 'evidence_is_nowhere'],
		['a link that is a program', { link: 'javascript:alert(1)' }, 'not_a_link'],
		[
			'of a kind nobody can read',
			{ file: { ...pdf(), mediaType: 'text/html' } },
			'file_not_allowed'
		],
		['called what it is not', { file: { ...pdf(), mediaType: 'image/png' } }, 'file_not_allowed'],
		[
			'a photograph that tells where it was taken',
			{ file: photograph(Buffer.from('\xff\xd8\xff\xe1\x00\x10Exif\x00\x00MM', 'latin1')) },
			'file_not_allowed'
		],
		['no file at all', { file: { mediaType: 'application/pdf', content: '' } }, 'file_not_allowed'],
		['of a figure of others', { indicator: 'none', reference: 'File 12' }, 'no_such_indicator']
	])('%s', async (_, given, code) => {
		expect((await prove(cast.officer, given)).error?.hint).toBe(code);
	});

	it('past twenty pieces of one figure', async () => {
		for (let n = 0; n < 20; n++) await prove(cast.officer, { reference: `File ${n}` });
		const { error } = await prove(cast.officer, { reference: 'File 20' });
		expect(error?.hint).toBe('enough_evidence');
	});
});

it('is written while the report is, and locked with it', async () => {
	const { data } = await prove(cast.officer, { reference: 'File 12' });
	const evidence_id = idOf(data);
	await cast.officer.rpc('save_report', { report_id, version: 0, observations: complete });
	await cast.officer.rpc('submit_report', { report_id });

	const late = await prove(cast.officer, { reference: 'File 13' });
	expect([late.status, late.error?.hint]).toEqual([423, 'report_locked']);
	expect((await prove(cast.manager, { reference: 'File 14' })).error).toBeNull();

	await cast.manager.rpc('approve_report', { report_id });
	for (const client of [cast.officer, cast.manager]) {
		expect((await prove(client, { reference: 'File 15' })).status).toBe(423);
		expect((await client.rpc('remove_evidence', { evidence_id })).status).toBe(423);
	}
	// Whoever reads an approved report reads what proves it.
	expect(await evidenceOf(cast.otherOfficer)).toHaveLength(2);
});

it('stays when the figure is cleared and typed again, and goes with its file when removed', async () => {
	await cast.officer.rpc('save_report', { report_id, version: 0, observations: complete });
	const { data } = await prove(cast.officer, { file: pdf() });
	const clear = [{ indicator: '2', state: 'not_reported' }];
	await cast.officer.rpc('save_report', { report_id, version: 1, observations: clear });
	expect(await evidenceOf(cast.officer)).toHaveLength(1);

	await cast.officer.rpc('remove_evidence', { evidence_id: idOf(data) });
	expect(await evidenceOf(cast.officer)).toEqual([]);
	const [{ files } = { files: 1 }] = await cast.database.rows<{ files: number }>(
		'select count(*)::integer as files from private.evidence_files'
	);
	expect(files).toBe(0);
});
