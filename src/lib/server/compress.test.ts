import { expect, it } from 'vitest';
import { compressed } from './compress';

const asking = (headers: HeadersInit = { 'accept-encoding': 'br, gzip' }) =>
	new Request('http://localhost/', { headers });
const page = (text: string, type = 'text/html') =>
	new Response(text, { headers: { 'content-type': type, 'content-length': String(text.length) } });

it('sends a page compressed, and the same page comes out', async () => {
	const answer = compressed(asking(), page('<p>Besa</p>'.repeat(200)));
	expect(answer.headers.get('content-encoding')).toBe('gzip');
	expect(answer.headers.get('vary')).toBe('accept-encoding');
	expect(answer.headers.has('content-length')).toBe(false);
	const opened = answer.body?.pipeThrough(new DecompressionStream('gzip'));
	expect(await new Response(opened).text()).toBe('<p>Besa</p>'.repeat(200));
});

it('leaves alone what is no text, and whoever reads no compressed answers', () => {
	const file = page('bytes', 'application/zip');
	expect(compressed(asking(), file)).toBe(file);
	const plain = page('<p></p>');
	expect(compressed(asking({}), plain)).toBe(plain);
});
