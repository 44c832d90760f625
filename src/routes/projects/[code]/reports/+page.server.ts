import { orNotFound } from '$lib/server/refusal';
import * as reports from '$lib/server/reports';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, locals: { supabase } }) => ({
	...(await orNotFound(reports.list(supabase, params.code))),
	today: new Date().toISOString().slice(0, 10)
})) satisfies PageServerLoad;
