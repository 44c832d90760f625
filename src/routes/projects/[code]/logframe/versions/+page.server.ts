import * as logframe from '$lib/server/logframe';
import { orNotFound } from '$lib/server/refusal';
import { z } from 'zod';
import type { PageServerLoad } from './$types';

/** Anything else than a number asks for the latest. */
const before = z.coerce.number().int().positive().optional().catch(undefined);

export const load = (async ({ params, url, locals: { supabase } }) => {
	const olderThan = before.parse(url.searchParams.get('before') ?? undefined);
	const { title, ...page } = await orNotFound(logframe.versions(supabase, params.code, olderThan));
	return { ...page, olderThan, project: { code: params.code, title, mayManage: true } };
}) satisfies PageServerLoad;
