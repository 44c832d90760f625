import { Unzip, UnzipInflate } from 'fflate';
import { FileRefusal } from './fileRefusal';
import type { Limits } from './limits';

/** The parts of an Office file that were asked for, expanded, and the names of all. */
export interface Package {
	names: string[];
	parts: Map<string, Uint8Array>;
}

/** As much as is expanded at once: at worst a thousand times of it. */
const step = 16 * 1024;

/**
 * Expands the wanted parts of a zip and counts what comes out, not what the zip says of itself, so
 * that a bomb ends at the limit.
 *
 * @throws FileRefusal `file_expands_too_much`, or `file_is_broken`
 */
export function unpack(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
	{ entries, entryBytes, expandedBytes }: Limits
): Package {
	const found: Package = { names: [], parts: new Map() };
	let total = 0;
	const unzip = new Unzip((entry) => {
		found.names.push(entry.name);
		if (found.names.length > entries) throw new FileRefusal('file_expands_too_much');
		if (!isWanted(entry.name)) return;
		const chunks: Uint8Array[] = [];
		let size = 0;
		entry.ondata = (error, chunk, isLast) => {
			if (error) throw error;
			size += chunk.length;
			total += chunk.length;
			if (size > entryBytes || total > expandedBytes)
				throw new FileRefusal('file_expands_too_much');
			chunks.push(chunk);
			if (isLast) found.parts.set(entry.name, joined(chunks, size));
		};
		entry.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += step) {
			unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
		}
	} catch (found) {
		throw found instanceof FileRefusal ? found : new FileRefusal('file_is_broken');
	}
	return found;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
