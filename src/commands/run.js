import { spawn } from 'node:child_process';

/** What becomes of a program's output. */
const outputs = /** @type {const} */ ({
	shown: 'inherit',
	shownOnFailure: 'pipe',
	hidden: 'ignore'
});

/**
 * Runs a program to its end and says whether it ended well.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{
 *   output?: keyof typeof outputs,
 *   env?: NodeJS.ProcessEnv,
 *   shell?: boolean,
 *   timeout?: number
 * }} [options]
 * @returns {Promise<boolean>}
 */
export function run(program, args, { output = 'shown', ...options } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			...options,
			stdio: ['ignore', outputs[output], outputs[output]]
		});

		/** @type {Buffer[]} */
		const heard = [];
		child.stdout?.on('data', (text) => heard.push(text));
		child.stderr?.on('data', (text) => heard.push(text));

		const stop = () => void child.kill();
		const leave = () => process.exit(1);
		process.once('exit', stop).once('SIGINT', leave).once('SIGTERM', leave);

		// A program that cannot be started closes too, after its error.
		child.once('error', ({ message }) => heard.push(Buffer.from(`${program}: ${message}\n`)));
		child.once('close', (code) => {
			process.off('exit', stop).off('SIGINT', leave).off('SIGTERM', leave);
			if (code !== 0) process.stderr.write(Buffer.concat(heard));
			resolve(code === 0);
		});
	});
}
