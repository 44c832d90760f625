import { viewOf } from '$lib/domain/project/view';
import { m } from '$lib/messages/messages.js';
import * as crosswalk from '$lib/server/crosswalk';
import { attempt, readForm, type FieldErrors, type Refused } from '$lib/server/form';
import * as overlaps from '$lib/server/overlaps';
import * as projects from '$lib/server/projects';
import { saysWho } from '$lib/server/saysWho';
import { writtenIndicatorPage } from '$lib/words/indicatorPage';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ params, url, locals }) => {
	const view = viewOf(url.searchParams);
	const { me, ...shown } = await saysWho(
		locals,
		projects.indicatorPage(locals.supabase, params.code, params.indicator, view)
	);
	const { project, crosswalk: answers, overlaps: counted, comments } = shown;
	return {
		me,
		view,
		project,
		indicator: writtenIndicatorPage(shown, view),
		crosswalk: answers,
		overlaps: counted,
		comments
	};
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

const people = z
	.string()
	.trim()
	.regex(/^\d{0,7}$/, { error: () => m.overlap_people_wrong() })
	.transform((digits) => (digits === '' ? null : Number(digits)));
const overlap = z.object({ period: needed(40), people, reason: needed(2000) });

type Section = 'answers' | 'overlaps';
type Typed = Record<string, string>;

/** What was typed comes back to the section it was typed in, a refusal beside its field where it has one. */
function rejected(
	section: Section,
	typed: Typed,
	status: number,
	errors: FieldErrors,
	refusal = ''
) {
	return fail(status, { section, typed, errors, refusal });
}

const atField = z.object({ field: z.string(), most: z.number().optional() });

function refusedAt(section: Section, typed: Typed, { status, text: words, details }: Refused) {
	const { data: at } = atField.safeParse(details);
	if (!at) return rejected(section, typed, status, {}, words);
	const most = at.most === undefined ? [] : [m.overlap_most({ most: at.most })];
	return rejected(section, typed, status, { [at.field]: [words, ...most] });
}

export const actions = {
	answer: async ({ request, params, locals: { supabase } }) => {
		const { fields, errors, typed } = readForm(answer, await request.formData());
		if (!fields) return rejected('answers', typed, 422, errors ?? {});
		const added = crosswalk.add(supabase, params.code, params.indicator, fields);
		const { refused } = await attempt(added);
		if (refused?.code === 'exists_already') {
			return rejected('answers', typed, refused.status, { code: [refused.text] });
		}
		if (refused) return refusedAt('answers', typed, refused);
	},
	unanswer: async ({ request, locals: { supabase } }) => {
		const { fields } = readForm(z.object({ id: z.uuid() }), await request.formData());
		const { refused } = await attempt(crosswalk.remove(supabase, fields?.id ?? ''));
		if (refused) return refusedAt('answers', {}, refused);
	},
	overlap: async ({ request, params, locals: { supabase } }) => {
		const { fields, errors, typed } = readForm(overlap, await request.formData());
		if (!fields) return rejected('overlaps', typed, 422, errors ?? {});
		const { refused } = await attempt(
			overlaps.record(supabase, params.code, params.indicator, fields)
		);
		if (refused) return refusedAt('overlaps', typed, refused);
	}
} satisfies Actions;
