/** What a PDF may carry besides pages. */
import { inflateSync } from 'node:zlib';

/** Names of what runs, of what is hidden inside, and of what keeps anybody from looking. */
const forbidden = [
	{ code: 'file_is_locked', name: /\/Encrypt\b/ },
	{ code: 'file_has_program', name: /\/(?:JavaScript|JS|Launch|XFA|RichMedia)\b/ },
	{ code: 'file_has_files', name: /\/EmbeddedFiles?\b/ }
] as const;

/** Unpacked, the objects of ten megabytes are not more than this. */
const most = 64 * 1024 * 1024;

/**
 * Why a PDF cannot be kept: it runs something, hides files, or is locked. Objects packed into streams
 * are unpacked and looked at; the contents of pages are not.
 *
 * @returns the code of a refusal, or null.
 */
export function pdfRefusal(bytes: Uint8Array): string | null {
	let objects = '';
	let unpacked = 0;
	for (const { outside, content } of streamsOf(Buffer.from(bytes).toString('latin1'))) {
		const described = spelledOut(outside);
		objects += described;
		if (!/\/ObjStm\b/.test(described)) continue;
		const part = unpack(content, most - unpacked);
		if (part === null) return 'file_broken';
		unpacked += part.length;
		objects += spelledOut(part);
	}
	return forbidden.find(({ name }) => name.test(objects))?.code ?? null;
}

/** A name may be written with its letters as numbers: /J#53. */
function spelledOut(objects: string): string {
	return objects.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16))
	);
}

/** A PDF taken apart: what stands outside of streams, each part with the stream that follows it. */
function* streamsOf(source: string): Generator<{ outside: string; content: string }> {
	let at = 0;
	while (at < source.length) {
		const start = source.indexOf('stream', at);
		const end = start < 0 ? -1 : source.indexOf('endstream', start);
		if (end < 0) {
			yield { outside: source.slice(at), content: '' };
			return;
		}
		const content = source.slice(start + 'stream'.length, end).replace(/^\r?\n/, '');
		yield { outside: source.slice(at, start), content };
		at = end + 'endstream'.length;
	}
}

function unpack(content: string, maxOutputLength: number): string | null {
	try {
		return inflateSync(Buffer.from(content, 'latin1'), { maxOutputLength }).toString('latin1');
	} catch {
		return null;
	}
}
