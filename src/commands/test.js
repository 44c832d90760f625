/** `npm test`: every test there is. `--unit`, `--database` and `--e2e` choose among them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './prepare.js';
import { run } from './run.js';

const parts = ['--unit', '--database', '--e2e'];
const asked = process.argv.slice(2);
if (asked.some((part) => !parts.includes(part))) {
	console.error(`npm test takes no arguments, or some of ${parts.join(' ')}`);
	process.exit(2);
}
await prepare(import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'besa-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const report = join(folder, 'report.json');
const total = { passed: 0, failed: 0 };

/** @param {string} message */
function fail(message) {
	console.error(message);
	total.failed += 1;
}

/**
 * Runs a test runner and adds what it counted. One that failed although no test of it did, as by an
 * error that nobody caught, counts as one failure.
 *
 * @template Report
 * @param {string[]} command
 * @param {(report: Report) => { passed: number, failed: number }} read
 * @param {NodeJS.ProcessEnv} [env]
 */
async function count(command, read, env) {
	rmSync(report, { force: true });
	const good = await run(process.execPath, command, { env: { ...process.env, ...env } });
	const { passed, failed } = existsSync(report)
		? read(JSON.parse(readFileSync(report, 'utf8')))
		: { passed: 0, failed: 0 };
	total.passed += passed;
	total.failed += failed;
	if (!good && failed === 0) fail(`${command[0]} failed outside of any test.`);
}

/** @param {string[]} projects */
function runVitest(projects) {
	return count(
		[
			'node_modules/vitest/vitest.mjs',
			'run',
			// `database` is two projects, one for each engine.
			...projects.map((name) => `--project=${name}*`),
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`
		],
		/** @param {import('vitest/node').JsonTestResults} results */ (results) => ({
			passed: results.numPassedTests,
			// A file may fail without a test of it: one that cannot be read, or its preparation.
			failed:
				results.numFailedTests +
				results.testResults.filter(
					({ status, assertionResults }) =>
						status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
				).length
		})
	);
}

async function runPlaywright() {
	const { build } = await import('./build.js');
	const { obtainChromium } = await import('./chromium.js');
	const { tryPort } = await import('./port.js');

	if (!(await build())) return fail('The browser tests need a build, and it failed.');
	const chromium = await obtainChromium();
	if (!chromium) {
		return fail('No Chromium is to be had: install one, or give its path in CHROMIUM_PATH.');
	}
	await count(
		['node_modules/@playwright/test/cli.js', 'test', '--config=tests/e2e/playwright.config.ts'],
		/** @param {import('@playwright/test/reporter').JSONReport} results */ ({ stats }) => ({
			passed: stats.expected + stats.flaky,
			failed: stats.unexpected
		}),
		{
			CHROMIUM_PATH: chromium,
			PLAYWRIGHT_REPORT: report,
			PORT: String(await tryPort(0, '127.0.0.1'))
		}
	);
}

const chosen = asked.length > 0 ? asked : parts;
const projects = chosen.filter((part) => part !== '--e2e').map((part) => part.slice(2));
if (projects.length > 0) await runVitest(projects);
if (chosen.includes('--e2e')) await runPlaywright();

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
