import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal';
import { keepable } from './index';

const codeOf = async (bytes: Uint8Array) => {
	const found: unknown = await keepable(bytes).catch((error: unknown) => error);
	return found instanceof Refusal ? found.code : found;
};
const picture = () =>
	sharp({ create: { width: 8, height: 4, channels: 3, background: '#2a5379' } });
const pdf = (body: string) => strToU8(`%PDF-1.7\n${body}\n%%EOF`, true);
const sheet = (more: Record<string, Uint8Array> = {}) =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'xl/workbook.xml': strToU8('<workbook/>'),
		...more
	});
/** An object stream with the text inside, as modern PDFs pack their objects. */
const packed = (text: string) => {
	const content = deflateSync(text).toString('latin1');
	return `7 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >> stream\n${content}\nendstream endobj`;
};

describe('pictures', () => {
	it.each(['jpeg', 'png', 'webp'] as const)(
		'of the kind %s come back without place, camera and description',
		async (kind) => {
			const taken = await picture()
				.withExif({
					IFD0: { Copyright: 'Ana Krasniqi', Make: 'Telephone' },
					IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 19/1 39/1' }
				})
				.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><q>Ana Krasniqi</q></x:xmpmeta>')
				.toFormat(kind)
				.toBuffer();
			expect(taken.toString('latin1')).toContain('Ana Krasniqi');

			const { mediaType, content } = await keepable(taken);
			expect(mediaType).toBe(`image/${kind}`);
			expect(Buffer.from(content).toString('latin1')).not.toMatch(
				/Ana Krasniqi|Telephone|GPS|Exif/
			);
			const { exif, xmp, width, height } = await sharp(content).metadata();
			expect({ exif, xmp, width, height }).toEqual({
				exif: undefined,
				xmp: undefined,
				width: 8,
				height: 4
			});
		}
	);

	it('taken upright stay upright', async () => {
		const turned = await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer();
		const { content } = await keepable(turned);
		expect(await sharp(content).metadata()).toMatchObject({ width: 4, height: 8 });
	});

	it('that are damaged are refused', async () => {
		const whole = await picture().jpeg().toBuffer();
		expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('file_broken');
	});
});

describe('a PDF', () => {
	it('is kept as it is', async () => {
		const bytes = pdf('1 0 obj << /Type /Catalog >> endobj');
		expect(await keepable(bytes)).toEqual({ mediaType: 'application/pdf', content: bytes });
	});

	it.each([
		[
			'that runs a script',
			'1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj',
			'file_has_program'
		],
		[
			'that runs a script under another spelling',
			'1 0 obj << /S /J#61vaScript >> endobj',
			'file_has_program'
		],
		[
			'that runs a script from a packed object',
			packed('1 0 << /S /JavaScript >>'),
			'file_has_program'
		],
		['that starts a program', '1 0 obj << /S /Launch /F (cmd.exe) >> endobj', 'file_has_program'],
		[
			'with files inside',
			'1 0 obj << /Names << /EmbeddedFiles 2 0 R >> >> endobj',
			'file_has_files'
		],
		['under a password', 'trailer << /Encrypt 5 0 R >>', 'file_is_locked'],
		[
			'with objects nobody can unpack',
			'7 0 obj << /Type /ObjStm >> stream\nnonsense\nendstream',
			'file_broken'
		]
	])('%s is refused', async (_, body, code) => {
		expect(await codeOf(pdf(body))).toBe(code);
	});

	it('is not judged by what its pages look like when packed', async () => {
		const bytes = pdf('4 0 obj << /Length 9 >> stream\n/JS /Launch\nendstream endobj');
		expect((await keepable(bytes)).mediaType).toBe('application/pdf');
	});
});

describe('a spreadsheet', () => {
	it('is kept as it is, from Excel or as OpenDocument', async () => {
		expect((await keepable(sheet())).mediaType).toContain('spreadsheetml.sheet');
		const type = 'application/vnd.oasis.opendocument.spreadsheet';
		const open = zipSync({
			mimetype: [strToU8(type), { level: 0 }],
			'content.xml': strToU8('<office/>')
		});
		expect((await keepable(open)).mediaType).toBe(type);
	});

	it.each([
		['with macros', sheet({ 'xl/vbaProject.bin': strToU8('x') }), 'file_has_program'],
		['with old macros', sheet({ 'xl/macrosheets/sheet1.xml': strToU8('x') }), 'file_has_program'],
		['with files inside', sheet({ 'xl/embeddings/a.bin': strToU8('x') }), 'file_has_files'],
		['that is a text document', zipSync({ 'word/document.xml': strToU8('x') }), 'file_not_allowed'],
		['that is any archive', zipSync({ 'a.exe': strToU8('MZ') }), 'file_not_allowed'],
		[
			'that unpacks to far too much',
			sheet({ 'xl/sheet.xml': new Uint8Array(201 * 1024 * 1024) }),
			'file_is_bomb'
		],
		['that is damaged', sheet().subarray(0, 60), 'file_broken']
	])(
		'%s is refused',
		async (_, bytes, code) => {
			expect(await codeOf(bytes)).toBe(code);
		},
		60_000
	);
});

it.each([
	['a program', strToU8('MZ\x90\x00', true)],
	['a page', strToU8('<!doctype html><script>alert(1)</script>')],
	['a drawing that can run scripts', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
	['nothing', new Uint8Array()]
])('%s is no evidence, whatever it is called', async (_, bytes) => {
	expect(await codeOf(bytes)).toBe('file_not_allowed');
});

it('more than ten megabytes are refused', async () => {
	expect(await codeOf(new Uint8Array(10 * 1024 * 1024 + 1))).toBe('file_too_large');
});
