/** A quarter filled in as an officer would, whatever it asks for. */
import type { Locator, Page } from '@playwright/test';

/** What stands in a field of the sheet. */
export const fieldOf = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** Fills whatever the form asks for: a figure everywhere, in parts that add up. */
export async function fillQuarter(page: Page): Promise<void> {
	const figures: Record<string, string> = {
		value: '4',
		returning: '1',
		numerator: '2',
		denominator: '4'
	};
	await page.getByRole('button', { name: 'Open all' }).click();
	const sheet = page.locator('.entry-sheet');
	const names = (locator: Locator) =>
		locator.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
	for (const name of await names(sheet.locator('.now input'))) {
		await fieldOf(page, name).fill(figures[name.split('|')[3] ?? ''] ?? '');
	}
	for (const split of await sheet.locator('.split').all()) {
		const done = new Set<string>();
		for (const name of await names(split.locator('tbody tr').first().locator('input'))) {
			const field = name.split('|')[3] ?? '';
			if (!done.has(field)) await fieldOf(page, name).fill(figures[field] ?? '');
			done.add(field);
		}
	}
	for (const text of await sheet.locator('.long textarea').all()) await text.fill('As planned.');
	// Figures made up like this are unusual, and want an explanation.
	for (const comment of await sheet.locator('.comment input').all()) {
		await comment.fill('A quarter of trials.');
	}
	for (const told of await sheet.locator('.told details').all()) {
		await told.evaluate((details: HTMLDetailsElement) => (details.open = true));
		for (const text of await told.locator('textarea').all()) {
			await text.fill('The quarter went as planned.');
		}
	}
}
