import { choiceOf, type PublicationChoice } from '$lib/domain/publication/choice';
import { attempt, readForm } from '$lib/server/form';
import * as texts from '$lib/server/publicationTexts';
import { orNotFound, refuse } from '$lib/server/refusal';
import { refusalText } from '$lib/words/refusals';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

function chosen(url: URL): PublicationChoice {
	const choice = choiceOf(url.searchParams);
	if (!choice) refuse(404, 'no_such_period');
	return choice;
}

export const load = (async ({ params, url, locals: { supabase, me } }) => {
	const choice = chosen(url);
	const page = await orNotFound(texts.get(supabase, { code: params.code, ...choice }));
	return { ...page, choice, userId: me?.userId ?? '' };
}) satisfies PageServerLoad;

const typed = z.object({
	section: z.string().max(40),
	resultCode: z
		.string()
		.max(40)
		.transform((code) => code || null),
	/** A form sends its line breaks as two signs. */
	body: z.string().transform((body) => body.replaceAll('\r\n', '\n')),
	basis: z.string().max(64),
	version: z.coerce.number().int().min(0),
	/** Hash of what the form showed. */
	shown: z.string()
});

/** The texts of the form, as its fields follow each other. */
function readTexts(form: FormData) {
	const names = ['section', 'resultCode', 'body', 'basis', 'version', 'shown'];
	const columns = names.map((name) => form.getAll(name));
	return z
		.array(typed)
		.safeParse(
			columns[0]?.map((_, row) =>
				Object.fromEntries(names.map((name, column) => [name, columns[column]?.[row]]))
			)
		).data;
}

const other = z.object({ from: z.string(), to: z.string() });

export const actions = {
	save: async ({ request, params, url, locals: { supabase } }) => {
		const form = await request.formData();
		const given = readTexts(form);
		if (!given) return fail(422, { text: refusalText('not_readable'), typed: [], stale: [] });
		// Ticked: what partners changed since is dealt with, whether the text changed or not.
		const read = form.getAll('read');
		const changed = given.filter(
			({ section, resultCode, body, shown }) =>
				texts.hashOf(body) !== shown || read.includes(`${section}|${resultCode ?? ''}`)
		);
		const { data, refused } = await attempt(
			texts.save(supabase, { code: params.code, ...chosen(url) }, changed)
		);
		if (refused) return fail(refused.status, { text: refused.text, typed: changed, stale: [] });
		if (data.stale.length > 0) {
			const lost = changed.filter(({ section, resultCode }) =>
				data.stale.some((each) => each.section === section && each.resultCode === resultCode)
			);
			return fail(409, { text: '', typed: lost, ...data });
		}
		return { text: '', typed: [], ...data };
	},
	copy: async ({ request, params, url, locals: { supabase } }) => {
		const { fields } = readForm(other, await request.formData());
		if (!fields) return fail(422, { text: refusalText('no_such_period'), typed: [], stale: [] });
		const choice = { code: params.code, ...chosen(url) };
		const { refused } = await attempt(texts.copy(supabase, choice, fields));
		if (refused) return fail(refused.status, { text: refused.text, typed: [], stale: [] });
		redirect(303, url.pathname + url.search.replace(/[?&]\/copy=?/, ''));
	}
} satisfies Actions;
