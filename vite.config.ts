import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { execFileSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';
import { paraglide } from './src/commands/messages.js';

export default defineConfig(({ command }) => {
	// The compiler would keep a build waiting for its timers, and Vitest starts Vite once for each
	// project: both compile beforehand, in a process apart. Only development watches the messages.
	const watches = command === 'serve' && !process.env.VITEST;
	if (!watches) {
		execFileSync(process.execPath, ['src/commands/messages.js'], { stdio: 'inherit' });
	}

	return {
		plugins: [sveltekit(), watches && paraglideVitePlugin(paraglide)],
		test: {
			projects: [
				{
					extends: true,
					test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts'] }
				},
				{
					extends: true,
					test: {
						name: 'database',
						environment: 'node',
						include: ['tests/{database,vectors}/**/*.test.ts'],
						testTimeout: 60_000,
						hookTimeout: 120_000,
						// Every file starts a database of its own, and a database is some 200 MB.
						maxWorkers: 2,
						sequence: { groupOrder: 1 }
					}
				}
			]
		}
	};
});
