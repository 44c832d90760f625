/** What a spreadsheet is, and what it may carry besides sheets. */
import { Unzip, UnzipInflate, unzipSync } from 'fflate';

const mostEntries = 2_000;
/** Ten megabytes of sheets unpack to less than this. */
const mostBytes = 200 * 1024 * 1024;

const program =
	/(?:^|\/)(?:vbaProject|vbaData)|^xl\/(?:macrosheets|dialogsheets|activeX)\/|^(?:Basic|Scripts)\//i;
const hidden = /^xl\/embeddings\//i;

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const openDocument = 'application/vnd.oasis.opendocument.spreadsheet';

class TooLarge extends Error {}

/** @returns the media type of an XLSX or ODS, or the code of a refusal. */
export function readSpreadsheet(
	bytes: Uint8Array
): { mediaType: string; refused: null } | { mediaType: null; refused: string } {
	const refuse = (refused: string) => ({ mediaType: null, refused });
	let listed: string[];
	try {
		listed = entriesOf(bytes);
	} catch (found) {
		return refuse(found instanceof TooLarge ? 'file_is_bomb' : 'file_broken');
	}
	const has = (name: RegExp) => listed.some((entry) => name.test(entry));
	if (has(program)) return refuse('file_has_program');
	if (has(hidden)) return refuse('file_has_files');
	if (has(/^xl\/workbook\.xml$/)) return { mediaType: excel, refused: null };
	// The first entry of an OpenDocument file is its media type, not compressed.
	const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
	const isOpenDocument = beginning.slice(30).startsWith(`mimetype${openDocument}`);
	return isOpenDocument ? { mediaType: openDocument, refused: null } : refuse('file_not_allowed');
}

/**
 * The names of what is in an archive, by its list and by its contents, which may differ. Everything
 * is unpacked once and thrown away: what an archive says of its sizes need not be so.
 */
function entriesOf(bytes: Uint8Array): string[] {
	const names: string[] = [];
	unzipSync(bytes, {
		filter: ({ name }) => {
			names.push(name);
			return false;
		}
	});
	let size = 0;
	const unzip = new Unzip((entry) => {
		names.push(entry.name);
		if (names.length > 2 * mostEntries) throw new TooLarge();
		entry.ondata = (error, part) => {
			if (error) throw error;
			size += part.length;
			if (size > mostBytes) throw new TooLarge();
		};
		entry.start();
	});
	unzip.register(UnzipInflate);
	// In pieces, so that what unpacks to too much is noticed early.
	for (let at = 0; at < bytes.length; at += 65_536) {
		unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
	}
	return names;
}
