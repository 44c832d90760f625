-- Checks: what keeps a report from being submitted, and what deserves a second look.
--
-- A check is data. The rows below are the one description: the function here reads them, and the
-- entry page gets them with the report and applies the same ones while somebody types.

create type public.finding_level as enum ('error', 'warning');

create table private.checks (
	code text primary key,
	level public.finding_level not null,
	kind text not null check (
		kind in ('missing', 'explanation', 'number', 'pair', 'split', 'history', 'narrative')
	),
	test text not null check (
		test in ('present', 'at_least', 'whole', 'at_most', 'adds_up', 'each_at_most', 'usual', 'not_below', 'not_zero')
	),
	field text,
	bound text,
	only_if text,
	unless text,
	threshold numeric,
	quarters integer,
	position integer not null
);
comment on table private.checks is 'What is asked of a report, in the order in which it is said.';
comment on column private.checks.field is 'The figure looked at; null: each number there is.';
comment on column private.checks.bound is 'The figure it may not exceed.';
comment on column private.checks.only_if is 'A property of the indicator that switches the check on.';
comment on column private.checks.unless is 'A property of the indicator, or of the breakdown, that switches it off.';
comment on column private.checks.threshold is 'The least number; or how many median absolute deviations are usual.';
comment on column private.checks.quarters is 'How many earlier quarters with figures the check needs.';
alter table private.checks enable row level security;
create policy "everybody may know what is asked" on private.checks
	for select to authenticated using (true);
grant select on private.checks to authenticated;

insert into private.checks
	(position, code, level, kind, test, field, bound, only_if, unless, threshold, quarters)
values
	(1, 'not_reported', 'error', 'missing', 'present', null, null, null, null, null, null),
	(2, 'comment_required', 'error', 'explanation', 'present', 'comment', null, null, null, null, null),
	(3, 'negative', 'error', 'number', 'at_least', null, null, null, 'allowsNegative', 0, null),
	(4, 'not_whole', 'error', 'number', 'whole', null, null, 'wholeNumbers', null, null, null),
	(5, 'returning_above_value', 'error', 'pair', 'at_most', 'returning', 'value', 'countsPeople', null, null, null),
	(6, 'numerator_above_denominator', 'error', 'pair', 'at_most', 'numerator', 'denominator',
		'numeratorWithinDenominator', null, null, null),
	(7, 'cells_do_not_add_up', 'error', 'split', 'adds_up', null, null, null, 'overlapping', null, null),
	(8, 'cell_above_total', 'error', 'split', 'each_at_most', null, null, 'overlapping', null, null, null),
	(9, 'unusual_jump', 'warning', 'history', 'usual', null, null, null, null, 3, 8),
	(10, 'below_previous', 'warning', 'history', 'not_below', null, null, null, null, null, 1),
	(11, 'zero_after_run', 'warning', 'history', 'not_zero', null, null, null, null, null, 4),
	(12, 'narrative_required', 'error', 'narrative', 'present', 'variance', null, null, null, null, null);

create function private.checks_json() returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_agg(jsonb_build_object(
		'code', k.code, 'level', k.level, 'kind', k.kind, 'test', k.test, 'field', k.field,
		'bound', k.bound, 'onlyIf', k.only_if, 'unless', k.unless, 'threshold', k.threshold,
		'quarters', k.quarters
	) order by k.position)
	from private.checks k
$$;

create function private.applies(only_if text, unless text, properties jsonb) returns boolean
language plpgsql immutable set search_path = ''
-- plpgsql, for it is asked figure by figure and keeps its plan.
as $$
begin
	return
		(only_if is null or coalesce((properties ->> only_if)::boolean, false))
		and not (unless is not null and coalesce((properties ->> unless)::boolean, false));
end
$$;
comment on function private.applies is 'Whether a check is switched on for an indicator or a breakdown with these properties.';

-- A finding says where it points (indicator, place, cell, field, result) and has the numbers that its
-- message needs. The messages stand with the other words of the application.

create type private.finding as (
	code text, level public.finding_level, indicator text, location text, key jsonb, field text,
	result text, params jsonb
);

create function private.asked_breakdowns(breakdowns jsonb) returns table (dimensions text[])
language sql immutable set search_path = ''
as $$
	select array(select n from jsonb_array_elements_text(e.names) n order by n)
	from jsonb_array_elements(breakdowns) e (names)
$$;
comment on function private.asked_breakdowns is 'The breakdowns an indicator asks for, each as its dimensions in order.';

create function private.figure_findings(reports uuid[])
returns table (
	report_id uuid, code text, level public.finding_level, indicator text, location text, key jsonb, field text,
	result text, params jsonb
)
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	with observed as (
		select
			o.*, i.code, i.breakdowns, l.code as location,
			jsonb_build_object(
				'countsPeople', i.counts_people, 'wholeNumbers', i.whole_numbers,
				'allowsNegative', i.allows_negative,
				'numeratorWithinDenominator', i.numerator_within_denominator
			) as properties,
			btrim(o.comment) <> '' as explained
		from public.reports r
		join public.observations o on o.report_id = r.id
		join public.indicator_partners ip
			on ip.indicator_id = o.indicator_id and ip.organisation_id = r.organisation_id
		join public.indicators i on i.id = o.indicator_id
		left join public.locations l on l.id = o.location_id
		where r.id = any (figure_findings.reports)
	),
	-- What was typed for each figure and each cell; the totals have no key.
	figures as (
		select
			o.report_id, o.code, o.location, null::jsonb as key, o.properties,
			jsonb_build_object(
				'value', o.value, 'returning', o.returning, 'numerator', o.numerator, 'denominator', o.denominator
			) as numbers
		from observed o
		union all
		select
			o.report_id, o.code, o.location, c.key, o.properties,
			jsonb_build_object(
				'value', c.value, 'returning', c.returning, 'numerator', c.numerator, 'denominator', c.denominator
			)
		from observed o
		join public.observation_cells c on c.observation_id = o.id
	),
	overlapping as (
		select coalesce(array_agg(d.code), '{}') as dimensions from public.dimensions d where d.overlapping
	),
	-- Each breakdown that is asked for, summed, beside the figure it splits.
	splits as (
		select
			o.report_id, o.code, o.location, b.dimensions, b.dimensions && v.dimensions as overlapping, f.field,
			max(f.total) as total, coalesce(sum(f.part), 0) as parts, max(f.part) as largest
		from observed o
		cross join overlapping v
		cross join lateral private.asked_breakdowns(o.breakdowns) b
		left join public.observation_cells c
			on c.observation_id = o.id and private.key_dimensions(c.key) = b.dimensions
		cross join lateral (
			values
				('value', o.value, c.value),
				('returning', nullif(o.returning, 0), c.returning),
				('numerator', o.numerator, c.numerator),
				('denominator', o.denominator, c.denominator)
		) f (field, total, part)
		where o.state = 'reported'
		group by o.id, o.report_id, o.code, o.location, b.dimensions, v.dimensions, f.field
	)
	select o.report_id, k.code, k.level, o.code, o.location, null::jsonb, k.field, null::text, '{}'::jsonb
	from private.checks k
	cross join observed o
	where k.kind = 'explanation' and o.state = 'not_applicable' and not o.explained
	union all
	select f.report_id, k.code, k.level, f.code, f.location, f.key, n.field, null, jsonb_build_object('value', n.given)
	from private.checks k
	join figures f on private.applies(k.only_if, k.unless, f.properties)
	cross join lateral jsonb_each(f.numbers) n (field, given)
	cross join lateral (select nullif(n.given, 'null')::numeric) v (number)
	where
		k.kind = 'number'
		and case k.test when 'at_least' then v.number < k.threshold else v.number <> trunc(v.number) end
	union all
	select f.report_id, k.code, k.level, f.code, f.location, f.key, k.field, null,
		jsonb_build_object(k.field, v.number, k.bound, v.most)
	from private.checks k
	join figures f on private.applies(k.only_if, k.unless, f.properties)
	cross join lateral (
		select (f.numbers ->> k.field)::numeric, coalesce((f.numbers ->> k.bound)::numeric, 0)
	) v (number, most)
	where k.kind = 'pair' and v.number > v.most
	union all
	select s.report_id, k.code, k.level, s.code, s.location, null, s.field, null,
		jsonb_build_object(
			'dimensions', s.dimensions, 'total', coalesce(s.total, 0), 'parts', s.parts,
			'rest', coalesce(s.total, 0) - s.parts
		)
	from private.checks k
	join splits s
		on private.applies(k.only_if, k.unless, jsonb_build_object('overlapping', s.overlapping))
	where
		k.kind = 'split'
		and case k.test
			when 'adds_up' then s.parts <> coalesce(s.total, 0)
			else s.largest > coalesce(s.total, 0)
		end;
end
$$;
comment on function private.figure_findings is
	'What is wrong with single figures and their breakdowns, whatever else the reports may lack.';

create function private.report_findings(report_id uuid) returns setof private.finding
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	with report as (
		select r.* from public.reports r where r.id = report_findings.report_id
	),
	asked as (
		select i.*, res.code as result_code
		from report r
		join public.indicator_partners ip
			on ip.project_id = r.project_id and ip.organisation_id = r.organisation_id
		join public.indicators i on i.id = ip.indicator_id
		join public.results res on res.id = i.result_id
	),
	observed as (
		select
			o.*, a.code, a.measure, a.accumulation, a.direction, a.breakdowns, l.code as location,
			btrim(o.comment) <> '' as explained,
			case a.measure when 'percentage' then 100 * o.numerator / nullif(o.denominator, 0) else o.value end as figure
		from report r
		join public.observations o on o.report_id = r.id
		join asked a on a.id = o.indicator_id
		left join public.locations l on l.id = o.location_id
	),
	-- What the partner itself reported before, series by series: a rate where there are two numbers.
	history as (
		select
			now_said.id as observation_id, pe.start_date, o.accumulation,
			case o.measure when 'percentage' then 100 * p.numerator / nullif(p.denominator, 0) else p.value end as value
		from report r
		join public.periods quarter on quarter.id = r.period_id
		join observed o on o.state = 'reported' and o.measure in ('number', 'percentage')
		join public.observations now_said on now_said.id = o.id
		join public.observations p
			on p.indicator_id = o.indicator_id and p.location_id is not distinct from o.location_id
		join public.reports before
			on before.id = p.report_id
			and before.project_id = r.project_id and before.organisation_id = r.organisation_id
		join public.periods pe on pe.id = before.period_id and pe.end_date < quarter.start_date
	),
	-- Materialised, these and those below, lest the planner makes them anew for each indicator.
	usual as materialized (
		select h.observation_id, count(*) as quarters, percentile_cont(0.5) within group (order by h.value) as median
		from history h
		where h.value is not null
		group by h.observation_id
	),
	spread as materialized (
		select h.observation_id, percentile_cont(0.5) within group (order by abs(h.value - u.median)) as deviation
		from history h
		join usual u using (observation_id)
		where h.value is not null
		group by h.observation_id
	),
	latest as materialized (
		select
			h.observation_id,
			(array_agg(h.value order by h.start_date desc))[1] as value,
			-- Quarters back to the last zero: all of them when there was none.
			count(*) filter (
				where h.start_date > coalesce(zero.last, '-infinity'::date)
			) as quarters_since_zero
		from history h
		left join (
			select z.observation_id, max(z.start_date) as last from history z where z.value = 0 group by 1
		) zero using (observation_id)
		where h.value is not null
		group by h.observation_id
	),
	-- As the entry page shows it: with everything approved, which all may know of, and this report.
	-- Materialised, lest the planner asks for it once an indicator.
	standing as materialized (
		select p.indicator_id, p.status
		from report r
		cross join lateral private.progress(array[r.period_id], '{approved}', r.id) p
	)
	select k.code, k.level, a.code, null, null::jsonb, 'value', null, '{}'::jsonb
	from private.checks k
	cross join asked a
	where k.kind = 'missing' and not exists (
		select
		from observed o
		where
			o.indicator_id = a.id
			and (
				o.state = 'not_applicable'
				or case a.measure
					when 'percentage' then o.numerator is not null and o.denominator is not null
					when 'qualitative' then o.text <> ''
					else o.value is not null
				end
			)
	)
	union all
	select f.code, f.level, f.indicator, f.location, f.key, f.field, f.result, f.params
	from private.figure_findings(array[report_findings.report_id]) f
	union all
	-- Warnings: what is unusual is corrected or explained in the comment.
	select k.code, k.level, o.code, o.location, null, 'value', null,
		jsonb_build_object('value', o.figure, 'explained', o.explained)
		|| case k.test
			when 'usual' then jsonb_build_object('median', u.median, 'quarters', u.quarters)
			when 'not_below' then jsonb_build_object('previous', l.value)
			else jsonb_build_object('quarters', l.quarters_since_zero)
		end
	from private.checks k
	cross join observed o
	join usual u on u.observation_id = o.id
	join spread d on d.observation_id = o.id
	join latest l on l.observation_id = o.id
	where
		k.kind = 'history'
		and case k.test
			when 'usual' then u.quarters >= k.quarters and abs(o.figure - u.median) > k.threshold * d.deviation
			when 'not_below' then
				o.measure = 'number' and o.accumulation = 'latest' and o.direction = 'increase'
				and o.figure < l.value
			else o.figure = 0 and l.quarters_since_zero >= k.quarters
		end
	union all
	-- Whoever is off track says why, in words of their own section.
	select k.code, k.level, null, null, null, k.field, a.result_code,
		jsonb_build_object('indicators', jsonb_agg(a.code order by a.position))
	from private.checks k
	cross join standing p
	join asked a on a.id = p.indicator_id
	where
		k.kind = 'narrative'
		and p.status = 'off_track'
		and not exists (
			select
			from public.narratives n
			where
				n.report_id = report_findings.report_id and n.result_id = a.result_id
				and n.section = k.field and btrim(n.body) <> ''
		)
	group by k.code, k.level, k.field, a.result_code;
end
$$;
comment on function private.report_findings is
	'Everything that keeps a report from being submitted (level error) or deserves a second look (warning).';

create function private.findings_json(report_id uuid) returns jsonb
language sql stable set search_path = ''
as $$
	select coalesce(jsonb_agg(to_jsonb(f)), '[]') from private.report_findings(findings_json.report_id) f
$$;

grant execute on function
	private.checks_json, private.applies, private.asked_breakdowns, private.key_dimensions,
	private.figure_findings, private.report_findings, private.findings_json
	to authenticated;
