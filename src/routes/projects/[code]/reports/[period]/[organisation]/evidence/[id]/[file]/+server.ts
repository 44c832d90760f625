import { servedFile } from '$lib/server/evidenceFiles/served';
import * as evidence from '$lib/server/evidence';
import { orNotFound } from '$lib/server/refusal';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals: { supabase } }) =>
	servedFile(await orNotFound(evidence.file(supabase, params.id)), url.searchParams.has('show'));
