/** To which indicators of donors and frameworks an indicator answers besides its own. */
import { crosswalkPage, type CrosswalkPage } from '$lib/domain/project/crosswalkPage';
import { indicator } from '$lib/domain/project/shapes';
import type { View } from '$lib/domain/project/view';
import { z } from 'zod';
import { meShape, type Me } from './people';
import { answered, Refusal } from './refusal';
import type { Supabase } from './supabase';

/** What the indicators of others are told at a quarter. */
export async function page(
	supabase: Supabase,
	code: string,
	{ period, statuses }: Pick<View, 'period' | 'statuses'>
): Promise<CrosswalkPage & { me: Me }> {
	const asked = { project_code: code, statuses, ...(period && { as_of: period }) };
	return crosswalkPage
		.extend({ me: meShape })
		.parse(answered(await supabase.rpc('crosswalk_page', asked)));
}

export type NewAnswer = { framework: string; code: string; factor: number; note: string };

const found = z.object({ id: z.uuid() }).nullable();
const foundIndicator = z.object({ id: z.uuid(), measure: indicator.shape.measure }).nullable();

/**
 * @throws Refusal (404) where there is no such indicator for the asker, (403) for all but managers,
 * (422) for a factor other than one of what is no number.
 */
export async function add(supabase: Supabase, project: string, code: string, answer: NewAnswer) {
	const owner = found.parse(
		answered(await supabase.from('projects').select('id').eq('code', project).maybeSingle())
	);
	const answering =
		owner &&
		foundIndicator.parse(
			answered(
				await supabase
					.from('indicators')
					.select('id, measure')
					.eq('project_id', owner.id)
					.eq('code', code)
					.maybeSingle()
			)
		);
	if (!answering) throw new Refusal(404, 'no_such_indicator', 'There is no such indicator.', null);
	const isMultiplied = answering.measure === 'number' || answering.measure === 'milestone';
	if (answer.factor !== 1 && !isMultiplied) {
		throw new Refusal(422, 'factor_of_rate', 'A rate is not multiplied.', { field: 'factor' });
	}
	const row = { ...answer, indicator_id: answering.id, project_id: owner.id };
	answered(await supabase.from('crosswalks').insert(row));
}

export async function remove(supabase: Supabase, id: string) {
	answered(await supabase.from('crosswalks').delete().eq('id', id));
}
