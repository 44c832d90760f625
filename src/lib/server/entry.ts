/** Saves what was typed into a report: for the form, and for the page that saves by itself. */
import { readEntryForm } from '$lib/domain/report/entryForm';
import type { Finding } from '$lib/domain/checks/finding';
import { attempt } from './form';
import * as reports from './reports';
import type { Supabase } from './supabase';

export type Address = { code: string; period: string; organisation: string };
type Saved = { report: string; version: number; refused: Finding[] };

/** A report nobody has begun is begun. A refusal comes back with its words; other errors are thrown. */
export function saveTyped(
	supabase: Supabase,
	{ code, period, organisation }: Address,
	report: string | null,
	version: number,
	typed: Iterable<[string, string]>
) {
	return attempt(
		(async (): Promise<Saved> => {
			const id = report ?? (await reports.open(supabase, code, period, organisation));
			const { observations, narratives } = readEntryForm(typed);
			if (observations.length + narratives.length === 0) {
				return { report: id, version, refused: [] };
			}
			const saved = await reports.save(supabase, id, version, { observations, narratives });
			return { report: id, ...saved };
		})()
	);
}
