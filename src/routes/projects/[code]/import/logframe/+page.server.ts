import { readGrids } from '$lib/import/grid/readGrids';
import { donorView, type ProposedFinding } from '$lib/import/logframe/donorView';
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
	/** What a donor would send back of what is new. */
	asked: ProposedFinding[];
	grounds: Record<string, string>;
	stored: imports.StoredLogframe | null;
	text: string;
};
const answer = (parts: Partial<Answer>): Answer => ({
	draft: null,
	leftOut: { result: [], indicator: [] },
	partners: null,
	findings: [],
	asked: [],
	grounds: {},
	stored: null,
	text: '',
	...parts
});

const posted = z.object({
	draft: jsonText.pipe(draftForm),
	partners: z.array(z.string()),
	reason: z.string().default(''),
	approvalReference: z.string().default(''),
	approvedOn: z.string().default('')
});

/** The preview as a person left it; null where it cannot be read. */
function preview(form: FormData) {
	const given = posted.safeParse({
		...Object.fromEntries(form),
		partners: form.getAll('partners')
	});
	if (!given.success) return null;
	const { draft, partners, ...grounds } = given.data;
	return { draft, partners, grounds, edited: edit(draft.proposal, form) };
}
const unreadable = () => fail(400, answer({ text: refusalText('not_readable') }));

export const actions = {
	read: async ({ request, params, locals: { supabase } }) => {
		const file = await imports.uploadedFile(await request.formData());
		if (!file) return fail(422, answer({ text: m.import_file_missing() }));
		const known = await orNotFound(projects.logframe(supabase, params.code));
		const { data: draft, refused } = await imports.attemptToRead(
			readGrids(file.bytes, logframeLimits).then((grids) =>
				draftFormOf(file.name, readLogframe(grids, known.project, known), grids)
			)
		);
		if (refused) return fail(422, answer({ text: refused.text }));
		const edited = { proposal: draft.proposal, leftOut: { result: [], indicator: [] } };
		const reporters = known.project.partners.map(({ shortName }) => shortName);
		return answer({ draft, asked: donorView(edited, known, reporters) });
	},
	check: async ({ request, params, locals: { supabase } }) => {
		const given = preview(await request.formData());
		if (!given) return unreadable();
		const { draft, partners, grounds, edited } = given;
		const known = await orNotFound(projects.logframe(supabase, params.code));
		return answer({
			...{ partners, grounds, leftOut: edited.leftOut },
			draft: { ...draft, proposal: edited.proposal },
			asked: donorView(edited, known, partners)
		});
	},
	store: async ({ request, params, locals: { supabase } }) => {
		const given = preview(await request.formData());
		if (!given) return unreadable();
		const { draft, partners, grounds, edited } = given;
		const { logframe, places } = toLogframe(edited, partners);
		const { data: stored, refused } = await attempt(
			imports.storeLogframe(supabase, params.code, logframe, grounds)
		);
		if (stored) return answer({ stored });
		const findings = z.array(imports.logframeFinding).catch([]).parse(refused.details);
		const known = await orNotFound(projects.logframe(supabase, params.code));
		return fail(
			refused.status,
			answer({
				...{ partners, grounds, leftOut: edited.leftOut, text: refused.text },
				draft: { ...draft, proposal: edited.proposal },
				asked: donorView(edited, known, partners),
				findings: findings.map((finding) => ({
					...finding,
					at: finding.kind === 'partner' ? finding.at : (places[finding.kind][finding.at] ?? 0)
				}))
			})
		);
	}
} satisfies Actions;
