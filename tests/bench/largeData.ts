/**
 * Many projects for the bench: each with 40 indicators, 6 partners, 20 quarters that have all ended and
 * some 21 000 cells. Written as time would have written them, quarter by quarter, so that the rows of
 * one project lie scattered among those of the others.
 */
import type { Database } from '../../src/lib/server/backend/database.ts';

const quarters = 20;

/** The code of a project by its number, from 1. */
export const codeOf = (project: number): string => `P-${String(project).padStart(4, '0')}`;

/**
 * Loads projects into a migrated database, without audit events and without checking foreign keys; the
 * kept figures, which triggers would have renewed, are renewed in the end.
 */
export async function loadLargeData(database: Database, projects: number): Promise<void> {
	const inReplica = (script: string) =>
		database.run(`set session_replication_role = replica; ${script};
			set session_replication_role = origin`);
	await inReplica(frame(projects));
	for (let quarter = 1; quarter <= quarters; quarter += 1) await inReplica(reported(quarter));
	await database.run('analyze');
	await database.run('select private.renew_figures(p.id) from public.projects p');
	await database.run('analyze private.kept_figures');
}

/** Projects, partners, quarters, logframes and targets. */
const frame = (projects: number) => `
	insert into public.organisations (name, short_name)
	select 'Partner ' || n, 'O-' || n from generate_series(1, 40) n;
	insert into public.locations (code, name)
	select 'L-' || n, 'Place ' || n from generate_series(1, 3) n;
	insert into public.dimensions (code, name, position) values ('sex', 'Sex', 1), ('age', 'Age', 2);
	insert into public.categories (dimension_id, code, name)
	select d.id, c.code, c.code
	from public.dimensions d
	join (values
		('sex', 'female'), ('sex', 'male'), ('sex', 'unknown'),
		('age', 'minor'), ('age', 'adult'), ('age', 'unknown')
	) c (dimension, code) on c.dimension = d.code;

	insert into public.projects (code, title, donor, start_date, end_date)
	select 'P-' || lpad(n::text, 4, '0'), 'Project ' || n, 'other', '2020-01-01', '2024-12-31'
	from generate_series(1, ${projects}) n;
	insert into public.project_partners (project_id, organisation_id, position)
	select p.id, o.id, k
	from public.projects p
	cross join generate_series(1, 6) k
	join public.organisations o
		on o.short_name = 'O-' || 1 + (right(p.code, 4)::integer * 6 + k) % 40;
	insert into public.project_locations (project_id, location_id)
	select p.id, l.id from public.projects p cross join public.locations l;
	insert into public.periods (project_id, label, start_date, end_date, due_date)
	select p.id, q.label, q.first_day, q.last_day, q.last_day + 30
	from public.projects p
	cross join private.quarters(p.start_date, p.end_date, p.reporting_calendar) q;

	insert into public.results (project_id, level, code, statement, position)
	select p.id, 'output', 'Op ' || n, 'Output ' || n, n
	from public.projects p cross join generate_series(1, 8) n;
	insert into public.indicators (
		project_id, result_id, code, name, position, measure, accumulation, combination, counts_people,
		by_location, breakdowns, baseline
	)
	select
		r.project_id, r.id, n, 'Indicator ' || n, n,
		case when n between 23 and 30 then 'percentage' else 'number' end::public.indicator_measure,
		case
			when n between 27 and 34 then 'latest'
			when n in (35, 36) then 'average'
			when n in (37, 38) then 'maximum'
			else 'sum'
		end::public.indicator_accumulation,
		case when n in (35, 36) then 'average' when n in (37, 38) then 'maximum' else 'sum' end
			::public.indicator_combination,
		n <= 8,
		n >= 39,
		case n % 8
			when 1 then '[["sex", "age"]]' when 2 then '[["sex", "age"]]'
			when 3 then '[["sex"], ["age"]]'
			when 4 then '[]' when 0 then '[]'
			else '[["sex"]]'
		end::jsonb,
		case when n % 5 = 0 then 10 end
	from public.results r
	join generate_series(1, 40) n on (n - 1) / 5 + 1 = r.position;
	insert into public.indicator_partners (project_id, indicator_id, organisation_id)
	select i.project_id, i.id, pp.organisation_id
	from public.indicators i join public.project_partners pp using (project_id);
	insert into public.targets (project_id, indicator_id, date, value)
	select
		i.project_id, i.id, make_date(2020 + y, 12, 31),
		case when i.measure = 'percentage' then 50 + y when i.accumulation = 'sum' then y * 600 else 20 + y * 20 end
	from public.indicators i cross join generate_series(0, 4) y
	where i.position % 13 <> 0;

	-- Most is approved; the last two quarters are under way.
	insert into public.reports (project_id, organisation_id, period_id, status, version)
	select
		pe.project_id, pp.organisation_id, pe.id,
		case
			when pe.start_date < '2024-07-01' then 'approved'
			else (array['approved', 'submitted', 'draft', 'returned'])[1 + (pp.position + right(p.code, 4)::integer) % 4]
		end::public.report_status,
		3
	from public.periods pe
	join public.projects p on p.id = pe.project_id
	join public.project_partners pp on pp.project_id = p.id
	order by pe.start_date, p.code, pp.position
`;

/** What every partner of every project says of one quarter. The parts of a breakdown add up. */
const reported = (quarter: number) => `
	with said as (
		insert into public.observations (
			project_id, report_id, indicator_id, location_id, value, "returning", numerator, denominator
		)
		select
			r.project_id, r.id, i.id, l.id,
			case when i.measure <> 'percentage' then f.figure end,
			case when i.counts_people then f.figure / 4 end,
			case when i.measure = 'percentage' then f.figure / 2 end,
			case when i.measure = 'percentage' then f.figure end
		from public.reports r
		join public.periods pe
			on pe.id = r.period_id and pe.start_date = date '2020-01-01' + interval '${(quarter - 1) * 3} months'
		join public.indicators i on i.project_id = r.project_id
		join public.project_partners pp
			on pp.project_id = r.project_id and pp.organisation_id = r.organisation_id
		join public.projects p on p.id = r.project_id
		left join public.locations l on i.by_location
		cross join lateral (
			select (i.position * 7 + pp.position * 13 + right(p.code, 4)::integer + ${quarter * 5}) % 37
		) f (figure)
		-- A few are not reported.
		where (i.position * 3 + pp.position + ${quarter}) % 29 <> 0
		order by p.code, pp.position, i.position
		returning id, project_id, report_id, indicator_id, value, "returning", numerator, denominator
	),
	part as (
		select
			b.names, k.key, count(*) over breakdown as parts,
			row_number() over (partition by b.names order by k.key) as n
		from (values ('["sex"]'), ('["age"]'), ('["sex", "age"]')) b (names)
		cross join lateral (
			select case b.names
				when '["sex"]' then jsonb_build_object('sex', sex)
				when '["age"]' then jsonb_build_object('age', age)
				else jsonb_build_object('sex', sex, 'age', age)
			end as key
			from unnest(array['female', 'male', 'unknown']) sex
			cross join unnest(array['minor', 'adult', 'unknown']) age
			group by 1
		) k
		window breakdown as (partition by b.names)
	)
	insert into public.observation_cells (
		project_id, report_id, observation_id, key, value, "returning", numerator, denominator
	)
	select
		s.project_id, s.report_id, s.id, part.key,
		-- The rest of the division goes to the first parts, one each.
		(s.value::integer + part.parts - part.n) / part.parts,
		(s.returning::integer + part.parts - part.n) / part.parts,
		(s.numerator::integer + part.parts - part.n) / part.parts,
		(s.denominator::integer + part.parts - part.n) / part.parts
	from said s
	join public.indicators i on i.id = s.indicator_id
	cross join lateral jsonb_array_elements(i.breakdowns) b (names)
	join part on part.names = b.names::text
`;
