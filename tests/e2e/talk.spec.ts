import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { tryPort } from '../../src/commands/port.js';
import { signedIn } from './apiClient';
import { startServer, type BuiltServer } from './builtServer';
import { startMailServer } from './mailServer';
import { expectAccessible, manager, officer, signIn } from './steps';

// A server of its own, which can send mail: each step goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const project = '/projects/IPA-2017-CSO';
const board = `${project}/reports`;
const report = `${board}/2020-Q3/DE`;
const figure = `${report}/figures/1.3`;

const port = await tryPort(0, '127.0.0.1');
test.use({ baseURL: `http://localhost:${port}` });

let data: string;
let server: BuiltServer;
let mail: Awaited<ReturnType<typeof startMailServer>>;
test.beforeAll(async () => {
	data = mkdtempSync(join(tmpdir(), 'besa-talk-'));
	mail = await startMailServer();
	server = startServer({
		data,
		port,
		name: 'talk',
		env: { SMTP_URL: mail.url }
	});
	await server.ready();
});
test.afterAll(async () => {
	await server.stop();
	await mail.stop();
	rmSync(data, { recursive: true, force: true });
});
/** The officer explains what is unusual and submits, through the API. */
async function submitAgain(): Promise<void> {
	const client = await signedIn(server.origin, data, officer);
	const { data: shown } = await client.rpc('figure_page', {
		project_code: 'IPA-2017-CSO',
		period: '2020-Q3',
		organisation: 'DE',
		indicator: '1.3'
	});
	const report_id: string = Object(shown).reportId;
	const { data: found } = await client
		.from('reports')
		.select('version')
		.eq('id', report_id)
		.single();
	const { error } = await client.rpc('submit_report', { report_id });
	const findings: { indicator: string; location?: string }[] = JSON.parse(error?.details ?? '[]');
	const observations = findings.map(({ indicator, location }) => ({
		indicator,
		...(location && { location }),
		comment: 'Checked.'
	}));
	await client.rpc('save_report', { report_id, version: found?.version ?? 0, observations });
	expect((await client.rpc('submit_report', { report_id })).error).toBeNull();
}

const statusOf = (page: Page) => page.locator('.page-header .badge');

test('the board shows a partner their own row first, and where every report stands', async ({
	page
}) => {
	await signIn(page, officer);
	await page.goto(board);
	await expect(page.locator('tbody th').first()).toContainText('DE');
	await expect(page.getByRole('row', { name: /^DE/ })).toContainText('Submitted');
	// The current quarter is in view although it is the last of many.
	await expect(page.getByRole('columnheader', { name: /2021-Q1/ })).toBeInViewport();
	await expect(page.getByRole('button', { name: /reminder/ })).toHaveCount(0);
	await expectAccessible(page);
	await page.setViewportSize({ width: 390, height: 800 });
	await page.reload();
	await expect(page.getByRole('columnheader', { name: /2021-Q1/ })).toBeInViewport();
	await expect(page.locator('tbody th').first()).toBeInViewport();
});

test('one click reminds the officers of a partner, once a day', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(board);
	await expect(page.locator('.page-header')).toContainText('7 overdue, 1 to review.');
	await page.getByRole('button', { name: 'Send a reminder to DE for 2020-Q4' }).click();
	await expect(page.getByText('A reminder for 2020-Q4 is on its way to')).toBeVisible();
	expect(mail.mails.map(({ to }) => to)).toEqual([[officer]]);
	const [{ content } = { content: '' }] = mail.mails;
	expect(content).toContain('2020-Q4');
	expect(content.replace(/=\n/g, '')).toContain(`${server.origin}${board}/2020-Q4/DE`);
	expect(content).toContain('30 Jan 2021');

	const reminded = page.locator('li', { hasText: '2020-Q4 · DE' }).filter({ hasText: 'Last' });
	await expect(reminded).toContainText('Last reminded on');
	await expect(reminded.getByRole('button')).toBeDisabled();
	await expectAccessible(page);
});

test('a reminder that the mail server does not take was none', async ({ page }) => {
	mail.state.isDown = true;
	await signIn(page, manager);
	await page.goto(board);
	const button = page.getByRole('button', { name: 'Send a reminder to DE for 2021-Q1' });
	await button.click();
	await expect(page.getByText('Nobody was reminded; please try again later.')).toBeVisible();
	mail.state.isDown = false;
	await button.click();
	await expect(page.getByText('A reminder for 2021-Q1 is on its way to')).toBeVisible();
});

test('a report goes back with what is marked, and the mark stays until it is submitted again', async ({
	page
}) => {
	await signIn(page, manager);
	await page.goto(figure);
	await page.getByLabel('Your comment').fill('Forty is many: is it people or visits?');
	await page.getByLabel('To be corrected by the partner').check();
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByText('To correct', { exact: true })).toBeVisible();
	await expectAccessible(page);

	// In a field the keys are letters.
	await page.getByLabel('Your comment').press('r');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.getByLabel('Your comment').fill('');
	await page.locator('h1').click();
	await page.keyboard.press('r');
	const reason = page.getByRole('dialog').getByLabel('Reason');
	await expect(reason).toHaveValue('1.3: Forty is many: is it people or visits?');
	await reason.fill(`${await reason.inputValue()}\nThank you for the rest.`);
	await page.getByRole('dialog').getByRole('button', { name: 'Return for correction' }).click();
	await expect(statusOf(page)).toHaveText('Returned');

	await signIn(page, officer);
	await page.goto(report);
	await expect(page.getByText('Thank you for the rest.')).toBeVisible();
	await page.goto(figure);
	await expect(page.getByText('To correct', { exact: true })).toBeVisible();
	await page.getByLabel('Your comment').fill('People: 12 of them came twice.');
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByText('People: 12 of them came twice.')).toBeVisible();

	await submitAgain();
	await page.reload();
	await expect(page.getByText('Settled', { exact: true })).toBeVisible();
});

test('what looks like personal data is warned of and not forbidden', async ({ page }) => {
	await signIn(page, officer);
	await page.goto(figure);
	await page.getByLabel('Your comment').fill('Call her on 069 123 4567.');
	await expect(page.getByText('a telephone number')).toBeVisible();
	await page.getByLabel('Your comment').fill('In 2019, 14 CSOs came.');
	await expect(page.getByText('a telephone number')).toHaveCount(0);
});

test('the history of a figure says who did what', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(figure);
	await page.getByText('History', { exact: true }).click();
	await expect(page.getByText('returned the report: “1.3: Forty is many')).toBeVisible();
	await expect(page.getByRole('img', { name: /2020-Q2: / })).toBeVisible();
	await expectAccessible(page);
});

/** A photograph as a telephone takes it. */
const photograph = () =>
	sharp({ create: { width: 40, height: 20, channels: 3, background: '#2a5379' } })
		.withExif({
			IFD0: { Make: 'Telephone', Copyright: 'Ana Krasniqi' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 19/1 39/1' }
		})
		.jpeg()
		.toBuffer();

test('a photograph comes back without the place where it was taken', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(figure);
	await page.getByText('Add evidence').first().click();
	await page.getByLabel('What it is').fill('The hall of the training');
	const buffer = await photograph();
	expect(buffer.toString('latin1')).toContain('Ana Krasniqi');
	const upload = { name: 'Ana Krasniqi.jpg', mimeType: 'image/jpeg', buffer };
	await page.getByLabel('File', { exact: true }).setInputFiles(upload);
	await page.getByRole('button', { name: 'Add evidence' }).click();

	const link = page.getByRole('link', { name: /^IPA-2017-CSO_1.3_2020-Q3_DE_1.jpg/ });
	await expect(link).toBeVisible();
	await expectAccessible(page);
	const address = (await link.getAttribute('href')) ?? '';
	const shown = await page.request.get(address);
	expect(shown.headers()).toMatchObject({
		'content-disposition': 'inline; filename="IPA-2017-CSO_1.3_2020-Q3_DE_1.jpg"',
		'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'"
	});
	const response = await page.request.get(address.replace('?show', ''));
	expect(response.headers()).toMatchObject({
		'content-type': 'image/jpeg',
		'content-disposition': 'attachment; filename="IPA-2017-CSO_1.3_2020-Q3_DE_1.jpg"',
		'x-content-type-options': 'nosniff',
		'cache-control': 'private, no-store'
	});
	const body = await response.body();
	expect(await sharp(body).metadata()).toMatchObject({ format: 'jpeg', width: 40, height: 20 });
	expect(body.toString('latin1')).not.toMatch(/Exif|GPS|Ana Krasniqi|Telephone/);
});

test('a program that is called a PDF is refused with words', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(figure);
	await page.getByText('Add evidence').first().click();
	await page.getByLabel('What it is').fill('Minutes');
	await page.getByLabel('File', { exact: true }).setInputFiles({
		name: 'minutes.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1')
	});
	await page.getByRole('button', { name: 'Add evidence' }).click();
	await expect(page.getByRole('alert')).toContainText('This file is none of the kinds Besa keeps');
	await expect(page.getByLabel('What it is')).toHaveValue('Minutes');
	await expectAccessible(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('people comment and add evidence, and what is refused says why', async ({ page }) => {
		await signIn(page, manager);
		await page.goto(figure);
		await page.getByLabel('Your comment').fill('Thank you.');
		await page.getByRole('button', { name: 'Send' }).click();
		await expect(page).toHaveURL(figure);
		await expect(page.getByText('Thank you.')).toBeVisible();

		await page.getByText('Add evidence').first().click();
		await page.getByLabel('What it is').fill('Attendance lists');
		await page.getByRole('button', { name: 'Add evidence' }).click();
		await expect(page.getByText('Say where it is kept')).toBeVisible();
		await page.getByLabel('Where it is kept').fill('Binder 5');
		await page.getByRole('button', { name: 'Add evidence' }).click();
		await expect(page.getByText('Binder 5')).toBeVisible();
	});
});

test('a manager approves with two keys and goes on with another', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(figure);
	// Keys work as soon as the page does more than it can without JavaScript.
	await expect(async () => {
		await page.keyboard.press('a');
		await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(page.getByRole('dialog')).toContainText('count from now on and are locked');
	await page.keyboard.press('Escape');
	await expect(statusOf(page)).toHaveText('Submitted');
	await page.keyboard.press('a');
	await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).press('Enter');
	await expect(statusOf(page)).toHaveText('Approved');
	await expect(page.getByText('Add evidence')).toHaveCount(0);

	// No other report waits, so this is the board.
	await page.keyboard.press('n');
	await expect(page).toHaveURL(board);
	await page.goto(figure);
	await expect(async () => {
		await page.keyboard.press('o');
		await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(page.getByRole('dialog')).toContainText('Reopen this approved report?');
});
