import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryPort } from '../../src/commands/port.js';
import { startServer } from './builtServer';
import { expectAccessible } from './steps';

test('a forgotten password is replaced by a link in a mail, which works once', async ({ page }) => {
	await page.goto('/login');
	await page.getByRole('link', { name: 'Forgot your password?' }).click();
	await expectAccessible(page);
	await page.getByLabel('E-mail').fill('donor@jtip.example.org');
	await page.getByRole('button', { name: 'Send the link' }).click();
	await expect(page.getByText('a mail with a link is on its way')).toBeVisible();

	// Without a mail server the mail is printed where the server runs.
	const printed = () => readFileSync('test-results/server.log', 'utf8');
	await expect.poll(printed).toContain('Mail to donor@jtip.example.org: Choose a new password');
	const link = /http:\S+\/login\/new-password\?token=\S+/.exec(printed())?.[0] ?? '';

	await page.goto(link);
	await expectAccessible(page);
	await page.getByLabel('New password').fill('a new and longer password');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Your new password is saved.')).toBeVisible();
	await page.getByLabel('E-mail').fill('donor@jtip.example.org');
	await page.getByLabel('Password').fill('a new and longer password');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('heading', { name: 'Publications' })).toBeVisible();

	await page.goto(link);
	await page.getByLabel('New password').fill('yet another password');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('This link is used or too old.')).toBeVisible();
});

test('nobody learns from the mail form who has an account', async ({ page }) => {
	await page.goto('/login/forgotten');
	await page.getByLabel('E-mail').fill('nobody@example.org');
	await page.getByRole('button', { name: 'Send the link' }).click();
	await expect(page.getByText('If there is an account with that address')).toBeVisible();
});

test('an empty installation makes its administrator, and only one', async ({ browser }) => {
	test.setTimeout(90_000);
	const data = mkdtempSync(join(tmpdir(), 'besa-first-'));
	const server = startServer({
		data,
		port: await tryPort(0, '127.0.0.1'),
		name: 'first-run',
		env: { BESA_EXAMPLE: '0' }
	});
	await server.ready().catch(() => {});
	const page = await (await browser.newContext({ baseURL: server.origin })).newPage();
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Welcome to Besa' })).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Full name').fill('Ada Administrator');
	await page.getByLabel('E-mail').fill('ada@example.org');
	await page.getByLabel('Password').fill('a password of some length');
	await page.getByLabel('Name', { exact: true }).fill('House of Ada');
	await page.getByLabel('Short name').fill('ADA');
	await expect(page.getByText('Mail is not set up')).toBeVisible();
	await page.getByRole('button', { name: /administrator/ }).click();
	await expect(page.getByText('No projects yet')).toBeVisible();

	const stranger = await (await browser.newContext({ baseURL: server.origin })).newPage();
	await stranger.goto('/first-run');
	await expect(stranger).toHaveURL(/\/login/);
	await server.stop();
	rmSync(data, { recursive: true, force: true });
});
