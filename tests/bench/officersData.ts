/** A project of many partners, each with an officer of its own and a quarter to report. */
import { join } from 'node:path';
import { openPglite } from '../../src/lib/server/backend/database.ts';

export const officersProject = 'MANY-OFFICERS';
export const partnerOf = (n: number) => `P${n}`;
export const invitationOf = (n: number) => `invitation of officer ${n}`;

/** Loads it into the folder of a server that is not running, with an invitation for each officer. */
export async function loadOfficersProject(folder: string, officers: number): Promise<void> {
	const database = await openPglite(join(folder, 'postgres'));
	await database.rows(
		`with project as (
			insert into public.projects (code, title, donor, start_date, end_date)
			values ('${officersProject}', 'Many officers', 'other', '2022-01-01', '2024-12-31')
			returning *
		),
		organisation as (
			insert into public.organisations (name, short_name)
			select 'Partner ' || n, 'P' || n from generate_series(1, $1::int) n
			returning *
		),
		partner as (
			insert into public.project_partners (project_id, organisation_id, position)
			select p.id, o.id, substr(o.short_name, 2)::int from project p, organisation o
			returning *
		),
		invited as (
			insert into public.invitations (project_id, email, role, organisation_id, token_hash, expires_at)
			select
				p.id, lower(o.short_name) || '@example.org', 'officer', o.id,
				private.token_hash('invitation of officer ' || substr(o.short_name, 2)), now() + interval '1 day'
			from project p, organisation o
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
			select p.id, 'output', 'Op ' || n, 'Output ' || n, n from project p, generate_series(1, 4) n
			returning *
		),
		indicator as (
			insert into public.indicators (
				project_id, result_id, code, name, unit, measure, accumulation, breakdowns, position
			)
			select r.project_id, r.id, r.position || '.' || n, 'Indicator ' || n || ' of the output', 'people',
				'number', 'sum', '[["sex", "age"]]', n
			from result r, generate_series(1, 5) n
			returning *
		),
		reporter as (
			insert into public.indicator_partners (project_id, indicator_id, organisation_id)
			select i.project_id, i.id, partner.organisation_id from indicator i, partner
		),
		target as (
			insert into public.targets (project_id, indicator_id, date, value)
			select i.project_id, i.id, '2024-12-31', 9000 from indicator i
		),
		report as (
			insert into public.reports (project_id, organisation_id, period_id, status)
			select pe.project_id, partner.organisation_id, pe.id, 'approved'
			from period pe, partner where pe.end_date < '2024-01-01'
			returning *
		)
		insert into public.observations (project_id, report_id, indicator_id, value)
		select r.project_id, r.id, i.id, 12 from report r, indicator i`,
		[officers]
	);
	await database.close();
}
