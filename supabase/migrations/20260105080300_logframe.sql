-- The logical framework: the results chain, its indicators, what they promise, and how they are split.

create table public.results (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null references public.projects (id) on delete cascade,
	parent_id uuid,
	level public.result_level not null,
	code text not null check (length(code) between 1 and 40),
	statement text not null check (length(statement) between 1 and 2000),
	assumptions text not null default '' check (length(assumptions) <= 4000),
	means text not null default '' check (length(means) <= 2000),
	costs text not null default '' check (length(costs) <= 2000),
	position integer not null default 0,
	unique (project_id, code),
	unique (id, project_id),
	foreign key (parent_id, project_id) references public.results (id, project_id) on delete cascade
);
comment on table public.results is 'A node of the results chain, from impact (or goal) down to activity.';
comment on column public.results.means is 'Activities: staff, equipment, training, studies (europeaid.md 1.2).';
comment on column public.results.costs is 'Activities: what they cost and how it is classified.';
create index results_parent on public.results (parent_id, project_id);
alter table public.results enable row level security;

create table public.dimensions (
	id uuid primary key default gen_random_uuid(),
	code text not null unique check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
	name text not null check (length(name) between 1 and 120),
	overlapping boolean not null default false,
	position integer not null default 0
);
comment on table public.dimensions is 'By what a figure may be split; shared by all projects.';
comment on column public.dimensions.overlapping is
	'One person may stand in several categories: a cell may not exceed the figure, but the cells need not add up to it.';
alter table public.dimensions enable row level security;

create table public.categories (
	id uuid primary key default gen_random_uuid(),
	dimension_id uuid not null references public.dimensions (id),
	code text not null check (code ~ '^[a-z0-9][a-z0-9_]{0,39}$'),
	name text not null check (length(name) between 1 and 120),
	position integer not null default 0,
	retired_on date,
	unique (dimension_id, code)
);
comment on column public.categories.retired_on is
	'From this day no longer asked for. A category is never deleted: what was reported in it stays.';
alter table public.categories enable row level security;

create table public.indicators (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	result_id uuid not null,
	code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
	name text not null check (length(name) between 1 and 500),
	definition text not null default '' check (length(definition) <= 4000),
	unit text not null default '' check (length(unit) <= 80),
	measure public.indicator_measure not null default 'number',
	accumulation public.indicator_accumulation not null default 'sum',
	combination public.indicator_combination not null default 'sum',
	direction public.indicator_direction not null default 'increase',
	target_path public.target_path not null default 'linear',
	baseline numeric,
	baseline_date date,
	baseline_note text not null default '' check (length(baseline_note) <= 1000),
	adds_to_baseline boolean not null default false,
	counts_people boolean not null default false,
	sensitive boolean not null default false,
	by_location boolean not null default false,
	whole_numbers boolean not null default true,
	allows_negative boolean not null default false,
	numerator_within_denominator boolean not null default true,
	breakdowns jsonb not null default '[]' check (jsonb_typeof(breakdowns) = 'array'),
	source text not null default '' check (length(source) <= 2000),
	method text not null default '' check (length(method) <= 2000),
	frequency text not null default '' check (length(frequency) <= 200),
	responsible text not null default '' check (length(responsible) <= 300),
	standard_code text not null default '' check (length(standard_code) <= 80),
	note text not null default '' check (length(note) <= 1000),
	position integer not null default 0,
	unique (project_id, code),
	unique (id, project_id),
	foreign key (result_id, project_id) references public.results (id, project_id) on delete cascade,
	constraint percentages_are_pooled
		check (measure <> 'percentage' or accumulation in ('sum', 'latest'))
);
comment on column public.indicators.accumulation is 'How a partner''s figures at one place become one over time.';
comment on column public.indicators.combination is 'How the partners'' figures become the project''s.';
comment on column public.indicators.adds_to_baseline is 'The running figure starts from the baseline instead of 0.';
comment on column public.indicators.counts_people is
	'A quarter''s figure is everyone served in it; the running figure adds only those not counted before.';
comment on column public.indicators.sensitive is 'Counts people who could be identified: protected before anything is published.';
comment on column public.indicators.breakdowns is
	'Array of arrays of dimension codes: [["sex"], ["sex", "age"]] asks for the figure by sex, and by sex and age crossed.';
comment on column public.indicators.whole_numbers is 'The unit counts things: no fractions.';

create function private.is_count(indicator public.indicators) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
	select
		indicator.measure = 'number' and indicator.whole_numbers
		and indicator.accumulation <> 'average' and indicator.combination <> 'average'
$$;
comment on function private.is_count is
	'Its figures are whole numbers: it counts things or people, and no mean is taken of them.';
grant execute on function private.is_count to authenticated;
comment on column public.indicators.note is 'Shown with the indicator; example data say here what is illustrative.';
create index indicators_result on public.indicators (result_id, project_id);
alter table public.indicators enable row level security;

create table public.indicator_partners (
	project_id uuid not null,
	indicator_id uuid not null,
	organisation_id uuid not null,
	-- With the project, lest the key tells somebody elsewhere that there is such an indicator.
	primary key (project_id, indicator_id, organisation_id),
	foreign key (indicator_id, project_id) references public.indicators (id, project_id) on delete cascade,
	-- No cascade: who leaves a project is taken off its indicators first, which is a change of the logframe.
	foreign key (project_id, organisation_id)
		references public.project_partners (project_id, organisation_id)
);
comment on table public.indicator_partners is 'Who reports an indicator.';
create index indicator_partners_indicator on public.indicator_partners (indicator_id, project_id);
create index indicator_partners_partner on public.indicator_partners (project_id, organisation_id);
alter table public.indicator_partners enable row level security;

create table public.targets (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	indicator_id uuid not null,
	date date not null,
	value numeric not null,
	note text not null default '' check (length(note) <= 1000),
	unique (project_id, indicator_id, date),
	foreign key (indicator_id, project_id) references public.indicators (id, project_id) on delete cascade
);
comment on table public.targets is 'The level expected by a date; never an increment. The latest date holds the final target.';
create index targets_indicator on public.targets (indicator_id, project_id);
alter table public.targets enable row level security;

create table public.target_revisions (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	indicator_id uuid not null,
	date date not null,
	old_value numeric,
	new_value numeric,
	reason text not null check (length(reason) between 1 and 2000),
	approval_reference text not null default '' check (length(approval_reference) <= 200),
	approved_on date,
	created_at timestamptz not null default now(),
	created_by uuid default auth.uid() references public.profiles (user_id),
	foreign key (indicator_id, project_id) references public.indicators (id, project_id) on delete cascade
);
comment on table public.target_revisions is
	'How a target changed, why, and with whose approval. Without approved_on it is pending and moves nothing.';
create index target_revisions_indicator on public.target_revisions (indicator_id, project_id);
create index target_revisions_created_by on public.target_revisions (created_by);
alter table public.target_revisions enable row level security;

create policy "members read the results" on public.results
	for select to authenticated
	using (
		(select private.is_admin()) or project_id in (select private.my_projects('{manager,officer}'))
	);
grant select on public.results to authenticated;
-- No writing: the logframe changes through functions, which keep what it said before and why (see
-- edit_logframe and import_logframe).

create policy "members read the indicators" on public.indicators
	for select to authenticated
	using (
		(select private.is_admin()) or project_id in (select private.my_projects('{manager,officer}'))
	);
grant select on public.indicators to authenticated;
-- No writing, as of results.

create policy "members read who reports" on public.indicator_partners
	for select to authenticated
	using (
		(select private.is_admin()) or project_id in (select private.my_projects('{manager,officer}'))
	);
grant select on public.indicator_partners to authenticated;
-- No writing, as of results.

create policy "members read the targets" on public.targets
	for select to authenticated
	using (
		(select private.is_admin()) or project_id in (select private.my_projects('{manager,officer}'))
	);
grant select on public.targets to authenticated;
-- No writing, as of results; a target that was agreed is revised, with a reason (see targets).

create policy "members read how targets changed" on public.target_revisions
	for select to authenticated using (project_id in (select private.my_projects('{manager,officer}')));
grant select on public.target_revisions to authenticated;
-- No writing: revisions are made by functions, which read the old value themselves (see targets).

create policy "members read the dimensions" on public.dimensions
	for select to authenticated
	using (exists (select from private.my_projects('{manager,officer}')) or (select private.is_admin()));
create policy "administrators add dimensions" on public.dimensions
	for insert to authenticated with check ((select private.is_admin()));
create policy "administrators change dimensions" on public.dimensions
	for update to authenticated
	using ((select private.is_admin())) with check ((select private.is_admin()));
grant select, insert (code, name, overlapping, position), update (name, overlapping, position)
	on public.dimensions to authenticated;

create policy "members read the categories" on public.categories
	for select to authenticated
	using (exists (select from private.my_projects('{manager,officer}')) or (select private.is_admin()));
create policy "administrators add categories" on public.categories
	for insert to authenticated with check ((select private.is_admin()));
create policy "administrators change categories" on public.categories
	for update to authenticated
	using ((select private.is_admin())) with check ((select private.is_admin()));
grant select, insert (dimension_id, code, name, position), update (name, position, retired_on)
	on public.categories to authenticated;
