import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A backup of everything, for administrators. It is written first and sent then, so that somebody with a slow line keeps nobody waiting. */
export const GET: RequestHandler = async ({ locals: { backend, me } }) => {
	if (!me?.isAdmin || !backend.backUp) error(404, { message: 'Not found', code: 'not_found' });
	const folder = await mkdtemp(join(tmpdir(), 'besa-backup-'));
	const file = join(folder, 'backup.zip');
	await backend.backUp(file);
	const body = (await openAsBlob(file)).stream();
	// The open file is read on when its name is gone.
	const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
	void body.pipeTo(writable).finally(() => rm(folder, { recursive: true }));
	const day = new Date().toISOString().slice(0, 10);
	return new Response(readable, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="besa-backup-${day}.zip"`
		}
	});
};
