import { unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * Writes a zip anew so that the same content gives the same bytes: names in order, one date, one
 * way of compressing. `edit` may mend a part on the way.
 */
export function sealZip(
	bytes: Uint8Array,
	edit: (name: string, content: Uint8Array) => Uint8Array = (_, content) => content
): Uint8Array {
	const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
	parts.sort(([one], [other]) => (one < other ? -1 : 1));
	// The earliest date a zip can hold, in local parts because that is what a zip stores.
	const mtime = new Date(1980, 0, 1);
	const sealed: Zippable = {};
	for (const [name, content] of parts) {
		sealed[name] = [edit(name, content), { mtime, level: 6 }];
	}
	return zipSync(sealed);
}
