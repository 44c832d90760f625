import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible, expectSaved, jtipManager, manager, officer, signIn } from './steps';

const arsis = 'officer@arsis.example.org';
const openGate = 'officer@opengate.example.org';
const aagw = 'officer@aagw.example.org';

/** Opens a report, and waits until the sheet answers to keys. */
async function open(page: Page, email: string, address: string): Promise<void> {
	await signIn(page, email);
	await page.goto(address);
	await page.locator('form.entry[data-ready]').waitFor();
}

const cells = (page: Page) => page.locator('.entry-sheet .cell input');
const focused = (page: Page) => page.locator(':focus');

/** Puts text on the clipboard as a spreadsheet would, and pastes it into the cell that has the focus. */
async function paste(page: Page, text: string): Promise<void> {
	await focused(page).evaluate((input, data) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', data);
		input.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, text);
}

/** What the cells that are chosen put on the clipboard. */
async function copy(page: Page): Promise<string> {
	return focused(page).evaluate((input) => {
		const clipboardData = new DataTransfer();
		input.dispatchEvent(
			new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
		);
		return clipboardData.getData('text/plain');
	});
}

test('a quarter is filled without the mouse, and saves itself', async ({ page }) => {
	await open(page, aagw, '/projects/IPA-2017-CSO/reports/2021-Q1/AAGW');
	const names = await cells(page).evaluateAll((inputs) =>
		inputs.map((input) => input.getAttribute('name') ?? '')
	);
	await cells(page).first().focus();
	const visited = new Set<string>();
	while (visited.size < names.length) {
		const name = (await focused(page).getAttribute('name')) ?? '';
		if (names.includes(name)) {
			visited.add(name);
			await page.keyboard.type(name.includes('|returning|') ? '0' : '1');
		}
		await page.keyboard.press('Tab');
		if (visited.size < names.length) await expect(focused(page)).not.toHaveAttribute('name', name);
	}
	await expectSaved(page);
	await page.reload();
	expect(
		await cells(page).evaluateAll((inputs) => inputs.filter((i) => 'value' in i && !i.value))
	).toEqual([]);
});

test('arrows move, typing replaces, F2 edits, Escape gives back, Enter goes down', async ({
	page
}) => {
	await open(page, arsis, '/projects/JTIP-BALKANS/reports/FY2023-Q1/ARSIS');
	const split = page.locator('.split', { has: page.locator('tbody tr:nth-child(3)') }).first();
	const cell = (row: number) => split.locator('tbody tr').nth(row).locator('input').first();
	await cell(0).focus();
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await expect(cell(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.type('3');
	await expect(cell(0)).toHaveValue('3');
	await page.keyboard.press('Escape');
	await expect(cell(0)).toHaveValue('12');
	await page.keyboard.press('F2');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.type('5');
	await expect(cell(0)).toHaveValue('152');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.type('8');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Control+z');
	await expect(cell(1)).toHaveValue('');
	await page.keyboard.press('Control+z');
	await expect(cell(0)).toHaveValue('12');
	await page.keyboard.press('Control+y');
	await page.keyboard.press('Control+y');
	await expect(cell(0)).toHaveValue('152');
	await expect(cell(1)).toHaveValue('8');

	await cell(0).focus();
	await page.keyboard.press('Shift+ArrowDown');
	expect(await copy(page)).toBe('152\n8');
	await page.keyboard.press('Delete');
	await expect(cell(0)).toHaveValue('');
	await expect(cell(1)).toHaveValue('');
});

test('a block from a spreadsheet fills cells, names what has no place, and is undone as one', async ({
	page
}) => {
	await open(page, jtipManager, '/projects/JTIP-BALKANS/reports/FY2023-Q1/PVPT');
	const split = page.locator('.split', { has: page.locator('tbody tr:nth-child(3)') }).first();
	const cell = (row: number) => split.locator('tbody tr').nth(row).locator('input').first();
	await cell(0).focus();
	await paste(page, '1.234\r\nmany\r\n0,5\r\n');
	await expect(cell(0)).toHaveValue('1234');
	await expect(cell(1)).toHaveValue('');
	await expect(cell(2)).toHaveValue('0.5');
	await expect(page.getByText('1 pasted cells have no place here')).toBeVisible();
	await expect(page.getByText('Row 2, column 1: “many” is not a number')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(cell(0)).toHaveValue('');
	await expect(cell(2)).toHaveValue('');
	await page.keyboard.press('Control+y');
	await expect(cell(2)).toHaveValue('0.5');
});

/** The same report in a browser of its own. */
async function beside(browser: Browser, email: string, address: string): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await open(page, email, address);
	return page;
}

test('two people at one report: cells that only one changed merge, the others are for a person', async ({
	page,
	browser
}) => {
	const address = '/projects/JTIP-BALKANS/reports/FY2023-Q1/DE';
	await open(page, officer, address);
	const other = await beside(browser, jtipManager, address);

	await cells(page).nth(0).fill('5');
	await cells(page).nth(1).fill('3');
	await page.keyboard.press('Control+s');
	await expectSaved(page);

	await cells(other).nth(0).fill('6');
	await cells(other).nth(2).fill('2');
	await expect(other.getByText('1 changed here and by somebody else')).toBeVisible();
	await expect(other.getByText(/saved 5, you typed 6/)).toBeVisible();
	await expect(cells(other).nth(0)).toHaveValue('6');
	await expect(cells(other).nth(1)).toHaveValue('3');
	await expectAccessible(other);
	await other.getByRole('button', { name: 'Keep mine' }).click();
	await expectSaved(other);

	await page.reload();
	await expect(cells(page).nth(0)).toHaveValue('6');
	await expect(cells(page).nth(1)).toHaveValue('3');
	await expect(cells(page).nth(2)).toHaveValue('2');
});

test('a session that ended keeps what is typed; signing in again on the page goes on saving', async ({
	page
}) => {
	await open(page, openGate, '/projects/JTIP-BALKANS/reports/FY2023-Q1/OpenGate');
	await page.context().clearCookies();
	await cells(page).first().fill('21');
	await expect(page.getByText('Your session has ended')).toBeVisible();
	await expect(page.getByText('Signed out: 1 kept on this machine')).toBeVisible();
	await page.getByLabel('E-mail').fill(openGate);
	await page.getByLabel('Password').fill('wrong');
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await expect(page.getByText('E-mail and password do not match.')).toBeVisible();
	await page.getByLabel('Password').fill('besa-example');
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await expectSaved(page);
	await expect(cells(page).first()).toHaveValue('21');
	await page.reload();
	await expect(cells(page).first()).toHaveValue('21');
});

test('submitting what is not finished names everything that is missing, and the way to it', async ({
	page
}) => {
	await open(page, aagw, '/projects/IPA-2017-CSO/reports/2020-Q4/AAGW');
	await page.getByRole('button', { name: 'Save and submit' }).click();
	const alert = page.getByRole('alert');
	await expect(alert.getByText('Nothing is reported yet.').first()).toBeVisible();
	const missing = await alert.getByRole('listitem').count();
	expect(missing).toBeGreaterThan(2);
	await page.getByRole('button', { name: 'Next problem' }).click();
	await expect(focused(page)).toHaveAttribute('aria-invalid', 'true');
	await page.keyboard.type('0');
	await expect(alert.getByRole('listitem')).not.toHaveCount(missing);
	await expectAccessible(page);
});

test('the panel of a row opens and closes by keys, and what is typed there is in the sheet', async ({
	page
}) => {
	await open(page, aagw, '/projects/IPA-2017-CSO/reports/2020-Q4/AAGW');
	await cells(page).first().focus();
	await page.keyboard.press('Control+Enter');
	const panel = page.locator('.row-panel');
	await expect(panel).toBeFocused();
	await expect(panel.getByText('How it is counted')).toBeVisible();
	await panel.getByLabel('Comment').first().fill('From the register.');
	await expectAccessible(page);
	await panel.getByLabel('Comment').first().press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(cells(page).first()).toBeFocused();
	await expect(page.locator('.indicator .comment input').first()).toHaveValue('From the register.');
});

test('on a phone one indicator shows at a time', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await open(page, aagw, '/projects/IPA-2017-CSO/reports/2020-Q4/AAGW');
	const shown = page.locator('.indicator:visible');
	await expect(shown).toHaveCount(1);
	const first = await shown.getAttribute('id');
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await expect(shown).not.toHaveAttribute('id', first ?? '');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Previous' }).click();
	await expect(shown).toHaveAttribute('id', first ?? '');
});

test('rows can be chosen by what they lack, and a locked sheet can be read and not changed', async ({
	page
}) => {
	await open(page, aagw, '/projects/IPA-2017-CSO/reports/2020-Q4/AAGW');
	const all = await page.locator('.indicator:visible').count();
	await page.locator('.now input').first().fill('1');
	await page.getByRole('button', { name: 'Empty', exact: true }).click();
	expect(await page.locator('.indicator:visible').count()).toBeLessThan(all);

	await signIn(page, manager);
	await page.goto('/projects/IPA-2017-CSO/reports/2018-Q3/DE');
	await expect(cells(page).first()).not.toBeEditable();
	await expect(page.locator('.saving')).toHaveText(/^Approved .* by /);
	await expectAccessible(page);
});

test('what cannot be read is refused with words, not with an error of the server', async ({
	page
}) => {
	await signIn(page, jtipManager);
	const address = '/projects/JTIP-BALKANS/reports/FY2023-Q1/SHKEJ/figures';
	const answers = [];
	for (const data of ['{', {}, { report: null, version: -1, typed: {} }, { report: 'x' }]) {
		answers.push((await page.request.put(address, { data })).status());
	}
	expect(answers).toEqual([400, 400, 400, 400]);
	const unknown = await page.request.put(address, {
		data: { report: null, version: 0, typed: { 'f|none||value|': '1' } }
	});
	expect(await unknown.json()).toMatchObject({
		done: true,
		refused: [{ code: 'unknown_indicator' }]
	});
});
