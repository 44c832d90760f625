/** Comments: the talk between officer and manager about the figures of a report. */
import { z } from 'zod';
import { answered } from './refusal';
import type { Supabase } from './supabase';

export type NewComment = {
	reportId: string;
	/** Absent: about the report as a whole. */
	indicator?: string;
	body: string;
	/** A manager asks for a correction. */
	toCorrect: boolean;
};

/** @returns the id of the comment. */
export async function add(supabase: Supabase, given: NewComment): Promise<string> {
	const { reportId, indicator, body, toCorrect } = given;
	return z.uuid().parse(
		answered(
			await supabase.rpc('add_comment', {
				report_id: reportId,
				body,
				indicator,
				to_correct: toCorrect
			})
		)
	);
}

/** Takes back an own comment. @throws Refusal `comment_answered` (409), `not_your_comment` (403). */
export async function withdraw(supabase: Supabase, id: string): Promise<void> {
	answered(await supabase.rpc('withdraw_comment', { comment_id: id }));
}

/** A manager says that nothing is left to correct. */
export async function resolve(supabase: Supabase, id: string): Promise<void> {
	answered(await supabase.rpc('resolve_comment', { comment_id: id }));
}
