-- The crosswalk: one set of observations answers to the indicators of several donors and frameworks.

create table public.crosswalks (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	indicator_id uuid not null,
	framework text not null check (length(framework) between 1 and 120),
	code text not null check (length(code) between 1 and 80),
	factor numeric not null default 1 check (factor > 0),
	note text not null default '' check (length(note) <= 1000),
	created_at timestamptz not null default now(),
	-- With the project, lest the key tells somebody elsewhere that there is such an indicator.
	unique (project_id, indicator_id, framework, code),
	foreign key (indicator_id, project_id) references public.indicators (id, project_id) on delete cascade
);
comment on table public.crosswalks is 'To which indicators of donors, corporations and goals an indicator answers besides its own.';
comment on column public.crosswalks.framework is 'Whose indicator it is: a donor, a corporate framework, a global goal.';
comment on column public.crosswalks.code is 'As the framework writes it; never checked, for frameworks change.';
comment on column public.crosswalks.factor is
	'By what a figure is multiplied on the way, such as 0.5 where the other counts households of two; a rate is '
	'never multiplied. It says what the other indicator is told, and alters no figure of the project.';
create index crosswalks_indicator on public.crosswalks (indicator_id, project_id);
alter table public.crosswalks enable row level security;

create policy "members read to what indicators answer" on public.crosswalks
	for select to authenticated
	using (
		(select private.is_admin()) or project_id in (select private.my_projects('{manager,officer}'))
	);
create policy "managers say to what indicators answer" on public.crosswalks
	for insert to authenticated with check (project_id in (select private.my_projects('{manager}')));
create policy "managers take back to what indicators answer" on public.crosswalks
	for delete to authenticated using (project_id in (select private.my_projects('{manager}')));
grant select, insert (project_id, indicator_id, framework, code, factor, note), delete
	on public.crosswalks to authenticated;
-- No update: what no longer holds is taken back, and said anew.

create function private.crosswalk_json(indicator_id uuid) returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object(
			'id', c.id, 'framework', c.framework, 'code', c.code, 'factor', c.factor, 'note', c.note
		) order by c.framework, c.code), '[]')
		from public.crosswalks c
		where c.indicator_id = crosswalk_json.indicator_id
	);
end
$$;
comment on function private.crosswalk_json is 'To what an indicator answers, as pages and publications take it.';
grant execute on function private.crosswalk_json to authenticated;
