import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { demandingPublication } from './fixture';
import { openPdf } from './fixture/openPdf';
import { reportFiles } from './index';

const publication = demandingPublication();
const files = Object.values(reportFiles).flat();
const named = (extension: RegExp) => files.filter(({ name }) => extension.test(name));

test.each(named(/\.(docx|xlsx)$/))(
	'every part of $name is well-formed, and nothing of the program shows through',
	{ timeout: 30_000 },
	async ({ render }) => {
		const parts = Object.entries(unzipSync(await render(publication)));
		for (const [, content] of parts.filter(([name]) => !name.endsWith('.png'))) {
			const text = strFromU8(content);
			expect(() => XmlDocument.fromString(text)).not.toThrow();
			expect(text).not.toMatch(/>[^<]*(undefined|NaN|\[object|\{\{)/);
		}
	}
);

test.each(named(/\.xlsx$/))(
	'what a person typed is never a formula in $name',
	{ timeout: 30_000 },
	async ({ render }) => {
		const parts = unzipSync(await render(publication));
		const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
		for (const name of sheets) {
			const formulas = strFromU8(parts[name] ?? new Uint8Array()).match(/<f>[^<]*/g) ?? [];
			expect(formulas.filter((formula) => !/^<f>ROUND\(/.test(formula))).toEqual([]);
		}
	}
);

test('no text of the table of figures is run by a spreadsheet', async () => {
	const [csv] = named(/\.csv$/);
	const bytes = (await csv?.render(publication)) ?? new Uint8Array();
	const rows: string[][] = parse(new TextDecoder().decode(bytes), { bom: true });
	const cells = rows.flat();
	expect(cells.filter((cell) => /^[=+\-@]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
	expect(cells.some((cell) => cell.startsWith("'=1+1 "))).toBe(true);
	expect(cells.some((cell) => cell.startsWith("'-5 % "))).toBe(true);
});

test.each(named(/\.pdf$/))(
	'$name holds every word in three alphabets',
	{ timeout: 30_000 },
	async ({ render }) => {
		const { text, raw } = openPdf(await render(publication));
		expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(text).toContain('обукитевоСкопјесеодржаа;đaciuNikšićučušepriču.');
		expect(text).not.toContain('\ufffd');
	}
);
