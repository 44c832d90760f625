/** A project as large as they come for the entry page: 60 indicators with 12 cells each, two years reported. */
import { openPglite } from '../../src/lib/server/backend/database.ts';
import { join } from 'node:path';

export const entryProject = 'LARGE-SHEET';
export const entryAddress = `/projects/${entryProject}/reports/2024-Q1/DE`;

/** Loads it into the folder of a server that is not running; `manager` becomes its manager. */
export async function loadEntryProject(folder: string, manager: string): Promise<void> {
	const database = await openPglite(join(folder, 'postgres'));
	await database.rows(
		`with project as (
			insert into public.projects (code, title, donor, start_date, end_date)
			values ('${entryProject}', 'A large sheet', 'other', '2022-01-01', '2024-12-31')
			returning *
		),
		partner as (
			insert into public.project_partners (project_id, organisation_id, position)
			select p.id, o.id, 1 from project p, public.organisations o where o.short_name = 'DE'
			returning *
		),
		member as (
			insert into public.memberships (project_id, user_id, role)
			select p.id, u.id, 'manager' from project p, auth.users u where u.email = $1
		),
		period as (
			insert into public.periods (project_id, label, start_date, end_date, due_date)
			select p.id, q.label, q.first_day, q.last_day, q.last_day + 30
			from project p
			cross join private.quarters(p.start_date, p.end_date, 'calendar') q
			returning *
		),
		result as (
			insert into public.results (project_id, level, code, statement, position)
			select p.id, 'output', 'Op ' || n, 'Output ' || n, n from project p, generate_series(1, 10) n
			returning *
		),
		indicator as (
			insert into public.indicators (
				project_id, result_id, code, name, unit, measure, accumulation, breakdowns, position
			)
			select r.project_id, r.id, r.position || '.' || n, 'Indicator ' || n || ' of the output', 'people',
				'number', 'sum', '[["sex", "age"]]', n
			from result r, generate_series(1, 6) n
			returning *
		),
		reporter as (
			insert into public.indicator_partners (project_id, indicator_id, organisation_id)
			select i.project_id, i.id, partner.organisation_id from indicator i, partner
		),
		target as (
			insert into public.targets (project_id, indicator_id, date, value)
			select i.project_id, i.id, '2024-12-31', 900 from indicator i
		),
		report as (
			insert into public.reports (project_id, organisation_id, period_id, status)
			select pe.project_id, partner.organisation_id, pe.id, 'approved'
			from period pe, partner where pe.end_date < '2024-01-01'
			returning *
		)
		insert into public.observations (project_id, report_id, indicator_id, value)
		select r.project_id, r.id, i.id, 12 from report r, indicator i`,
		[manager]
	);
	await database.close();
}
