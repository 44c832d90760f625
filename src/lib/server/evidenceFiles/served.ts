/** What a browser shows without running anything of it. A PDF opens in a program that can run more. */
const shown = /^image\/(?:jpeg|png|webp)$/;

type File = { name: string; mediaType: string; content: Uint8Array<ArrayBuffer> };

/**
 * An uploaded file as an answer: saved, or shown where somebody asks for it and it is a picture. It is what it says and nothing else, may run and load nothing, and is kept by no cache.
 */
export function servedFile({ name, mediaType, content }: File, inline: boolean): Response {
	const disposition = inline && shown.test(mediaType) ? 'inline' : 'attachment';
	return new Response(content, {
		headers: {
			'content-type': mediaType,
			'content-disposition': `${disposition}; filename="${name}"`,
			'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
}
