import * as comments from '$lib/server/comments';
import * as evidence from '$lib/server/evidence';
import * as figures from '$lib/server/figures';
import { attempt, readForm } from '$lib/server/form';
import { orNotFound } from '$lib/server/refusal';
import { refusalText } from '$lib/words/refusals';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (({ params, locals: { supabase } }) =>
	orNotFound(figures.get(supabase, params))) satisfies PageServerLoad;

/** Reads a form and does what it asks for. Then the figure is shown again, or why it was refused. */
function step<Shape extends z.ZodType>(
	shape: Shape,
	take: (event: RequestEvent, fields: z.infer<Shape>, form: FormData) => Promise<unknown>
) {
	return async (event: RequestEvent) => {
		const form = await event.request.formData();
		const { fields, typed } = readForm(shape, form);
		if (!fields) return fail(400, { typed, text: refusalText('not_readable') });
		const { refused } = await attempt(take(event, fields, form));
		if (refused) return fail(refused.status, { typed, text: refused.text });
		redirect(303, event.url.pathname);
	};
}

const said = z.object({
	report: z.uuid(),
	body: z.string(),
	mark: z
		.literal('on')
		.optional()
		.transform((on) => on === 'on')
});
const one = z.object({ id: z.uuid() });
const proof = z.object({
	report: z.uuid(),
	title: z.string(),
	reference: z.string().default(''),
	link: z.string().default('')
});

/** A field of files that was left empty is posted as a file without a name. */
function fileOf(form: FormData): File | null {
	const file = form.get('file');
	return file instanceof File && (file.size > 0 || file.name !== '') ? file : null;
}

export const actions = {
	say: step(said, ({ params, locals: { supabase } }, { report, body, mark }) =>
		comments.add(supabase, {
			reportId: report,
			indicator: params.indicator,
			body,
			toCorrect: mark
		})
	),
	withdraw: step(one, ({ locals: { supabase } }, { id }) => comments.withdraw(supabase, id)),
	settle: step(one, ({ locals: { supabase } }, { id }) => comments.resolve(supabase, id)),
	prove: step(proof, ({ params, locals: { supabase } }, { report, ...fields }, form) =>
		evidence.add(supabase, {
			reportId: report,
			indicator: params.indicator,
			file: fileOf(form),
			...fields
		})
	),
	unprove: step(one, ({ locals: { supabase } }, { id }) => evidence.remove(supabase, id))
} satisfies Actions;
