import { afterEach, expect, test, vi } from 'vitest';
import { europeaidPublication, jtipPublication } from './fixture';
import { openDocx } from './fixture/openDocx';
import { openXlsx } from './fixture/openXlsx';
import { reportFile, reportFiles } from './index';

const cases = [europeaidPublication(), jtipPublication()].flatMap((publication) =>
	reportFiles[publication.figures.format].map((file) => ({ ...file, publication }))
);
const zone = process.env.TZ;

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	process.env.TZ = zone;
});

test.each(cases)('$name has the same bytes at any time, place and chance', async (file) => {
	const { publication, render } = file;
	const first = await render(publication);
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-12-31T23:59:59Z') });
	vi.spyOn(Math, 'random').mockReturnValue(0.123);
	process.env.TZ = 'Pacific/Kiritimati';
	expect(Buffer.from(await render(publication)).equals(first)).toBe(true);
});

test.each(cases)('$name is not changed by a file written in between', async (file) => {
	const { publication, render } = file;
	const [first, second] = await Promise.all([render(publication), render(publication)]);
	expect(Buffer.from(first).equals(second)).toBe(true);
});

test.each(cases)(
	'$name has no date but the publication’s',
	async ({ name, publication, render }) => {
		const bytes = await render(publication);
		const texts = name.endsWith('.docx')
			? Object.values(openDocx(bytes).parts)
			: name.endsWith('.xlsx')
				? Object.values((await openXlsx(bytes)).parts)
				: [new TextDecoder().decode(bytes)];
		const stamps = texts.flatMap((text) => text.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? []);
		const expected = name.endsWith('.csv') ? [] : [`${publication.publishedOn}T00:00:00Z`];
		expect(new Set(stamps)).toEqual(new Set(expected));
	}
);

test('a publication offers the files of its own format only', () => {
	expect(reportFile(jtipPublication(), 'jtip-report.docx')?.name).toBe('jtip-report.docx');
	expect(reportFile(jtipPublication(), 'europeaid-report.docx')).toBeUndefined();
});
