import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { execFileSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';
import { builtMessages } from './src/commands/builtMessages.js';
import { paraglide } from './src/commands/messages.js';

/** The database tests on one engine; each file has a database of its own, some 200 MB of PGlite. */
function databaseTests(
	name: string,
	engine: 'pglite' | 'postgres',
	globalSetup: string,
	groupOrder: number
) {
	return {
		extends: true as const,
		test: {
			name,
			environment: 'node' as const,
			include: ['tests/{database,vectors}/**/*.test.ts'],
			globalSetup,
			// Both are prepared in one process, whose environment the tests of either inherit.
			env: { BESA_TEST_ENGINE: engine },
			testTimeout: 60_000,
			hookTimeout: 120_000,
			maxWorkers: 2,
			sequence: { groupOrder }
		}
	};
}

export default defineConfig(({ command }) => {
	// The compiler would keep a build waiting for its timers, and Vitest starts Vite once for each
	// project: both compile beforehand, in a process apart. Only development watches the messages.
	const watches = command === 'serve' && !process.env.VITEST;
	if (!watches) {
		const wanted = process.env.VITEST ? [] : ['--built'];
		execFileSync(process.execPath, ['src/commands/messages.js', ...wanted], { stdio: 'inherit' });
	}

	return {
		plugins: [builtMessages(), sveltekit(), watches && paraglideVitePlugin(paraglide)],
		environments: {
			client: {
				build: {
					rolldownOptions: {
						// No getter here does anything but read; a tenth of Chart.js goes with this.
						treeshake: { propertyReadSideEffects: false },
						// What every page loads packs better as one file than as ten.
						output: {
							codeSplitting: {
								groups: [
									{
										name: 'frame',
										test: /routes\/\+(layout|error)\.svelte|preload-helper|generated\/(root|client-optimized\/app)|kit\/src\/runtime\/client/
									}
								]
							}
						}
					}
				}
			}
		},
		test: {
			projects: [
				{
					extends: true,
					test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts'] }
				},
				databaseTests('database', 'pglite', 'tests/database/templatePglite.ts', 1),
				databaseTests('database-postgres', 'postgres', 'tests/database/templatePostgres.ts', 2)
			]
		}
	};
});
