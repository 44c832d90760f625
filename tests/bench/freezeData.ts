/** A project whose publications are heavy: 100 indicators, a third of them of people to protect. */
import { join } from 'node:path';
import { openPglite } from '../../src/lib/server/backend/database.ts';

export const freezeProject = 'HEAVY-FREEZE';

/**
 * Loads it into the folder of a server that is not running: 6 partners, 12 quarters, all approved, split
 * by sex and age with many small parts. `manager` becomes its manager.
 */
export async function loadFreezeProject(folder: string, manager: string): Promise<void> {
	const database = await openPglite(join(folder, 'postgres'));
	await database.rows(
		`with project as (
			insert into public.projects (
				code, title, donor, donor_name, contract_number, contact_person, template_version,
				start_date, end_date
			)
			values (
				'${freezeProject}', 'A heavy publication', 'europeaid', 'European Union', 'HEAVY/1', 'A. B.', 'B',
				'2021-01-01', '2023-12-31'
			)
			returning *
		),
		partner as (
			insert into public.project_partners (project_id, organisation_id, position)
			select p.id, o.id, row_number() over (order by o.short_name)
			from project p, (select * from public.organisations order by short_name limit 6) o
			returning *
		),
		member as (
			insert into public.memberships (project_id, user_id, role)
			select p.id, u.id, 'manager' from project p, auth.users u where u.email = $1
		),
		period as (
			insert into public.periods (project_id, label, start_date, end_date, due_date)
			select p.id, q.label, q.first_day, q.last_day, q.last_day + 30
			from project p cross join private.quarters(p.start_date, p.end_date, 'calendar') q
			returning *
		),
		result as (
			insert into public.results (project_id, level, code, statement, position)
			select p.id, 'output', 'Op ' || n, 'Output ' || n, n from project p, generate_series(1, 10) n
			returning *
		),
		indicator as (
			insert into public.indicators (
				project_id, result_id, code, name, unit, measure, accumulation, breakdowns, position, source,
				counts_people, sensitive, baseline, baseline_date
			)
			select
				r.project_id, r.id, r.position || '.' || n, 'Indicator ' || n || ' of the output', 'people',
				'number', 'sum', '[["sex", "age"]]', n, 'Registers', true, n <= 3, 0, '2021-01-01'
			from result r, generate_series(1, 10) n
			returning *
		),
		reporter as (
			insert into public.indicator_partners (project_id, indicator_id, organisation_id)
			select i.project_id, i.id, partner.organisation_id from indicator i, partner
		),
		target as (
			insert into public.targets (project_id, indicator_id, date, value)
			select i.project_id, i.id, '2023-12-31', 900 from indicator i
		),
		report as (
			insert into public.reports (
				project_id, organisation_id, period_id, status, approved_by, approved_at
			)
			select pe.project_id, partner.organisation_id, pe.id, 'approved', u.id, pe.end_date
			from period pe, partner, auth.users u
			where u.email = $1
			returning *
		),
		cell as (
			select
				r.project_id, r.id as report_id, i.id as indicator_id, i.code, r.organisation_id, r.period_id,
				jsonb_build_object('sex', s.sex, 'age', a.age) as key,
				abs(hashtext(concat(i.code, pe.label, partner.position, s.sex, a.age))) % 9 as value
			from report r
			join period pe on pe.id = r.period_id
			join partner on partner.organisation_id = r.organisation_id
			cross join indicator i
			cross join (values ('female'), ('male')) s (sex)
			cross join (values ('minor'), ('adult')) a (age)
		),
		observation as (
			insert into public.observations (project_id, report_id, indicator_id, value)
			select project_id, report_id, indicator_id, sum(value)
			from cell group by project_id, report_id, indicator_id
			returning *
		)
		insert into public.observation_cells (project_id, report_id, observation_id, key, value)
		select o.project_id, o.report_id, o.id, c.key, c.value
		from observation o
		join cell c on c.report_id = o.report_id and c.indicator_id = o.indicator_id`,
		[manager]
	);
	await database.close();
}
