/**
 * `node src/commands/icons.js`: draws the icons of the installed application from its mark. To be
 * run after a change of `static/favicon.svg`; the pictures are kept in git.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';

const folder = 'static/icons';
const mark = readFileSync('static/favicon.svg', 'utf8');

/**
 * The mark on a ground that fills the square: a system cuts its own shape out of it, and what lies
 * further out than 40 % of the width from the middle may be lost.
 */
const filled = mark
	.replace(/viewBox="[^"]*"/, 'viewBox="-4 -4 40 40"')
	.replace(
		/<rect[^>]*fill="([^"]*)"[^>]*>/,
		'<rect x="-4" y="-4" width="40" height="40" fill="$1"/>'
	);

/**
 * @param {string} svg
 * @param {number} size of the square, in pixels
 * @param {string} name
 */
function draw(svg, size, name) {
	return sharp(Buffer.from(svg), { density: 72 * (size / 32) })
		.resize(size, size)
		.png({ palette: true })
		.toFile(`${folder}/${name}.png`);
}

mkdirSync(folder, { recursive: true });
await draw(mark, 192, '192');
await draw(mark, 512, '512');
await draw(filled, 512, 'maskable-512');
await draw(filled, 180, 'apple-touch');
