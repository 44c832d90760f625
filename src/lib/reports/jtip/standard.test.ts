import { describe, expect, test } from 'vitest';
import { demandingPublication, jtipPublication } from '../fixture';
import { openJtip, points } from '../../../../tests/fixtures/jtipStandard.ts';

const { award } = jtipPublication().figures;

describe.each([
	{ name: 'an award', publication: jtipPublication() },
	{ name: 'a demanding one', publication: demandingPublication({ format: 'jtip', award }) }
])('the files of $name', { timeout: 60_000 }, async ({ publication }) => {
	const files = await openJtip(publication);

	test.each(Object.entries(points))('%s', (_, holds) => {
		expect.hasAssertions();
		holds(files);
	});
});
