import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

export const load = (({ params, locals: { supabase } }) =>
	orNotFound(projects.logframe(supabase, params.code))) satisfies PageServerLoad;
