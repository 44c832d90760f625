/** Pages are sent compressed: on a slow connection that is what decides when they stand there. */

const compressible = /^(text\/|application\/json)/;

/** @returns the answer compressed where whoever asks reads that, and it is text; else as it is. */
export function compressed(request: Request, response: Response): Response {
	const accepts = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
	const { headers, body, status, statusText } = response;
	const isText = compressible.test(headers.get('content-type') ?? '');
	if (request.method !== 'GET' || !accepts || !isText || !body || headers.has('content-encoding')) {
		return response;
	}
	const changed = new Headers(headers);
	changed.set('content-encoding', 'gzip');
	changed.append('vary', 'accept-encoding');
	changed.delete('content-length');
	return new Response(body.pipeThrough(new CompressionStream('gzip')), {
		status,
		statusText,
		headers: changed
	});
}
