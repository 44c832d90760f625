/** The logframe edited in place: agreed with the donor in one project, new in the other. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryPort } from '../../src/commands/port.js';
import { signedIn } from './apiClient';
import { startServer, type BuiltServer } from './builtServer';
import { admin, expectAccessible, manager, officer, signIn } from './steps';

const data = mkdtempSync(join(tmpdir(), 'besa-logframe-'));
let server: BuiltServer;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	test.setTimeout(180_000);
	server = startServer({ data, port: await tryPort(0, '127.0.0.1'), name: 'logframe' });
	await server.ready();
	const api = await signedIn(server.origin, data, admin);
	const { error } = await api.rpc('create_project', {
		code: 'NEW',
		settings: {
			...{ title: 'A new project', donor: 'europeaid', lead: 'KMOP' },
			...{ start_date: '2018-02-01', end_date: '2021-01-31' },
			partners: [{ shortName: 'DE', role: '' }]
		}
	});
	expect(error).toBeNull();
});
test.afterAll(async () => {
	await server.stop();
	rmSync(data, { recursive: true, force: true });
});

async function pageOf(browser: Browser, email: string, javaScriptEnabled = true) {
	const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled });
	const page = await context.newPage();
	await signIn(page, email);
	return page;
}

const expectTold = (page: Page, text: string) =>
	expect(page.locator('.notice.success')).toContainText(text);

for (const hasScripts of [true, false]) {
	const [top, below, indicator] = hasScripts ? ['OO', 'Oc 1', '1.1'] : ['Goal', 'Oc 9', '9.1'];
	test(`a logframe is written from nothing ${hasScripts ? 'with' : 'without'} JavaScript`, async ({
		browser
	}) => {
		const page = await pageOf(browser, admin, hasScripts);
		await page.goto('/projects/NEW/logframe');
		await page.getByRole('link', { name: 'Add a result', exact: true }).click();
		await page.getByLabel('Code').fill(top);
		await page.getByLabel('Statement').fill('Victims live on their own.');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expectTold(page, `Result ${top} was added.`);

		await page.getByRole('link', { name: 'Add a result below' }).last().click();
		await page.getByLabel('Code').fill(top);
		await page.getByLabel('Statement').fill('They find work.');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByText(`There is a “${top}” already.`)).toBeVisible();
		await expect(page.getByLabel('Statement')).toHaveValue('They find work.');
		await page.getByLabel('Code').fill(below);
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expectTold(page, `Result ${below} was added.`);

		await page.getByRole('link', { name: 'Add an indicator' }).last().click();
		await page.getByLabel('Code').fill(indicator);
		await page.getByLabel('Indicator', { exact: true }).fill('Women in work');
		await page.getByLabel('Target 1', { exact: true }).fill('10');
		await page.getByLabel('Date of target 1').fill('2019-12-31');
		await page.getByLabel('Target 2', { exact: true }).fill('15,5');
		await page.getByLabel('Date of target 2').fill('2021-01-31');
		await page.getByLabel('increments: what each date adds').check();
		if (hasScripts) {
			await expect(page.getByText('It has no unit.')).toBeVisible();
			await page.getByLabel('Unit').fill('women');
			await expect(page.getByText('It has no unit.')).toBeHidden();
			await expectAccessible(page);
		}
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expectTold(page, `Indicator ${indicator} was added.`);
		await expect(page.getByRole('row', { name: /Women in work/ }).last()).toContainText('25.5');
	});
}

test('results move by key and by drag, and what was done is taken back', async ({ browser }) => {
	const page = await pageOf(browser, admin);
	await page.goto('/projects/NEW/logframe');
	const order = () => page.locator('th[data-item]').evaluateAll((all) => all.map(({ id }) => id));
	expect(await order()).toEqual(['result-OO', 'result-Oc_1', 'result-Goal', 'result-Oc_9']);
	await page.getByRole('button', { name: 'Move Result Goal up' }).press('Enter');
	await expectTold(page, 'Result Goal was moved.');
	expect(await order()).toEqual(['result-Goal', 'result-Oc_9', 'result-OO', 'result-Oc_1']);
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expectTold(page, 'was taken back');
	expect(await order()).toEqual(['result-OO', 'result-Oc_1', 'result-Goal', 'result-Oc_9']);

	await page
		.locator('[id="result-Oc_9"] .handle')
		.dragTo(page.locator('[id="result-Oc_1"]'), { targetPosition: { x: 40, y: 20 } });
	await expectTold(page, 'Result Oc 9 was moved.');
	expect(await order()).toEqual(['result-OO', 'result-Oc_9', 'result-Oc_1', 'result-Goal']);

	await page.locator('[id="indicator-9.1"] summary', { hasText: 'Remove' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
	await expectTold(page, 'Indicator 9.1 was removed.');
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(page.getByRole('row', { name: /9\.1/ })).toContainText('25.5');
});

test('what is agreed changes with a reason, and the versions tell of it', async ({ browser }) => {
	const page = await pageOf(browser, manager);
	await page.goto('/projects/IPA-2017-CSO/logframe');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Change Indicator 1.3' }).click();
	await expect(page.getByText(/It stands in \d+ reports/)).toBeVisible();
	await expect(page.getByText('OPSYS locks name, type and breakdown')).toBeVisible();
	await page.getByLabel('Unit').fill('trainees');
	await page.getByRole('textbox', { name: 'Reason' }).fill(' ');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Please give a reason', { exact: false }).first()).toBeVisible();
	await expect(page.getByLabel('Unit')).toHaveValue('trainees');
	await page.getByRole('textbox', { name: 'Reason' }).fill('The word the donor uses.');
	await page.getByRole('textbox', { name: 'Approval reference' }).fill('Ares(2019)1');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expectTold(page, 'Indicator 1.3 was changed.');
	await page.getByRole('link', { name: 'All versions' }).click();
	await expect(page.getByText('“The word the donor uses.” Ares(2019)1')).toBeVisible();
	await expect(page.getByRole('row', { name: 'Unit' }).first()).toContainText('trainees');
	await expectAccessible(page);
});

test('an officer reads the logframe and finds nothing to change', async ({ browser }) => {
	const page = await pageOf(browser, officer);
	await page.goto('/projects/IPA-2017-CSO/logframe?edit=indicator:1.3');
	await expect(page.locator('[id="indicator-1.3"]')).toBeVisible();
	await expect(page.locator('main form, main .tools, main [draggable]')).toHaveCount(0);
	await expectAccessible(page);
});
