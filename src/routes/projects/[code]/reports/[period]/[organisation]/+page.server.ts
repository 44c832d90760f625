import { conflict, type Change } from '$lib/domain/report/conflict';
import { changedFields } from '$lib/domain/report/changes';
import type { Finding } from '$lib/domain/checks/finding';
import { saveTyped } from '$lib/server/entry';
import { attempt, jsonText, readForm } from '$lib/server/form';
import { orNotFound } from '$lib/server/refusal';
import * as reports from '$lib/server/reports';
import { refusalText } from '$lib/words/refusals';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async ({ params, locals: { supabase, me } }) => {
	const form = await orNotFound(
		reports.get(supabase, params.code, params.period, params.organisation)
	);
	return { ...form, userId: me?.userId ?? '' };
}) satisfies PageServerLoad;

const envelope = z.object({
	report: z.uuid().or(z.literal('')),
	version: z.coerce.number().int().min(0),
	/** What the form showed when it was loaded. */
	shown: jsonText.pipe(z.record(z.string(), z.string()))
});

/** What comes back of a post: nothing typed is lost, and every refusal has words. */
type Answer = {
	/** Fields as they were typed, where they are not what is stored. */
	typed: Record<string, string>;
	/** Figures that could not be kept. */
	refused: Finding[];
	/** What was not possible. */
	text: string;
	/** Who changed what since the form was loaded. */
	conflict: Change[] | null;
	/** Whether somebody tried to submit, so that the checks are shown. */
	checked: boolean;
	/** What was done: `saved` or `moved`. */
	done: 'saved' | 'moved' | null;
};
const answer = (parts: Partial<Answer>): Answer => ({
	typed: {},
	refused: [],
	text: '',
	conflict: null,
	checked: false,
	done: null,
	...parts
});

/** Saves what was changed. What is refused or in conflict comes back as it was typed. */
async function save({ request, params, locals: { supabase } }: RequestEvent) {
	const posted = [...(await request.formData())].filter(
		(field): field is [string, string] => typeof field[1] === 'string'
	);
	const parsed = envelope.safeParse(Object.fromEntries(posted));
	if (!parsed.success) {
		return { id: '', status: 400, answer: answer({ text: refusalText('not_readable') }) };
	}
	const { report, version, shown } = parsed.data;
	const changed = changedFields(posted, shown);
	const typed = Object.fromEntries(changed);
	const { data, refused } = await saveTyped(supabase, params, report || null, version, changed);
	if (refused) {
		const isStale = refused.code === 'stale_version';
		const changes = isStale ? conflict.parse(refused.details).changes : null;
		return {
			id: '',
			status: refused.status,
			answer: answer({ typed, text: refused.text, conflict: changes })
		};
	}
	if (data.refused.length > 0) {
		return { id: '', status: 422, answer: answer({ typed, refused: data.refused }) };
	}
	return { id: data.report, status: 200, answer: answer({ done: 'saved' }) };
}

const asked = z.object({ report: z.uuid(), reason: z.string().default('') });

/** A step of the workflow that needs the report's id and perhaps a reason. */
function step(take: (event: RequestEvent, id: string, reason: string) => Promise<unknown>) {
	return async (event: RequestEvent) => {
		const { fields } = readForm(asked, await event.request.formData());
		if (!fields) return fail(400, answer({ text: refusalText('not_readable') }));
		const { refused } = await attempt(take(event, fields.report, fields.reason));
		return refused
			? fail(refused.status, answer({ text: refused.text, checked: refused.code === 'findings' }))
			: answer({ done: 'moved' });
	};
}

export const actions = {
	save: async (event) => {
		const saved = await save(event);
		return saved.id ? saved.answer : fail(saved.status, saved.answer);
	},
	submit: async (event) => {
		const saved = await save(event);
		if (!saved.id) return fail(saved.status, saved.answer);
		const { refused } = await attempt(reports.submit(event.locals.supabase, saved.id));
		return refused
			? fail(refused.status, answer({ text: refused.text, checked: true }))
			: answer({ done: 'moved' });
	},
	approve: step((event, id) => reports.approve(event.locals.supabase, id)),
	return: step((event, id, reason) => reports.giveBack(event.locals.supabase, id, reason)),
	reopen: step((event, id, reason) => reports.reopen(event.locals.supabase, id, reason))
} satisfies Actions;
