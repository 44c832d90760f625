import { expect, test } from '@playwright/test';
import { admin, expectAccessible, expectAwake, expectSaved, manager, signIn } from './steps';

const pages = [
	'/',
	'/projects/IPA-2017-CSO',
	'/projects/IPA-2017-CSO/logframe',
	'/projects/IPA-2017-CSO/indicators/1.5',
	'/projects/IPA-2017-CSO/indicators/3.1',
	'/projects/IPA-2017-CSO/reports',
	'/projects/IPA-2017-CSO/reports/2020-Q3/DE',
	'/projects/IPA-2017-CSO/publications',
	'/projects/IPA-2017-CSO/publications/narrative?from=2020-Q1&to=2020-Q2',
	'/projects/IPA-2017-CSO/settings',
	'/projects/IPA-2017-CSO/import',
	'/projects/CSF-2011-LCAT',
	'/admin'
];

for (const scheme of ['light', 'dark'] as const) {
	for (const width of [1440, 390]) {
		test(`every page is accessible and fits, ${scheme}, ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.setViewportSize({ width, height: 900 });
			await page.goto('/login');
			await expectAccessible(page);
			await signIn(page, manager);
			for (const address of pages) {
				await page.goto(address);
				await expectAccessible(page);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - window.innerWidth
				);
				expect(overflow, address).toBeLessThanOrEqual(0);
			}
		});
	}
}

test('what does not exist and what is not for you look alike', async ({ page }) => {
	await signIn(page, manager);
	for (const address of ['/projects/NOTHING', '/projects/JTIP-BALKANS', '/projects/A%20B%00']) {
		const answer = await page.goto(address);
		expect([400, 404], address).toContain(answer?.status());
	}
	expect((await page.goto('/nothing/here'))?.status()).toBe(404);
	await expectAccessible(page);
});

test('a stranger is asked to sign in and comes back to where they wanted to go', async ({
	page
}) => {
	await page.goto('/projects/IPA-2017-CSO/logframe');
	await expect(page).toHaveURL(/\/login\?next=/);
	await page.getByLabel('E-mail').fill(manager);
	await page.getByLabel('Password').fill('wrong');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByText('E-mail and password do not match.')).toBeVisible();
	await expect(page.getByLabel('E-mail')).toHaveValue(manager);
	await page.getByLabel('Password').fill('besa-example');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page).toHaveURL('/projects/IPA-2017-CSO/logframe');
});

test('an invitation makes an account with its role, once', async ({ page, browser }) => {
	await signIn(page, admin);
	await page.goto('/admin');
	const project = page.locator('section', { hasText: 'CSF-2011-LCAT' }).first();
	await project.getByLabel('E-mail of somebody new').fill('new.person@example.org');
	const invite = project.locator('form', { has: page.getByRole('button', { name: 'Invite' }) });
	await invite.getByLabel('Role').selectOption('viewer');
	await invite.getByRole('button', { name: 'Invite' }).click();
	const address = (await project.getByRole('link', { name: /invitations/ }).textContent()) ?? '';

	const context = await browser.newContext();
	const guest = await context.newPage();
	await guest.goto(address);
	await expectAccessible(guest);
	await guest.getByLabel('Full name').fill('New Person');
	await guest.getByLabel('Password').fill('short');
	await guest.getByRole('button', { name: 'Join' }).click();
	await expect(guest.getByText('The password needs at least 10 characters.')).toBeVisible();
	await guest.getByLabel('Password').fill('long enough to be one');
	await guest.getByRole('button', { name: 'Join' }).click();
	await expect(guest.getByRole('heading', { name: 'Publications' })).toBeVisible();

	await guest.goto(address);
	await expect(guest.getByText('This invitation is not valid')).toBeVisible();
	await context.close();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('signing in, entering a figure and saving work', async ({ page }) => {
		await signIn(page, 'officer@aagw.example.org');
		await page.goto('/projects/IPA-2017-CSO/reports/2021-Q1/AAGW');
		const field = page.locator('.entry-sheet .now input').first();
		await field.fill('3');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByText('Saved.')).toBeVisible();
		await page.goto('/projects/IPA-2017-CSO/reports/2021-Q1/AAGW');
		await expect(field).toHaveValue('3');
	});
});

test('what is typed before the scripts have come is still there after', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/_app\/immutable\/.*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/login', { waitUntil: 'commit' });
	const email = page.getByLabel('E-mail');
	await email.fill('somebody@example.org');
	await page.getByLabel('Password').fill('not so secret');
	release();
	await expectAwake(page);
	await expect(email).toHaveValue('somebody@example.org');
	await expect(page.getByLabel('Password')).toHaveValue('not so secret');
});

test('what was typed is still there after the session ended and somebody signed in again', async ({
	page
}) => {
	await signIn(page, 'officer@opengate.example.org');
	const address = '/projects/JTIP-BALKANS/reports/FY2023-Q1/OpenGate';
	await page.goto(address);
	await expectAwake(page);
	const field = page.locator('.entry-sheet .now input').first();
	await field.fill('17');
	await page.context().clearCookies();
	await page.reload();
	await expect(page).toHaveURL(/\/login\?next=/);
	await page.getByLabel('E-mail').fill('officer@opengate.example.org');
	await page.getByLabel('Password').fill('besa-example');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page).toHaveURL(address);
	await expect(field).toHaveValue('17');
	await expect(page.getByText('is back in its fields')).toBeVisible();
	await expectSaved(page);
});
