import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import {
	brokenRules,
	hasStandard,
	iatiPoints,
	standard,
	validate
} from '../../../../tests/fixtures/iatiStandard.ts';
import { iatiCases, openGrant } from '../fixture/iati';
import { iatiFile } from './file';

const today = '2026-01-01';

describe.each(iatiCases)('the file of $name', async ({ publication }) => {
	const iati = XmlDocument.fromBuffer(await iatiFile(publication));

	test.each(Object.entries(iatiPoints))('%s', (_, holds) => {
		holds({ publication, iati });
	});
});

test.skipIf(!hasStandard)(
	`a file that is wrong is found out (skipped without ${standard})`,
	async () => {
		const xml = new TextDecoder().decode(await iatiFile(openGrant));
		const changed = (from: RegExp, to: string) => XmlDocument.fromString(xml.replace(from, to));
		const broken = (from: RegExp, to: string) => brokenRules(changed(from, to), today);
		expect(broken(/<sector [^>]*>/, '')).toEqual(['error 6.2.2', 'error 6.7.2']);
		expect(broken(/(<actual) value="30.4"/, '$1')).toEqual(['error 8.10.1']);
		expect(broken(/<recipient-country [^>]*>/, '')).toEqual(['error 3.7.1']);
		expect(broken(/GR-GEMI-0000-IPA-2017/, 'GR-GEMI-0000-IPA/2017')).toEqual(['warning 1.3.13']);
		const misplaced = changed(/(<sector [^>]*>)([^]*)(<\/iati-activity>)/, '$2$1$3');
		expect(() => validate(misplaced)).toThrow();
	}
);
