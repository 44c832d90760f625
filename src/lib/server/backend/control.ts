/**
 * What whoever owns the data folder may ask of the server that holds it, over a socket in the folder:
 * who may open the folder may ask, and nobody over the network.
 */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const request = z.object({ backup: z.string().min(1) });
export type ControlRequest = z.infer<typeof request>;

const reply = z.union([z.object({ done: z.string() }), z.object({ refused: z.string() })]);
type Reply = z.infer<typeof reply>;

/** The longest path of a socket that every system takes. */
const longest = 100;

function addressOf(folder: string): string {
	const name = `besa-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
	if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
	const inside = join(folder, 'control.sock');
	return inside.length <= longest ? inside : join(tmpdir(), `${name}.sock`);
}

/**
 * Answers requests until it is closed.
 *
 * @param take does what is asked and says so in a sentence; what it throws is the refusal.
 */
export async function answerControl(
	folder: string,
	take: (asked: ControlRequest) => Promise<string>
): Promise<{ close: () => Promise<void> }> {
	const address = addressOf(folder);
	// Left behind by a server that was killed; the folder is ours by now.
	if (process.platform !== 'win32') await rm(address, { force: true });
	const server = createServer({ allowHalfOpen: true }, (socket) => void answer(socket, take));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(address, resolve);
	});
	return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function answer(socket: Socket, take: (asked: ControlRequest) => Promise<string>) {
	const replied = await text(socket)
		.then((sent) => take(request.parse(JSON.parse(sent))))
		.then((done): Reply => ({ done }))
		.catch((error: Error): Reply => ({ refused: error.message }));
	// Whoever asked may have gone meanwhile.
	socket.on('error', () => {}).end(JSON.stringify(replied));
}

/**
 * Asks the server that holds the folder.
 *
 * @returns what it did, in a sentence.
 * @throws Error with the refusal, or when no server answers.
 */
export async function askServer(folder: string, asked: ControlRequest): Promise<string> {
	const socket = createConnection({ path: addressOf(folder), allowHalfOpen: true });
	socket.end(JSON.stringify(asked));
	const heard = reply.parse(JSON.parse(await text(socket)));
	if ('refused' in heard) throw new Error(heard.refused);
	return heard.done;
}
