import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * One arrow of the house: what the modules of a room may not import. A later arrow replaces an
 * earlier one for the same file, so a room inside another repeats what holds for the outer one.
 *
 * @param {string} files
 * @param {{ regex: string, message: string }[]} patterns
 * @param {import('eslint').Linter.RulesRecord} [rules]
 */
const arrow = (files, patterns, rules) => ({
	files: [`${files}/**/*.{ts,svelte}`],
	ignores: ['**/*.test.ts'],
	rules: { ...rules, 'no-restricted-imports': /** @type {const} */ (['error', { patterns }]) }
});

/**
 * Matches an import of a folder of `src/lib`, by alias or by a path that climbs out to it.
 *
 * @param {...string} folders
 */
const lib = (...folders) => `^(\\$lib|\\.\\.(/\\.\\.)*)/(${folders.join('|')})(/|$)`;

const otherThanUi = '^(\\$lib|\\.\\.)/(.*/)?components/(?!ui/)';

const noServer = {
	regex: lib('server'),
	message: 'Only routes and hooks call the server; what is drawn gets its data as props.'
};
const noBackend = {
	regex: '^(@supabase|@electric-sql|postgres$)',
	message: 'The database is reached through src/lib/server alone.'
};
const noPages = { regex: '(^|/)routes/', message: 'Nothing in src/lib knows the pages.' };

/** What makes a result depend on anything but its arguments. */
const pure = {
	'no-restricted-globals': [
		'error',
		...['console', 'document', 'fetch', 'localStorage', 'process', 'window'].map((name) => ({
			name,
			message: 'This room is pure: rows, time and randomness come in as arguments.'
		}))
	],
	'no-restricted-properties': [
		'error',
		{ object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
		{ object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' }
	],
	'no-restricted-syntax': [
		'error',
		{
			selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
			message: 'Time comes in as an argument.'
		}
	]
};

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows the names that exist, and ESLint does not know all of them.
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// Besa is served at the root of its origin: a path is a link as it stands.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		// A promise nobody awaits is a write nobody knows the end of.
		files: ['src/lib/server/**/*.ts', 'src/routes/**/*.ts', 'src/*.server.ts', 'tests/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: { '@typescript-eslint/no-floating-promises': 'error' }
	},

	arrow(
		'src/lib/domain',
		[
			{
				regex: lib('server', 'reports', 'import', 'charts', 'components'),
				message: 'The domain imports nothing but the domain.'
			},
			{
				regex: '^((svelte|chart\\.js|\\$app|\\$env)(/|$)|@supabase|@electric-sql|node:)',
				message: 'The domain is plain TypeScript: no I/O, no framework, no charts.'
			},
			noPages
		],
		pure
	),
	arrow(
		'src/lib/reports',
		[
			{
				regex:
					'^(?!\\.{1,2}/|\\$lib/(reports|domain)(/|$)|(docx|exceljs|fflate|zod|date-fns|csv-stringify|@myriaddreamin/typst-ts-node-compiler)(/|$))',
				message: 'Reports import reports, the domain and the libraries that write files.'
			},
			{
				regex: lib('server', 'import', 'charts', 'components', 'messages'),
				message: 'Reports import reports and the domain.'
			},
			noPages
		],
		pure
	),
	arrow(
		'src/lib/import',
		[
			{
				regex:
					'^(?!\\.{1,2}/|\\$lib/(import|domain)(/|$)|(csv-parse|csv-stringify|exceljs|fflate|mammoth|zod)(/|$))',
				message: 'Imports import imports, the domain and the libraries that read files.'
			},
			{
				regex: lib('server', 'reports', 'charts', 'components', 'messages'),
				message: 'Imports import imports and the domain.'
			},
			noPages
		],
		pure
	),
	arrow('src/lib/server', [
		{ regex: lib('components', 'charts'), message: 'The server draws nothing.' },
		noPages
	]),
	...['drafts', 'offline', 'connection'].map((room) =>
		arrow(`src/lib/${room}`, [
			noServer,
			noBackend,
			noPages,
			{ regex: lib('components'), message: 'Components use this room, not the reverse.' }
		])
	),
	arrow('src/lib/charts', [
		noServer,
		noBackend,
		noPages,
		{ regex: otherThanUi, message: 'Components use charts, not the reverse.' }
	]),
	arrow('src/lib/components', [noServer, noBackend, noPages]),
	arrow('src/lib/components/ui', [
		noServer,
		noBackend,
		noPages,
		{
			regex: `${lib('charts', 'domain', 'import', 'reports')}|${otherThanUi}|^\\.\\./(?!\\.)`,
			message: 'These components know nothing of monitoring and evaluation.'
		}
	]),
	arrow('src/routes', [noBackend])
);
