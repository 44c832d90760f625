import { expect, test } from 'vitest';
import { downloadName } from './downloadName';
import { europeaidPublication, jtipPublication } from './fixture';

test('a download is named for its contract and quarters', () => {
	expect(downloadName(europeaidPublication(), 'europeaid-report.docx')).toBe(
		'IPA-2017-155863-3-31_2018-Q2_2018-Q3_europeaid-report.docx'
	);
	expect(downloadName(jtipPublication(), 'jtip-report.docx')).toBe(
		'S-SJTIP-17-GR-0001_FY2018-Q2_jtip-report.docx'
	);
});
