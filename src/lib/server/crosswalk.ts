/** To which indicators of donors and frameworks an indicator answers besides its own. */
import { z } from 'zod';
import { answered, Refusal } from './refusal';
import type { Supabase } from './supabase';

export type NewAnswer = { framework: string; code: string; factor: number; note: string };

const found = z.object({ id: z.uuid() }).nullable();

/** @throws Refusal (404) where there is no such indicator for the asker, (403) for all but managers. */
export async function add(supabase: Supabase, project: string, code: string, answer: NewAnswer) {
	const owner = found.parse(
		answered(await supabase.from('projects').select('id').eq('code', project).maybeSingle())
	);
	const indicator =
		owner &&
		found.parse(
			answered(
				await supabase
					.from('indicators')
					.select('id')
					.eq('project_id', owner.id)
					.eq('code', code)
					.maybeSingle()
			)
		);
	if (!indicator) throw new Refusal(404, 'no_such_indicator', 'There is no such indicator.', null);
	const row = { ...answer, indicator_id: indicator.id, project_id: owner.id };
	answered(await supabase.from('crosswalks').insert(row));
}

export async function remove(supabase: Supabase, id: string) {
	answered(await supabase.from('crosswalks').delete().eq('id', id));
}
