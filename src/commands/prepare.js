import './leaveWithParent.js';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { install, installedNode } from './install.js';

const major = Number(process.versions.node.split('.')[0]);

/**
 * What comes before every command: the packages are there, and the command runs on Node 24, in the
 * folder of the project. Does not return on an older Node, but runs the command anew on Node 24.
 *
 * @param {string} command the `import.meta.url` of the command
 */
export async function prepare(command) {
	process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
	if (!(await install())) process.exit(1);
	if (major < 24) await runAnew(fileURLToPath(command));
}

/**
 * @param {string} command
 * @returns {Promise<never>}
 */
function runAnew(command) {
	const child = spawn(installedNode, [command, ...process.argv.slice(2)], {
		stdio: ['inherit', 'inherit', 'inherit', 'ipc']
	});
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
		process.on(signal, () => child.kill(signal));
	}
	child.on('exit', (code) => process.exit(code ?? 1));
	return new Promise(() => {});
}
