import { error } from '@sveltejs/kit';
import { reportFile } from '$lib/reports';
import { downloadName } from '$lib/reports/downloadName';
import type { Publication } from '$lib/reports/publication';

/** A file of a publication as an answer; 404 for a name that its format does not have. */
export async function download(
	publication: Publication,
	name: string,
	query: URLSearchParams
): Promise<Response> {
	const file = reportFile(publication, name);
	if (!file) error(404, { message: 'There is no such file.', code: 'not_found' });
	const bytes = await file.render(publication, query);
	return new Response(new Uint8Array(bytes), {
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
