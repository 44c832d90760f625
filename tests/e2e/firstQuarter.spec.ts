/** From an empty installation to the first submitted quarter, with what the pages say and no more. */
import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryPort } from '../../src/commands/port.js';
import { ipa2017cso } from '../../src/lib/server/example/ipa2017cso/project';
import { wordMatrix } from '../fixtures/import/wordMatrix';
import { startServer } from './builtServer';
import { fillQuarter } from './fillQuarter';
import { startMailServer } from './mailServer';
import { expectAccessible } from './steps';

test('a new project runs within the hour', async ({ browser }) => {
	test.setTimeout(180_000);
	const data = mkdtempSync(join(tmpdir(), 'besa-quarter-'));
	const mail = await startMailServer();
	const server = startServer({
		data,
		port: await tryPort(0, '127.0.0.1'),
		name: 'first-quarter',
		env: { BESA_EXAMPLE: '0', SMTP_URL: mail.url }
	});
	await server.ready().catch(() => {});
	const page = await (await browser.newContext({ baseURL: server.origin })).newPage();

	// The administrator and the first organisation.
	await page.goto('/');
	await page.getByLabel('Full name').fill('Ada Administrator');
	await page.getByLabel('E-mail').fill('ada@example.org');
	await page.getByLabel('Password').fill('a password of some length');
	await page.getByLabel('Name', { exact: true }).fill('House of Ada');
	await page.getByLabel('Short name').fill('ADA');
	await expect(page.getByText('Mail is set up where the server is started')).toBeVisible();
	await page.getByRole('button', { name: /administrator/ }).click();

	// The project.
	await page.getByRole('link', { name: 'New project' }).first().click();
	await expectAccessible(page);
	await page.getByLabel('Code', { exact: true }).fill('OURS');
	await page.getByLabel('Title').fill('Work for survivors');
	await page.getByLabel('First day').fill(ipa2017cso.startDate);
	await page.getByLabel('Last day').fill(ipa2017cso.endDate);
	await page.getByLabel('Lead organisation', { exact: true }).selectOption('ADA');
	await page.getByLabel('Partner 1', { exact: true }).selectOption('ADA');
	await page.getByRole('button', { name: 'Make the project' }).click();

	// Its logframe, from Word.
	await expect(page.getByText('No results yet')).toBeVisible({ timeout: 30_000 });
	await page.getByRole('link', { name: 'Bring in what you have' }).click();
	await page.getByLabel('File', { exact: true }).setInputFiles({
		name: 'logframe.docx',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(await wordMatrix(ipa2017cso))
	});
	await page.getByRole('button', { name: 'Read the file' }).click();
	await page.getByRole('button', { name: 'Add to the logframe' }).click();
	await expect(page.getByText(/16 indicators .* were added/)).toBeVisible({ timeout: 30_000 });
	await page.getByRole('link', { name: 'See the logframe' }).click();
	await expect(page.getByText('Not agreed with the donor yet')).toBeVisible();
	await expect(page.getByText('No partner reports it.')).toBeHidden();

	// Somebody who enters figures; the mail brings the link.
	await page.getByText('Ada Administrator', { exact: true }).click();
	await page.getByRole('link', { name: 'Administration' }).click();
	await page.getByLabel('E-mail of somebody new').fill('olga@example.org');
	await page.getByLabel('Organisation', { exact: true }).last().selectOption('ADA');
	await page.getByRole('button', { name: 'Invite' }).click();
	await expect(page.getByText('This link was mailed to olga@example.org')).toBeVisible();
	const shown = page.locator('.notice.success a');
	const first = (await shown.getAttribute('href')) ?? '';
	await page.getByRole('button', { name: 'Send again' }).click();
	await expect
		.poll(() => mail.mails.map(({ to }) => to.join()))
		.toEqual(['olga@example.org', 'olga@example.org']);
	// The first one is worth nothing now; the mail may be here before the page says so.
	await expect(shown).not.toHaveAttribute('href', first);
	const link = await shown.getAttribute('href');
	expect(mail.mails[1]?.content).toContain('/invitations/');

	const olga = await (await browser.newContext({ baseURL: server.origin })).newPage();
	await olga.goto(link ?? '');
	await olga.getByLabel('Full name').fill('Olga Officer');
	await olga.getByLabel('Password').fill('another password of length');
	await olga.getByRole('button', { name: 'Join' }).click();

	// The first quarter.
	await olga
		.getByRole('link', { name: /Work for survivors/ })
		.first()
		.click();
	await olga.getByRole('link', { name: 'Reports', exact: true }).click();
	await olga.getByRole('link', { name: '2018-Q1 · ADA' }).first().click();
	await fillQuarter(olga);
	await olga.getByRole('button', { name: 'Save and submit' }).click();
	await expect(olga.locator('.page-header').getByText('Submitted', { exact: true })).toBeVisible({
		timeout: 30_000
	});

	await server.stop();
	await mail.stop();
	rmSync(data, { recursive: true, force: true });
});
