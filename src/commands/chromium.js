import { chromium } from '@playwright/test';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const { CHROMIUM_PATH, LOCALAPPDATA, PATH = '', PROGRAMFILES } = process.env;

/** Where a Chromium may be, the best first. */
const places = () => [
	...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []),
	...PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	`${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
	`${LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
	`${PROGRAMFILES} (x86)\\Microsoft\\Edge\\Application\\msedge.exe`,
	chromium.executablePath()
];

/**
 * A file may be there and be no browser: one without its libraries, or a stand-in that only says
 * how to install it.
 *
 * @param {string} executablePath
 */
async function opens(executablePath) {
	try {
		const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

async function find() {
	for (const place of places()) {
		if (existsSync(place) && (await opens(place))) return place;
	}
}

/** Playwright's own build, which a closed network does not let in. */
function download() {
	console.log('Downloading a Chromium for the browser tests …');
	return run(
		process.execPath,
		['node_modules/@playwright/test/cli.js', 'install', '--no-shell', 'chromium'],
		{
			output: 'hidden',
			timeout: 300_000,
			env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }
		}
	);
}

/** The package of Debian, where packages may be installed without a password. */
async function installPackage() {
	if (!existsSync('/usr/bin/apt-get')) return false;
	console.log('Installing the package chromium for the browser tests …');

	const fonts = globSync('/usr/share/fonts/**/*.{ttf,otf}').length ? [] : ['fonts-dejavu-core'];
	const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	/** @param {...string} args */
	const apt = (...args) => {
		const [program = '', ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
		return run(program, [...rest, '-qq', ...args], { output: 'shownOnFailure' });
	};
	return (
		(await apt('update')) && apt('install', '-y', '--no-install-recommends', 'chromium', ...fonts)
	);
}

/**
 * A Chromium for the browser tests: one that is there, or else one fetched.
 *
 * @returns {Promise<string | undefined>} its path; nothing where none can be had
 */
export async function obtainChromium() {
	const found = await find();
	if (found) return found;

	for (const fetchOne of [download, installPackage]) {
		const fetched = (await fetchOne()) && (await find());
		if (fetched) return fetched;
	}
}
