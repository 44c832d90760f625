import { decodeText } from './decodeText';
import { FileRefusal } from './fileRefusal';
import type { Limits } from './limits';
import { unpack, type Package } from './unpack';

/** A file that may be read: an Office file as its parts, or text. */
export type OpenedFile =
	{ kind: 'xlsx' | 'docx'; parts: Map<string, Uint8Array> } | { kind: 'text'; text: string };

/** The parts that hold tables and how they are written; never pictures, never programs. */
const wanted =
	/^(\[Content_Types\]\.xml|_rels\/\.rels|(xl|word)\/([^/]+|_rels\/[^/]+|worksheets\/[^/]+))$/;

/**
 * What a file is, by its content and not by its name, and its parts within the limits.
 *
 * @throws FileRefusal that says what is wrong with it
 */
export function openFile(bytes: Uint8Array, limits: Limits): OpenedFile {
	if (bytes.length === 0) throw new FileRefusal('file_empty');
	if (bytes.length > limits.bytes) {
		throw new FileRefusal('file_too_large', { most: limits.bytes / 1024 / 1024 });
	}
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileRefusal(compoundRefusal(bytes));
	if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new FileRefusal('file_is_pdf');
	if (startsWith(bytes, [0x50, 0x4b])) return openOffice(unpack(bytes, isWanted, limits));
	const text = decodeText(bytes);
	if (text === null || /^\s*[<{]/.test(text)) throw new FileRefusal('file_not_a_table');
	return { kind: 'text', text };
}

function isWanted(name: string): boolean {
	return wanted.test(name) && !name.endsWith('.bin');
}

function openOffice({ names, parts }: Package): OpenedFile {
	const has = (name: string) => names.includes(name);
	const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
	if (names.some((name) => /vbaProject\.bin$/i.test(name)) || /macroEnabled/i.test(types)) {
		throw new FileRefusal('file_has_macros');
	}
	if (has('xl/workbook.xml')) return { kind: 'xlsx', parts };
	if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return { kind: 'docx', parts };
	if (has('xl/workbook.bin')) throw new FileRefusal('file_is_old');
	if (has('mimetype') && has('content.xml')) throw new FileRefusal('file_is_open_document');
	throw new FileRefusal('file_not_a_table');
}

/** The container of Office files before 2007, and of every one with a password. */
function compoundRefusal(
	bytes: Uint8Array
): 'file_is_encrypted' | 'file_is_old' | 'file_not_a_table' {
	// The names of its streams are in UTF-16.
	const names = new TextDecoder('latin1').decode(bytes).replaceAll('\u0000', '');
	if (/EncryptedPackage/.test(names)) return 'file_is_encrypted';
	return /Workbook|Book|WordDocument/.test(names) ? 'file_is_old' : 'file_not_a_table';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, at) => bytes[at] === byte);
}
