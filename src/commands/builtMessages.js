import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtParaglide, paraglide } from './messages.js';

/**
 * Messages as a build takes them: a third of the scripts of a page was messages of other pages.
 *
 * A message without parameters is text where it stands, which Svelte folds into its templates; the others
 * come from modules of their own. A build speaks the base language; a second one would be a second build.
 *
 * @returns {import('vite').Plugin}
 */
export function builtMessages() {
	const asked = resolve(paraglide.outdir, 'messages.js');
	const built = resolve(builtParaglide.outdir, 'messages.js');
	/** @type {Record<string, string>} */
	let texts = {};
	return {
		name: 'besa-built-messages',
		apply: 'build',
		enforce: 'pre',
		buildStart() {
			texts = JSON.parse(readFileSync('src/messages/en.json', 'utf8'));
		},
		resolveId(id) {
			return id === asked ? built : undefined;
		},
		transform: {
			filter: { id: /\.(svelte|ts|js)$/, code: /messages\.js|getLocale/ },
			handler(code, id) {
				if (id.startsWith(resolve('src'))) return { code: withTexts(code, texts), map: null };
				if (id.startsWith(resolve(builtParaglide.outdir, 'messages'))) {
					return { code: withoutChoice(code), map: null };
				}
			}
		}
	};
}

/**
 * Puts the text in place of each message that has no parameters: of its call, and of the message itself
 * where it is handed on.
 *
 * @param {string} code of a module or a component
 * @param {Record<string, string>} texts by the name of their message
 * @returns {string}
 */
export function withTexts(code, texts) {
	return code.replace(/(?<![\w$.])m\.(\w+)\b(\(\)|(?!\())/g, (message, name, call) => {
		const text = texts[name];
		// A brace or a backslash means more to the compiler of messages than the text itself.
		if (typeof text !== 'string' || /[{}\\]/.test(text)) return message;
		const literal = JSON.stringify(text).replaceAll('<', '\\u003c');
		return call ? literal : `(() => ${literal})`;
	});
}

/**
 * Leaves out of a message the choice of a language, which would bring the whole runtime along.
 *
 * @param {string} code of the module of a message
 * @returns {string}
 */
const withoutChoice = (code) =>
	code.replace(/^\s*experimentalStaticLocale \?\? .*getLocale\(\);?$/m, '');
