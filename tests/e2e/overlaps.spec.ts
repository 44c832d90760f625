import { expect, test } from '@playwright/test';
import { expectAccessible, jtipManager, signIn } from './steps';

const indicator = '/projects/JTIP-BALKANS/indicators/1.7';

for (const [javaScriptEnabled, shared] of [
	[true, 4],
	[false, 5]
] as const) {
	test.describe(javaScriptEnabled ? 'in the browser' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('people whom two partners counted are taken off, and the manager takes that back', async ({
			page
		}) => {
			await signIn(page, jtipManager);
			await page.goto(indicator);
			const section = page.locator('#overlaps');
			const row = (counted: string, status: string) =>
				section
					.getByRole('row')
					.filter({ hasText: 'FY2022-Q2' })
					.filter({ has: page.getByRole('cell', { name: counted, exact: true }) })
					.filter({ has: page.getByRole('cell', { name: status, exact: true }) });
			const toDate = page.locator('.stats dd').first();
			const people = async () => Number((await toDate.innerText()).replace(/\D/g, ''));
			const before = await people();
			expect(before).toBeGreaterThan(1000);
			const record = async (counted: string) => {
				if (!(await section.getByLabel('How you know').isVisible())) {
					await section.locator('summary').click();
				}
				await section
					.getByLabel('Quarter in which they were counted again')
					.selectOption('FY2022-Q2');
				await section.getByLabel('How many people').fill(counted);
				await section.getByLabel('How you know').fill('Both lists were compared.');
				await section.getByRole('button', { name: 'Record an overlap' }).click();
			};

			await expect(section.getByRole('row').filter({ hasText: 'in force' })).not.toHaveCount(0);
			await record('1000000');
			await expect(section.getByText(/^By what is approved, at most \d+\.$/)).toBeVisible();
			await expect.poll(people).toBe(before);

			await record(String(shared));
			await expect(row(String(shared), 'in force')).toHaveCount(1);
			await expect.poll(people).toBe(before - shared);
			if (javaScriptEnabled) await expectAccessible(page);

			await section.getByRole('button', { name: 'Undo FY2022-Q2' }).click();
			await expect(row(String(shared), 'corrected later')).toHaveCount(1);
			await expect(row('0', 'in force')).toHaveCount(1);
			await expect.poll(people).toBe(before);
		});
	});
}
