/** What a file is by its first bytes; what it is called says nothing. */

const signatures = {
	pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
	jpeg: [0xff, 0xd8, 0xff],
	png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
	/** A spreadsheet is an archive; so is much else. */
	archive: [0x50, 0x4b, 0x03, 0x04]
} as const;
const riff = [0x52, 0x49, 0x46, 0x46];
const webp = [0x57, 0x45, 0x42, 0x50];

export type FileKind = keyof typeof signatures | 'webp';

/** @returns null for everything that is no evidence, programs above all. */
export function fileKind(bytes: Uint8Array): FileKind | null {
	const holds = (signature: readonly number[], at = 0) =>
		signature.every((byte, n) => bytes[at + n] === byte);
	if (holds(riff) && holds(webp, 8)) return 'webp';
	if (holds(signatures.pdf)) return 'pdf';
	if (holds(signatures.jpeg)) return 'jpeg';
	if (holds(signatures.png)) return 'png';
	return holds(signatures.archive) ? 'archive' : null;
}
