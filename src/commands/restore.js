/** `npm run restore -- FILE` */
import { prepare } from './prepare.js';

await prepare(import.meta.url);
const { restoreFrom } = await import('../lib/server/backup/commands.ts');

const file = process.argv[2];
if (!file) {
	console.error('Which file? npm run restore -- FILE');
	process.exit(1);
}
try {
	console.info(await restoreFrom(file));
} catch (found) {
	console.error(found instanceof Error ? found.message : found);
	process.exit(1);
}
