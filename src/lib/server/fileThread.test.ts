import { expect, it } from 'vitest';
import { europeaidPublication, jtipPublication } from '$lib/reports/fixture';
import { fileBytes } from '$lib/reports/fixture/fileBytes';
import { offeredFiles } from '$lib/reports/offered';
import { renderInThread } from './fileThread';

const cases = [europeaidPublication(), jtipPublication()].flatMap((publication) =>
	offeredFiles[publication.figures.format].map(({ name }) => ({ publication, name }))
);

it.each(cases)('$name is the same, byte for byte, in a thread', async ({ publication, name }) => {
	const bytes = await renderInThread({ publication, name, query: '' });
	expect(Buffer.from(bytes).equals(await fileBytes(publication, name))).toBe(true);
});

it('more files than there are threads are all written, and each is the one that was asked for', async () => {
	const publication = europeaidPublication();
	const names = offeredFiles.europeaid.map(({ name }) => name);
	const files = await Promise.all(
		[...names, ...names].map((name) => renderInThread({ publication, name, query: '' }))
	);
	const beginnings = files.map((bytes) => Buffer.from(bytes.subarray(0, 2)).toString('latin1'));
	const each = ['PK', '%P', 'PK', 'PK', '<?', '\xef\xbb'];
	expect(beginnings).toEqual([...each, ...each]);
});

it('what a reader chose of a file goes along', async () => {
	const publication = europeaidPublication();
	const named = { publication, name: 'iptt.xlsx' };
	const all = await renderInThread({ ...named, query: '' });
	const years = await renderInThread({ ...named, query: 'every=year' });
	expect(Buffer.from(years).equals(all)).toBe(false);
});

it('what goes wrong in a thread goes wrong here, and the next file is written', async () => {
	const publication = europeaidPublication();
	const broken = { ...publication, figures: { ...publication.figures, indicators: Object(1) } };
	const file = { name: 'data.csv', query: '' };
	await expect(renderInThread({ publication: broken, ...file })).rejects.toThrow(TypeError);
	await expect(renderInThread({ publication, ...file })).resolves.toBeInstanceOf(Uint8Array);
});
