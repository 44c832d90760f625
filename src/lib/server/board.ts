/** The board: all reports of a project, partner by quarter. */
import { board, type Board } from '$lib/domain/board/shapes';
import { answered } from './refusal';
import type { Supabase } from './supabase';

/** All reports of a project that the asker may know of. */
export async function get(supabase: Supabase, code: string): Promise<Board> {
	return board.parse(answered(await supabase.rpc('report_list', { project_code: code })));
}
