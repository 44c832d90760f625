import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible, expectAwake, manager, signIn } from './steps';

// Each step goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const project = '/projects/IPA-2017-CSO';
const choice = 'from=2019-Q1&to=2019-Q2&kind=interim&audience=donor';

/** What stands in a Word file. */
function wordsOf(bytes: Buffer): string {
	const part = unzipSync(new Uint8Array(bytes))['word/document.xml'];
	return new TextDecoder().decode(part).replace(/<[^>]+>/g, '');
}

const textOf = (page: Page, heading: RegExp) =>
	page.getByRole('region', { name: heading }).getByRole('textbox');

async function expectStored(page: Page): Promise<void> {
	await expect(page.locator('.saving')).toHaveText(/^All saved \d\d:\d\d$/);
}

test('what a donor would send back is listed, each with the way to where it is mended', async ({
	page
}) => {
	await signIn(page, manager);
	await page.goto(`${project}/publications`);
	await page.getByLabel('First quarter').selectOption('2019-Q1');
	await page.getByLabel('Last quarter').selectOption('2019-Q2');
	await page.getByRole('button', { name: 'Check what is missing' }).click();
	await expect(page.getByText(/\d+ things that a donor may ask for/)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: '4. Visibility: no text' }).click();
	await expect(textOf(page, /^4\. Visibility/)).toBeInViewport();
});

test('a figure is inserted into a text, counted and saved by itself', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(`${project}/publications/narrative?${choice}`);
	const visibility = textOf(page, /^4\. Visibility/);
	await visibility.fill('Posters were seen by ');
	await page.getByText('Insert a figure', { exact: true }).click();
	await page.getByLabel('Indicator').selectOption('1.3');
	await page.getByRole('button', { name: 'Insert', exact: true }).click();
	await expect(visibility).toHaveValue('Posters were seen by {indicator 1.3 running}');
	await visibility.pressSequentially(' people. {indicator 9.9 running}');
	await expect(page.getByText('{indicator 9.9 running} means no figure')).toBeVisible();
	await expectStored(page);
	await expectAccessible(page);

	await page.getByRole('link', { name: 'Check what is missing' }).click();
	await expect(page.getByText('{indicator 9.9 running} means no figure')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);
});

test('of two managers who change one text the second chooses', async ({ page, browser }) => {
	const other = await (await browser.newContext()).newPage();
	await signIn(page, manager);
	await signIn(other, 'admin@example.org');
	for (const each of [page, other]) {
		await each.goto(`${project}/publications/narrative?${choice}`);
	}
	await textOf(page, /^4\. Visibility/).fill('Posters reached {indicator 1.3 running} people.');
	await expectStored(page);
	await textOf(other, /^4\. Visibility/).fill('Something else.');
	await expect(other.getByText('Somebody else changed this text')).toBeVisible();
	await expectAccessible(other);
	await other.getByRole('button', { name: 'Take theirs' }).click();
	await expect(textOf(other, /^4\. Visibility/)).toHaveValue(
		'Posters reached {indicator 1.3 running} people.'
	);
});

test('the published file says the figure that its table says', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(`${project}/publications?${choice}`);
	await expect(page.getByRole('link', { name: '4. Visibility: no text' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Publish', exact: true }).click();
	const published = /publications\/[0-9a-f-]{36}$/;
	const anyway = page.getByRole('button', { name: 'Publish as it is' });
	await Promise.race([page.waitForURL(published), anyway.waitFor()]);
	if (await anyway.isVisible()) await anyway.click();
	await page.waitForURL(published);
	await expectAccessible(page);

	const row = page.getByRole('row', { name: /^1\.3 / });
	const figure = (await row.locator('td').nth(1).textContent())?.trim() ?? '';
	expect(figure).toMatch(/^\d/);
	await expect(page.getByText(`Posters reached ${figure} people.`)).toBeVisible();
	const address = await page
		.getByRole('link', { name: 'europeaid-report.docx' })
		.getAttribute('href');
	const file = await page.request.get(address ?? '');
	expect(wordsOf(await file.body())).toContain(`Posters reached ${figure} people.`);
});

test('what is typed without a connection is kept on the device, and saved when it is back', async ({
	page,
	context
}) => {
	await signIn(page, manager);
	await page.goto(`${project}/publications/narrative?${choice}`);
	await expectAwake(page);
	await context.setOffline(true);
	await textOf(page, /^3\.2\. /).fill('The ministry took part.');
	await expect(page.locator('.saving')).toHaveText('Not saved. It is tried again.');
	// As it goes the page tries once more to save, which may get through: its session is over as well.
	await context.clearCookies();
	await page.goto('about:blank');
	await context.setOffline(false);
	await signIn(page, manager);
	await page.goto(project);
	await page.getByRole('link', { name: 'IPA-2017-CSO 2019-Q1 – 2019-Q2 · Narrative (1)' }).click();
	await expect(page.getByText('What you typed before and had not saved is back')).toBeVisible();
	await expect(textOf(page, /^3\.2\. /)).toHaveValue('The ministry took part.');
	await expectStored(page);
	await page.reload();
	await expect(textOf(page, /^3\.2\. /)).toHaveValue('The ministry took part.');
	await expect(page.getByText('What you typed before')).toHaveCount(0);
});

test('a gap of an indicator leads to its form in the logframe', async ({ page }) => {
	await signIn(page, manager);
	await page.goto(`${project}/publications?${choice}`);
	const gap = page
		.getByRole('link', { name: /: (no baseline|no source of data|no target)$/ })
		.first();
	const code = (await gap.textContent())?.trim().split(':')[0] ?? '';
	await gap.click();
	await expect(page).toHaveURL(/logframe\?edit=indicator/);
	await expect(page.locator('form').getByLabel('Code')).toHaveValue(code);
});

test('a link opens the report to anybody, and nothing beside it', async ({ page, browser }) => {
	await signIn(page, manager);
	await page.goto(`${project}/publications`);
	await page.locator('.table a').first().click();
	await page.getByRole('button', { name: 'Make a link' }).click();
	const link = page.getByRole('link', { name: /\/p\// });
	const address = new URL((await link.getAttribute('href')) ?? '').pathname;
	const reader = await (
		await browser.newContext({ viewport: { width: 390, height: 844 } })
	).newPage();
	const told = async (path: string) => {
		const answer = await reader.goto(path);
		return { status: answer?.status(), text: await reader.locator('main').innerText() };
	};
	expect((await told(address)).status).toBe(200);
	await expectAccessible(reader);
	const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
	expect(await reader.evaluate(overflow)).toBeLessThanOrEqual(0);
	const file = (path: string) => reader.request.get(path).then((answer) => answer.status());
	expect(await file(`${address}/europeaid-report.docx`)).toBe(200);
	for (const name of ['jtip-report.docx', 'nothing.docx', '..%2Fdata.csv'])
		expect([name, await file(`${address}/${name}`)]).toEqual([name, 404]);

	const never = await told('/p/none');
	const other = address.endsWith('a') ? 'b' : 'a';
	expect(never.status).toBe(404);
	expect(await told(address.slice(0, -1) + other)).toEqual(never);
	await page.getByRole('button', { name: 'Revoke' }).first().click();
	await expect(page.locator('.badge', { hasText: /^Revoked$/ })).toBeVisible();
	expect(await told(address)).toEqual(never);
	expect(await file(`${address}/data.csv`)).toBe(404);
});

test('a publication is nobody’s but its project’s and its donor’s', async ({ page, browser }) => {
	await signIn(page, manager);
	await page.goto(`${project}/publications`);
	const own = (await page.locator('.table a').first().getAttribute('href')) ?? '';
	const elsewhere = own.replace('IPA-2017-CSO', 'CSF-2011-LCAT');
	const donor = await (await browser.newContext()).newPage();
	await signIn(donor, 'donor@jtip.example.org');
	for (const [reader, path] of [
		[page, elsewhere],
		[page, `${elsewhere}/data.csv`],
		[donor, own],
		[donor, `${own}/data.csv`]
	] as const)
		expect([path, (await reader.request.get(path)).status()]).toEqual([path, 404]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a text is saved with the button', async ({ page }) => {
		await signIn(page, manager);
		await page.goto(`${project}/publications/narrative?${choice}`);
		await textOf(page, /^2\.1\. Executive summary/).fill('It went as planned.');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.goto(`${project}/publications/narrative?${choice}`);
		await expect(textOf(page, /^2\.1\. Executive summary/)).toHaveValue('It went as planned.');
	});
});
