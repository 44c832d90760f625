/**
 * Stores a project with its indicators, what was said of them and its cells: one statement, whose rows
 * are written in the order in which they were said.
 */
export const storeProject = `
	with body as (select $1::text::jsonb as b),
	project as (
		insert into public.projects (code, title, start_date, end_date, on_track_min, at_risk_min)
		select b ->> 'code', 'A random project', p.start, p."end", p.on_track_min, p.at_risk_min
		from body, jsonb_to_record(b #> '{frame,project}') p (
			start date, "end" date, on_track_min numeric, at_risk_min numeric
		)
		returning id
	),
	period as (
		insert into public.periods (project_id, label, start_date, end_date, due_date)
		select project.id, p.label, p.start, p."end", p."end" + 30
		from project, body, jsonb_to_recordset(b #> '{frame,periods}') p (label text, start date, "end" date)
		returning id, label
	),
	result as (
		insert into public.results (project_id, level, code, statement)
		select project.id, 'output', 'Op 1', 'The result' from project
		returning id
	),
	given as (
		select i.body, i.n::text as code
		from body, jsonb_array_elements(b -> 'indicators') with ordinality i (body, n)
	),
	indicator as (
		insert into public.indicators (
			project_id, result_id, code, name, measure, accumulation, combination, direction, target_path,
			baseline, adds_to_baseline, counts_people, whole_numbers, position
		)
		select project.id, result.id, given.code, 'Indicator', i.measure, i.accumulation, i.combination,
			i.direction, i.target_path, i.baseline, coalesce(i.adds_to_baseline, false),
			coalesce(i.counts_people, false), false, given.code::integer
		from project, result, given, jsonb_to_record(given.body -> 'indicator') i (
			measure public.indicator_measure, accumulation public.indicator_accumulation,
			combination public.indicator_combination, direction public.indicator_direction,
			target_path public.target_path, baseline numeric, adds_to_baseline boolean, counts_people boolean
		)
		returning id, code
	),
	target as (
		insert into public.targets (project_id, indicator_id, date, value)
		select project.id, indicator.id, t.date, t.value
		from project, given
		join indicator using (code), jsonb_to_recordset(given.body -> 'targets') t (date date, value numeric)
	),
	told as (
		select t.n, v.*
		from body, jsonb_array_elements(b -> 'said') with ordinality t (body, n), jsonb_to_record(t.body) v (
			indicator text, partner text, period text, location text, status public.report_status,
			state public.observation_state, value numeric, "returning" numeric, numerator numeric,
			denominator numeric, text text, cells jsonb
		)
	),
	place as (
		insert into public.locations (code, name)
		select (b ->> 'code') || p.name, p.name
		from body, (select distinct location from told where location is not null) p (name)
		returning id, name
	),
	organisation as (
		insert into public.organisations (name, short_name)
		select p.name, p.name || '-' || (b ->> 'code') from body, (select distinct partner from told) p (name)
		returning id, name
	),
	partner as (
		insert into public.project_partners (project_id, organisation_id)
		select project.id, organisation.id from project, organisation
		returning organisation_id
	),
	reporter as (
		insert into public.indicator_partners (project_id, indicator_id, organisation_id)
		select project.id, indicator.id, partner.organisation_id from project, indicator, partner
	),
	report as (
		insert into public.reports (project_id, organisation_id, period_id, status)
		select project.id, organisation.id, period.id, coalesce(told.status, 'approved')
		from project, told
		join organisation on organisation.name = told.partner
		join period on period.label = told.period
		group by project.id, organisation.id, period.id, told.status
		order by min(told.n)
		returning id, organisation_id, period_id
	),
	said as (
		select told.*, report.id as report_id, indicator.id as indicator_id, place.id as location_id
		from told
		join organisation on organisation.name = told.partner
		join period on period.label = told.period
		join report on report.organisation_id = organisation.id and report.period_id = period.id
		join indicator on indicator.code = told.indicator
		left join place on place.name = told.location
	),
	observation as (
		insert into public.observations (
			project_id, report_id, indicator_id, location_id, state, value, "returning", numerator, denominator, text
		)
		select project.id, s.report_id, s.indicator_id, s.location_id, coalesce(s.state, 'reported'),
			s.value, s.returning, s.numerator, s.denominator, coalesce(s.text, '')
		from project, said s
		order by s.n
		returning id, project_id, report_id, indicator_id, location_id
	)
	insert into public.observation_cells (
		project_id, report_id, observation_id, key, value, "returning", numerator, denominator
	)
	select o.project_id, o.report_id, o.id, c.key, c.value, c.returning, c.numerator, c.denominator
	from said s
	join observation o
		on o.report_id = s.report_id and o.indicator_id = s.indicator_id
		and o.location_id is not distinct from s.location_id
	cross join lateral jsonb_to_recordset(coalesce(s.cells, '[]')) c (
		key jsonb, value numeric, "returning" numeric, numerator numeric, denominator numeric
	)
	order by s.n`;
