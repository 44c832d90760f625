import { expect as expectSoon, test, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { tryPort } from '../../src/commands/port.js';
import { startServer } from './builtServer';
import { expectAccessible, manager, signIn } from './steps';

// A service worker starts, installs and keeps in its own time.
const expect = expectSoon.configure({ timeout: 30_000 });
test.describe.configure({ timeout: 240_000 });

// The one whose quarter no other test writes.
const officer = 'officer@aagw.example.org';

const dashboard = '/projects/IPA-2017-CSO';
const list = `${dashboard}/reports`;
const report = `${list}/2020-Q4/AAGW`;

const isKept = (page: Page, path: string) =>
	page.evaluate(async (path) => (await caches.match(path)) !== undefined, path);

/** Opens a page and waits until there is a copy of it. */
async function openAndKeep(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect.poll(() => isKept(page, path)).toBe(true);
}

const strip = (page: Page) => page.locator('.states');
const offlineTitle = (page: Page) => page.getByRole('heading', { name: 'You are offline' });

test('what was opened before opens without a connection, and says of when it is', async ({
	page
}) => {
	await signIn(page, officer);
	for (const path of ['/', dashboard, list, report]) await openAndKeep(page, path);
	await expect(strip(page)).toBeEmpty();

	await page.context().setOffline(true);
	await page.goto(report);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2020-Q4');
	await expect(strip(page)).toContainText(/You are offline\. Shown as of \d\d:\d\d\./);
	await expectAccessible(page);
	const figure = page.locator('.entry-sheet .now input').first();
	await figure.fill('12');
	await expect(figure).toHaveValue('12');

	await page.getByRole('link', { name: 'Dashboard' }).click();
	await expect(page).toHaveURL(dashboard);
	const chain = page.getByRole('region', { name: 'Indicators' });
	await expect(chain.getByRole('row', { name: /^1\.2 / })).toBeVisible();
	await expect(strip(page)).toContainText('You are offline. Shown as of');

	await page.context().setOffline(false);
	// A server that is slow to come back is one that is still away.
	await expect(async () => {
		await page.getByRole('button', { name: 'Show the newest' }).click();
		await expectSoon(strip(page)).not.toContainText('Shown as of');
	}).toPass();

	// What was typed without a connection is asked for, and sent where it was typed.
	await strip(page).getByRole('link', { name: 'IPA-2017-CSO 2020-Q4 · AAGW (1)' }).click();
	await expect(figure).toHaveValue('12');
	await expect(page.locator('.saving')).toContainText('All saved');
	await expect(strip(page)).toBeEmpty();
	await page.reload();
	await expect(figure).toHaveValue('12');
});

test('a page that was reached by a link is kept, too', async ({ page }) => {
	await signIn(page, officer);
	await openAndKeep(page, dashboard);
	await page.getByRole('link', { name: 'Reports', exact: true }).click();
	await expect.poll(() => isKept(page, list)).toBe(true);
	await page.context().setOffline(true);
	await page.reload();
	await expect(page.getByRole('link', { name: '2020-Q4 · AAGW' })).toBeVisible();
});

test('a page without a copy says that it needs a connection', async ({ page }) => {
	await signIn(page, manager);
	await openAndKeep(page, '/');
	for (const path of ['/admin', `${dashboard}/logframe`, `${dashboard}?period=2020-Q1`]) {
		await page.goto(path);
		expect(await isKept(page, path), path).toBe(false);
	}
	await page.context().setOffline(true);
	await page.goto('/admin');
	await expect(offlineTitle(page)).toBeAttached();
	await expect(page).toHaveURL('/admin');
	await expectAccessible(page);

	await page.getByRole('link', { name: 'Back to the start page' }).click();
	await expect(page.getByRole('heading', { name: 'Projects' })).toBeVisible();
	await page.goto('/admin');
	await page.context().setOffline(false);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { name: 'Administration' })).toBeVisible();
});

test('the next person at the machine finds nothing of the one before', async ({ page }) => {
	await signIn(page, officer);
	await openAndKeep(page, report);
	// The session ended without a sign-out.
	await signIn(page, manager);
	expect(await isKept(page, report)).toBe(false);
	await openAndKeep(page, '/');
	const { 'besa-person': person = '' } = (await page.request.get('/')).headers();
	const kept = (await page.evaluate(() => caches.keys())).filter((name) => /kept/.test(name));
	expect(kept).toEqual([expect.stringContaining(person)]);

	await page.context().setOffline(true);
	await page.goto(report);
	await expect(offlineTitle(page)).toBeAttached();
});

test('copies go as soon as the server answers to somebody else', async ({ page, browser }) => {
	const other = await browser.newContext();
	await signIn(await other.newPage(), manager);
	await signIn(page, officer);
	await openAndKeep(page, report);
	await page.context().clearCookies();
	await page.context().addCookies(await other.cookies());
	await page.goto('/admin');
	await expect.poll(() => isKept(page, report)).toBe(false);
});

test('signing out leaves nothing on the device, and needs a connection', async ({ page }) => {
	await signIn(page, officer);
	await openAndKeep(page, report);
	const signOut = async () => {
		await page.locator('.shell-account summary').click();
		await page.getByRole('button', { name: 'Sign out', exact: true }).click();
	};
	await page.context().setOffline(true);
	await signOut();
	await expect(page.getByRole('heading', { name: 'You are still signed in' })).toBeVisible();
	await page.getByRole('button', { name: 'Stay signed in' }).click();
	expect(await isKept(page, report)).toBe(true);

	await page.context().setOffline(false);
	await page.reload();
	await signOut();
	await expect(page).toHaveURL('/login');
	expect((await page.evaluate(() => caches.keys())).filter((name) => /kept/.test(name))).toEqual(
		[]
	);
	await page.context().setOffline(true);
	await page.goto(report);
	await expect(offlineTitle(page)).toBeAttached();
});

test('a page that is no longer there for a person is forgotten', async ({ page }) => {
	await signIn(page, officer);
	await openAndKeep(page, '/');
	const gone = '/projects/NOTHING';
	await page.evaluate(async (gone) => {
		const [name = ''] = (await caches.keys()).filter((name) => name.startsWith('besa-kept|'));
		await (await caches.open(name)).put(gone, new Response('<html></html>'));
	}, gone);
	expect((await page.goto(gone))?.status()).toBe(404);
	await expect.poll(() => isKept(page, gone)).toBe(false);
});

test('strangers and share links get no service worker', async ({ page }) => {
	for (const path of ['/login', '/p/nothing']) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		const registered = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
		expect(registered, path).toEqual([]);
	}
});

test('a new version takes over while a page is open, and nothing typed is lost', async ({
	browser
}) => {
	const data = mkdtempSync(join(tmpdir(), 'besa-update-'));
	const port = await tryPort(0, '127.0.0.1');
	const next = 'test-results/build-next';
	rmSync(next, { recursive: true, force: true });
	cpSync('build', next, { recursive: true });
	const { version } = JSON.parse(readFileSync('build/client/_app/version.json', 'utf8'));
	for (const file of ['service-worker.js', '_app/version.json']) {
		const path = join(next, 'client', file);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(version, `${version}-next`));
		for (const packed of ['.gz', '.br']) rmSync(path + packed, { force: true });
	}

	const first = startServer({ data, port, name: 'update-1' });
	await first.ready();
	const page = await (await browser.newContext({ baseURL: first.origin })).newPage();
	await signIn(page, officer);
	await openAndKeep(page, report);
	const figure = page.locator('.entry-sheet .now input').first();
	await figure.fill('12');

	// Here the server is away: nothing but copies, and then another build.
	await first.stop();
	const tab = await page.context().newPage();
	await tab.goto(report);
	await expect(strip(tab)).toContainText('You are offline. Shown as of');
	const second = startServer({ data, port, name: 'update-2', build: next });
	await second.ready();
	await tab.goto(report);
	const names = () => page.evaluate(() => caches.keys());
	await expect.poll(names).toContain(`besa-app|${version}-next`);
	const states = () =>
		page.evaluate(async () => {
			const { installing, waiting, active } = await navigator.serviceWorker.ready;
			return [installing, waiting, active].map((worker) => worker?.state);
		});
	await expect.poll(states, { timeout: 120_000 }).toEqual([undefined, undefined, 'activated']);
	expect(await names()).toContain(`besa-app|${version}`);
	await expect(figure).toHaveValue('12');

	await openAndKeep(tab, list);
	await second.stop();
	await tab.goto(list);
	await expect(tab.getByRole('link', { name: '2020-Q4 · AAGW' })).toBeVisible();
	await expect(figure).toHaveValue('12');
	rmSync(data, { recursive: true, force: true });
	rmSync(next, { recursive: true, force: true });
});

test('Besa can be installed as an application', async ({ page }) => {
	await signIn(page, officer);
	await openAndKeep(page, '/');
	const answer = await page.request.get('/manifest.webmanifest');
	expect(answer.headers()['content-type']).toContain('application/manifest+json');
	const { icons } = await answer.json();
	for (const { src, sizes, type } of icons) {
		const picture = await page.request.get(src);
		expect(picture.headers()['content-type'], src).toContain(type);
		if (sizes === 'any') continue;
		const { width, height } = await sharp(await picture.body()).metadata();
		expect(`${width}x${height}`, src).toBe(sizes);
	}

	const devtools = await page.context().newCDPSession(page);
	const { errors } = await devtools.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
	const ids = installabilityErrors.map(({ errorId }) => errorId);
	expect(ids.filter((id) => id !== 'in-incognito')).toEqual([]);
});
