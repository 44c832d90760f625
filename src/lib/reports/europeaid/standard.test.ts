import { describe, expect, test } from 'vitest';
import { openEuropeaid, points } from '../../../../tests/fixtures/europeaidStandard.ts';
import { demandingPublication, europeaidPublication } from '../fixture';

describe.each([
	...['A', 'B', 'C'].map((templateVersion) => ({
		name: `a grant of version ${templateVersion}`,
		publication: europeaidPublication({ templateVersion })
	})),
	{ name: 'a final report', publication: europeaidPublication({ kind: 'final' }) },
	{ name: 'a demanding grant', publication: demandingPublication() }
])('the files of $name', { timeout: 60_000 }, async ({ publication }) => {
	const files = await openEuropeaid(publication);

	test.each(Object.entries(points))('%s', (_, holds) => {
		expect.hasAssertions();
		holds(files);
	});
});
