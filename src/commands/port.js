import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Listens for a moment, to learn whether it is possible and on which port.
 *
 * @param {number} port 0 for any that is free
 * @param {string} host
 * @returns {Promise<number>} the port, free again
 * @throws what `listen` throws: `EADDRINUSE` when another program has the port
 */
export async function tryPort(port, host) {
	const server = createServer();
	server.listen({ port, host });
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	return typeof address === 'object' && address ? address.port : port;
}
