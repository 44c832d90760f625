/**
 * The text of a text file, or null of anything else. Spreadsheets of the region write CSV in UTF-8,
 * in UTF-16, or, without saying so, in the code page of Central Europe.
 */
export function decodeText(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
	// Control characters that no text has: what is left are pictures, archives, programs.
	if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return null;
	return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1250');
}

function decode(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
