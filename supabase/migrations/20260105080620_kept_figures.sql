-- The figures of what is approved, kept: adding up a million observations takes longer than a reader
-- waits. They are renewed in the transaction that changes what they rest on, and by no job: a total that
-- lags behind its reports is a wrong total. Each is what computed_figures says, so no rule stands twice.

create table private.kept_figures (
	project_id uuid not null references public.projects (id) on delete cascade,
	day date not null,
	indicator_id uuid not null,
	key jsonb,
	period_value numeric,
	running numeric,
	year_value numeric,
	unique nulls not distinct (project_id, day, key, indicator_id)
);
comment on table private.kept_figures is
	'The figures at the end of each quarter that has an approved report or an overlap. Another quarter stands '
	'where the last of these before it left. Totals and cells; margins stand in publications only and are computed.';
comment on column private.kept_figures.day is 'The last day of the quarter, by which the arithmetic orders quarters.';
comment on column private.kept_figures.year_value is
	'What the quarters of the year come to so far; of totals only, null where the year has nothing.';
comment on column private.kept_figures.key is
	'The cell; null for the total, which an index finds under row-level security, unlike an empty object.';
-- No foreign key of indicator_id: it would be looked up row by row, and when an indicator goes, so do its
-- observations, which renews the figures.
alter table private.kept_figures enable row level security;

create policy "members read the figures of what is approved" on private.kept_figures
	for select to authenticated
	using (
		(select private.is_admin()) or project_id in (select private.my_projects('{manager,officer}'))
	);
grant select on private.kept_figures to authenticated;
-- No writing: renew_figures does it, and nobody calls that but triggers and loaders.

create table private.renewals (
	project_id uuid primary key references public.projects (id) on delete cascade,
	times bigint not null default 1
);
comment on table private.renewals is
	'Whoever renews the figures of a project first writes here: two at once do it one after the other, and '
	'one who could not see what the other did is refused.';
alter table private.renewals enable row level security;
-- No policy, no grant: it is nobody's but the triggers'.

create function private.approved_figures(
	points uuid[], split text, only_indicators uuid[] default null
)
returns table (
	period_id uuid, indicator_id uuid, key jsonb, period_value numeric, running numeric
)
language plpgsql stable parallel safe set search_path = ''
-- The index finds them best also where the plan was made while there were few.
set enable_seqscan = off
as $$
#variable_conflict use_column
begin
	return query
	with point as materialized (
		select
			pe.id, pe.project_id, pe.end_date,
			(
				select max(k.day)
				from private.kept_figures k
				where k.project_id = pe.project_id and k.day <= pe.end_date
			) as day
		from public.periods pe
		where pe.id = any (points)
	)
	select
		p.id, k.indicator_id, '{}'::jsonb, case when k.day = p.end_date then k.period_value end, k.running
	from point p
	join private.kept_figures k on k.project_id = p.project_id and k.day = p.day and k.key is null
	where split = 'total' and (only_indicators is null or k.indicator_id = any (only_indicators))
	union all
	select
		p.id, k.indicator_id, k.key, case when k.day = p.end_date then k.period_value end, k.running
	from point p
	join private.kept_figures k on k.project_id = p.project_id and k.day = p.day and k.key is not null
	where split = 'cells' and (only_indicators is null or k.indicator_id = any (only_indicators));
end
$$;
comment on function private.approved_figures is
	'What computed_figures says of approved reports at some quarters, of any projects; split is total or cells.';

create function private.approved_year_figures(points uuid[], only_indicators uuid[] default null)
returns table (period_id uuid, indicator_id uuid, value numeric)
language plpgsql stable parallel safe set search_path = ''
set enable_seqscan = off
as $$
#variable_conflict use_column
begin
	return query
	with point as materialized (
		select
			y.period_id, p.project_id,
			(
				select max(k.day)
				from private.kept_figures k
				where k.project_id = p.project_id and k.day <= y.last_day and k.day >= y.first_day
			) as day
		from (select distinct pe.project_id from public.periods pe where pe.id = any (points)) p
		cross join lateral private.years_of(p.project_id) y
		where y.period_id = any (points)
	)
	select p.period_id, k.indicator_id, k.year_value
	from point p
	join private.kept_figures k on k.project_id = p.project_id and k.day = p.day and k.key is null
	where
		k.year_value is not null
		and (only_indicators is null or k.indicator_id = any (only_indicators));
end
$$;
comment on function private.approved_year_figures is 'What computed_year_figures says of approved reports.';
grant execute on function private.approved_figures, private.approved_year_figures to authenticated;

create function private.renew_figures(project uuid, first_day date default '-infinity') returns void
language plpgsql volatile set search_path = ''
as $$
declare
	points uuid[];
begin
	insert into private.renewals as r (project_id)
	select p.id from public.projects p where p.id = project
	on conflict (project_id) do update set times = r.times + 1;
	-- Only now, after waiting for the other: what it changed is there to be read.
	points := array(
		select distinct on (pe.end_date) pe.id
		from public.periods pe
		where
			pe.project_id = project and pe.end_date >= first_day
			and (
				exists (select from public.reports r where r.period_id = pe.id and r.status = 'approved')
				or exists (select from public.overlaps o where o.period_id = pe.id)
			)
		order by pe.end_date
	);
	with figure as materialized (
		select pe.end_date as day, f.indicator_id, f.key, f.period_value, f.running, y.value as year_value
		from private.computed_figures(points, '{approved}', 'all') f
		join public.periods pe on pe.id = f.period_id
		left join private.computed_year_figures(points, '{approved}') y
			on f.key = '{}' and y.period_id = f.period_id and y.indicator_id = f.indicator_id
	),
	written as (
		insert into private.kept_figures as k (
			project_id, day, indicator_id, key, period_value, running, year_value
		)
		select project, f.day, f.indicator_id, nullif(f.key, '{}'), f.period_value, f.running, f.year_value
		from figure f
		on conflict (project_id, day, key, indicator_id) do update
		set period_value = excluded.period_value, running = excluded.running, year_value = excluded.year_value
		where
			(k.period_value, k.running, k.year_value)
			is distinct from (excluded.period_value, excluded.running, excluded.year_value)
	)
	delete from private.kept_figures k
	where
		k.project_id = project and k.day >= first_day
		and not exists (
			select
			from figure f
			where f.day = k.day and f.indicator_id = k.indicator_id and f.key = coalesce(k.key, '{}')
		);
end
$$;
comment on function private.renew_figures is
	'Renews the kept figures of a project from a day on. Triggers call it; whoever loads rows while triggers '
	'rest calls it in the end, once a project.';

-- What the figures rest on: which reports are approved, what these say, whom several partners counted, the
-- rules of the indicators, and the order of the quarters. A report that is new says nothing yet, and nor
-- does a quarter.

create function private.renew_for_reports() returns trigger
language plpgsql security definer set search_path = ''
-- Definer, like those below: whoever approves may not write figures, and sees perhaps not all of them.
as $$
begin
	if tg_op = 'DELETE' then
		perform private.renew_figures(c.project_id, c.day)
		from (
			-- The quarter may be gone with its reports.
			select o.project_id, min(coalesce(pe.end_date, '-infinity')) as day
			from changed_from o
			left join public.periods pe on pe.id = o.period_id
			where o.status = 'approved'
			group by o.project_id
			order by o.project_id
		) c;
	else
		perform private.renew_figures(c.project_id, c.day)
		from (
			select n.project_id, min(pe.end_date) as day
			from changed_from o
			join changed_to n on n.id = o.id
			join public.periods pe on pe.id in (o.period_id, n.period_id)
			where
				(o.status = 'approved') <> (n.status = 'approved')
				or (
					n.status = 'approved'
					and (n.organisation_id, n.period_id) <> (o.organisation_id, o.period_id)
				)
			group by n.project_id
			order by n.project_id
		) c;
	end if;
	return null;
end
$$;
create trigger renew_after_updates after update on public.reports
	referencing old table as changed_from new table as changed_to
	for each statement execute function private.renew_for_reports();
create trigger renew_after_deletes after delete on public.reports referencing old table as changed_from
	for each statement execute function private.renew_for_reports();

create function private.renew_for_what_reports_say() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
	touched uuid[];
begin
	if tg_op = 'INSERT' then
		touched := array(select distinct n.report_id from changed_to n);
	elsif tg_op = 'DELETE' then
		touched := array(select distinct o.report_id from changed_from o);
	else
		touched := array(select o.report_id from changed_from o union select n.report_id from changed_to n);
	end if;
	-- Nobody approves a report while somebody else writes into it: one of the two waits for the other.
	perform from public.reports r where r.id = any (touched) order by r.id for share;
	perform private.renew_figures(c.project_id, c.day)
	from (
		select r.project_id, min(pe.end_date) as day
		from public.reports r
		join public.periods pe on pe.id = r.period_id
		where r.id = any (touched) and r.status = 'approved'
		group by r.project_id
		order by r.project_id
	) c;
	return null;
end
$$;
create trigger renew_after_inserts after insert on public.observations referencing new table as changed_to
	for each statement execute function private.renew_for_what_reports_say();
create trigger renew_after_updates after update on public.observations
	referencing old table as changed_from new table as changed_to
	for each statement execute function private.renew_for_what_reports_say();
create trigger renew_after_deletes after delete on public.observations referencing old table as changed_from
	for each statement execute function private.renew_for_what_reports_say();
create trigger renew_after_inserts after insert on public.observation_cells referencing new table as changed_to
	for each statement execute function private.renew_for_what_reports_say();
create trigger renew_after_updates after update on public.observation_cells
	referencing old table as changed_from new table as changed_to
	for each statement execute function private.renew_for_what_reports_say();
create trigger renew_after_deletes after delete on public.observation_cells referencing old table as changed_from
	for each statement execute function private.renew_for_what_reports_say();

create function private.renew_for_rules() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	perform private.renew_figures(c.project_id)
	from (
		select distinct n.project_id
		from changed_from o
		join changed_to n on n.id = o.id
		where
			(n.measure, n.accumulation, n.combination, n.baseline, n.adds_to_baseline, n.counts_people)
			is distinct from
			(o.measure, o.accumulation, o.combination, o.baseline, o.adds_to_baseline, o.counts_people)
		order by n.project_id
	) c;
	return null;
end
$$;
create trigger renew_after_updates after update on public.indicators
	referencing old table as changed_from new table as changed_to
	for each statement execute function private.renew_for_rules();

create function private.renew_for_quarters() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	perform private.renew_figures(c.project_id, c.day)
	from (
		select n.project_id, min(least(n.end_date, o.end_date)) as day
		from changed_from o
		join changed_to n on n.id = o.id
		where (n.label, n.start_date, n.end_date) is distinct from (o.label, o.start_date, o.end_date)
		group by n.project_id
		order by n.project_id
	) c;
	return null;
end
$$;
create trigger renew_after_updates after update on public.periods
	referencing old table as changed_from new table as changed_to
	for each statement execute function private.renew_for_quarters();

create function private.renew_for_overlaps() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
	perform private.renew_figures(c.project_id, c.day)
	from (
		-- The quarter may be gone with its overlaps.
		select t.project_id, min(coalesce(pe.end_date, '-infinity')) as day
		from changed t
		left join public.periods pe on pe.id = t.period_id
		group by t.project_id
		order by t.project_id
	) c;
	return null;
end
$$;
create trigger renew_after_inserts after insert on public.overlaps referencing new table as changed
	for each statement execute function private.renew_for_overlaps();
create trigger renew_after_deletes after delete on public.overlaps referencing old table as changed
	for each statement execute function private.renew_for_overlaps();
