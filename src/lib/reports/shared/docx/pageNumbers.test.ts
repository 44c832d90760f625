import { expect, test } from 'vitest';
import { demandingPublication, europeaidPublication } from '../../fixture';
import { openDocx } from '../../fixture/openDocx';
import { europeaidReport } from '../../europeaid/report';
import type { Publication } from '../../publication';
import { writeDocx } from './document';

const open = async (publication: Publication) =>
	openDocx(await writeDocx(europeaidReport(publication)));

test('a table of contents has its page numbers, and Word is not asked for them', async () => {
	const { text, parts } = await open(europeaidPublication());
	expect(text).toContain('2.3. Logframe matrix updated5');
	expect(parts['word/settings.xml']).not.toContain('updateFields');
});

test('of a very long report Word is asked to number the pages', async () => {
	const { text, parts } = await open(demandingPublication());
	expect(text).toContain('2.3. Logframe matrix updated2.4. Updated action plan');
	expect(parts['word/settings.xml']).toContain('<w:updateFields');
});
