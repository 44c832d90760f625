/** `npm run types`: writes the TypeScript types of the database that the migrations make. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { generateTypes } from './generateTypes.ts';
import { memoryBackend } from './memoryBackend.ts';

const file = 'src/lib/server/database.types.ts';
const { database, close } = await memoryBackend();
const options = await resolveConfig(file);
await writeFile(file, await format(await generateTypes(database), { ...options, filepath: file }));
await close();
