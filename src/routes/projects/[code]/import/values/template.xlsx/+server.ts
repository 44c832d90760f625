import { workbook } from '$lib/server/download';
import * as values from '$lib/server/importValues';
import { orNotFound } from '$lib/server/refusal';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { supabase } }) =>
	workbook(await orNotFound(values.template(supabase, params.code)), `${params.code}-values.xlsx`);
