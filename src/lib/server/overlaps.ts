/** People whom several partners counted. */
import { answered } from './refusal';
import type { Supabase } from './supabase';

/** `people` null: partners share people and nobody knows how many. */
export type NewOverlap = { period: string; people: number | null; reason: string };

/**
 * Says what was found out of a quarter; it corrects what was said before.
 *
 * @throws Refusal (404) where there is no such indicator for the asker to manage, (422) where the partners
 * cannot share that many, or the indicator counts nobody twice.
 */
export async function record(
	supabase: Supabase,
	project: string,
	code: string,
	{ period, people, reason }: NewOverlap
) {
	const about = { project_code: project, indicator_code: code, period, reason };
	const given = people === null ? about : { ...about, people };
	answered(await supabase.rpc('record_overlap', given));
}
