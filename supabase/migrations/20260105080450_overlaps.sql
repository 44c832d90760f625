-- Overlaps: people whom one partner counts for the first time though another has counted them. A person is
-- counted once in the life of a project, so the running figure is what the partners add up to without them.

create table public.overlaps (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	indicator_id uuid not null,
	period_id uuid not null,
	entry integer not null default 1 check (entry > 0),
	people integer check (people >= 0),
	reason text not null check (length(reason) between 1 and 2000),
	created_by uuid not null default auth.uid() references public.profiles (user_id),
	created_at timestamptz not null default now(),
	unique (project_id, indicator_id, period_id, entry),
	foreign key (indicator_id, project_id) references public.indicators (id, project_id) on delete cascade,
	foreign key (period_id, project_id) references public.periods (id, project_id) on delete cascade
);
comment on table public.overlaps is
	'What a manager found out about people whom several partners counted. Of the entries of an indicator and '
	'a quarter the last is in force; those before it say how it was corrected.';
comment on column public.overlaps.period_id is 'The quarter in which they were counted though they had been before.';
comment on column public.overlaps.entry is
	'Counts the entries of the quarter. Of two that are made at once and do not know each other, the second is refused.';
comment on column public.overlaps.people is 'Null: partners share people, and nobody knows how many.';
comment on column public.overlaps.reason is 'Given to the project, never published.';
create index overlaps_indicator on public.overlaps (indicator_id, project_id);
create index overlaps_period on public.overlaps (period_id, project_id);
create index overlaps_created_by on public.overlaps (created_by);
alter table public.overlaps enable row level security;

create policy "members read the overlaps" on public.overlaps
	for select to authenticated
	using (
		(select private.is_admin()) or project_id in (select private.my_projects('{manager,officer}'))
	);
grant select on public.overlaps to authenticated;
-- No writing: record_overlap does, which knows how many there can be.

create function private.overlaps_in_force(project uuid, only_indicator uuid default null)
returns table (indicator_id uuid, period_id uuid, label text, start_date date, end_date date, people integer)
language plpgsql stable parallel safe rows 20 set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	select o.indicator_id, pe.id, pe.label, pe.start_date, pe.end_date, o.people
	from (
		select distinct on (o.indicator_id, o.period_id) o.indicator_id, o.period_id, o.people
		from public.overlaps o
		where o.project_id = project and (only_indicator is null or o.indicator_id = only_indicator)
		order by o.indicator_id, o.period_id, o.entry desc
	) o
	join public.indicators i on i.id = o.indicator_id
	join public.periods pe on pe.id = o.period_id
	-- An indicator that no longer adds up people over partners counts nobody twice.
	where i.measure = 'number' and i.counts_people and i.accumulation = 'sum' and i.combination = 'sum';
end
$$;
comment on function private.overlaps_in_force is
	'What is known of each indicator and quarter: none is no row, or zero people; people is null where nobody knows.';
grant execute on function private.overlaps_in_force to authenticated;
