/** What an approval costs where there is much: its checks, and the figures that it renews. */
import type { Database } from '../../src/lib/server/backend/database.ts';
import type { Client } from '../database/people.ts';
import { milliseconds, percentile, say } from './figures.ts';

const runs = 5;

/** Approves a report of the last quarter, which changes one quarter's figures, and one of the first. */
export async function measureApprovals(
	database: Database,
	manager: Client,
	project: string,
	bound: number
): Promise<void> {
	for (const [which, order] of [
		['last', 'desc'],
		['first', 'asc']
	]) {
		const [report] = await database.rows<{ id: string }>(
			`select r.id from public.reports r
			join public.projects p on p.id = r.project_id and p.code = $1
			join public.periods pe on pe.id = r.period_id
			order by pe.start_date ${order}, r.id limit 1`,
			[project]
		);
		const id = report?.id ?? '';
		await database.run(complete(id));
		const took: number[] = [];
		for (let n = 0; n < runs; n += 1) {
			await database.run(`update public.reports set status = 'submitted' where id = '${id}'`);
			const begun = performance.now();
			const { error } = await manager.rpc('approve_report', { report_id: id });
			took.push(performance.now() - begun);
			if (error) throw new Error(`approve_report: ${error.message}`);
		}
		say(
			`approve_report in the ${which} quarter`,
			milliseconds(percentile(took, 0.5)),
			`at most ${bound} ms, fastest ${milliseconds(Math.min(...took))}`
		);
	}
}

/** Nothing is missing: zero where nothing was said, and a text for every result. */
const complete = (report: string) => `
	insert into public.observations (project_id, report_id, indicator_id, value, numerator, denominator)
	select
		r.project_id, r.id, i.id, case when i.measure = 'number' then 0 end,
		case when i.measure = 'percentage' then 0 end, case when i.measure = 'percentage' then 0 end
	from public.reports r
	join public.indicators i on i.project_id = r.project_id
	where r.id = '${report}' and not exists (
		select from public.observations o where o.report_id = r.id and o.indicator_id = i.id
	);
	insert into public.narratives (project_id, report_id, section, result_id, body)
	select r.project_id, r.id, 'progress', res.id, 'As planned.'
	from public.reports r
	join public.results res on res.project_id = r.project_id
	where r.id = '${report}'
	on conflict do nothing
`;
