/** `npm run vectors -- FILE`: runs worked cases through the real database functions. */
import { memoryBackend } from '../database/memoryBackend.ts';
import { readCases } from './cases.ts';
import { checkCase, makeAsker } from './check.ts';

const [file] = process.argv.slice(2);
if (!file) {
	console.error('Name a file of cases: npm run vectors -- FILE');
	process.exit(1);
}

const cases = await readCases(file);
const { database, close } = await memoryBackend();
const asker = await makeAsker(database);
let failed = 0;
for (const [index, vector] of cases.entries()) {
	const differences = await checkCase(database, asker, vector, `case-${index + 1}`).catch(
		(error: Error) => [`refused: ${error.message}`]
	);
	if (differences.length > 0) {
		failed += 1;
		console.error([`${index + 1}. ${vector.name}`, ...differences].join('\n   '));
	}
}
await close();
console.info(`${cases.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
