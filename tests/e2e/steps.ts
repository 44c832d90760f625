/** What people do, as the tests tell it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const officer = 'officer@de.example.org';
export const manager = 'manager@kmop.example.org';
export const jtipManager = 'manager@tdh.example.org';
export const donor = 'donor@eu.example.org';
export const admin = 'admin@example.org';

export const password = 'besa-example';

export async function signIn(page: Page, email: string): Promise<void> {
	await page.context().clearCookies();
	await page.goto('/login');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page).not.toHaveURL(/login/);
}

/** Nothing on the page is a serious or critical obstacle for anybody. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Everything typed into the sheet is stored. */
export async function expectSaved(page: Page): Promise<void> {
	await expect(page.locator('.saving')).toHaveText(/^All saved \d\d:\d\d$/);
}

/** Its scripts have come: what is done from now on is answered by the page. */
export async function expectAwake(page: Page): Promise<void> {
	await expect(page.locator('#svelte-announcer')).toBeAttached();
}
