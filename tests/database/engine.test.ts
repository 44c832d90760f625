/** The tests run on the engine that their project names, and not twice on one of them. */
import { expect, it } from 'vitest';
import { memoryBackend } from './memoryBackend.ts';

it('the database is of the engine asked for', async () => {
	const { database, close } = await memoryBackend();
	const [found] = await database.rows<{ version: string }>('select version()');
	await close();
	const isPglite = /emcc|wasm/i.test(found?.version ?? '');
	expect(isPglite ? 'pglite' : 'postgres').toBe(process.env.BESA_TEST_ENGINE);
});
