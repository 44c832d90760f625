import { error } from '@sveltejs/kit';
import { downloadName } from '$lib/reports/downloadName';
import { offeredFile } from '$lib/reports/offered';
import type { Publication } from '$lib/reports/publication';

/** A file of a publication as an answer; 404 for a name that its format does not have. */
export async function download(
	publication: Publication,
	name: string,
	query: URLSearchParams
): Promise<Response> {
	const file = offeredFile(publication, name);
	if (!file) error(404, { message: 'There is no such file.', code: 'not_found' });
	// Imported where it is needed: a build gives it a file of its own, which is all that a thread loads.
	const { renderInThread } = await import('./fileThread');
	const bytes = await renderInThread({ publication, name, query: query.toString() });
	return new Response(bytes, {
		headers: {
			'content-type': file.mediaType,
			'content-disposition': `attachment; filename="${downloadName(publication, name)}"`,
			'cache-control': 'private, no-store'
		}
	});
}

/** A workbook as an answer that is saved under a name. */
export function workbook(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
	return new Response(bytes, {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
}
