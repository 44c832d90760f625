import { offeredFiles } from '$lib/reports/offered';
import { shownOf } from '$lib/reports/shown';
import { attempt, readForm } from '$lib/server/form';
import * as publications from '$lib/server/publications';
import { orNotFound, refuse } from '$lib/server/refusal';
import { refusalText } from '$lib/words/refusals';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ params, locals: { supabase } }) => {
	const found = await orNotFound(publications.get(supabase, params.id));
	if (found.publication.figures.project.code !== params.code) {
		refuse(404, 'no_such_publication');
	}
	const files = offeredFiles[found.publication.figures.format].map(({ name }) => name);
	return { ...found, publication: shownOf(found.publication), files };
}) satisfies PageServerLoad;

const link = z.object({ link: z.uuid() });

export const actions = {
	share: async ({ params, url, locals: { supabase } }) => {
		const { data: token, refused } = await attempt(publications.share(supabase, params.id));
		if (refused) return fail(refused.status, { text: refused.text });
		return { address: new URL(`/p/${token}`, url).href };
	},
	revokeLink: async ({ request, locals: { supabase } }) => {
		const { fields } = readForm(link, await request.formData());
		if (!fields) return fail(422, { text: refusalText('no_such_link') });
		const { refused } = await attempt(publications.revokeLink(supabase, fields.link));
		return refused ? fail(refused.status, { text: refused.text }) : {};
	},
	revoke: async ({ params, locals: { supabase } }) => {
		const { refused } = await attempt(publications.revoke(supabase, params.id));
		return refused ? fail(refused.status, { text: refused.text }) : {};
	}
} satisfies Actions;
