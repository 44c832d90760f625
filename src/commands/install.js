/** Installs the packages of `package-lock.json`, unless they are there. Runs on Node 20 too. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.js';

/** The Node that npm installs with the packages; an install script puts it there. */
export const installedNode = join(
	'node_modules/node/bin',
	process.platform === 'win32' ? 'node.exe' : 'node'
);

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked */

/**
 * @param {string} path
 * @returns {Record<string, Locked>}
 */
function packages(path) {
	return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * npm writes into `node_modules` what it has put there, after everything else: a folder from
 * another lock file shows, and so does one whose installation was broken off.
 */
function installed() {
	const record = 'node_modules/.package-lock.json';
	if (!existsSync(record) || !existsSync(installedNode)) return false;

	const found = packages(record);
	return Object.entries(packages('package-lock.json')).every(
		([path, { version, optional, devOptional }]) =>
			path in found ? found[path]?.version === version : path === '' || optional || devOptional
	);
}

/** @returns {Promise<boolean>} whether everything is there */
export async function install() {
	if (installed()) return true;
	console.log('Installing the packages that Besa needs …');

	// npm must not run on the Node inside the folder that it replaces, and the build tools are
	// needed in production too.
	const path = process.env.PATH?.split(delimiter).filter(
		(folder) => !folder.endsWith(join('node_modules', '.bin'))
	);
	const done = await run(
		'npm',
		['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'],
		{
			output: 'shownOnFailure',
			shell: process.platform === 'win32',
			env: { ...process.env, PATH: path?.join(delimiter) }
		}
	);
	if (done && !existsSync(installedNode)) {
		console.error('The package node was installed without its install script (ignore-scripts?).');
	}
	return done && existsSync(installedNode);
}
