/**
 * Which files are kept as evidence, and in which form. Where they are kept is the database's affair:
 * `add_evidence`, `evidence_file` and `remove_evidence` put, get and remove.
 */
import sharp from 'sharp';
import { fileKind } from '$lib/domain/evidence/fileKind';
import { Refusal } from '../refusal';
import { pdfRefusal } from './pdf';
import { readSpreadsheet } from './spreadsheet';

export type KeptFile = { mediaType: string; content: Uint8Array };

const mostBytes = 10 * 1024 * 1024;
/** A photograph of the largest telephones has half as many. */
const mostPixels = 100_000_000;

/**
 * A file as it may be kept: of a kind that people can read, judged by what is in it; pictures drawn
 * anew, without place, camera and moment; nothing that runs.
 *
 * @throws Refusal (422) whose code says why it cannot be kept.
 */
export async function keepable(bytes: Uint8Array): Promise<KeptFile> {
	if (bytes.length > mostBytes) refuse('file_too_large');
	const kind = fileKind(bytes);
	if (kind === null) return refuse('file_not_allowed');
	if (kind === 'archive') {
		const { mediaType, refused } = readSpreadsheet(bytes);
		return mediaType === null ? refuse(refused) : { mediaType, content: bytes };
	}
	if (kind === 'pdf') {
		const refused = pdfRefusal(bytes);
		return refused ? refuse(refused) : { mediaType: 'application/pdf', content: bytes };
	}
	return { mediaType: `image/${kind}`, content: await drawnAnew(bytes, kind) };
}

function refuse(code: string): never {
	throw new Refusal(422, code, 'The file cannot be kept.', { field: 'file' });
}

/** The picture and nothing else: whatever else the file carried is not written again. */
async function drawnAnew(bytes: Uint8Array, kind: 'jpeg' | 'png' | 'webp'): Promise<Uint8Array> {
	try {
		const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient();
		return await picture.toFormat(kind, kind === 'png' ? {} : { quality: 88 }).toBuffer();
	} catch {
		return refuse('file_broken');
	}
}
