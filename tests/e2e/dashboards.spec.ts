/** Dashboards as managers and directors use them. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { createClient } from '@supabase/supabase-js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatFigure } from '../../src/lib/domain/figure/format';
import type { Database } from '../../src/lib/server/database.types';
import { admin, manager, signIn } from './steps';

const project = '/projects/IPA-2017-CSO';
const codes = ['IPA-2017-CSO', 'CSF-2011-LCAT', 'JTIP-BALKANS'];

/** The API of the server that the tests run against; it prints its key when it starts. */
async function apiAs(email: string) {
	const log = fileURLToPath(new URL('../../test-results/server.log', import.meta.url));
	const key = /with the key (\S+)\.$/m.exec(readFileSync(log, 'utf8'))?.[1] ?? '';
	const client = createClient<Database>(`http://localhost:${process.env.PORT}`, key, {
		auth: { persistSession: false, autoRefreshToken: false }
	});
	const { error } = await client.auth.signInWithPassword({ email, password: 'besa-example' });
	if (error) throw error;
	return client;
}

/** Nothing at all is in anybody's way. */
async function expectNoFindings(page: Page, what: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
		what
	).toEqual([]);
}

/** The texts of a dashboard's rows, by the code of the indicator and the label of the cell. */
async function cellsOf(page: Page): Promise<Record<string, Record<string, string>>> {
	return page
		.locator('tr:has(> th[scope="row"].name)')
		.evaluateAll((rows) =>
			Object.fromEntries(
				rows.map((row) => [
					row.querySelector('th a .muted')?.textContent?.trim() ?? '',
					Object.fromEntries(
						[...row.querySelectorAll<HTMLElement>('td[data-label]')].map((cell) => [
							cell.dataset.label ?? '',
							(cell.textContent ?? '').replace(/\s+/g, ' ').trim()
						])
					)
				])
			)
		);
}

test('the figures on screen are the functions’ figures, cell by cell', async ({ page }) => {
	const api = await apiAs(admin);
	await signIn(page, admin);
	for (const code of codes) {
		const { data: progress } = await api.rpc('indicator_progress', { project_code: code });
		const { data: found } = await api.from('projects').select('id').eq('code', code).single();
		const { data: indicators } = await api
			.from('indicators')
			.select('code, measure, whole_numbers, accumulation, combination')
			.eq('project_id', found?.id ?? '');
		const measures = new Map(indicators?.map((row) => [row.code, row.measure]));
		const counts = new Set(
			indicators
				?.filter(({ measure, whole_numbers, accumulation, combination }) => {
					const isMean = accumulation === 'average' || combination === 'average';
					return measure === 'number' && whole_numbers && !isMean;
				})
				.map((row) => row.code)
		);
		await page.goto(`/projects/${code}`);
		const cells = await cellsOf(page);
		expect(Object.keys(cells)).toEqual(progress?.map((row) => row.code));
		for (const row of progress ?? []) {
			const measure = measures.get(row.code) ?? 'number';
			const shown = (value: number | null, empty: string) =>
				formatFigure(value, measure)?.replace(/\s/g, ' ') ?? empty;
			const absent = measure === 'qualitative' ? 'in words' : 'not reported';
			expect(cells[row.code], `${code} ${row.code}`).toMatchObject({
				Actual: shown(row.actual, absent),
				'Expected by now': shown(
					row.expected !== null && counts.has(row.code) ? Math.round(row.expected) : row.expected,
					'–'
				),
				'Final target': shown(row.final_target, '–'),
				Status: expect.stringMatching(new RegExp(row.status.replace('_', '.'), 'i'))
			});
			await page.goto(`/projects/${code}/indicators/${row.code}`);
			await expect(page.locator('.status-badge').first()).toBeVisible();
			if (measure === 'qualitative') continue;
			await expect(page.locator('dl.stats dd').first()).toHaveText(shown(row.actual, absent));
		}
	}
});

test('the headline says in words how it stands', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(`${project}?period=2020-Q2`);
	await expect(
		page.getByText('12 of 14 indicators on track or achieved; 1 off track; 1 at risk.')
	).toBeVisible();
	const card = page.locator('li.card', { hasText: '2.3 People who attend' });
	await expect(card).toContainText(
		/Needs [\d.]+ a quarter, the last 4 averaged [\d.]+; at this pace/
	);
});

test('a choice stands in the address, keeps the place, and costs one call', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(project);
	const asked: string[] = [];
	page.on('request', (request) => {
		if (['document', 'fetch', 'xhr'].includes(request.resourceType())) asked.push(request.url());
	});
	await page.evaluate(() => scrollTo(0, 300));
	await page.getByLabel('As of').selectOption('2018-Q4');
	await expect(page).toHaveURL(/period=2018-Q4/);
	await expect(page.getByText('14 of 14 indicators on track or achieved.')).toBeVisible();
	expect(asked).toHaveLength(1);
	expect(await page.evaluate(() => scrollY)).toBe(300);

	await page.locator('select[name=partner]').selectOption('DE');
	await expect(page.getByText('Actual figures are those of the chosen partner')).toBeVisible();
	expect(asked).toHaveLength(2);

	// Narrowing the table is the page's own business.
	await page.getByRole('link', { name: 'Show those without a target' }).click();
	await expect(page).toHaveURL(/missing=targets/);
	await expect(page.getByText(/of 16 indicators shown/)).toBeVisible();
	expect(asked).toHaveLength(2);

	const address = page.url();
	await page.goto(address);
	await expect(page.getByText(/of 16 indicators shown/)).toBeVisible();
	await expect(page.locator('select[name=partner]')).toHaveValue('DE');
});

test('a figure explains itself in place, and back leads back', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(`${project}?period=2018-Q4`);
	await page.getByRole('link', { name: /^10, 1\.1/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('heading', { name: /^1\.1 CSOs across Albania/ })).toBeVisible();
	await expect(dialog).toContainText('The total starts from the baseline. The baseline is 6.');
	await expect(dialog).toContainText('What went in: 16 figures');
	await expect(page).toHaveURL(/\/indicators\/1\.1\/explain\?period=2018-Q4/);
	await expectNoFindings(page, 'the dialog');
	await page.goBack();
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(`${project}?period=2018-Q4`);
	await page.getByRole('link', { name: /^10, 1\.1/ }).click();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(`${project}?period=2018-Q4`);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('choosing and explaining work', async ({ page }) => {
		await signIn(page, manager);
		await page.goto(project);
		await page.getByLabel('As of').selectOption('2018-Q4');
		await page.getByRole('button', { name: 'Show', exact: true }).click();
		await expect(page.getByText('14 of 14 indicators on track or achieved.')).toBeVisible();
		await page.getByRole('link', { name: /^10, 1\.1/ }).click();
		await expect(page.getByRole('heading', { name: /^1\.1 CSOs across Albania/ })).toBeVisible();
	});
});

test('what a page shows can be downloaded', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(`${project}?show=off_track`);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Download as CSV' }).click()
	]);
	expect(file.suggestedFilename()).toBe('IPA-2017-CSO-2021-Q1.csv');
	const lines = readFileSync(await file.path(), 'utf8')
		.trim()
		.split('\n');
	expect(lines).toHaveLength(2);
	expect(lines[1]).toContain('2.3,People who attend information events');
});

test('the portfolio is narrowed, ordered and laid out as the address says', async ({ page }) => {
	await signIn(page, admin);
	await page.goto('/');
	await expect(page.locator('.cards > li')).toHaveCount(3);
	await page.getByLabel('Country').selectOption('Kosovo');
	await expect(page.locator('.cards > li')).toHaveCount(1);
	await page.goto('/?view=table&order=worst');
	await expect(page.locator('tbody th[scope="row"]')).toHaveCount(3);
	await expect(page.getByText('People reached is one indicator’s figure')).toBeVisible();
});

test('a point of the chart leads to who reported it', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(`${project}/indicators/1.5`);
	const canvas = page.locator('.chart-frame canvas');
	await expect(page.getByRole('button', { name: 'Copy as picture' })).toBeVisible();
	const box = await canvas.boundingBox();
	if (!box) throw new Error('There is no chart');
	await canvas.click({ position: { x: box.width / 2, y: box.height / 2 } });
	await expect(page).toHaveURL(/#q-2019-Q\d/);
	await expect(page.locator('tbody:target')).toContainText('of whom');
});

for (const scheme of ['light', 'dark'] as const) {
	for (const width of [1440, 768, 390]) {
		test(`dashboards are in nobody’s way and fit, ${scheme}, ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.setViewportSize({ width, height: 900 });
			await signIn(page, admin);
			for (const address of [
				'/',
				'/?view=table',
				`${project}?period=2020-Q2`,
				`${project}?period=2020-Q2&partner=DE`,
				'/projects/JTIP-BALKANS?missing=evidence',
				`${project}/indicators/1.5`,
				`${project}/indicators/3.1`,
				'/projects/JTIP-BALKANS/indicators/1.1',
				`${project}/indicators/1.5/explain?period=2019-Q4&cell=sex:female&cell=age:adult`
			]) {
				await page.goto(address);
				await expectNoFindings(page, address);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - window.innerWidth
				);
				expect(overflow, address).toBeLessThanOrEqual(0);
			}
		});
	}
}
