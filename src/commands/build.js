import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { run } from './run.js';

const inputs = [
	'{src,static}/**/*',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Tests are no part of the build, and what is generated follows from the rest. */
const skipped = ['**/*.test.ts', 'src/lib/messages', 'src/project.inlang/{cache,*.md}'];

/** Inside `build`, so that whoever else writes or removes the folder takes the stamp along. */
const stamp = 'build/.inputs';

async function fingerprint() {
	/** @type {string[]} */
	const paths = [];
	for await (const entry of glob(inputs, { exclude: skipped, withFileTypes: true })) {
		if (entry.isFile()) paths.push(`${entry.parentPath}/${entry.name}`);
	}
	const hash = createHash('sha256');
	for (const path of paths.sort()) hash.update(`${path}\n`).update(readFileSync(path));
	return hash.digest('hex');
}

/**
 * Builds the server, unless `build` is already made of these very files.
 *
 * @returns {Promise<boolean>} whether there is a build to start
 */
export async function build() {
	const print = await fingerprint();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return true;

	console.log('Building Besa …');
	const built = await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		output: 'shownOnFailure',
		env: { ...process.env, NODE_ENV: 'production' }
	});
	if (built) writeFileSync(stamp, print);
	return built;
}
