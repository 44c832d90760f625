import { nextToReview, squaresOf } from '$lib/domain/board/squares';
import * as board from '$lib/server/board';
import { orNotFound } from '$lib/server/refusal';
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Leads a manager from one report to the next that waits for review; to the board when none does. */
export const GET: RequestHandler = async ({ params: { code }, url, locals: { supabase } }) => {
	const found = await orNotFound(board.get(supabase, code));
	const period = url.searchParams.get('period') ?? '';
	const partner = url.searchParams.get('partner') ?? '';
	const rows = squaresOf(found, new Date().toISOString().slice(0, 10));
	const next = nextToReview(rows, { period, partner });
	const path = next ? [next.period.label, next.partner.shortName] : [];
	redirect(303, ['/projects', code, 'reports', ...path].map(encodeURI).join('/'));
};
