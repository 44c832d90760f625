/** To which indicators of donors and frameworks an indicator answers besides its own. */
import { z } from 'zod';
import { answered, Refusal } from './refusal';
import type { Supabase } from './supabase';

export type NewAnswer = { framework: string; code: string; factor: number; note: string };

const found = z.object({ id: z.uuid(), project_id: z.uuid() }).nullable();

/** @throws Refusal (404) where there is no such indicator for the asker, (403) for all but managers. */
export async function add(supabase: Supabase, project: string, code: string, answer: NewAnswer) {
	const asked = supabase
		.from('indicators')
		.select('id, project_id, projects!inner(code)')
		.eq('code', code)
		.eq('projects.code', project)
		.maybeSingle();
	const indicator = found.parse(answered(await asked));
	if (!indicator) throw new Refusal(404, 'no_such_indicator', 'There is no such indicator.', null);
	const { id: indicator_id, project_id } = indicator;
	answered(await supabase.from('crosswalks').insert({ ...answer, indicator_id, project_id }));
}

export async function remove(supabase: Supabase, id: string) {
	answered(await supabase.from('crosswalks').delete().eq('id', id));
}
