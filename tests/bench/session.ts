import type { Browser } from '@playwright/test';

/** Somebody's session, as new browser contexts take it. */
export async function signIn(
	browser: Browser,
	origin: string,
	email: string,
	password = 'besa-example'
) {
	const context = await browser.newContext({ baseURL: origin });
	const page = await context.newPage();
	await page.goto('/login');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL('/');
	const session = await context.storageState();
	await context.close();
	return session;
}
