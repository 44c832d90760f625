import { access } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryBackend } from '../database/memoryBackend.ts';
import { readCases } from './cases.ts';
import { checkCase, makeAsker } from './check.ts';

const own = 'tests/vectors/cases.json';
/** Cases that come from outside the project, where they are there. */
const shared = '../shared/vectors/calculation.json';
const hasShared = await access(shared).then(
	() => true,
	() => false
);

let backend: Awaited<ReturnType<typeof memoryBackend>>;
let asker: string;
beforeAll(async () => {
	backend = await memoryBackend();
	asker = await makeAsker(backend.database);
});
afterAll(() => backend.close());

describe.each([
	{ file: own, prefix: 'own', there: true },
	{ file: shared, prefix: 'shared', there: hasShared }
])('the worked cases of $file', ({ file, prefix, there }) => {
	it.skipIf(!there)('all hold', async () => {
		const found: Record<string, string[]> = {};
		for (const [index, vector] of (await readCases(file)).entries()) {
			const code = `${prefix}-${index + 1}`;
			const differences = await checkCase(backend.database, asker, vector, code);
			if (differences.length > 0) found[vector.name] = differences;
		}
		expect(found).toEqual({});
	});
});
