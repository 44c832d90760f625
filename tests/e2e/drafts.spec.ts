import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type * as DraftModules from './draftModules';
import { expectAccessible, manager, officer, signIn } from './steps';

declare global {
	/** The modules of `draftModules`, in the page. */
	var drafts: typeof DraftModules;
}

const report = {
	address: '/projects/IPA-2017-CSO/reports/2020-Q4/DE',
	name: 'IPA-2017-CSO 2020-Q4 · DE'
};
const typed = { 'f|1.2||value|': '12', 'f|1.3||value|': 'many', 'n||summary': 'A good quarter.' };
const me = 'a person';
const somebodyElse = 'somebody else';

let script: string;
test.beforeAll(async () => {
	const built = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: { entry: 'tests/e2e/draftModules.ts', formats: ['iife'], name: 'drafts' }
		}
	});
	const [output] = Array.isArray(built) ? built : [];
	script = `${output?.output[0].code}; globalThis.drafts = drafts;`;
});

/** Gives the pages of a browser the modules, as they are in those that use them. */
const bring = (context: BrowserContext) => context.addInitScript({ content: script });

const keep = (page: Page, userId: string, draft: DraftModules.Draft) =>
	page.evaluate(
		async ({ userId, report, draft }) => drafts.draftStore(userId, report).keep(draft),
		{ userId, report, draft }
	);

const load = (page: Page, userId: string) =>
	page.evaluate(async ({ userId, report }) => drafts.draftStore(userId, report).load(), {
		userId,
		report
	});

test('a draft outlives a reload and the browser itself, and goes when it is sent', async ({
	baseURL
}) => {
	const profile = mkdtempSync(join(tmpdir(), 'besa-profile-'));
	const open = async () => {
		const context = await chromium.launchPersistentContext(profile, {
			executablePath: process.env.CHROMIUM_PATH,
			args: ['--no-sandbox', '--disable-gpu'],
			baseURL
		});
		await bring(context);
		const page = await context.newPage();
		await page.goto('/login');
		return { context, page };
	};
	const before = await open();
	await keep(before.page, me, { version: 3, typed });
	await before.page.reload();
	expect(await load(before.page, me)).toEqual({ version: 3, typed });
	await before.context.close();

	const { context, page } = await open();
	expect(await load(page, me)).toEqual({ version: 3, typed });
	await page.evaluate(async ({ me, report }) => drafts.draftStore(me, report).drop(), {
		me,
		report
	});
	expect(await load(page, me)).toBeNull();
	await context.close();
	rmSync(profile, { recursive: true, force: true });
});

test.describe('in one browser', () => {
	test.beforeEach(async ({ page }) => {
		await bring(page.context());
		await page.goto('/login');
	});

	test('a draft is for the person who typed it', async ({ page }) => {
		await keep(page, me, { version: 3, typed });
		expect(await load(page, somebodyElse)).toBeNull();
		expect(await page.evaluate((id) => drafts.unsentDrafts(id), somebodyElse)).toEqual([]);
		expect(await page.evaluate((id) => drafts.unsentDrafts(id), me)).toEqual([
			{ ...report, count: 3 }
		]);
	});

	test('who leaves takes their drafts along, and nobody else’s', async ({ page }) => {
		await keep(page, me, { version: 3, typed });
		await keep(page, somebodyElse, { version: 1, typed });
		await page.evaluate((id) => drafts.discardDrafts(id), me);
		expect(await load(page, me)).toBeNull();
		expect(await load(page, somebodyElse)).toEqual({ version: 1, typed });
	});

	test('what others left behind goes after two weeks, one’s own waits', async ({ page }) => {
		await keep(page, me, { version: 3, typed });
		await keep(page, somebodyElse, { version: 1, typed });
		const visit = (days: number) =>
			page.evaluate(
				({ me, days }) => drafts.removeAbandoned(me, new Date(Date.now() + days * 86_400_000)),
				{ me, days }
			);
		await visit(13);
		expect(await load(page, somebodyElse)).toEqual({ version: 1, typed });
		await visit(15);
		expect(await load(page, somebodyElse)).toBeNull();
		expect(await load(page, me)).toEqual({ version: 3, typed });
	});

	test('a draft with nothing typed is none', async ({ page }) => {
		await keep(page, me, { version: 3, typed });
		await keep(page, me, { version: 4, typed: {} });
		expect(await load(page, me)).toBeNull();
	});

	test('where the browser keeps nothing, the draft lasts as long as the window, and says so', async ({
		page
	}) => {
		const said = await page.evaluate(
			async ({ me, report, typed }) => {
				indexedDB.open = () => {
					throw new DOMException('Refused', 'SecurityError');
				};
				const store = drafts.draftStore(me, report);
				await store.keep({ version: 3, typed });
				return {
					lasting: store.lasting,
					loaded: await drafts.draftStore(me, report).load(),
					unsent: await drafts.unsentDrafts(me)
				};
			},
			{ me, report, typed }
		);
		expect(said).toEqual({
			lasting: false,
			loaded: { version: 3, typed },
			unsent: [{ ...report, count: 3 }]
		});
	});
});

test('who cannot save in a browser that keeps nothing is told to leave the window open', async ({
	page
}) => {
	await signIn(page, officer);
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('Refused', 'SecurityError');
		};
	});
	await page.route('**/figures', (route) => route.abort());
	await page.goto('/projects/IPA-2017-CSO/reports/2021-Q1/DE');
	await page.locator('.entry-sheet .now input').first().fill('7');
	await expect(page.getByText('Leave this window open until everything is saved.')).toBeVisible();
	await expectAccessible(page);
});

/** Who is signed in, as the pages know it. */
async function personOf(page: Page): Promise<string> {
	return (await page.request.get('/')).headers()['besa-person'] ?? '';
}

test('entries that are not sent are found again, and asked about before signing out', async ({
	page
}) => {
	await bring(page.context());
	await signIn(page, officer);
	const userId = await personOf(page);
	await keep(page, userId, { version: 0, typed });
	await page.goto('/projects/IPA-2017-CSO');
	const link = page.getByRole('link', { name: 'IPA-2017-CSO 2020-Q4 · DE (3)' });
	await expect(link).toBeVisible();
	await expectAccessible(page);
	// There they would be sent.
	await expect(link).toHaveAttribute('href', report.address);

	const signOut = async () => {
		await page.locator('.shell-account summary').click();
		await page.getByRole('button', { name: 'Sign out', exact: true }).click();
	};
	await signOut();
	await expect(page.getByText('Entries not sent yet: 3.')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Stay signed in' }).click();
	expect(await load(page, userId)).toEqual({ version: 0, typed });

	await page.goto('/');
	await signOut();
	await page.getByRole('button', { name: 'Sign out and discard' }).click();
	await expect(page).toHaveURL('/login');
	expect(await load(page, userId)).toBeNull();

	await signIn(page, manager);
	await expect(link).toBeHidden();
});
