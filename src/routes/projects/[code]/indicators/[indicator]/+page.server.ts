import { viewOf } from '$lib/domain/project/view';
import { m } from '$lib/messages/messages.js';
import * as crosswalk from '$lib/server/crosswalk';
import { attempt, readForm } from '$lib/server/form';
import * as projects from '$lib/server/projects';
import { saysWho } from '$lib/server/saysWho';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ params, url, locals }) => {
	const view = viewOf(url.searchParams);
	const shown = await saysWho(
		locals,
		projects.indicatorPage(locals.supabase, params.code, params.indicator, view)
	);
	return { ...shown, view };
}) satisfies PageServerLoad;

const text = (max: number) =>
	z
		.string()
		.trim()
		.max(max, { error: () => m.field_long({ max }) });
const needed = (max: number) => text(max).min(1, { error: () => m.field_needed() });
const answer = z.object({
	framework: needed(120),
	code: needed(80),
	factor: z.coerce
		.number({ error: () => m.crosswalk_factor_wrong() })
		.gt(0, { error: () => m.crosswalk_factor_wrong() })
		.max(1e6, { error: () => m.crosswalk_factor_wrong() }),
	note: text(1000)
});

export const actions = {
	answer: async ({ request, params, locals: { supabase } }) => {
		const { fields, errors } = readForm(answer, await request.formData());
		if (!fields) return fail(422, { errors: errors ?? {}, refusal: '' });
		const added = crosswalk.add(supabase, params.code, params.indicator, fields);
		const { refused } = await attempt(added);
		if (refused) return fail(refused.status, { errors: {}, refusal: refused.text });
	},
	unanswer: async ({ request, locals: { supabase } }) => {
		const { fields } = readForm(z.object({ id: z.uuid() }), await request.formData());
		const { refused } = await attempt(crosswalk.remove(supabase, fields?.id ?? ''));
		if (refused) return fail(refused.status, { errors: {}, refusal: refused.text });
	}
} satisfies Actions;
