-- Dashboards: what is off track, what is missing, and why. Figures are those of the calculation; what
-- this file adds is where an indicator ends if it goes on as it did, what is not there, and what a
-- figure is made of.

create function private.moment_of_data() returns text
language plpgsql stable set search_path = ''
as $$
begin
	-- A restored database counts its transactions anew, and has started anew.
	return concat_ws(
		' ', pg_catalog.pg_current_snapshot(), current_date, pg_catalog.pg_postmaster_start_time()
	);
end
$$;
comment on function private.moment_of_data is
	'Which transactions a reader sees the work of, on which day: as long as it stays, every answer does. Pages '
	'that are asked for again and again are asked with the moment known, and answer that it still is.';

create function private.ended_by(point uuid)
returns table (period_id uuid, label text, end_date date, n integer)
language plpgsql stable rows 20 set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	select pe.id, pe.label, pe.end_date, (row_number() over (order by pe.end_date))::integer
	from public.periods last
	join public.periods pe on pe.project_id = last.project_id and pe.end_date <= last.end_date
	where last.id = point;
end
$$;
comment on function private.ended_by is 'The quarters of a project up to one of them, numbered in order.';

create type private.outlook as (
	indicator_id uuid, origin numeric, period_value numeric, actual numeric, expected numeric,
	final_target numeric, progress numeric, pace numeric, status public.indicator_status,
	reported_partners integer, due_partners integer, own numeric[], running numeric[],
	last_reported text, final_date date, recent_quarters integer, gained numeric,
	quarters_left numeric, needed numeric, projected numeric, projected_least numeric,
	projected_most numeric
);

create function private.outlook(
	point uuid, statuses public.report_status[], only_indicators uuid[] default null
)
returns setof private.outlook
language plpgsql stable rows 40 set search_path = ''
set jit = off
as $$
#variable_conflict use_column
begin
	return query
	with quarter as materialized (select * from private.ended_by(point)),
	standing as materialized (
		select p.*
		from private.progress(array[point], statuses) p
		where only_indicators is null or p.indicator_id = any (only_indicators)
	),
	figure as materialized (
		select q.n, q.label, q.end_date, f.indicator_id, f.period_value, f.running
		from private.figures(
			array(select q.period_id from quarter q), statuses, 'total', null, null, only_indicators
		) f
		join quarter q on q.period_id = f.period_id
	),
	course as (
		select
			s.indicator_id,
			array_agg(f.period_value order by q.n) as own,
			array_agg(f.running order by q.n) as running
		from standing s
		cross join quarter q
		left join figure f on f.indicator_id = s.indicator_id and f.n = q.n
		group by s.indicator_id
	),
	-- How far each quarter with a figure went beyond the one before it; the first, beyond the origin.
	step as (
		select
			f.indicator_id, f.label, f.end_date,
			f.running - coalesce(lag(f.running) over earlier, s.origin) as gained,
			row_number() over (partition by f.indicator_id order by f.n desc) as back
		from figure f
		join standing s on s.indicator_id = f.indicator_id
		where f.period_value is not null and f.running is not null
		window earlier as (partition by f.indicator_id order by f.n)
	),
	recent as (
		select
			s.indicator_id,
			count(*)::integer as quarters,
			avg(s.gained) as gained, min(s.gained) as slowest, max(s.gained) as fastest,
			max(s.label) filter (where s.back = 1) as label,
			max(s.end_date) as end_date
		from step s
		where s.back <= 4
		group by s.indicator_id
	),
	way as (
		select
			s.indicator_id, r.quarters, r.label, r.gained, r.slowest, r.fastest, final.day,
			-- A quarter is a fourth of a year here, for a project may end within one.
			case when final.day > last.end_date then (final.day - r.end_date) / 91.3125 else 0 end as ahead,
			case when not i.allows_negative then 0 end as lowest,
			case i.measure
				when 'percentage' then 100
				when 'milestone' then greatest(s.final_target, s.actual)
			end as highest
		from standing s
		join public.indicators i on i.id = s.indicator_id
		join public.periods last on last.id = s.period_id
		left join recent r on r.indicator_id = s.indicator_id
		left join (
			select t.indicator_id, max(t.date) as day
			from public.periods pe
			join public.targets t on t.project_id = pe.project_id
			where pe.id = point
			group by t.indicator_id
		) final on final.indicator_id = s.indicator_id
	)
	select
		s.indicator_id, s.origin, s.period_value, s.actual, s.expected, s.final_target, s.progress, s.pace,
		s.status, s.reported_partners, s.due_partners, c.own, c.running, w.label, w.day, w.quarters,
		w.gained, w.ahead,
		(s.final_target - s.actual) / nullif(w.ahead, 0),
		e.projected, e.slowest, e.fastest
	from standing s
	join course c on c.indicator_id = s.indicator_id
	join way w on w.indicator_id = s.indicator_id
	left join lateral (
		select
			least(w.highest, greatest(w.lowest, s.actual + w.ahead * w.gained)) as projected,
			least(w.highest, greatest(w.lowest, s.actual + w.ahead * w.slowest)) as slowest,
			least(w.highest, greatest(w.lowest, s.actual + w.ahead * w.fastest)) as fastest
		where w.ahead > 0 and s.actual is not null
	) e on true;
end
$$;
comment on function private.outlook is
	'Indicators with where they stand at a quarter, their figures at every quarter up to it (own, running), '
	'and where they go. gained: how far a quarter with a figure went on average, over the last four of '
	'them; needed: how far each quarter after the last of them must go to reach the final target in time; '
	'projected: the level on the day of the final target at the pace gained, between those at the least '
	'and the most gained. Once that day has passed there is nothing to project.';

create function private.outlook_json(o private.outlook) returns jsonb
language plpgsql immutable set search_path = ''
as $$
begin
	return jsonb_build_object(
		'origin', o.origin, 'periodValue', o.period_value, 'actual', o.actual, 'expected', o.expected,
		'finalTarget', o.final_target, 'finalDate', o.final_date, 'progress', o.progress, 'pace', o.pace,
		'status', o.status, 'reportedPartners', o.reported_partners, 'duePartners', o.due_partners,
		'own', to_jsonb(o.own), 'running', to_jsonb(o.running), 'lastReported', o.last_reported,
		'recentQuarters', coalesce(o.recent_quarters, 0), 'gained', o.gained,
		'quartersLeft', o.quarters_left, 'needed', o.needed, 'projected', o.projected,
		'projectedLeast', o.projected_least, 'projectedMost', o.projected_most
	);
end
$$;

create function private.completeness(
	points uuid[], statuses public.report_status[], only_indicators uuid[] default null
)
returns table (
	indicator_id uuid, reported integer, to_split integer, split integer, to_prove integer,
	proven integer, not_applicable boolean
)
language plpgsql stable rows 40 set search_path = ''
set jit = off
as $$
#variable_conflict use_column
begin
	return query
	with said as materialized (
		select
			o.id, o.report_id, o.indicator_id, o.state,
			-- Of nothing there are no parts, and nothing to prove.
			coalesce(o.value, o.numerator, 0) <> 0 as is_some
		from public.reports r
		join public.observations o on o.report_id = r.id
		where
			r.period_id = any (points) and r.status = any (statuses)
			and (only_indicators is null or o.indicator_id = any (only_indicators))
	),
	evidence as materialized (
		select distinct e.report_id, e.indicator_id
		from public.evidence e
		where e.report_id in (select s.report_id from said s)
	),
	wanted as materialized (
		select i.id as indicator_id, array(select jsonb_array_elements_text(b.dimensions)) as dimensions
		from public.indicators i
		cross join lateral jsonb_array_elements(i.breakdowns) b (dimensions)
		where i.id in (select s.indicator_id from said s)
	),
	-- A question for each of them, lest the planner reads the cells of all projects: one cell is enough.
	parts as (
		select
			s.indicator_id, count(*)::integer as wanted,
			count((
				select 1
				from public.observation_cells c
				where c.observation_id = s.id and c.key ?& w.dimensions and c.key - w.dimensions = '{}'
				limit 1
			))::integer as present
		from said s
		join wanted w on w.indicator_id = s.indicator_id
		where s.is_some
		group by s.indicator_id
	)
	select
		s.indicator_id,
		(count(*) filter (where s.state = 'reported'))::integer,
		coalesce(max(p.wanted), 0), coalesce(max(p.present), 0),
		(count(*) filter (where s.is_some))::integer,
		(count(e.report_id) filter (where s.is_some))::integer,
		bool_and(s.state = 'not_applicable')
	from said s
	left join evidence e on e.report_id = s.report_id and e.indicator_id = s.indicator_id
	left join parts p on p.indicator_id = s.indicator_id
	group by s.indicator_id;
end
$$;
comment on function private.completeness is
	'What was said of each indicator in some quarters, and how much of it has the breakdowns asked for and '
	'evidence. not_applicable: nothing but that was said.';

create function private.part_split(partner text, place text) returns text
language sql immutable set search_path = ''
as $$
	select case
		when partner is not null and place is not null then 'series'
		when partner is not null then 'partners'
		when place is not null then 'places'
		else 'total'
	end
$$;
comment on function private.part_split is 'The split of the figures that holds those of a partner, of a place, or of both.';

create function private.part_key(project_id uuid, partner text, place text) returns jsonb
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_variable
declare
	organisation_id uuid := (
		select o.id
		from public.project_partners pp
		join public.organisations o on o.id = pp.organisation_id
		where pp.project_id = project_id and o.short_name = partner
	);
	location_id uuid := (
		select l.id
		from public.project_locations pl
		join public.locations l on l.id = pl.location_id
		where pl.project_id = project_id and l.code = place
	);
begin
	if (partner is not null and organisation_id is null) or (place is not null and location_id is null) then
		perform private.refuse('PT404', 'The project has no such partner or place.', null, 'no_such_part');
	end if;
	return case when partner is not null then jsonb_build_object('partner', organisation_id) else '{}' end
		|| case when place is not null then jsonb_build_object('place', location_id) else '{}' end;
end
$$;
comment on function private.part_key is 'Whose figures are meant, as the figures name them.';

create function private.reporters(project_id uuid)
returns table (organisation_id uuid, short_name text, n integer)
language plpgsql stable rows 10 set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	select o.id, o.short_name, pp.position
	from public.project_partners pp
	join public.organisations o on o.id = pp.organisation_id
	where
		pp.project_id = reporters.project_id
		and exists (
			select
			from public.indicator_partners ip
			where ip.project_id = pp.project_id and ip.organisation_id = pp.organisation_id
		);
end
$$;
comment on function private.reporters is 'The partners that report some indicator of a project, in its order.';

create function private.reports_json(point uuid, statuses public.report_status[]) returns jsonb
language plpgsql stable set search_path = ''
set jit = off
as $$
begin
	return (
		with reporter as materialized (
			select w.*
			from public.periods last
			cross join lateral private.reporters(last.project_id) w
			where last.id = point
		),
		due as materialized (
			select
				w.short_name, w.n as partner_n, pe.label, pe.end_date, r.status,
				(r.submitted_at at time zone 'UTC')::date - pe.due_date as days
			from public.periods last
			join public.periods pe on pe.project_id = last.project_id and pe.end_date <= last.end_date
			cross join reporter w
			left join public.reports r on r.period_id = pe.id and r.organisation_id = w.organisation_id
			where last.id = point
		),
		recent as (
			select
				d.short_name, d.partner_n, d.days,
				row_number() over (partition by d.short_name order by d.end_date desc) as back
			from due d
			where d.days is not null
		),
		habit as (
			select
				r.short_name, r.partner_n, count(*) as reports, count(*) filter (where r.days > 0) as late,
				percentile_disc(0.5) within group (order by r.days) filter (where r.days > 0) as days
			from recent r
			where r.back <= 8
			group by r.short_name, r.partner_n
		)
		select jsonb_build_object(
			'reports', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'partner', d.short_name, 'period', d.label, 'status', d.status,
					'counts', coalesce(d.status = any (statuses), false)
				) order by d.end_date desc, d.partner_n, d.short_name), '[]')
				from due d
			),
			'punctuality', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'partner', h.short_name, 'reports', h.reports, 'late', h.late, 'days', h.days
				) order by h.partner_n, h.short_name), '[]')
				from habit h
			)
		)
	);
end
$$;
comment on function private.reports_json is
	'Every report due by the end of a quarter, and where it stands; and how many of a partner''s last eight '
	'came after the due date, and by how many days, in the middle.';

create function private.places_json(points uuid[], statuses public.report_status[]) returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
	return (
	select coalesce(jsonb_agg(jsonb_build_object('code', l.code, 'name', l.name, 'figures', p.figures)
		order by p.figures desc, l.name), '[]')
	from (
		select o.location_id, count(*) as figures
		from public.reports r
		join public.observations o on o.report_id = r.id
		where
			r.period_id = any (points) and r.status = any (statuses)
			and o.state = 'reported' and o.location_id is not null
		group by o.location_id
	) p
	join public.locations l on l.id = p.location_id
	);
end
$$;
comment on function private.places_json is 'From where figures were reported, and how many.';

create function public.project_dashboard(
	project_code text, as_of text default null, statuses text[] default '{approved}',
	partner text default null, place text default null, known text default null
)
returns jsonb
language plpgsql stable security invoker set search_path = ''
-- Plans are kept from call to call, here and in all that is called: planning takes longer than the work.
set plan_cache_mode = force_generic_plan
as $$
declare
	point uuid := private.point(project_code, as_of);
	project uuid := private.project_id(project_code);
	counted public.report_status[] := statuses::public.report_status[];
	points uuid[] := array(select q.period_id from private.ended_by(point) q);
	part jsonb := private.part_key(project, partner, place);
	moment text := private.moment_of_data();
begin
	if known = moment then
		return jsonb_build_object('me', public.me(), 'moment', moment, 'isUnchanged', true);
	end if;
	return jsonb_build_object(
		'me', public.me(),
		'moment', moment,
		'project', private.project_json(project),
		'period', (select private.period_json(pe) from public.periods pe where pe.id = point),
		'results', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'code', r.code, 'level', r.level, 'parentCode', above.code, 'statement', r.statement
			) order by r.position, r.code), '[]')
			from public.results r
			left join public.results above on above.id = r.parent_id
			where r.project_id = project
		),
		'indicators', (
			select coalesce(jsonb_agg(
				jsonb_build_object(
					'code', i.code, 'name', i.name, 'resultCode', r.code, 'unit', i.unit, 'measure', i.measure,
					'accumulation', i.accumulation, 'combination', i.combination, 'direction', i.direction,
					'countsPeople', i.counts_people, 'isCount', private.is_count(i), 'byLocation', i.by_location, 'baseline', i.baseline,
					'partners', coalesce(by.partners, '[]'),
					'notApplicable', coalesce(c.not_applicable, false),
					'reported', coalesce(c.reported, 0),
					'toSplit', coalesce(c.to_split, 0), 'split', coalesce(c.split, 0),
					'toProve', coalesce(c.to_prove, 0), 'proven', coalesce(c.proven, 0),
					'years', coalesce(y.body, '[]'),
					'part', case when p.own is not null then jsonb_build_object(
						'own', p.own, 'running', p.running
					) end
				) || private.outlook_json(o)
				order by r.position, r.code, i.position, i.code
			), '[]')
			from private.outlook(point, counted) o
			join public.indicators i on i.id = o.indicator_id
			join public.results r on r.id = i.result_id
			left join private.completeness(points, counted) c on c.indicator_id = i.id
			left join private.years_json(point, counted) y on y.indicator_id = i.id
			left join (
				select ip.indicator_id, jsonb_agg(w.short_name order by w.n) as partners
				from private.reporters(project) w
				join public.indicator_partners ip
					on ip.project_id = project and ip.organisation_id = w.organisation_id
				group by ip.indicator_id
			) by on by.indicator_id = i.id
			left join (
				with figure as materialized (
					select f.*
					from private.figures(points, counted, private.part_split(partner, place)) f
					where part <> '{}' and f.key = part
				)
				select
					of.indicator_id,
					jsonb_agg(f.period_value order by q.n) as own,
					jsonb_agg(f.running order by q.n) as running
				from private.ended_by(point) q
				cross join (select distinct f.indicator_id from figure f) of
				left join figure f on f.period_id = q.period_id and f.indicator_id = of.indicator_id
				group by of.indicator_id
			) p on p.indicator_id = i.id
		),
		'places', private.places_json(points, counted)
	) || private.reports_json(point, counted);
end
$$;
comment on function public.project_dashboard is
	'Where a project stands as of a quarter and where it goes. partner, place: their part of each figure beside it. '
	'known: the moment of an earlier answer, which is not given again while it holds.';

create function private.account(
	point uuid, statuses public.report_status[], indicator public.indicators, part jsonb, cell jsonb
)
returns table (
	n integer, period text, partner text, partner_n integer, place text, place_code text, report_id uuid,
	report_status public.report_status, observation_id uuid, value numeric, "returning" numeric,
	numerator numeric, denominator numeric, text text, comment text, approved_by uuid,
	approved_at timestamptz, left_out text
)
language plpgsql stable rows 100 set search_path = ''
set jit = off
as $$
#variable_conflict use_column
begin
	return query
	select
		q.n, q.label, o.short_name, pp.position, l.name, l.code, r.id, r.status, said.id,
		f.value, f.returning, f.numerator, f.denominator, said.text, said.comment,
		r.approved_by, r.approved_at,
		case
			when r.id is null then 'no_report'
			when not r.status = any (statuses) then 'not_counted'
			when said.id is null then 'not_said'
			when said.state = 'not_applicable' then 'not_applicable'
			when cell is not null and c.id is null then 'no_such_part'
			when indicator.measure = 'qualitative' then case when said.text = '' then 'no_figure' end
			when indicator.measure = 'percentage' and (f.numerator is null or f.denominator is null)
				then 'no_figure'
			when indicator.measure <> 'percentage' and f.value is null then 'no_figure'
		end
	from private.ended_by(point) q
	cross join (
		select ip.organisation_id
		from public.indicator_partners ip
		where ip.project_id = indicator.project_id and ip.indicator_id = indicator.id
		union
		select r.organisation_id
		from public.observations ob
		join public.reports r on r.id = ob.report_id
		where ob.indicator_id = indicator.id
	) w
	join public.organisations o on o.id = w.organisation_id
	join public.project_partners pp
		on pp.project_id = indicator.project_id and pp.organisation_id = w.organisation_id
	left join public.reports r
		on r.project_id = indicator.project_id and r.period_id = q.period_id
		and r.organisation_id = w.organisation_id
	left join public.observations said
		on said.report_id = r.id and said.indicator_id = indicator.id
		and (not part ? 'place' or said.location_id = (part ->> 'place')::uuid)
	left join public.locations l on l.id = said.location_id
	left join public.observation_cells c on c.observation_id = said.id and c.key = cell
	cross join lateral (
		select
			case when cell is null then said.value else c.value end,
			case when cell is null then said.returning else c.returning end,
			case when cell is null then said.numerator else c.numerator end,
			case when cell is null then said.denominator else c.denominator end
	) f (value, "returning", numerator, denominator)
	where not part ? 'partner' or w.organisation_id = (part ->> 'partner')::uuid;
end
$$;
comment on function private.account is
	'Everything that was to be said of an indicator up to a quarter, partner by partner: what is part of its '
	'figure, or of that of a partner, a place or a cell, and what is left out for which reason.';

create function private.found_indicator(project_id uuid, code text) returns public.indicators
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_variable
declare
	found_row public.indicators;
begin
	select i.* into found_row
	from public.indicators i
	where i.project_id = project_id and i.code = code;
	if found_row.id is null then
		perform private.refuse('PT404', 'There is no such indicator.', null, 'no_such_indicator');
	end if;
	return found_row;
end
$$;

create function private.courses_json(
	point uuid, statuses public.report_status[], indicator_id uuid, split text
)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
	return (
		with quarter as materialized (select * from private.ended_by(point)),
		figure as materialized (
			select f.*
			from private.figures(
				array(select q.period_id from quarter q), statuses, split, null, null, array[indicator_id]
			) f
		),
		course as (
			select
				k.key,
				jsonb_agg(f.period_value order by q.n) as own,
				jsonb_agg(f.running order by q.n) as running
			from quarter q
			cross join (select distinct f.key from figure f) k
			left join figure f on f.period_id = q.period_id and f.key = k.key
			group by k.key
		)
		select coalesce(jsonb_agg(
			case
				when split = 'cells' then jsonb_build_object('key', c.key)
				else jsonb_build_object('partner', o.short_name, 'place', l.name, 'placeCode', l.code)
			end || jsonb_build_object('own', c.own, 'running', c.running)
			order by pp.position, l.name, c.key
		), '[]')
		from course c
		left join public.organisations o on split <> 'cells' and o.id::text = c.key ->> 'partner'
		left join public.project_partners pp
			on pp.organisation_id = o.id
			and pp.project_id = (select pe.project_id from public.periods pe where pe.id = point)
		left join public.locations l on split <> 'cells' and l.id::text = c.key ->> 'place'
	);
end
$$;
comment on function private.courses_json is
	'The figures of the parts of an indicator at every quarter up to one: a quarter''s own and the running one.';

create function private.target_revisions_json(indicator_id uuid) returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
	return (
	select coalesce(jsonb_agg(jsonb_build_object(
		'date', t.date, 'oldValue', t.old_value, 'newValue', t.new_value, 'reason', t.reason,
		'approvalReference', t.approval_reference, 'approvedOn', t.approved_on
	) order by t.created_at), '[]')
	from public.target_revisions t
	where t.indicator_id = target_revisions_json.indicator_id
	);
end
$$;

create function private.bounds_json(
	point uuid, statuses public.report_status[], indicator uuid
)
returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object('least', b.at_least, 'most', b.at_most)
	from private.overlap_bounds(point, statuses, indicator) b
$$;
comment on function private.bounds_json is 'The overlap_bounds of a figure as pages take them; null where it is known.';

create function public.indicator_page(
	project_code text, indicator_code text, as_of text default null,
	statuses text[] default '{approved}', known text default null
)
returns jsonb
language plpgsql stable security invoker set search_path = ''
-- Plans are kept from call to call, here and in all that is called: planning takes longer than the work.
set plan_cache_mode = force_generic_plan
as $$
declare
	point uuid := private.point(project_code, as_of);
	project uuid := private.project_id(project_code);
	counted public.report_status[] := statuses::public.report_status[];
	indicator public.indicators := private.found_indicator(project, indicator_code);
	moment text := private.moment_of_data();
begin
	if known = moment then
		return jsonb_build_object('me', public.me(), 'moment', moment, 'isUnchanged', true);
	end if;
	return jsonb_build_object(
		'me', public.me(),
		'moment', moment,
		'project', private.project_json(project),
		'period', (select private.period_json(pe) from public.periods pe where pe.id = point),
		'result', (
			select jsonb_build_object('code', r.code, 'level', r.level, 'statement', r.statement)
			from public.results r
			where r.id = indicator.result_id
		),
		'indicator', (
			select i.body from private.indicators_json(project) i where i.indicator_id = indicator.id
		) || (
			select private.outlook_json(o) from private.outlook(point, counted, array[indicator.id]) o
		),
		'years', coalesce((
			select y.body from private.years_json(point, counted, array[indicator.id]) y
		), '[]'),
		'revisions', private.target_revisions_json(indicator.id),
		'crosswalk', private.crosswalk_json(indicator.id),
		'overlaps', private.overlaps_json(indicator.id),
		'bounds', private.bounds_json(point, counted, indicator.id),
		'byPartner', private.courses_json(point, counted, indicator.id, 'partners'),
		'byPlace', case
			when indicator.by_location then private.courses_json(point, counted, indicator.id, 'places')
			else '[]'
		end,
		'byCell', private.courses_json(point, counted, indicator.id, 'cells'),
		'dimensions', private.dimensions_json(array(
			select distinct d.code
			from jsonb_array_elements(indicator.breakdowns) b (dimensions)
			cross join lateral jsonb_array_elements_text(b.dimensions) d (code)
		)),
		'account', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'period', a.period, 'partner', a.partner, 'place', a.place, 'status', a.report_status,
				'value', a.value, 'returning', a.returning, 'numerator', a.numerator,
				'denominator', a.denominator, 'text', coalesce(a.text, ''),
				'comment', coalesce(a.comment, ''), 'leftOut', a.left_out, 'approvedBy', by.full_name,
				'approvedAt', private.days(a.approved_at),
				'evidence', (
					select coalesce(jsonb_agg(
						jsonb_build_object('title', e.title, 'reference', e.reference) order by e.created_at
					), '[]')
					from public.evidence e
					join public.observations ob
						on ob.report_id = e.report_id and ob.indicator_id = e.indicator_id
					where ob.id = a.observation_id
				)
			) order by a.n desc, a.partner_n, a.place), '[]')
			from private.account(point, counted, indicator, '{}', null) a
			left join public.profiles by on by.user_id = a.approved_by
		),
		'comments', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'period', pe.label, 'partner', o.short_name, 'body', c.body, 'by', p.full_name,
				'at', private.days(c.created_at)
			) order by c.created_at desc), '[]')
			from public.comments c
			join public.reports r on r.id = c.report_id
			join public.periods pe on pe.id = r.period_id
			join public.organisations o on o.id = r.organisation_id
			left join public.profiles p on p.user_id = c.created_by
			where c.indicator_id = indicator.id
		)
	);
end
$$;
comment on function public.indicator_page is
	'One indicator: its reference sheet, its figures over time and by part, and everything said of it.';

create function public.crosswalk_page(
	project_code text, as_of text default null, statuses text[] default '{approved}'
)
returns jsonb
language plpgsql stable security invoker set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
	point uuid := private.point(project_code, as_of);
	project uuid := private.project_id(project_code);
	counted public.report_status[] := statuses::public.report_status[];
begin
	return jsonb_build_object(
		'me', public.me(),
		'project', private.project_json(project),
		'period', (select private.period_json(pe) from public.periods pe where pe.id = point),
		'entries', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'framework', c.framework, 'code', c.code, 'factor', c.factor, 'note', c.note,
				'indicator', i.code, 'name', i.name, 'unit', i.unit, 'measure', i.measure,
				'isCount', private.is_count(i),
				'own', jsonb_build_object(
					'period', p.period_value, 'actual', p.actual, 'expected', p.expected, 'target', p.final_target
				),
				'counted', jsonb_build_object(
					'period', p.period_value * t.times, 'actual', p.actual * t.times,
					'expected', p.expected * t.times, 'target', p.final_target * t.times
				)
			) order by c.framework, c.code, i.code), '[]')
			from private.progress(array[point], counted) p
			join public.crosswalks c on c.indicator_id = p.indicator_id and c.project_id = p.project_id
			join public.indicators i on i.id = p.indicator_id
			-- A rate is answered with as it is, or not at all.
			cross join lateral (
				select case when c.factor = 1 or i.measure in ('number', 'milestone') then c.factor end
			) t (times)
		)
	);
end
$$;
comment on function public.crosswalk_page is
	'The indicators of donors and frameworks to which those of a project answer: own is the figure of the '
	'indicator at a quarter, counted the same times the factor.';

create function public.explain_figure(
	project_code text, indicator text, as_of text default null, partner text default null,
	place text default null, key jsonb default null, statuses text[] default '{approved}'
)
returns jsonb
language plpgsql stable security invoker set search_path = ''
-- Plans are kept from call to call, here and in all that is called: planning takes longer than the work.
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_variable
declare
	point uuid := private.point(project_code, as_of);
	project uuid := private.project_id(project_code);
	counted public.report_status[] := statuses::public.report_status[];
	explained public.indicators := private.found_indicator(project, indicator);
	part jsonb := private.part_key(project, partner, place);
begin
	if key is not null and part <> '{}' then
		perform private.refuse(
			'PT422', 'A cell is explained for all partners and places.', null, 'not_readable'
		);
	end if;
	return jsonb_build_object(
		'me', public.me(),
		'project', private.project_json(project),
		'period', (select private.period_json(pe) from public.periods pe where pe.id = point),
		'partner', partner,
		'place', (select l.name from public.locations l where l.code = place),
		'key', key,
		'dimensions', private.dimensions_json(array(select k from jsonb_object_keys(key) k)),
		'onTrackMin', (select p.on_track_min from public.projects p where p.id = project),
		'atRiskMin', (select p.at_risk_min from public.projects p where p.id = project),
		'indicator', (
			select i.body from private.indicators_json(project) i where i.indicator_id = explained.id
		) || (
			select private.outlook_json(o) from private.outlook(point, counted, array[explained.id]) o
		),
		-- The figure asked for: null where nothing was reported.
		'figure', (
			select jsonb_build_object('own', f.period_value, 'running', f.running)
			from private.figures(
				array[point], counted,
				case when key is not null then 'cells' else private.part_split(partner, place) end,
				null, null, array[explained.id]
			) f
			where f.key = coalesce(key, part)
		),
		-- Whom several partners counted: known of the whole alone.
		'overlaps', case when key is null and part = '{}' then (
			select coalesce(jsonb_agg(o.body order by o.n), '[]')
			from jsonb_array_elements(private.overlaps_json(explained.id)) with ordinality o (body, n)
			join private.overlaps_in_force(project, explained.id) f on f.label = o.body ->> 'period'
			where
				(o.body -> 'isInForce')::boolean
				and f.end_date <= (select last.end_date from public.periods last where last.id = point)
		) else '[]' end,
		'bounds', case when key is null and part = '{}' then
			private.bounds_json(point, counted, explained.id)
		end,
		'series', case when key is null then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'partner', o.short_name, 'place', l.name, 'own', f.period_value, 'running', f.running
			) order by pp.position, l.name), '[]')
			from private.figures(array[point], counted, 'series', null, null, array[explained.id]) f
			join public.organisations o on o.id = (f.key ->> 'partner')::uuid
			join public.project_partners pp on pp.project_id = project and pp.organisation_id = o.id
			left join public.locations l on l.id = (f.key ->> 'place')::uuid
			where f.key @> part
		) else '[]' end,
		'account', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'period', a.period, 'partner', a.partner, 'place', a.place, 'status', a.report_status,
				'value', a.value, 'returning', a.returning, 'numerator', a.numerator,
				'denominator', a.denominator, 'comment', coalesce(a.comment, ''), 'leftOut', a.left_out,
				'approvedBy', by.full_name, 'approvedAt', private.days(a.approved_at)
			) order by a.n, a.partner_n, a.place), '[]')
			from private.account(point, counted, explained, part, key) a
			left join public.profiles by on by.user_id = a.approved_by
		)
	);
end
$$;
comment on function public.explain_figure is
	'What a figure is made of, as of a quarter: an indicator''s, or that of a partner, a place, or a cell. '
	'The account holds what counts, and what is left out with the reason.';

create function private.due_reports()
returns table (
	project_id uuid, period_id uuid, label text, due_date date, is_ended boolean, short_name text, n integer,
	status public.report_status
)
language plpgsql stable rows 500 set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	select
		pe.project_id, pe.id, pe.label, pe.due_date, pe.end_date < current_date, o.short_name, pp.position,
		r.status
	from public.project_partners pp
	join public.organisations o on o.id = pp.organisation_id
	join public.periods pe on pe.project_id = pp.project_id
	left join public.reports r on r.period_id = pe.id and r.organisation_id = pp.organisation_id
	where
		not pe.closed
		and pp.project_id not in (select p.id from public.projects p where p.archived_at is not null)
		and coalesce(r.status, 'draft') <> 'approved'
		and (
			pp.project_id in (select private.my_projects('{manager}'))
			or (pp.project_id, pp.organisation_id) in (
				select m.project_id, m.organisation_id from private.my_memberships() m where m.role = 'officer'
			)
		)
		and exists (
			select
			from public.indicator_partners ip
			where ip.project_id = pp.project_id and ip.organisation_id = pp.organisation_id
		);
end
$$;
comment on function private.due_reports is
	'Reports still to come or to review, of the asker''s partner, or of everybody for a manager.';

create function public.portfolio_page(known text default null) returns jsonb
language plpgsql stable security invoker set search_path = ''
set jit = off
as $$
declare
	moment text := private.moment_of_data();
begin
	if known = moment then
		return jsonb_build_object('moment', moment, 'isUnchanged', true);
	end if;
	return (
		with project as materialized (
			select
				p.*, c.period_id as point, pe.label, pe.end_date as as_of,
				p.id in (select private.my_projects('{manager}')) as is_mine,
				(
					select before.id
					from public.periods before
					where before.project_id = p.id and before.end_date < pe.start_date
					order by before.end_date desc
					limit 1
				) as point_before
			from public.projects p
			left join private.current_quarters(array(select p.id from public.projects p)) c on c.project_id = p.id
			left join public.periods pe on pe.id = c.period_id
		),
		now as materialized (
			select s.* from private.standing(array(select p.point from project p), '{approved}') s
		),
		before as (
			select s.project_id, count(*) filter (where s.status in ('achieved', 'on_track')) as good
			from private.standing(
				array(select p.point_before from project p where p.point_before is not null), '{approved}'
			) s
			group by s.project_id
		),
		counts as (
			select
				s.project_id,
				jsonb_object_agg(s.status, s.n) as statuses, sum(s.n) as indicators,
				sum(s.n) filter (where s.status in ('achieved', 'on_track')) as good
			from (
				select n.project_id, n.status, count(*) as n from now n group by n.project_id, n.status
			) s
			group by s.project_id
		),
		-- Beyond its target no indicator makes up for another.
		progress as (
			select n.project_id, avg(least(100, greatest(0, n.progress))) as mean, count(n.progress) as of
			from now n
			where n.progress is not null
			group by n.project_id
		),
		-- Different indicators count the same people, so they are never added: one stands for all.
		reach as (
			select distinct on (n.project_id) n.project_id, n.period_id, i.id, i.code, i.name, n.actual
			from now n
			join public.indicators i on i.id = n.indicator_id
			where
				i.counts_people and i.measure = 'number' and i.accumulation = 'sum'
				and i.combination = 'sum' and n.actual is not null
			order by n.project_id, i.sensitive desc, n.actual desc, i.code
		),
		-- Where one breakdown alone knows the sex, its cells add up to what margins would be, and are kept.
		cell as materialized (
			select f.*, private.key_dimensions(f.key) as dimensions
			from private.figures(
				array(select r.period_id from reach r), '{approved}', 'cells', null, null,
				array(select r.id from reach r)
			) f
			where f.key ? 'sex'
		),
		adds_up as materialized (
			select c.indicator_id
			from cell c
			group by c.indicator_id
			having
				count(distinct c.dimensions) = 1
				and not (min(c.dimensions) && array(select d.code from public.dimensions d where d.overlapping))
		),
		of_sex as (
			select c.indicator_id, c.key ->> 'sex' as sex, sum(c.running) as running
			from cell c
			join adds_up a on a.indicator_id = c.indicator_id
			group by c.indicator_id, c.key ->> 'sex'
			union all
			select f.indicator_id, f.key ->> 'sex', f.running
			from reach r
			cross join lateral private.figures(
				array[r.period_id], '{approved}', 'margins', null, null, array[r.id]
			) f
			where f.key ? 'sex' and r.id not in (select a.indicator_id from adds_up a)
		),
		by_sex as (
			select r.project_id, jsonb_object_agg(s.sex, s.running) as people
			from of_sex s
			join reach r on r.id = s.indicator_id
			where s.running is not null
			group by r.project_id
		),
		due as materialized (select * from private.due_reports()),
		owed as (
			select
				d.project_id,
				count(*) filter (where coalesce(d.status, 'draft') <> 'submitted') as open,
				count(*) filter (
					where coalesce(d.status, 'draft') <> 'submitted' and d.due_date < current_date
				) as overdue,
				count(*) filter (where d.status = 'submitted') as submitted
			from due d
			where d.is_ended
			group by d.project_id
		)
		select jsonb_build_object(
			'moment', moment,
			'projects', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'code', p.code, 'title', p.title, 'donor', p.donor, 'donorName', p.donor_name,
					'startDate', p.start_date, 'endDate', p.end_date, 'isExample', p.is_example,
					'isArchived', p.archived_at is not null, 'isMine', p.is_mine, 'period', p.label,
					'timeElapsed', greatest(0, least(1,
						(coalesce(p.as_of, p.start_date) - p.start_date)::numeric / greatest(1, p.end_date - p.start_date)
					)),
					'statuses', coalesce(c.statuses, '{}'), 'indicators', coalesce(c.indicators, 0),
					'good', coalesce(c.good, 0), 'goodBefore', b.good,
					'progress', pr.mean, 'progressOf', coalesce(pr.of, 0),
					'openReports', coalesce(o.open, 0), 'overdueReports', coalesce(o.overdue, 0),
					'submittedReports', coalesce(o.submitted, 0),
					'countries', (
						select coalesce(jsonb_agg(distinct coalesce(above.name, l.name)), '[]')
						from public.project_locations pl
						join public.locations l on l.id = pl.location_id
						left join public.locations above on above.id = l.parent_id
						where pl.project_id = p.id
					),
					'reach', case when r.code is not null then jsonb_build_object(
						'code', r.code, 'name', r.name, 'people', r.actual, 'bySex', coalesce(s.people, '{}')
					) end
				) order by p.end_date desc, p.code), '[]')
				from project p
				left join counts c on c.project_id = p.id
				left join before b on b.project_id = p.id
				left join progress pr on pr.project_id = p.id
				left join reach r on r.project_id = p.id
				left join by_sex s on s.project_id = p.id
				left join owed o on o.project_id = p.id
			),
			'dueDates', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'code', n.code, 'period', n.label, 'dueDate', n.due_date, 'partners', n.partners,
					'isOverdue', n.due_date < current_date
				) order by n.due_date, n.code), '[]')
				from (
					select
						p.code, d.label, d.due_date, jsonb_agg(d.short_name order by d.n) as partners,
						row_number() over (partition by p.code, d.due_date < current_date order by d.due_date) as next
					from due d
					join project p on p.id = d.project_id
					where coalesce(d.status, 'draft') <> 'submitted'
					group by p.code, d.label, d.due_date
				) n
				where n.due_date < current_date or n.next = 1
			)
		)
	);
end
$$;
comment on function public.portfolio_page is
	'The projects the asker works in: time gone and progress made, indicators by status and a quarter '
	'before, people reached, reports owed; and the dates on which reports are due.';

grant execute on function
	private.moment_of_data, private.ended_by, private.outlook, private.outlook_json,
	private.completeness, private.part_split, private.part_key, private.reporters,
	private.reports_json, private.places_json, private.account, private.found_indicator,
	private.courses_json, private.target_revisions_json, private.bounds_json, private.due_reports,
	public.project_dashboard, public.indicator_page, public.crosswalk_page,
	public.explain_figure, public.portfolio_page
	to authenticated;
