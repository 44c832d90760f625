/** `npm run backup -- FILE` */
import { prepare } from './prepare.js';

await prepare(import.meta.url);
const { backUp } = await import('../lib/server/backup/commands.ts');

const file = process.argv[2];
if (!file) {
	console.error('Which file? npm run backup -- FILE');
	process.exit(1);
}
try {
	console.info(await backUp(file));
} catch (found) {
	console.error(found instanceof Error ? found.message : found);
	process.exit(1);
}
