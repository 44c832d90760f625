/** Setting up projects. */
import { z } from 'zod';
import { organisation, project } from '$lib/domain/project/shapes';
import type { ProjectSettings } from './projectForm';
import { answered } from './refusal';
import type { Supabase } from './supabase';

const settingsPage = z.object({
	/** Null: a project to be made. */
	project: project.nullable(),
	settings: z.record(z.string(), z.unknown()).nullable(),
	organisations: z.array(organisation),
	/** Projects whose logframe may be copied. */
	others: z.array(z.object({ code: z.string(), title: z.string() }))
});

/** What the settings page shows, of a project or for a new one. */
export async function page(supabase: Supabase, code?: string) {
	const given = code === undefined ? {} : { project_code: code };
	return settingsPage.parse(answered(await supabase.rpc('project_settings', given)));
}

export async function change(supabase: Supabase, code: string, settings: ProjectSettings) {
	answered(await supabase.rpc('change_project', { project_code: code, settings }));
}

/** @param copyFrom the project whose results chain and indicators it begins with. */
export async function create(
	supabase: Supabase,
	code: string,
	settings: ProjectSettings,
	copyFrom: string | undefined
) {
	const given = { code, settings, ...(copyFrom && { copy_from: copyFrom }) };
	answered(await supabase.rpc('create_project', given));
}

export async function archive(supabase: Supabase, code: string, archived: boolean) {
	answered(await supabase.rpc('archive_project', { project_code: code, archived }));
}
