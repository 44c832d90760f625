/** Bringing in what organisations have, into a project that has nothing yet. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryPort } from '../../src/commands/port.js';
import { ipa2017cso } from '../../src/lib/server/example/ipa2017cso/project';
import { mangledMatrix } from '../fixtures/import/mangledMatrix';
import { wordMatrix } from '../fixtures/import/wordMatrix';
import { signedIn } from './apiClient';
import { startServer, type BuiltServer } from './builtServer';
import { admin, expectAccessible, signIn } from './steps';

const data = mkdtempSync(join(tmpdir(), 'besa-import-'));
let server: BuiltServer;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	test.setTimeout(180_000);
	server = startServer({ data, port: await tryPort(0, '127.0.0.1'), name: 'import' });
	await server.ready();
	const api = await signedIn(server.origin, data, admin);
	const span = { start_date: ipa2017cso.startDate, end_date: ipa2017cso.endDate };
	const { data: project } = await api
		.from('projects')
		.insert({ code: 'NEW', title: 'A new project', donor: 'europeaid', ...span })
		.select('id')
		.single();
	const { data: partner } = await api
		.from('organisations')
		.select('id')
		.eq('short_name', 'DE')
		.single();
	const project_id = project?.id ?? '';
	await api.from('project_partners').insert({ project_id, organisation_id: partner?.id ?? '' });
	await api.from('periods').insert({
		...{ project_id, label: '2018-Q1', start_date: '2018-01-01', end_date: '2018-03-31' },
		due_date: '2018-04-30'
	});
});
test.afterAll(async () => {
	await server.stop();
	rmSync(data, { recursive: true, force: true });
});

/** A page of an administrator, perhaps in a browser that runs no scripts. */
async function pageOf(browser: Browser, javaScriptEnabled = true): Promise<Page> {
	const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled });
	const page = await context.newPage();
	await signIn(page, admin);
	return page;
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	await page
		.getByLabel('File', { exact: true })
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

test('a logframe in Word is looked over, corrected, and stored', async ({ browser }) => {
	const page = await pageOf(browser);
	await page.goto('/projects/NEW/logframe');
	await page.getByRole('link', { name: 'Bring in what you have' }).click();
	await expectAccessible(page);
	await choose(page, 'logframe.docx', await wordMatrix(ipa2017cso));
	await page.getByRole('button', { name: 'Read the file' }).click();

	await expect(
		page.getByText('23 results, 16 indicators and 27 targets will be added.')
	).toBeVisible();
	await expectAccessible(page);
	await expect(page.getByRole('heading', { name: 'What a donor would send back' })).toBeVisible();
	await page.getByRole('link', { name: '2.2 Direction' }).click();
	await expect(page).toHaveURL(/#indicator-\d+-direction$/);
	const item = page.locator('.item', { hasText: 'Indicator 2.2' });
	await item.getByLabel('Unit').fill('working days');
	await item.getByLabel('Target', { exact: true }).first().fill('1 005,5');
	// The original follows the field in focus.
	await item.getByLabel('Target', { exact: true }).first().focus();
	await expect(page.locator('td.shown')).toHaveCount(1);
	await page.getByRole('button', { name: 'Add to the logframe' }).click();

	await expect(
		page.getByText('23 results, 16 indicators and 27 targets were added.')
	).toBeVisible();
	await page.getByRole('link', { name: 'See the logframe' }).click();
	const row = page.getByRole('row', { name: /2\.2 Days from referral/ });
	await expect(row).toContainText('1,005.5');
	await expect(row).toContainText('21');
});

test('without JavaScript: what is in the way is said, and what was typed stays', async ({
	browser
}) => {
	const page = await pageOf(browser, false);
	await page.goto('/projects/NEW/import');
	await expect(page.locator('.shell-nav [aria-current]')).toHaveText('Logframe');
	await choose(page, 'mangled.docx', await mangledMatrix());
	await page.getByRole('button', { name: 'Read the file' }).click();
	await expect(page.getByRole('cell', { name: 'ask the ministry!' })).toBeVisible();
	const first = page.locator('.item', { hasText: 'Share of women who feel safe' });
	await first.getByLabel('Unit').fill('per cent of women');
	await page.getByRole('button', { name: 'Check again' }).click();
	await expect(page.getByRole('heading', { name: 'What a donor would send back' })).toBeVisible();
	await expect(first.getByLabel('Unit')).toHaveValue('per cent of women');
	await first.getByLabel('Baseline', { exact: true }).fill('around thirty');
	await first.getByLabel('Code').fill('a b');
	await page.getByRole('button', { name: 'Add to the logframe' }).click();

	await expect(page.getByText('“around thirty” is not a number.').first()).toBeVisible();
	await expect(page.getByText('A code has letters, digits').first()).toBeVisible();
	await expect(first.getByLabel('Baseline', { exact: true })).toHaveValue('around thirty');
	await first.getByLabel('Baseline', { exact: true }).fill('35 ');
	await first.getByLabel('Code').fill('W.1');
	await page.getByRole('button', { name: 'Add to the logframe' }).click();
	await expect(page.getByText('The logframe is stored')).toBeVisible();
	await page.goto('/projects/NEW/indicators/W.1');
	await expect(page.getByText('Share of women who feel safe').first()).toBeVisible();
});

const compound = new Uint8Array([
	0xd0,
	0xcf,
	0x11,
	0xe0,
	...Buffer.from('EncryptedPackage', 'utf16le')
]);
const macros = zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/vbaProject.bin': strToU8('x') });
const bomb = zipSync({
	'xl/workbook.xml': strToU8('<x/>'),
	'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024)
});

test('a file that cannot be taken is refused with what to do about it', async ({ browser }) => {
	const page = await pageOf(browser);
	const bad: [string, Uint8Array, string][] = [
		['picture.xlsx', new Uint8Array([0x89, 0x50, 0, 1]), 'neither Word, Excel nor CSV'],
		['report.docx', strToU8('%PDF-1.7'), 'A PDF cannot be read'],
		['secret.xlsx', compound, 'The file has a password'],
		['macros.xlsm', macros, 'The file holds macros'],
		['bomb.xlsx', bomb, 'unfolds into far more'],
		['rows.csv', strToU8('Indicator,Target\n'.repeat(100_000)), 'more than 3000 rows'],
		['list.csv', strToU8('Name,Town\nA,B\n'), 'looks like a logframe']
	];
	for (const [name, bytes, reason] of bad) {
		await page.goto('/projects/NEW/import');
		await choose(page, name, bytes);
		await page.getByRole('button', { name: 'Read the file' }).click();
		await expect(page.getByRole('alert'), name).toContainText(reason);
	}
});

test('values come back with the reasons, are mended, and come in once', async ({ browser }) => {
	const page = await pageOf(browser);
	await page.goto('/projects/NEW/import/values');
	const csv = (figure: string) =>
		strToU8(`Organisation,Quarter,Was,Value\nDE,2018-Q1,1.1,${figure}\nDE,2018-Q1,1.3,12\n`);
	await choose(page, 'values.csv', csv('many'));
	await page.getByRole('button', { name: 'Check the file' }).click();
	await expect(page.getByText('The headers do not say everything.')).toBeVisible();
	await page.getByLabel('Indicator').selectOption({ label: 'Was' });
	await page.getByRole('button', { name: 'Check the file' }).click();
	await expect(page.getByRole('alert')).toContainText('Row 2: “many” is not a number.');
	await expectAccessible(page);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the file with the reasons' }).click();
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(new Uint8Array(readFileSync(await (await download).path())).buffer);
	expect(book.getWorksheet('Values')?.getCell('E2').text).toBe('“many” is not a number.');

	for (const said of ['2 rows changed in 1 reports', '0 rows changed in 0 reports, 2 were there']) {
		await choose(page, 'values.csv', csv('3'));
		await page.getByRole('button', { name: 'Check the file' }).click();
		await expect(page.getByText('The file can be stored')).toBeVisible();
		await page.getByRole('button', { name: 'Store the values' }).click();
		await expect(page.getByText(said)).toBeVisible();
	}
	await page.goto('/projects/NEW/reports/2018-Q1/DE');
	await expect(page.locator('[id="1.3"]').getByRole('textbox').first()).toHaveValue('12');
});

test('those who manage nothing are told so', async ({ browser }) => {
	const context = await browser.newContext({ baseURL: server.origin });
	const page = await context.newPage();
	await signIn(page, 'officer@de.example.org');
	await page.goto('/projects/IPA-2017-CSO/logframe');
	await expect(page.getByRole('link', { name: 'Bring in what you have' })).toHaveCount(0);
	expect((await page.goto('/projects/IPA-2017-CSO/import'))?.status()).toBe(403);
	expect((await page.goto('/projects/NEW/import'))?.status()).toBe(404);
});
