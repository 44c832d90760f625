import { defineConfig } from '@playwright/test';

const { CHROMIUM_PATH, PLAYWRIGHT_REPORT, PORT = '4173' } = process.env;
process.env.PORT = PORT;

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	globalSetup: './server.ts',
	// One server and one database for all: what a test writes, another would see.
	workers: 1,
	retries: 0,
	// Busy machines are slow, and a test that walks all pages is long: only what hangs is ended.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: PLAYWRIGHT_REPORT
		? [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT }]]
		: [['list']],
	use: {
		baseURL: `http://localhost:${PORT}`,
		trace: 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: CHROMIUM_PATH,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
