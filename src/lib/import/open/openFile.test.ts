import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { FileRefusal } from './fileRefusal';
import { logframeLimits } from './limits';
import { openFile } from './openFile';

const types = (more = '') => strToU8(`<Types>${more}</Types>`);
const zip = (parts: Record<string, Uint8Array>) =>
	zipSync({ '[Content_Types].xml': types(), ...parts });
const compound = (name: string) =>
	new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((c) => [c.charCodeAt(0), 0])]);

function refusalOf(bytes: Uint8Array): string {
	try {
		return `taken as ${openFile(bytes, logframeLimits).kind}`;
	} catch (found) {
		return found instanceof FileRefusal ? found.code : String(found);
	}
}

it.each([
	['nothing', new Uint8Array(), 'file_empty'],
	['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'file_not_a_table'],
	['a web page', strToU8('<html><table></table></html>'), 'file_not_a_table'],
	['a PDF', strToU8('%PDF-1.7'), 'file_is_pdf'],
	['a workbook with a password', compound('EncryptedPackage'), 'file_is_encrypted'],
	['a workbook of 2003', compound('Workbook'), 'file_is_old'],
	['something else in that container', compound('Thumbnails'), 'file_not_a_table'],
	['an archive of something else', zip({ 'a.txt': strToU8('a') }), 'file_not_a_table'],
	[
		'an OpenDocument table',
		zip({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<x/>') }),
		'file_is_open_document'
	],
	[
		'a workbook with macros',
		zip({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/vbaProject.bin': strToU8('x') }),
		'file_has_macros'
	],
	[
		'a document that says it has macros',
		zipSync({
			'[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml'),
			'word/document.xml': strToU8('<x/>')
		}),
		'file_has_macros'
	],
	['a binary workbook', zip({ 'xl/workbook.bin': strToU8('x') }), 'file_is_old'],
	[
		'a workbook cut off',
		zip({ 'xl/workbook.xml': strToU8('<x/>') }).subarray(0, 40),
		'file_not_a_table'
	],
	['a workbook', zip({ 'xl/workbook.xml': strToU8('<x/>') }), 'taken as xlsx'],
	['a document', zip({ 'word/document.xml': strToU8('<x/>') }), 'taken as docx'],
	['a text', strToU8('a,b\n1,2'), 'taken as text']
])('%s: %s', (_, bytes, code) => {
	expect(refusalOf(bytes)).toBe(code);
});

it('a zip bomb ends at the limit, whatever the zip says of its size', () => {
	const bomb = zip({
		'xl/workbook.xml': strToU8('<x/>'),
		'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024)
	});
	expect(bomb.length).toBeLessThan(100_000);
	expect(refusalOf(bomb)).toBe('file_expands_too_much');
	// The size in the header of the entry and in the directory becomes 16 bytes.
	const declared = new Uint8Array(bomb);
	const view = new DataView(declared.buffer);
	for (let at = 0; at < declared.length - 30; at += 1) {
		const signature = view.getUint32(at, true);
		if (signature === 0x04034b50) view.setUint32(at + 22, 16, true);
		if (signature === 0x02014b50) view.setUint32(at + 24, 16, true);
	}
	expect(refusalOf(declared)).toBe('file_expands_too_much');
});

it('an archive of very many files is refused', () => {
	const many = Object.fromEntries(
		Array.from({ length: 1_200 }, (_, n) => [`word/media/${n}.png`, strToU8('x')])
	);
	expect(refusalOf(zip({ 'word/document.xml': strToU8('<x/>'), ...many }))).toBe(
		'file_expands_too_much'
	);
});

it('a file that is too large is refused by its size alone', () => {
	expect(refusalOf(new Uint8Array(10 * 1024 * 1024 + 1))).toBe('file_too_large');
});

it('text is read as what it was written in', () => {
	const decoded = (bytes: number[]) => {
		const file = openFile(new Uint8Array(bytes), logframeLimits);
		return file.kind === 'text' ? file.text : '';
	};
	expect(decoded([...strToU8('Kukës,č')])).toBe('Kukës,č');
	expect(decoded([0x4b, 0x75, 0x6b, 0xeb, 0x73, 0x2c, 0xe8])).toBe('Kukës,č');
	expect(decoded([0xff, 0xfe, 0x61, 0, 0x0d, 0x01])).toBe('ač');
});
