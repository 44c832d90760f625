/**
 * Compiles the messages of `src/messages` into modules that git does not keep, unless the output is newer
 * than all it is made of. `--built` compiles what a build takes, see `builtMessages.js`.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';

/**
 * The development server compiles too, with these same options: were they to differ, each would
 * overwrite the other. One module a language, as one a message is hundreds of requests there.
 *
 * @type {import('@inlang/paraglide-js').CompilerOptions}
 */
export const paraglide = {
	project: './src/project.inlang',
	outdir: './src/lib/messages',
	strategy: ['baseLocale'],
	outputStructure: 'locale-modules',
	isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'",
	cleanOutdir: false,
	emitGitIgnore: false,
	emitPrettierIgnore: false,
	emitReadme: false
};

/**
 * For a build: one module a message, so that a page takes along its own and no others.
 *
 * @type {import('@inlang/paraglide-js').CompilerOptions}
 */
export const builtParaglide = {
	...paraglide,
	outdir: './.svelte-kit/messages',
	outputStructure: 'message-modules'
};

/** @param {import('@inlang/paraglide-js').CompilerOptions} options */
function isUpToDate({ outdir, project }) {
	const output = `${outdir}/messages/_index.js`;
	const inputs = [
		'package-lock.json',
		'src/commands/messages.js',
		`${project}/settings.json`,
		...readdirSync('src/messages').map((name) => `src/messages/${name}`)
	];
	const changed = Math.max(...inputs.map((path) => statSync(path).mtimeMs));
	return existsSync(output) && statSync(output).mtimeMs > changed;
}

const options = process.argv.includes('--built') ? builtParaglide : paraglide;
if (import.meta.main && !isUpToDate(options)) {
	const { compile } = await import('@inlang/paraglide-js');
	await compile(options);
	// The compiler leaves timers behind that would hold the process for half a minute.
	process.exit();
}
