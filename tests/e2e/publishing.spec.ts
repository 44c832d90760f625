import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible, manager, signIn } from './steps';

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
