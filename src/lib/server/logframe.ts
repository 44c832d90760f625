/** Changes of a logframe: each is one call, and all of it or nothing is stored. */
import { z } from 'zod';
import type { LogframeChange } from '$lib/domain/logframe/editor';
import { logframeVersions, type LogframeVersions } from '$lib/domain/logframe/versions';
import { finding } from '$lib/domain/checks/finding';
import { findingText } from '$lib/words/findings';
import type { FieldErrors, Refused } from './form';
import { answered } from './refusal';
import type { Supabase } from './supabase';

export type Change =
	| { action: 'save'; kind: 'result' | 'indicator'; code: string; item: object }
	| { action: 'move'; kind: 'result' | 'indicator'; code: string; item: object; before: string }
	| { action: 'remove'; kind: 'result' | 'indicator'; code: string }
	| { action: 'undo'; number: number };

/** Why, and with whose approval; what the person saw is told so that nobody's change is lost. */
export type Grounds = {
	seen?: number;
	reason?: string;
	approvalReference?: string;
	/** A day, or empty. */
	approvedOn?: string;
};

const changed = z.object({
	/** The version that the change made; null where nothing was different. */
	number: z.number().nullable(),
	kind: z.enum(['result', 'indicator']),
	code: z.string(),
	/** Targets of it that wait for the donor. */
	pending: z.number()
});
export type Changed = z.infer<typeof changed>;

/** @throws Refusal `import_findings` (422), `reason_required` (422), `logframe_stale` (409) … */
export async function change(
	supabase: Supabase,
	code: string,
	made: Change,
	{ seen, reason, approvalReference, approvedOn }: Grounds = {}
): Promise<Changed> {
	const answer = await supabase.rpc('change_logframe', {
		project_code: code,
		// Through JSON, as it travels: the types of the API know no objects of ours.
		change: JSON.parse(JSON.stringify(made)),
		...(seen !== undefined && { seen }),
		...(reason && { reason }),
		...(approvalReference && { approval_reference: approvalReference }),
		...(approvedOn && { approved_on: approvedOn })
	});
	return changed.parse(answered(answer));
}

/** @returns the version that the agreement made. */
export async function agree(
	supabase: Supabase,
	code: string,
	given: { approvalReference: string; agreedOn: string }
): Promise<LogframeChange['number']> {
	const asked = {
		project_code: code,
		approval_reference: given.approvalReference,
		...(given.agreedOn && { agreed_on: given.agreedOn })
	};
	return z.number().parse(answered(await supabase.rpc('agree_logframe', asked)));
}

/**
 * The versions of a logframe with what each said before and after, latest first.
 *
 * @param olderThan the number of a version; without it, from the latest.
 */
export async function versions(
	supabase: Supabase,
	code: string,
	olderThan?: number
): Promise<LogframeVersions> {
	const asked = {
		project_code: code,
		...(olderThan !== undefined && { older_than: olderThan })
	};
	return logframeVersions.parse(answered(await supabase.rpc('logframe_versions', asked)));
}

/** The donor agreed to a new target: it counts from that day. */
export async function approveTarget(
	supabase: Supabase,
	revision: string,
	given: { approvalReference: string; approvedOn: string }
): Promise<void> {
	const asked = {
		revision_id: revision,
		approval_reference: given.approvalReference,
		...(given.approvedOn && { approved_on: given.approvedOn })
	};
	answered(await supabase.rpc('approve_target_revision', asked));
}

/** What a refusal says beside the fields; empty where it is about none. */
export function fieldErrors({ code, details, text }: Refused): FieldErrors {
	if (code === 'reason_required') return { reason: [text] };
	const errors: FieldErrors = {};
	for (const found of finding.array().catch([]).parse(details)) {
		(errors[found.field ?? ''] ??= []).push(findingText(found));
	}
	return errors;
}
