/** Organisations: partners, leads and donors' offices, shared by all projects. */
import { answered } from './refusal';
import type { Supabase } from './supabase';

type Organisation = { name: string; short_name: string; country: string };

export async function add(supabase: Supabase, organisation: Organisation): Promise<void> {
	answered(await supabase.from('organisations').insert(organisation));
}

/** @param shortName by which it is known now. */
export async function change(
	supabase: Supabase,
	shortName: string,
	organisation: Organisation
): Promise<void> {
	answered(await supabase.from('organisations').update(organisation).eq('short_name', shortName));
}
