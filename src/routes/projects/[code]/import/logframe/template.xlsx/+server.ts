import { logframeTemplate } from '$lib/import/logframe/writeTemplate';
import { workbook } from '$lib/server/download';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { supabase } }) => {
	const { project } = await orNotFound(projects.logframe(supabase, params.code));
	return workbook(await logframeTemplate(project.code), `${project.code}-logframe.xlsx`);
};
