/** `npm start`: from a fresh clone to a running server. The server itself prints where it is. */
import { prepare } from './prepare.js';

await prepare(import.meta.url);
const { build } = await import('./build.js');

process.env.PORT ||= '3000';
process.env.HOST ||= '127.0.0.1';
// Forms are taken from this origin only; behind a proxy it is the address that people type.
process.env.ORIGIN ||= `http://localhost:${process.env.PORT}`;
// A form may carry a workbook or a scan; the server's own limit is 512 kB.
process.env.BODY_SIZE_LIMIT ||= '12M';
process.env.NODE_ENV ||= 'production';
process.env.DO_NOT_TRACK = '1';
process.env.LITE_TELEMETRY = '0';

if (!(await build())) process.exit(1);

// By a variable, or else type checking would follow the import into what the build wrote.
const server = new URL('../../build/index.js', import.meta.url);
await import(server.href);
