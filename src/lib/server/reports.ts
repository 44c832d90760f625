/** Reports: what a partner submits for a quarter. */
import { z } from 'zod';
import { finding, type Finding } from '$lib/domain/checks/finding';
import type { NarrativeEntry, ObservationEntry } from '$lib/domain/report/entryForm';
import { reportForm, reportStatus, type ReportForm } from '$lib/domain/report/shapes';
import { answered } from './refusal';
import type { Supabase } from './supabase';

/** Everything the page of one report shows. */
export async function get(
	supabase: Supabase,
	code: string,
	period: string,
	organisation: string
): Promise<ReportForm> {
	const given = { project_code: code, period, organisation };
	return reportForm.parse(answered(await supabase.rpc('report_form', given)));
}

/** The id of a report, which is begun if there is none yet. */
export async function open(
	supabase: Supabase,
	code: string,
	period: string,
	organisation: string
): Promise<string> {
	const given = { project_code: code, period, organisation };
	return z.uuid().parse(answered(await supabase.rpc('open_report', given)));
}

const saved = z.object({ version: z.number(), refused: z.array(finding) });

/**
 * Saves what was typed. What cannot be kept is refused by name, and the rest is saved.
 *
 * @throws Refusal `stale_version` (409) with who changed what, `report_locked` or `period_closed` (423).
 */
export async function save(
	supabase: Supabase,
	reportId: string,
	version: number,
	entries: { observations: ObservationEntry[]; narratives: NarrativeEntry[] }
): Promise<{ version: number; refused: Finding[] }> {
	const given = { report_id: reportId, version, ...entries };
	return saved.parse(answered(await supabase.rpc('save_report', given)));
}

const moved = z.object({ status: reportStatus, version: z.number() });
export type Moved = z.infer<typeof moved>;

/** @throws Refusal `findings` (422) whose details are every finding. */
export async function submit(supabase: Supabase, reportId: string): Promise<Moved> {
	return moved.parse(answered(await supabase.rpc('submit_report', { report_id: reportId })));
}

export async function approve(supabase: Supabase, reportId: string): Promise<Moved> {
	return moved.parse(answered(await supabase.rpc('approve_report', { report_id: reportId })));
}

export async function giveBack(supabase: Supabase, reportId: string, reason: string) {
	const given = { report_id: reportId, reason };
	return moved.parse(answered(await supabase.rpc('return_report', given)));
}

export async function reopen(supabase: Supabase, reportId: string, reason: string) {
	const given = { report_id: reportId, reason };
	return moved.parse(answered(await supabase.rpc('reopen_report', given)));
}
