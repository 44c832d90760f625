import { readGrids } from '$lib/import/grid/readGrids';
import { draftForm, draftFormOf, type DraftForm } from '$lib/import/logframe/draftForm';
import { edit } from '$lib/import/logframe/edits';
import { readLogframe } from '$lib/import/logframe/readLogframe';
import { toLogframe } from '$lib/import/logframe/toLogframe';
import { logframeLimits } from '$lib/import/open/limits';
import { m } from '$lib/messages/messages.js';
import { attempt, jsonText } from '$lib/server/form';
import * as imports from '$lib/server/import';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import { refusalText } from '$lib/words/refusals';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions } from './$types';

/** What comes back of a post: the preview with what is in the way, or what was stored. */
type Answer = {
	draft: DraftForm | null;
	leftOut: { result: number[]; indicator: number[] };
	partners: string[] | null;
	findings: imports.LogframeFinding[];
	stored: imports.StoredLogframe | null;
	text: string;
};
const answer = (parts: Partial<Answer>): Answer => ({
	draft: null,
	leftOut: { result: [], indicator: [] },
	partners: null,
	findings: [],
	stored: null,
	text: '',
	...parts
});

const agreed = z.object({ draft: jsonText.pipe(draftForm), partners: z.array(z.string()) });

export const actions = {
	read: async ({ request, params, locals: { supabase } }) => {
		const file = await imports.uploadedFile(await request.formData());
		if (!file) return fail(422, answer({ text: m.import_file_missing() }));
		const known = await orNotFound(projects.logframe(supabase, params.code));
		const { data, refused } = await imports.attemptToRead(
			readGrids(file.bytes, logframeLimits).then((grids) =>
				draftFormOf(file.name, readLogframe(grids, known.project, known), grids)
			)
		);
		return refused ? fail(422, answer({ text: refused.text })) : answer({ draft: data });
	},
	store: async ({ request, params, locals: { supabase } }) => {
		const form = await request.formData();
		const { data: given } = agreed.safeParse({
			draft: form.get('draft'),
			partners: form.getAll('partners')
		});
		if (!given) return fail(400, answer({ text: refusalText('not_readable') }));
		const edited = edit(given.draft.proposal, form);
		const { logframe, places } = toLogframe(edited, given.partners);
		const { data: stored, refused } = await attempt(
			imports.storeLogframe(supabase, params.code, logframe)
		);
		if (stored) return answer({ stored });
		const findings = z.array(imports.logframeFinding).catch([]).parse(refused.details);
		return fail(
			refused.status,
			answer({
				draft: { ...given.draft, proposal: edited.proposal },
				leftOut: edited.leftOut,
				partners: given.partners,
				text: refused.text,
				findings: findings.map((finding) => ({
					...finding,
					at: finding.kind === 'partner' ? finding.at : (places[finding.kind][finding.at] ?? 0)
				}))
			})
		);
	}
} satisfies Actions;
