import { anchorOf } from '$lib/domain/logframe/opened';
import { indicatorItem, resultItem } from '$lib/domain/logframe/itemForm';
import { attempt, readForm, type FieldErrors } from '$lib/server/form';
import * as logframe from '$lib/server/logframe';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import { refusalText } from '$lib/words/refusals';
import { doneText } from '$lib/words/logframe';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (({ params, locals: { supabase } }) =>
	orNotFound(projects.logframe(supabase, params.code))) satisfies PageServerLoad;

/** What a step says: what was done, or why it was not. */
type Answer = {
	/** A sentence; empty where the fields say it. */
	text: string;
	/** The version that can be taken back. */
	undo: number | null;
	/** What was typed into the form that is open, and what is wrong with it. */
	typed: ReturnType<typeof indicatorItem> | ReturnType<typeof resultItem> | null;
	grounds: Record<string, string>;
	errors: FieldErrors;
};
const answer = (parts: Partial<Answer>): Answer => ({
	text: '',
	undo: null,
	typed: null,
	grounds: {},
	errors: {},
	...parts
});
const unreadable = () => fail(400, answer({ text: refusalText('not_readable') }));

const seen = z.coerce.number().int().optional();
const grounds = z.object({
	seen,
	reason: z.string().default(''),
	approvalReference: z.string().default(''),
	approvedOn: z.string().default('')
});
const item = grounds.extend({ kind: z.enum(['result', 'indicator']), item: z.string() });
const move = item.extend({ under: z.string(), before: z.string() });
const undo = z.object({ number: z.coerce.number().int() });
const approval = z.object({
	approvalReference: z.string().default(''),
	approvedOn: z.string().default('')
});

/** A step that is one change and shows the page again with what came of it. */
async function step(
	{ params, locals: { supabase } }: RequestEvent,
	change: logframe.Change,
	given: logframe.Grounds = {}
) {
	const { data: changed, refused } = await attempt(
		logframe.change(supabase, params.code, change, given)
	);
	if (refused) return fail(refused.status, answer({ text: refused.text }));
	const action = ({ save: 'changed', move: 'moved', remove: 'removed', undo: 'undone' } as const)[
		change.action
	];
	return answer({
		text: doneText({ action, kind: changed.kind, code: changed.code }),
		undo: action === 'undone' ? null : changed.number
	});
}

export const actions = {
	save: async ({ request, params, locals: { supabase } }) => {
		const form = await request.formData();
		const { fields } = readForm(item, form);
		if (!fields) return unreadable();
		const typed = fields.kind === 'result' ? resultItem(form) : indicatorItem(form);
		const { kind, item: code, ...given } = fields;
		const { data: changed, refused } = await attempt(
			logframe.change(supabase, params.code, { action: 'save', kind, code, item: typed }, given)
		);
		if (refused) {
			const errors = logframe.fieldErrors(refused);
			const { reason, approvalReference, approvedOn } = given;
			const kept = { typed, errors, grounds: { reason, approvalReference, approvedOn } };
			return fail(refused.status, answer({ ...kept, text: refused.text }));
		}
		const done = new URLSearchParams({ done: String(changed.number ?? 0) });
		if (changed.pending > 0) done.set('pending', String(changed.pending));
		redirect(303, `?${done}#${anchorOf(changed.kind, changed.code)}`);
	},
	move: async (event) => {
		const { fields } = readForm(move, await event.request.formData());
		if (!fields) return unreadable();
		const { kind, item: code, under, before, ...given } = fields;
		const place = kind === 'result' ? { parent: under } : { result: under };
		return step(event, { action: 'move', kind, code, item: place, before }, given);
	},
	remove: async (event) => {
		const { fields } = readForm(item, await event.request.formData());
		if (!fields) return unreadable();
		const { kind, item: code, ...given } = fields;
		return step(event, { action: 'remove', kind, code }, given);
	},
	undo: async (event) => {
		const { fields } = readForm(undo, await event.request.formData());
		return fields ? step(event, { action: 'undo', number: fields.number }) : unreadable();
	},
	agree: async ({ request, params, locals: { supabase } }) => {
		const { fields } = readForm(approval, await request.formData());
		if (!fields) return unreadable();
		const { approvalReference, approvedOn: agreedOn } = fields;
		const { refused } = await attempt(
			logframe.agree(supabase, params.code, { approvalReference, agreedOn })
		);
		if (refused) return fail(refused.status, answer({ text: refused.text }));
		return answer({ text: doneText({ action: 'agreed', kind: '', code: '' }) });
	},
	approve: async ({ request, locals: { supabase } }) => {
		const { fields } = readForm(approval.extend({ revision: z.uuid() }), await request.formData());
		if (!fields) return unreadable();
		const { revision, ...given } = fields;
		const { refused } = await attempt(logframe.approveTarget(supabase, revision, given));
		return refused ? fail(refused.status, answer({ text: refused.text })) : answer({});
	}
} satisfies Actions;
