/** A mail server of the test's own: it takes every mail over SMTP and keeps it. */
import { createServer, type Socket } from 'node:net';
import { once } from 'node:events';

export type TakenMail = { to: string[]; content: string };

/** Listens on a free port of this machine; refuses every mail while `isDown` is true. */
export async function startMailServer() {
	const mails: TakenMail[] = [];
	const state = { isDown: false };
	const open = new Set<Socket>();
	const server = createServer((socket) => {
		open.add(socket);
		socket.once('close', () => open.delete(socket));
		talk(socket, mails, state);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The mail server has no port.');
	return {
		url: `smtp://127.0.0.1:${address.port}`,
		mails,
		state,
		/** Also where somebody has not hung up: who sent mail may be gone without a word. */
		stop: () =>
			new Promise<void>((done) => {
				server.close(() => done());
				for (const socket of open) socket.destroy();
			})
	};
}

/** One connection: greeting, commands by line, and after DATA a mail up to a line with a dot. */
function talk(socket: Socket, mails: TakenMail[], state: { isDown: boolean }): void {
	const say = (line: string) => socket.write(`${line}\r\n`);
	let to: string[] = [];
	let content: string[] | null = null;
	let rest = '';
	socket.on('error', () => {});
	socket.on('data', (data) => {
		const lines = (rest + data.toString('utf8')).split('\r\n');
		rest = lines.pop() ?? '';
		for (const line of lines) {
			if (content) {
				if (line === '.') {
					mails.push({ to, content: content.join('\n') });
					[content, to] = [null, []];
					say('250 taken');
				} else content.push(line);
			} else if (/^rcpt to/i.test(line)) {
				to.push(/<(.*)>/.exec(line)?.[1] ?? '');
				say(state.isDown ? '451 not now' : '250 fine');
			} else if (/^data/i.test(line)) {
				content = [];
				say('354 go on');
			} else if (/^quit/i.test(line)) {
				say('221 bye');
				socket.end();
			} else say('250 fine');
		}
	});
	say('220 mail server of the tests');
}
