import { expect, test, type Page } from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryPort } from '../../src/commands/port.js';
import { startServer } from './builtServer';
import { startMailServer } from './mailServer';
import { expectAccessible, manager, password, signIn } from './steps';

const forgetful = 'donor@jtip.example.org';

/** Asks for a mail and gives a new password by its link. @returns the link. */
async function chooseAnother(page: Page, password: string): Promise<string> {
	// Without a mail server the mail is printed where the server runs.
	const printed = () => readFileSync('test-results/server.log', 'utf8');
	const before = printed().length;
	await page.goto('/login/forgotten');
	await page.getByLabel('E-mail').fill(forgetful);
	await page.getByRole('button', { name: 'Send the link' }).click();
	await expect(page.getByText('a mail with a link is on its way')).toBeVisible();
	const mail = () => printed().slice(before);
	await expect.poll(mail).toContain(`Mail to ${forgetful}: Choose a new password`);
	await expect.poll(mail).toMatch(/http:\S+\/login\/new-password\?token=\S+/);
	const link = /http:\S+\/login\/new-password\?token=\S+/.exec(mail())?.[0] ?? '';

	await page.goto(link);
	await page.getByLabel('New password').fill(password);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Your new password is saved.')).toBeVisible();
	return link;
}

test('a forgotten password is replaced by a link in a mail, which works once', async ({ page }) => {
	await page.goto('/login');
	await page.getByRole('link', { name: 'Forgot your password?' }).click();
	await expectAccessible(page);
	const link = await chooseAnother(page, 'a new and longer password');
	await page.getByLabel('E-mail').fill(forgetful);
	await page.getByLabel('Password').fill('a new and longer password');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('heading', { name: 'Publications' })).toBeVisible();

	await page.goto(link);
	await expectAccessible(page);
	await page.getByLabel('New password').fill('yet another password');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('This link is used or too old.')).toBeVisible();

	// Others sign in with the password of the example.
	await chooseAnother(page, password);
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
	const mail = await startMailServer();
	const { hostname, port } = new URL(mail.url);
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
	await page.getByLabel('Full name').fill('Ada Administrator');
	await page.getByLabel('E-mail').fill('ada@example.org');
	await page.getByLabel('Password', { exact: true }).fill('a password of some length');
	await page.getByLabel('Name', { exact: true }).fill('House of Ada');
	await page.getByLabel('Short name').fill('ADA');
	await expect(page.getByText('Besa speaks English')).toBeVisible();

	// Mail is tried before anything is kept, and what was typed stays.
	await page.getByText('Set up mail', { exact: true }).click();
	await expectAccessible(page);
	const tried = page.getByRole('button', { name: 'Send a test mail' });
	await tried.click();
	await expect(page.getByText('Name the mail server')).toBeVisible();
	await page.getByLabel('Server', { exact: true }).fill(hostname);
	await page.getByLabel('Port').fill('1');
	await page.getByLabel('Encryption').selectOption('none');
	await page.getByLabel("Sender's address").fill('besa@ada.example.org');
	await tried.click();
	await expect(page.getByText('The mail server does not answer.')).toBeVisible();
	await page.getByLabel('Port').fill(port);
	mail.state.isDown = true;
	await tried.click();
	await expect(page.getByText('It said: “451 not now”')).toBeVisible();
	mail.state.isDown = false;
	await tried.click();
	await expect(page.getByText('The server took the test mail to ada@example.org')).toBeVisible();
	expect(mail.mails.map(({ to }) => to)).toEqual([['ada@example.org']]);
	await expect(page.getByLabel('Password', { exact: true })).toHaveValue(/length$/);
	await page.getByRole('button', { name: /administrator/ }).click();
	await expect(page.getByText('No projects yet')).toBeVisible();

	// It is kept where nobody reads it, and its password is never sent to a page again.
	expect(statSync(join(data, 'mail.json')).mode & 0o077).toBe(0);
	await page.goto('/admin/mail');
	await expectAccessible(page);
	await expect(page.getByText(`Mail is sent through ${hostname}`)).toBeVisible();
	await page.getByLabel('User (optional)', { exact: true }).fill('somebody');
	await page.getByLabel('Password of the mail user').fill('the secret of the mail server');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('The mail settings are kept.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('A password is kept.')).toBeVisible();
	expect(await page.content()).not.toContain('the secret of');
	await page.getByRole('textbox', { name: 'User (optional)', exact: true }).fill('');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.goto('/login/forgotten');
	await page.getByLabel('E-mail').fill('ada@example.org');
	await page.getByRole('button', { name: 'Send the link' }).click();
	await expect
		.poll(() => mail.mails.at(-1)?.content)
		.toContain('From: Besa <besa@ada.example.org>');
	await page.goto('/admin/mail');
	await page.getByText('Send no more mail').first().click();
	await page.getByRole('dialog').getByRole('button', { name: 'Send no more mail' }).click();
	await expect(page.getByText('The mail settings are removed.')).toBeVisible();
	expect(existsSync(join(data, 'mail.json'))).toBe(false);

	const stranger = await (await browser.newContext({ baseURL: server.origin })).newPage();
	await stranger.goto('/first-run');
	await expect(stranger).toHaveURL(/\/login/);
	await server.stop();
	await mail.stop();
	rmSync(data, { recursive: true, force: true });
});

test('only administrators come near the mail settings', async ({ page, baseURL }) => {
	await signIn(page, manager);
	expect((await page.goto('/admin/mail'))?.status()).toBe(404);
	for (const step of ['save', 'test', 'forget']) {
		const form = { mailHost: 'mail.example.org', mailFrom: 'a@example.org', to: 'a@example.org' };
		const options = { form, headers: { origin: baseURL ?? '' }, maxRedirects: 0 };
		const answer = await page.request.post(`/admin/mail?/${step}`, options);
		expect(answer.status(), step).toBe(404);
	}
});
