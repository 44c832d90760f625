/** Years of figures come in from one file, and what others wait for meanwhile. */
import { join } from 'node:path';
import { openPglite } from '../../src/lib/server/backend/database.ts';
import { milliseconds, say } from './figures.ts';
import { freezeProject, loadFreezeProject } from './freezeData.ts';
import { manager, startHeavy } from './heavy.ts';

const parts = ['female', 'male', 'unknown'].flatMap((sex) => [`${sex},minor`, `${sex},adult`]);

/** How long 50,400 rows take to be checked and stored as approved, and a light page while they do. */
export async function measureImport(): Promise<void> {
	let csv = '';
	const { post, meanwhile, stop } = await startHeavy(async (data) => {
		await loadFreezeProject(data, manager);
		csv = await emptied(data);
	});
	for (const agreed of ['no', 'yes']) {
		await meanwhile(async () => {
			const form = new FormData();
			form.set('file', new File([csv], 'history.csv', { type: 'text/csv' }));
			form.set('status', 'approved');
			form.set('agreed', agreed);
			const begun = performance.now();
			const answer = await post(`/projects/${freezeProject}/import/values/run`, form);
			const steps = (await answer.text()).trimEnd().split('\n');
			const outcome = steps.at(-1) ?? '';
			if (!/"kind":"(ready|stored)"/.test(outcome)) throw new Error(outcome.slice(0, 500));
			say(
				`50,400 rows ${agreed === 'yes' ? 'stored as approved' : 'checked'}, told in ${steps.length} steps`,
				milliseconds(performance.now() - begun),
				'at most 30 s'
			);
		});
	}
	await stop();
}

/** Takes the reports out of the project, and gives a file for all of them: each figure and its parts. */
async function emptied(folder: string): Promise<string> {
	const database = await openPglite(join(folder, 'postgres'));
	const figures = await database.rows<{ figure: string }>(
		`select o.short_name || ',' || pe.label || ',' || i.code as figure
		from public.projects p
		join public.indicators i on i.project_id = p.id
		join public.periods pe on pe.project_id = p.id
		join public.project_partners pp on pp.project_id = p.id
		join public.organisations o on o.id = pp.organisation_id
		where p.code = $1
		order by pe.start_date, o.short_name, i.position, i.code`,
		[freezeProject]
	);
	await database.rows(
		`delete from public.reports r using public.projects p where p.id = r.project_id and p.code = $1`,
		[freezeProject]
	);
	await database.close();
	const lines = figures.flatMap(({ figure }, n) => [
		`${figure},,,${parts.length * (n % 9)}`,
		...parts.map((part) => `${figure},${part},${n % 9}`)
	]);
	return ['Partner,Quarter,Indicator,Sex,Age,Value', ...lines].join('\n');
}
