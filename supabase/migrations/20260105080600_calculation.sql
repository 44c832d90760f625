-- The arithmetic of indicators. Every rule stands here once; nothing else computes a figure.
--
-- A series is one partner at one place. Whoever asks sees only what the row-level policies show
-- them, so an officer's draft never enters somebody else's figures.

create function private.key_dimensions(key jsonb) returns text[]
language plpgsql immutable parallel safe set search_path = ''
-- plpgsql, for it is asked cell by cell and keeps its plan.
as $$
begin
	return array(select k from jsonb_object_keys(key) k order by k);
end
$$;
comment on function private.key_dimensions is 'The dimensions of a cell, which name its breakdown, in order.';

-- What the arithmetic needs is gathered by functions that say how many rows they return: the planner
-- cannot know how many the policies leave, guesses a handful, and then compares each with each.

create function private.rules(points uuid[])
returns table (
	indicator_id uuid, pooled boolean, people boolean,
	accumulation public.indicator_accumulation, combination public.indicator_combination, base numeric
)
language plpgsql stable parallel safe rows 200 set search_path = ''
as $$
#variable_conflict use_column
declare
	project uuid := (select pe.project_id from public.periods pe where pe.id = points[1]);
begin
	return query
	select
		i.id,
		i.measure = 'percentage',
		i.counts_people and i.accumulation = 'sum',
		i.accumulation,
		i.combination,
		case
			when i.adds_to_baseline and i.measure <> 'percentage' and i.accumulation = 'sum' then i.baseline
		end
	from public.indicators i
	where i.project_id = project and i.measure <> 'qualitative';
end
$$;
comment on function private.rules is
	'How the indicators of the project to which the quarters belong are calculated. pooled: a percentage; '
	'people: those who return were counted before; base: what the running figure starts from.';

create function private.counted_reports(
	points uuid[], statuses public.report_status[], and_report uuid, since date
)
returns table (
	report_id uuid, organisation_id uuid, day numeric, point date, of_point boolean
)
language plpgsql stable parallel safe rows 120 set search_path = ''
as $$
#variable_conflict use_column
declare
	project uuid := (select pe.project_id from public.periods pe where pe.id = points[1]);
begin
	return query
	with quarter as materialized (
		select
			pe.id, pe.end_date,
			(
				select min(p.end_date)
				from public.periods p
				where p.id = any (points) and p.end_date >= pe.end_date
			) as point
		from public.periods pe
		where pe.project_id = project and (since is null or pe.start_date >= since)
	)
	select
		r.id, r.organisation_id, (q.end_date - date '1970-01-01')::numeric, q.point, q.end_date = q.point
	from quarter q
	join public.reports r on r.period_id = q.id
	where
		r.project_id = project
		and q.point is not null
		and (r.status = any (statuses) or r.id = and_report);
end
$$;
comment on function private.counted_reports is
	'The reports that count, each towards the first of the points that is not before its quarter; of_point: '
	'the quarter is that point. day orders the quarters.';

create function private.reported(
	points uuid[], statuses public.report_status[], split text, and_report uuid, since date,
	only_indicators uuid[]
)
returns table (
	organisation_id uuid, day numeric, point date, of_point boolean, indicator_id uuid, location_id uuid,
	key jsonb, value numeric, "returning" numeric, numerator numeric, denominator numeric
)
language plpgsql stable parallel safe rows 20000 set search_path = ''
-- One plan a statement, kept from call to call: planning would take longer than the work. It goes by the
-- indexes also where it was made while there was little, or nothing yet.
set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off
as $$
#variable_conflict use_column
begin
	if split in ('total', 'all', 'partners', 'places', 'series') then
		return query
		select
			c.organisation_id, c.day, c.point, c.of_point, o.indicator_id, o.location_id,
			-- Whose series count together.
			case split
				when 'partners' then jsonb_build_object('partner', c.organisation_id)
				when 'places' then jsonb_build_object('place', o.location_id)
				when 'series' then jsonb_build_object('partner', c.organisation_id, 'place', o.location_id)
			end,
			o.value, o.returning, o.numerator, o.denominator
		from private.counted_reports(points, statuses, and_report, since) c
		join public.observations o on o.report_id = c.report_id
		where
			o.state = 'reported'
			and (only_indicators is null or o.indicator_id = any (only_indicators));
	end if;
	if split in ('cells', 'all') then
		return query
		select
			c.organisation_id, c.day, c.point, c.of_point, o.indicator_id, o.location_id,
			cell.key, cell.value, cell.returning, cell.numerator, cell.denominator
		from private.counted_reports(points, statuses, and_report, since) c
		join public.observations o on o.report_id = c.report_id
		join public.observation_cells cell on cell.observation_id = o.id
		where
			o.state = 'reported'
			and (only_indicators is null or o.indicator_id = any (only_indicators));
	end if;
	if split = 'margins' then
		return query
		-- Each dimension alone, as it was reported, or else added up over one crossed breakdown.
		with cell as materialized (
			select
				c.organisation_id, c.day, c.point, c.of_point, o.indicator_id, o.location_id,
				o.id as observation_id, cell.key, cell.value, cell.returning, cell.numerator, cell.denominator
			from private.counted_reports(points, statuses, and_report, since) c
			join public.observations o on o.report_id = c.report_id
			join public.observation_cells cell on cell.observation_id = o.id
			where
				o.state = 'reported'
				and (only_indicators is null or o.indicator_id = any (only_indicators))
		),
		-- Keys are few where cells are many. Of the breakdowns that know a dimension the plainest is chosen.
		part as materialized (
			select
				k.key, d.dimension, jsonb_build_object(d.dimension, d.category) as margin,
				dense_rank() over (order by cardinality(split_by.dimensions), split_by.dimensions) as choice
			from (select distinct c.key from cell c) k
			cross join lateral jsonb_each_text(k.key) d (dimension, category)
			cross join lateral (select private.key_dimensions(k.key)) split_by (dimensions)
			-- Over categories that overlap nothing can be added up: people stand in several.
			where not (k.key - d.dimension)
				?| array(select d.code from public.dimensions d where d.overlapping)
		),
		added as (
			select
				c.organisation_id, c.day, c.point, c.of_point, c.indicator_id, c.location_id,
				p.margin, p.choice, min(p.choice) over (partition by c.observation_id, p.dimension) as best,
				sum(c.value) as value, sum(c.returning) as "returning", sum(c.numerator) as numerator,
				sum(c.denominator) as denominator
			from cell c
			join part p on p.key = c.key
			group by
				c.organisation_id, c.day, c.point, c.of_point, c.indicator_id, c.location_id,
				c.observation_id, p.dimension, p.margin, p.choice
		)
		select
			a.organisation_id, a.day, a.point, a.of_point, a.indicator_id, a.location_id,
			a.margin, a.value, a.returning, a.numerator, a.denominator
		from added a
		where a.choice = a.best;
	end if;
end
$$;
comment on function private.reported is
	'What was reported, a row a series, quarter and cell; key says what it counts towards, the total has no '
	'key. split is total, cells, all (both), margins (each dimension alone), or whose series count together: '
	'partners, places, or series (each partner at each place), with their ids as key.';

create function private.computed_figures(
	points uuid[],
	statuses public.report_status[],
	split text,
	and_report uuid default null,
	since date default null,
	only_indicators uuid[] default null
)
returns table (
	period_id uuid, indicator_id uuid, key jsonb, period_value numeric, running numeric
)
language plpgsql stable parallel safe cost 100000 set search_path = ''
-- One plan, kept; and there are too few rows to compile for.
set plan_cache_mode = force_generic_plan set jit = off set work_mem = '32MB'
as $$
#variable_conflict use_column
begin
	return query
	with point as materialized (
		select pe.id, pe.project_id, pe.end_date from public.periods pe where pe.id = any (points)
	),
	rule as materialized (select * from private.rules(points)),
	reported as (
		select * from private.reported(points, statuses, split, and_report, since, only_indicators)
	),
	-- 1. Accumulate each series: here from one point to the next. Quarters not reported are not there,
	--    so they neither add nor pull down. 4. People who return were counted before.
	-- The latest of several figures is the greatest of day and figure; a denominator travels with it.
	stretch as (
		select
			rep.indicator_id, rep.organisation_id, rep.location_id, rep.key, rep.point,
			sum(n.added) as added,
			sum(n.denominator) as denominator,
			count(n.figure) as times,
			max(n.figure) filter (where rule.accumulation = 'maximum') as largest,
			max(array[rep.day, n.figure, n.denominator]) filter (where rule.accumulation = 'latest') as latest,
			max(n.figure) filter (where rep.of_point) as own_figure,
			max(n.denominator) filter (where rep.of_point) as own_denominator
		from reported rep
		join rule on rule.indicator_id = rep.indicator_id
		cross join lateral (
			select
				case when rule.pooled then rep.numerator else rep.value end,
				case when rule.pooled then rep.denominator end,
				case
					when rule.pooled then rep.numerator
					when rule.people then rep.value - coalesce(rep.returning, 0)
					else rep.value
				end
		) n (figure, denominator, added)
		where n.figure is not null and (n.denominator is not null or not rule.pooled)
		group by rep.indicator_id, rep.organisation_id, rep.location_id, rep.key, rep.point
	),
	-- … and here up to each point.
	so_far as (
		select
			s.indicator_id, s.key, s.point, s.own_figure, s.own_denominator,
			lead(s.point) over series as next_point,
			sum(s.added) over series as added,
			sum(s.denominator) over series as denominator,
			sum(s.times) over series as times,
			max(s.largest) over series as largest,
			max(s.latest) over series as latest
		from stretch s
		window series as (
			partition by s.indicator_id, s.organisation_id, s.location_id, s.key order by s.point
		)
	),
	series as (
		select
			s.indicator_id, s.key, s.point, s.next_point, s.own_figure, s.own_denominator,
			rule.pooled, rule.combination, rule.base,
			case rule.accumulation
				when 'sum' then s.added
				when 'average' then s.added / s.times
				when 'maximum' then s.largest
				else s.latest[2]
			end as figure,
			case rule.accumulation when 'latest' then s.latest[3] else s.denominator end as denominator
		from so_far s
		join rule on rule.indicator_id = s.indicator_id
	),
	-- A series stands where it was left until it is reported again; its own figure is of that quarter.
	standing as (
		select
			p.id as period_id, s.indicator_id, s.key, s.pooled, s.combination, s.base, s.figure, s.denominator,
			case when p.end_date = s.point then s.own_figure end as own_figure,
			case when p.end_date = s.point then s.own_denominator end as own_denominator
		from series s
		join point p on p.end_date >= s.point and (s.next_point is null or p.end_date < s.next_point)
	),
	-- 4. Whom another partner had counted was counted before, too. It is known of the whole alone.
	counted_twice as (
		select p.id as period_id, o.indicator_id, sum(o.people) as people
		from private.overlaps_in_force((select p.project_id from point p limit 1)) o
		join point p on p.end_date >= o.end_date
		where since is null or o.start_date >= since
		group by p.id, o.indicator_id
	)
	-- 2. Combine the series. 3. Percentages are pooled. 5. A quarter's own figure likewise.
	-- 6. The running figure of an indicator that adds to its baseline starts there.
	select
		s.period_id,
		s.indicator_id,
		coalesce(s.key, '{}'),
		case
			when s.pooled then 100 * sum(s.own_figure) / nullif(sum(s.own_denominator), 0)
			when s.combination = 'sum' then sum(s.own_figure)
			when s.combination = 'average' then avg(s.own_figure)
			else max(s.own_figure)
		end,
		case
			when s.pooled then 100 * sum(s.figure) / nullif(sum(s.denominator), 0)
			when s.combination = 'sum' then sum(s.figure)
			when s.combination = 'average' then avg(s.figure)
			else max(s.figure)
		end
		+ case when s.key is null and since is null then coalesce(s.base, 0) else 0 end
		- coalesce(twice.people, 0)
	from standing s
	left join counted_twice twice
		on s.key is null and twice.period_id = s.period_id and twice.indicator_id = s.indicator_id
	group by s.period_id, s.indicator_id, s.key, s.pooled, s.combination, s.base, twice.people;
end
$$;
comment on function private.computed_figures is
	'The figures at some quarters of one project: the quarter''s own and the running one. split is as in '
	'reported. and_report counts one more report whatever its status; since leaves out the quarters before a '
	'day; only_indicators all other indicators. No row: nothing reported yet.';

create function private.figures(
	points uuid[],
	statuses public.report_status[],
	split text,
	and_report uuid default null,
	since date default null,
	only_indicators uuid[] default null
)
returns table (
	period_id uuid, indicator_id uuid, key jsonb, period_value numeric, running numeric
)
language plpgsql stable parallel safe set search_path = ''
as $$
begin
	-- What every page asks for is kept (see kept figures), anything else is computed.
	if statuses = '{approved}' and and_report is null and since is null and split in ('total', 'cells') then
		return query select f.* from private.approved_figures(points, split, only_indicators) f;
	else
		return query
		select f.*
		from (
			select array_agg(pe.id) from public.periods pe where pe.id = any (points) group by pe.project_id
		) project (points)
		cross join lateral private.computed_figures(
			project.points, statuses, split, and_report, since, only_indicators
		) f;
	end if;
end
$$;
comment on function private.figures is
	'The figures at some quarters, of one project or of several, as computed_figures has them.';

create function private.years_of(project uuid)
returns table (period_id uuid, year text, first_day date, last_day date, is_last boolean)
language plpgsql stable parallel safe rows 20 set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	select
		pe.id, y.year, min(pe.start_date) over (partition by y.year), pe.end_date,
		pe.end_date = max(pe.end_date) over (partition by y.year)
	from public.periods pe
	cross join lateral (select split_part(pe.label, '-', 1)) y (year)
	where pe.project_id = project;
end
$$;
comment on function private.years_of is
	'The quarters of a project with the year each belongs to, as its calendar counts years: 2018, or FY2018.';

create function private.computed_year_figures(
	points uuid[], statuses public.report_status[], only_indicators uuid[] default null
)
returns table (period_id uuid, indicator_id uuid, value numeric)
language plpgsql stable parallel safe set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	select f.period_id, f.indicator_id, f.running
	from (
		select y.first_day, array_agg(y.period_id) as points
		from (select distinct pe.project_id from public.periods pe where pe.id = any (points)) p
		cross join lateral private.years_of(p.project_id) y
		where y.period_id = any (points)
		group by p.project_id, y.year, y.first_day
	) year
	cross join lateral private.computed_figures(
		year.points, statuses, 'total', null, year.first_day, only_indicators
	) f;
end
$$;
comment on function private.computed_year_figures is
	'What the quarters of a year come to, up to some quarters, by each indicator''s own rule and of nothing '
	'before that year: a sum of what was new, a level last reported, a percentage of pooled pairs. No row: nothing '
	'was reported in the year.';

create function private.year_figures(
	points uuid[], statuses public.report_status[], only_indicators uuid[] default null
)
returns table (period_id uuid, indicator_id uuid, value numeric)
language plpgsql stable parallel safe set search_path = ''
as $$
begin
	if statuses = '{approved}' then
		return query select f.* from private.approved_year_figures(points, only_indicators) f;
	else
		return query select f.* from private.computed_year_figures(points, statuses, only_indicators) f;
	end if;
end
$$;
comment on function private.year_figures is
	'The figures of the years up to some quarters, as computed_year_figures has them; of what is approved they are kept.';

create function private.targets_at(points uuid[])
returns table (period_id uuid, indicator_id uuid, date date, value numeric)
language plpgsql stable rows 500 set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	with point as (
		select pe.id, pe.project_id, pe.end_date from public.periods pe where pe.id = any (points)
	),
	known as (
		select t.project_id, t.indicator_id, t.date from public.targets t
		where t.project_id in (select p.project_id from point p)
		union
		select r.project_id, r.indicator_id, r.date from public.target_revisions r
		where r.approved_on is not null and r.project_id in (select p.project_id from point p)
	)
	-- Today's targets, but where a revision was agreed later, what it replaced.
	select p.id, k.indicator_id, k.date, s.value
	from point p
	join known k on k.project_id = p.project_id
	left join lateral (
		select r.id, r.old_value
		from public.target_revisions r
		where r.indicator_id = k.indicator_id and r.date = k.date and r.approved_on > p.end_date
		order by r.approved_on, r.created_at
		limit 1
	) later on true
	left join public.targets t on t.indicator_id = k.indicator_id and t.date = k.date
	cross join lateral (select case when later.id is null then t.value else later.old_value end) s (value)
	where s.value is not null;
end
$$;
comment on function private.targets_at is 'The targets as they were in force on the last day of each quarter.';

create function private.standing(
	points uuid[],
	statuses public.report_status[],
	and_report uuid default null,
	of_the_day boolean default false
)
returns table (
	period_id uuid, project_id uuid, indicator_id uuid, origin numeric, period_value numeric, actual numeric,
	expected numeric, final_target numeric, progress numeric, pace numeric, status public.indicator_status
)
language plpgsql stable set search_path = ''
-- plpgsql keeps the plan from call to call; planning would take longer than the work.
set jit = off set work_mem = '32MB'
as $$
#variable_conflict use_column
begin
	return query
	with scope as (
		select
			pe.id as period_id, pe.end_date, pr.id as project_id, pr.start_date, pr.on_track_min,
			pr.at_risk_min, i.id as indicator_id, i.target_path, i.measure,
			case i.direction when 'increase' then 1 else -1 end as good_way,
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
	-- 7. The path: from (project start, origin) through the targets by date. A point says whether
	--    it was promised, its day and its value: the origin comes before every target, whatever its day.
	path as (
		select
			s.period_id, s.indicator_id, s.start_date <= s.end_date as is_past, false as promised,
			array[0, s.start_date - date '1970-01-01', s.origin] as point
		from scope s
		union all
		select
			pe.id, t.indicator_id, t.date <= pe.end_date, true, array[1, t.date - date '1970-01-01', t.value]
		from public.periods pe
		join public.targets t on t.project_id = pe.project_id
		where pe.id = any (points) and not of_the_day
		union all
		select
			pe.id, t.indicator_id, t.date <= pe.end_date, true, array[1, t.date - date '1970-01-01', t.value]
		from private.targets_at(points) t
		join public.periods pe on pe.id = t.period_id
		where of_the_day
	),
	-- The points on both sides of the quarter's end, and the final target.
	promise as (
		select
			p.period_id, p.indicator_id,
			max(p.point) filter (where p.is_past) as before,
			min(p.point) filter (where not p.is_past and p.promised) as after,
			max(p.point) filter (where p.promised) as final
		from path p
		group by p.period_id, p.indicator_id
	),
	measured as (
		select
			s.*,
			f.period_value,
			f.running as actual,
			p.final[3] as final_target,
			case
				when p.final is null then null
				when s.target_path = 'step' or p.after is null then p.before[3]
				else p.before[3]
					+ (p.after[3] - p.before[3])
					* ((s.end_date - date '1970-01-01') - p.before[2]) / (p.after[2] - p.before[2])
			end as expected
		from scope s
		left join private.figures(points, statuses, 'total', and_report) f
			on f.period_id = s.period_id and f.indicator_id = s.indicator_id
		left join promise p
			on p.period_id = s.period_id and p.indicator_id = s.indicator_id and s.measure <> 'qualitative'
	),
	-- A decrease is as good as wanted when it is no more. Exact but for the last digits of an average,
	-- which no number of digits holds.
	compared as (
		select
			m.*,
			(m.actual - m.final_target) * m.good_way > -1e-9 as reaches_target,
			(m.actual - m.expected) * m.good_way > -1e-9 as keeps_up
		from measured m
	),
	judged as (
		select
			m.*,
			-- 8. Progress: how much of the way from the origin to the final target.
			case
				when m.actual is null or m.final_target is null then null
				when m.final_target <> m.origin
					then 100 * (m.actual - m.origin) / (m.final_target - m.origin)
				when m.reaches_target then 100
				else 0
			end as progress,
			-- 9. Pace: how much of what was expected by now.
			(m.actual - m.origin) / nullif(m.expected - m.origin, 0) as pace
		from compared m
	)
	select
		j.period_id, j.project_id, j.indicator_id, j.origin, j.period_value, j.actual, j.expected, j.final_target,
		j.progress, j.pace,
		-- 10. Status, in this order.
		case
			when j.final_target is null then 'no_target'
			when j.actual is null and (j.expected is null or j.expected = j.origin) then 'not_due'
			when j.actual is null then 'no_data'
			when j.reaches_target then 'achieved'
			when j.pace is null and j.keeps_up then 'on_track'
			when j.pace is null then 'off_track'
			when j.pace - j.on_track_min > -1e-9 then 'on_track'
			when j.pace - j.at_risk_min > -1e-9 then 'at_risk'
			else 'off_track'
		end::public.indicator_status
	from judged j;
end
$$;
comment on function private.standing is
	'Every indicator of the projects to which the quarters belong, one quarter a project: where it stands '
	'at that quarter, against what was expected, in the words of its status. of_the_day takes the targets that '
	'were in force at the end of the quarter, and not those of today.';

create function private.progress(
	points uuid[],
	statuses public.report_status[],
	and_report uuid default null,
	of_the_day boolean default false
)
returns table (
	period_id uuid, project_id uuid, indicator_id uuid, origin numeric, period_value numeric, actual numeric,
	expected numeric, final_target numeric, progress numeric, pace numeric,
	status public.indicator_status, reported_partners integer, due_partners integer
)
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	-- 13. Coverage: who has to report the indicator, and whose report of the quarter counts.
	with counted as (
		select r.project_id, r.organisation_id
		from public.reports r
		where r.period_id = any (points) and (r.status = any (statuses) or r.id = and_report)
	),
	coverage as (
		select
			ip.indicator_id,
			count(*)::integer as due,
			count(c.project_id)::integer as reported
		from public.periods pe
		join public.indicator_partners ip on ip.project_id = pe.project_id
		left join counted c on c.project_id = ip.project_id and c.organisation_id = ip.organisation_id
		where pe.id = any (points)
		group by ip.indicator_id
	)
	select s.*, coalesce(c.reported, 0), coalesce(c.due, 0)
	from private.standing(points, statuses, and_report, of_the_day) s
	left join coverage c on c.indicator_id = s.indicator_id;
end
$$;
comment on function private.progress is 'Where every indicator stands at a quarter, and how many partners'' reports it rests on.';

create function private.years(
	point uuid, statuses public.report_status[], only_indicators uuid[] default null
)
returns table (
	indicator_id uuid, year text, last_day date, value numeric, actual numeric, target numeric, met numeric
)
language plpgsql stable rows 100 set search_path = ''
set jit = off
as $$
#variable_conflict use_column
declare
	points uuid[] := array(
		select distinct on (y.year) y.period_id
		from public.periods pe
		cross join lateral private.years_of(pe.project_id) y
		where pe.id = point and y.last_day <= pe.end_date
		order by y.year, y.last_day desc
	);
begin
	return query
	with quarter as materialized (
		select y.*
		from public.periods pe
		cross join lateral private.years_of(pe.project_id) y
		where pe.id = point and y.period_id = any (points)
	),
	-- The last target set for a day of the year, as far as it has gone.
	set_target as (
		select distinct on (t.period_id, t.indicator_id) t.period_id, t.indicator_id, t.value
		from private.targets_at(points) t
		join quarter q on q.period_id = t.period_id and t.date between q.first_day and q.last_day
		order by t.period_id, t.indicator_id, t.date desc
	),
	level as (
		select
			s.period_id, s.indicator_id, s.actual,
			-- Between two targets of what counts things, a whole number of them, so that the per cent is of what is shown.
			coalesce(t.value, case when private.is_count(i) then round(s.expected) else s.expected end) as target,
			i.baseline,
			i.direction = 'decrease' as falls
		from private.standing(points, statuses, null, true) s
		join public.indicators i on i.id = s.indicator_id and i.measure <> 'qualitative'
		left join set_target t on t.period_id = s.period_id and t.indicator_id = s.indicator_id
		where only_indicators is null or s.indicator_id = any (only_indicators)
	)
	select
		l.indicator_id, q.year, q.last_day, f.value, l.actual, l.target,
		100 * (l.actual - case when l.falls then l.baseline else 0 end)
			/ nullif(l.target - case when l.falls then l.baseline else 0 end, 0)
	from level l
	join quarter q on q.period_id = l.period_id
	left join private.year_figures(points, statuses, only_indicators) f
		on f.period_id = l.period_id and f.indicator_id = l.indicator_id;
end
$$;
comment on function private.years is
	'Each indicator by the years of the calendar, the last one as far as the quarter asked for. value: the year''s '
	'own figure, as year_figures has it; actual and target: the levels to date at its end, the target as it was in '
	'force then; met: per cent of the target, or where less is better of the way to it from the baseline.';

create function private.years_json(
	point uuid, statuses public.report_status[], only_indicators uuid[] default null
)
returns table (indicator_id uuid, body jsonb)
language plpgsql stable rows 40 set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	select
		y.indicator_id,
		jsonb_agg(jsonb_build_object(
			'year', y.year, 'value', y.value, 'actual', y.actual, 'target', y.target, 'met', y.met
		) order by y.last_day)
	from private.years(point, statuses, only_indicators) y
	group by y.indicator_id;
end
$$;
comment on function private.years_json is 'The years of indicators as pages take them, earliest first.';

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

create function private.current_quarters(projects uuid[])
returns table (project_id uuid, period_id uuid)
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	select distinct on (pe.project_id) pe.project_id, pe.id
	from public.periods pe
	where pe.project_id = any (projects)
	order by
		pe.project_id,
		(pe.end_date < current_date) desc,
		case when pe.end_date < current_date then pe.end_date end desc,
		pe.end_date;
end
$$;
comment on function private.current_quarters is
	'The quarter at which each project stands: the last that has ended; in the first one, that one.';

create function private.point(project_code text, as_of text default null) returns uuid
language plpgsql stable set search_path = ''
as $$
declare
	project uuid := private.project_id(project_code);
	found_id uuid;
begin
	if as_of is null then
		return (select c.period_id from private.current_quarters(array[project]) c);
	end if;
	select pe.id into found_id from public.periods pe where pe.project_id = project and pe.label = as_of;
	if found_id is null then
		perform private.refuse(
			'PT422', 'The project has no such reporting period.', jsonb_build_object('period', as_of), 'no_such_period'
		);
	end if;
	return found_id;
end
$$;
comment on function private.point is 'The quarter meant by a label; null: the one at which the project stands.';

create function private.overlap_bounds(
	point uuid, statuses public.report_status[], indicator uuid
)
returns table (at_least numeric, at_most numeric)
language plpgsql stable set search_path = ''
as $$
begin
	return query
	select
		f.running + coalesce(known.people, 0) - sum(p.running) + max(p.running), f.running
	from private.figures(array[point], statuses, 'total', null, null, array[indicator]) f
	join private.figures(array[point], statuses, 'partners', null, null, array[indicator]) p
		on p.indicator_id = f.indicator_id
	cross join lateral (
		select sum(o.people) as people, bool_or(o.people is null) as is_open
		from public.periods pe
		join private.overlaps_in_force(pe.project_id, indicator) o on o.end_date <= pe.end_date
		where pe.id = point
	) known
	where known.is_open
	group by f.running, known.people
	having count(*) > 1;
end
$$;
comment on function private.overlap_bounds is
	'Between what a running figure of people lies where partners share some and nobody knows how many: the '
	'largest partner alone, and all of them without those known to be counted twice. No row: it is known.';

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
language plpgsql stable security invoker set search_path = ''
as $$
#variable_conflict use_column
declare
	project uuid := private.project_id(project_code);
	point uuid := private.point(project_code, as_of);
begin
	return query
	select
		i.code, p.actual::double precision, p.expected::double precision, p.final_target::double precision,
		p.progress::double precision, p.pace::double precision, p.status::text,
		p.reported_partners, p.due_partners
	from private.progress(array[point], statuses::public.report_status[]) p
	join public.indicators i on i.project_id = project and i.id = p.indicator_id
	join public.results r on r.project_id = project and r.id = i.result_id
	order by r.position, i.position, i.code;
end
$$;
comment on function public.indicator_progress is
	'Where each indicator of a project stands as of a reporting period (null: the last that has ended), '
	'counting reports in the given statuses.';

create function public.indicator_periods(project_code text, statuses text[] default '{approved}')
returns table (code text, period text, value double precision, running double precision)
language plpgsql stable security invoker set search_path = ''
as $$
#variable_conflict use_column
declare
	project uuid := private.project_id(project_code);
	points uuid[] := array(select pe.id from public.periods pe where pe.project_id = project);
begin
	return query
	select i.code, pe.label, f.period_value::double precision, f.running::double precision
	from public.indicators i
	join public.results r on r.project_id = project and r.id = i.result_id
	join public.periods pe on pe.project_id = i.project_id
	left join private.figures(points, statuses::public.report_status[], 'total') f
		on f.period_id = pe.id and f.indicator_id = i.id
	where i.project_id = project
	order by r.position, i.position, i.code, pe.start_date;
end
$$;
comment on function public.indicator_periods is
	'Each indicator''s own figure and running figure at each reporting period; null where nothing is reported.';

create function public.indicator_cells(
	project_code text,
	as_of text default null,
	statuses text[] default '{approved}'
)
returns table (code text, key jsonb, period_value double precision, running double precision)
language plpgsql stable security invoker set search_path = ''
as $$
#variable_conflict use_column
declare
	project uuid := private.project_id(project_code);
	point uuid := private.point(project_code, as_of);
begin
	return query
	select i.code, f.key, f.period_value::double precision, f.running::double precision
	from private.figures(array[point], statuses::public.report_status[], 'cells') f
	join public.indicators i on i.project_id = project and i.id = f.indicator_id
	join public.results r on r.project_id = project and r.id = i.result_id
	order by r.position, i.position, i.code, f.key;
end
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
language plpgsql stable security invoker set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	with project as materialized (
		select p.*, c.period_id as point, p.id in (select private.my_projects('{manager}')) as is_mine
		from public.projects p
		left join private.current_quarters(array(select p.id from public.projects p)) c on c.project_id = p.id
	),
	counts as (
		select
			s.project_id,
			count(*)::integer as indicators,
			(count(*) filter (where s.status = 'achieved'))::integer as achieved,
			(count(*) filter (where s.status = 'on_track'))::integer as on_track,
			(count(*) filter (where s.status = 'at_risk'))::integer as at_risk,
			(count(*) filter (where s.status = 'off_track'))::integer as off_track,
			(count(*) filter (where s.status = 'no_data'))::integer as no_data,
			(count(*) filter (where s.status = 'not_due'))::integer as not_due,
			(count(*) filter (where s.status = 'no_target'))::integer as no_target
		from private.standing(array(select p.point from project p), '{approved}') s
		group by s.project_id
	),
	-- A report is due from every partner that reports an indicator, once its quarter has ended.
	reporter as materialized (
		select pp.project_id, pp.organisation_id
		from public.project_partners pp
		join project p on p.id = pp.project_id
		where
			exists (
				select
				from public.indicator_partners ip
				where ip.project_id = pp.project_id and ip.organisation_id = pp.organisation_id
			)
			and (
				p.is_mine
				or (pp.project_id, pp.organisation_id) in (
					select m.project_id, m.organisation_id from private.my_memberships() m where m.role = 'officer'
				)
			)
	),
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
		join reporter on reporter.project_id = pe.project_id
		left join public.reports r
			on r.period_id = pe.id and r.organisation_id = reporter.organisation_id
		where pe.end_date < current_date and not pe.closed
		group by pe.project_id
	)
	select
		p.code, p.title, p.donor::text, p.donor_name, p.start_date, p.end_date, p.is_example,
		case when p.is_mine then 'manager' else 'officer' end,
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
	order by p.end_date desc, p.code;
end
$$;
comment on function public.portfolio_progress is
	'One row a project the asker works in: how far time has gone, how its indicators stand, what is due. '
	'Reports due are the asker''s own for an officer, everybody''s for a manager.';

grant execute on function
	private.rules, private.counted_reports, private.reported, private.computed_figures, private.figures,
	private.years_of, private.computed_year_figures, private.year_figures, private.years, private.years_json,
	private.overlap_bounds, private.targets_at, private.standing, private.progress, private.project_id, private.current_quarters, private.point, private.refuse,
	public.indicator_progress, public.indicator_periods, public.indicator_cells, public.portfolio_progress
	to authenticated;
