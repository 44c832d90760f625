import * as figures from '$lib/server/figures';
import { orNotFound } from '$lib/server/refusal';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals: { supabase } }) => {
	const report = url.searchParams.get('report') ?? '';
	return json(await orNotFound(figures.trail(supabase, report, params.indicator)));
};
