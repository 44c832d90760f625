-- The arithmetic of indicators. Every rule stands here once; nothing else computes a figure.
--
-- A series is one partner at one place. Whoever asks sees only what the row-level policies show
-- them, so an officer's draft never enters somebody else's figures.

create function private.key_dimensions(key jsonb) returns text[]
language sql immutable set search_path = ''
as $$ select array(select k from jsonb_object_keys(key) k order by k) $$;
comment on function private.key_dimensions is 'The dimensions of a cell, which name its breakdown, in order.';

create function private.figures(
	points uuid[],
	statuses public.report_status[],
	split text,
	and_report uuid default null,
	since date default null
)
returns table (
	period_id uuid, indicator_id uuid, key jsonb, period_value numeric, running numeric
)
language plpgsql stable set search_path = ''
-- plpgsql keeps the plan from call to call; planning would take longer than the work.
as $$
#variable_conflict use_column
begin
	return query
	with point as (
		select pe.id, pe.project_id, pe.end_date from public.periods pe where pe.id = any (points)
	),
	-- day orders the quarters: the latest of several figures is the greatest pair of day and figure.
	counted as (
		select
			r.id, r.project_id, r.organisation_id, r.period_id, pe.end_date,
			(pe.end_date - date '1970-01-01')::numeric as day
		from public.reports r
		join public.periods pe on pe.id = r.period_id
		where
			r.project_id in (select p.project_id from point p)
			and (r.status = any (statuses) or r.id = and_report)
			and (since is null or pe.start_date >= since)
	),
	-- What was reported, a row a series, quarter and cell; part says which cell, key what it counts
	-- towards. The total is the cell with no key.
	reported as (
		select
			r.project_id, r.organisation_id, r.period_id, r.end_date, r.day, o.indicator_id, o.location_id,
			'{}'::jsonb as part, '{}'::jsonb as key, o.value, o.returning, o.numerator, o.denominator
		from counted r
		join public.observations o on o.report_id = r.id
		where split = 'total' and o.state = 'reported'
		union all
		select
			r.project_id, r.organisation_id, r.period_id, r.end_date, r.day, o.indicator_id, o.location_id,
			c.key, c.key, c.value, c.returning, c.numerator, c.denominator
		from counted r
		join public.observations o on o.report_id = r.id
		join public.observation_cells c on c.observation_id = o.id
		where split = 'cells' and o.state = 'reported'
		union all
		select
			r.project_id, r.organisation_id, r.period_id, r.end_date, r.day, o.indicator_id, o.location_id,
			c.key, jsonb_build_object(k.dimension, k.category), c.value, c.returning, c.numerator, c.denominator
		from counted r
		join public.observations o on o.report_id = r.id
		join public.indicators i on i.id = o.indicator_id and (i.combination = 'sum' or i.measure = 'percentage')
		join public.observation_cells c on c.observation_id = o.id
		cross join lateral jsonb_each_text(c.key) k (dimension, category)
		where
			split = 'margins' and o.state = 'reported'
			and cardinality(private.key_dimensions(c.key)) > 1
	),
	-- 1. Accumulate each series up to the point. Quarters not reported are not there, so they
	--    neither add nor pull down. 4. People who return were counted before.
	series as (
		select
			pt.id as period_id,
			rep.indicator_id,
			rep.key,
			case i.accumulation
				when 'sum' then
					sum(rep.value - case when i.counts_people then coalesce(rep.returning, 0) else 0 end)
				when 'average' then avg(rep.value)
				when 'maximum' then max(rep.value)
				else (max(array[rep.day, rep.value]) filter (where i.accumulation = 'latest' and rep.value is not null))[2]
			end as value,
			case i.accumulation
				when 'latest' then
					(max(array[rep.day, rep.numerator]) filter (where i.accumulation = 'latest' and pair.complete))[2]
				else sum(rep.numerator) filter (where pair.complete)
			end as numerator,
			case i.accumulation
				when 'latest' then
					(max(array[rep.day, rep.denominator]) filter (where i.accumulation = 'latest' and pair.complete))[2]
				else sum(rep.denominator) filter (where pair.complete)
			end as denominator,
			max(rep.value) filter (where rep.period_id = pt.id) as period_value,
			max(rep.numerator) filter (where rep.period_id = pt.id and pair.complete) as period_numerator,
			max(rep.denominator) filter (where rep.period_id = pt.id and pair.complete) as period_denominator
		from point pt
		join reported rep on rep.project_id = pt.project_id and rep.end_date <= pt.end_date
		join public.indicators i on i.id = rep.indicator_id and i.measure <> 'qualitative'
		cross join lateral (select rep.numerator is not null and rep.denominator is not null) pair (complete)
		group by
			pt.id, rep.indicator_id, rep.part, rep.key, rep.organisation_id, rep.location_id, i.accumulation
	)
	-- 2. Combine the series. 3. Percentages are pooled. 5. A quarter's own figure likewise.
	-- 6. The running figure of an indicator that adds to its baseline starts there.
	select
		s.period_id,
		s.indicator_id,
		s.key,
		case
			when i.measure = 'percentage'
				then 100 * sum(s.period_numerator) / nullif(sum(s.period_denominator), 0)
			when i.combination = 'sum' then sum(s.period_value)
			when i.combination = 'average' then avg(s.period_value)
			else max(s.period_value)
		end,
		case
			when i.measure = 'percentage' then 100 * sum(s.numerator) / nullif(sum(s.denominator), 0)
			when i.combination = 'sum' then sum(s.value)
			when i.combination = 'average' then avg(s.value)
			else max(s.value)
		end
		+ case
			when
				i.adds_to_baseline and i.measure <> 'percentage' and i.accumulation = 'sum'
				and split = 'total' and since is null
				then coalesce(i.baseline, 0)
			else 0
		end
	from series s
	join public.indicators i on i.id = s.indicator_id
	group by s.period_id, s.indicator_id, s.key, i.id;
end
$$;
comment on function private.figures is
	'The figures at some quarters: the quarter''s own and the running one. split is total (by indicator), '
	'cells, or margins (a crossed breakdown by each of its dimensions alone). and_report counts one more '
	'report whatever its status; since leaves out the quarters before a day. No row: nothing reported yet.';

create function private.as_good_as(
	value numeric, wanted numeric, direction public.indicator_direction
)
returns boolean
language sql immutable set search_path = ''
as $$
	select case direction when 'increase' then value >= wanted else value <= wanted end
$$;

create function private.progress(
	points uuid[],
	statuses public.report_status[],
	and_report uuid default null
)
returns table (
	period_id uuid, project_id uuid, indicator_id uuid, origin numeric, period_value numeric, actual numeric,
	expected numeric, final_target numeric, progress numeric, pace numeric,
	status public.indicator_status, reported_partners integer, due_partners integer
)
language plpgsql stable set search_path = ''
-- plpgsql keeps the plan from call to call; planning would take longer than the work.
as $$
#variable_conflict use_column
begin
	return query
	with scope as (
		select
			pe.id as period_id, pe.end_date, pr.id as project_id, pr.start_date, pr.on_track_min,
			pr.at_risk_min, i.id as indicator_id, i.target_path, i.direction, i.measure,
			-- 6. Increments start from nothing unless they add to the baseline; levels from the baseline.
			case
				when i.measure <> 'percentage' and i.accumulation = 'sum' and not i.adds_to_baseline then 0
				else coalesce(i.baseline, 0)
			end as origin
		from public.periods pe
		join public.projects pr on pr.id = pe.project_id
		join public.indicators i on i.project_id = pr.id
		where pe.id = any (points)
	),
	-- 7. The path: from (project start, origin) through the targets by date. A target on the first
	--    day stands after the origin.
	path as (
		select
			w.indicator_id, w.date, w.value,
			lead(w.date) over by_date as next_date,
			lead(w.value) over by_date as next_value
		from (
			select s.indicator_id, s.start_date as date, s.origin as value, 0 as rank from scope s
			union all
			select t.indicator_id, t.date, t.value, 1
			from public.targets t
			where t.project_id in (select s.project_id from scope s)
		) w
		window by_date as (partition by w.indicator_id order by w.date, w.rank)
	),
	final as (
		select distinct on (t.indicator_id) t.indicator_id, t.value
		from public.targets t
		where t.project_id in (select s.project_id from scope s)
		order by t.indicator_id, t.date desc
	),
	-- 13. Coverage: who has to report the indicator, and whose report of the quarter counts.
	coverage as (
		select
			s.indicator_id,
			count(*)::integer as due,
			count(r.id)::integer as reported
		from scope s
		join public.indicator_partners ip on ip.indicator_id = s.indicator_id
		left join public.reports r
			on r.project_id = s.project_id
			and r.period_id = s.period_id
			and r.organisation_id = ip.organisation_id
			and (r.status = any (statuses) or r.id = and_report)
		group by s.indicator_id
	),
	measured as (
		select
			s.*,
			f.period_value,
			f.running as actual,
			final.value as final_target,
			case
				when final.value is null then null
				when s.target_path = 'step' or path.next_date is null then path.value
				else path.value
					+ (path.next_value - path.value) * (s.end_date - path.date) / (path.next_date - path.date)
			end as expected,
			coalesce(c.reported, 0) as reported_partners,
			coalesce(c.due, 0) as due_partners
		from scope s
		left join private.figures(points, statuses, 'total', and_report) f
			on f.period_id = s.period_id and f.indicator_id = s.indicator_id
		left join final on final.indicator_id = s.indicator_id and s.measure <> 'qualitative'
		left join path
			on path.indicator_id = s.indicator_id
			and path.date <= s.end_date
			and (path.next_date is null or path.next_date > s.end_date)
		left join coverage c on c.indicator_id = s.indicator_id
	),
	judged as (
		select
			m.*,
			-- 8. Progress: how much of the way from the origin to the final target.
			case
				when m.actual is null or m.final_target is null then null
				when m.final_target <> m.origin
					then 100 * (m.actual - m.origin) / (m.final_target - m.origin)
				when private.as_good_as(m.actual, m.final_target, m.direction) then 100
				else 0
			end as progress,
			-- 9. Pace: how much of what was expected by now.
			(m.actual - m.origin) / nullif(m.expected - m.origin, 0) as pace
		from measured m
	)
	select
		j.period_id, j.project_id, j.indicator_id, j.origin, j.period_value, j.actual, j.expected, j.final_target,
		j.progress, j.pace,
		-- 10. Status, in this order.
		case
			when j.final_target is null then 'no_target'
			when j.actual is null and (j.expected is null or j.expected = j.origin) then 'not_due'
			when j.actual is null then 'no_data'
			when private.as_good_as(j.actual, j.final_target, j.direction) then 'achieved'
			when j.pace is null and private.as_good_as(j.actual, j.expected, j.direction) then 'on_track'
			when j.pace is null then 'off_track'
			when j.pace >= j.on_track_min then 'on_track'
			when j.pace >= j.at_risk_min then 'at_risk'
			else 'off_track'
		end::public.indicator_status,
		j.reported_partners,
		j.due_partners
	from judged j;
end
$$;
comment on function private.progress is
	'Every indicator of the projects to which the quarters belong: where it stands at that quarter, '
	'against what was expected, in the words of its status.';

create function private.project_id(project_code text) returns uuid
language plpgsql stable set search_path = ''
as $$
declare
	found_id uuid := (select p.id from public.projects p where p.code = project_code);
begin
	if found_id is null then
		perform private.refuse('PT404', 'There is no such project.', null, 'no_such_project');
	end if;
	return found_id;
end
$$;
comment on function private.project_id is 'Refuses alike for a project that does not exist and one the asker is no member of.';

create function private.point(project_code text, as_of text default null) returns uuid
language plpgsql stable set search_path = ''
as $$
declare
	project uuid := private.project_id(project_code);
	found_id uuid;
begin
	select pe.id into found_id
	from public.periods pe
	where pe.project_id = project and (as_of is null or pe.label = as_of)
	-- The last quarter that has ended; in the first one, that one.
	order by (pe.end_date < current_date) desc, case when pe.end_date < current_date then pe.end_date end desc, pe.end_date
	limit 1;
	if found_id is null and as_of is not null then
		perform private.refuse(
			'PT422', 'The project has no such reporting period.', jsonb_build_object('period', as_of), 'no_such_period'
		);
	end if;
	return found_id;
end
$$;
comment on function private.point is 'The quarter meant by a label; null: the last that has ended.';

create function public.indicator_progress(
	project_code text,
	as_of text default null,
	statuses text[] default '{approved}'
)
returns table (
	code text, actual double precision, expected double precision, final_target double precision,
	progress double precision, pace double precision, status text,
	reported_partners integer, due_partners integer
)
language sql stable security invoker set search_path = ''
as $$
	select
		i.code, p.actual, p.expected, p.final_target, p.progress, p.pace, p.status::text,
		p.reported_partners, p.due_partners
	from private.progress(
		array[private.point(project_code, as_of)], statuses::public.report_status[]
	) p
	join public.indicators i on i.id = p.indicator_id
	join public.results r on r.id = i.result_id
	order by r.position, i.position, i.code
$$;
comment on function public.indicator_progress is
	'Where each indicator of a project stands as of a reporting period (null: the last that has ended), '
	'counting reports in the given statuses.';

create function public.indicator_periods(project_code text, statuses text[] default '{approved}')
returns table (code text, period text, value double precision, running double precision)
language sql stable security invoker set search_path = ''
as $$
	with point as (
		select pe.id, pe.label, pe.start_date
		from public.periods pe
		where pe.project_id = private.project_id(project_code)
	)
	select i.code, p.label, f.period_value, f.running
	from public.indicators i
	join public.results r on r.id = i.result_id
	cross join point p
	left join private.figures(array(select id from point), statuses::public.report_status[], 'total') f
		on f.period_id = p.id and f.indicator_id = i.id
	where i.project_id = private.project_id(project_code)
	order by r.position, i.position, i.code, p.start_date
$$;
comment on function public.indicator_periods is
	'Each indicator''s own figure and running figure at each reporting period; null where nothing is reported.';

create function public.indicator_cells(
	project_code text,
	as_of text default null,
	statuses text[] default '{approved}'
)
returns table (code text, key jsonb, period_value double precision, running double precision)
language sql stable security invoker set search_path = ''
as $$
	select i.code, f.key, f.period_value, f.running
	from private.figures(
		array[private.point(project_code, as_of)], statuses::public.report_status[], 'cells'
	) f
	join public.indicators i on i.id = f.indicator_id
	join public.results r on r.id = i.result_id
	order by r.position, i.position, i.code, f.key
$$;
comment on function public.indicator_cells is
	'The cells of every breakdown as of a reporting period, each a figure of its own.';

create function public.portfolio_progress()
returns table (
	code text, title text, donor text, donor_name text, start_date date, end_date date,
	is_example boolean, my_role text, period text, time_elapsed double precision, indicators integer,
	achieved integer, on_track integer, at_risk integer, off_track integer, no_data integer,
	not_due integer, no_target integer, due_reports integer, overdue_reports integer,
	submitted_reports integer
)
language sql stable security invoker set search_path = ''
as $$
	with project as (
		select p.*, private.point(p.code) as point from public.projects p
	),
	counts as (
		select
			pg.project_id,
			count(*)::integer as indicators,
			(count(*) filter (where pg.status = 'achieved'))::integer as achieved,
			(count(*) filter (where pg.status = 'on_track'))::integer as on_track,
			(count(*) filter (where pg.status = 'at_risk'))::integer as at_risk,
			(count(*) filter (where pg.status = 'off_track'))::integer as off_track,
			(count(*) filter (where pg.status = 'no_data'))::integer as no_data,
			(count(*) filter (where pg.status = 'not_due'))::integer as not_due,
			(count(*) filter (where pg.status = 'no_target'))::integer as no_target
		from private.progress(array(select point from project), '{approved}') pg
		group by pg.project_id
	),
	-- A report is due from every partner that reports an indicator, once its quarter has ended.
	due as (
		select
			pe.project_id,
			(count(*) filter (where coalesce(r.status, 'draft') in ('draft', 'returned')))::integer as open,
			(
				count(*) filter (
					where coalesce(r.status, 'draft') in ('draft', 'returned') and pe.due_date < current_date
				)
			)::integer as overdue,
			(count(*) filter (where r.status = 'submitted'))::integer as submitted
		from public.periods pe
		join (
			select distinct ip.project_id, ip.organisation_id from public.indicator_partners ip
		) reporter on reporter.project_id = pe.project_id
		left join public.reports r
			on r.period_id = pe.id
			and r.organisation_id = reporter.organisation_id
		where
			pe.end_date < current_date
			and not pe.closed
			and (
				pe.project_id in (select private.my_projects('{manager}'))
				or (reporter.project_id, reporter.organisation_id) in (
					select m.project_id, m.organisation_id from private.my_memberships() m where m.role = 'officer'
				)
			)
		group by pe.project_id
	)
	select
		p.code, p.title, p.donor::text, p.donor_name, p.start_date, p.end_date, p.is_example,
		case when p.id in (select private.my_projects('{manager}')) then 'manager' else 'officer' end,
		pe.label,
		greatest(0, least(1, (coalesce(pe.end_date, p.start_date) - p.start_date)::double precision
			/ greatest(1, p.end_date - p.start_date))),
		coalesce(c.indicators, 0), coalesce(c.achieved, 0), coalesce(c.on_track, 0), coalesce(c.at_risk, 0),
		coalesce(c.off_track, 0), coalesce(c.no_data, 0), coalesce(c.not_due, 0), coalesce(c.no_target, 0),
		coalesce(d.open, 0), coalesce(d.overdue, 0), coalesce(d.submitted, 0)
	from project p
	left join public.periods pe on pe.id = p.point
	left join counts c on c.project_id = p.id
	left join due d on d.project_id = p.id
	order by p.end_date desc, p.code
$$;
comment on function public.portfolio_progress is
	'One row a project the asker works in: how far time has gone, how its indicators stand, what is due. '
	'Reports due are the asker''s own for an officer, everybody''s for a manager.';

grant execute on function
	private.figures, private.progress, private.as_good_as, private.project_id, private.point,
	private.refuse, public.indicator_progress, public.indicator_periods, public.indicator_cells,
	public.portfolio_progress
	to authenticated;
