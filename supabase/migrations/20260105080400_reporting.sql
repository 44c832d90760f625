-- Reporting: quarters, reports, and what a report says.
--
-- Reports and their figures are written by functions only (see workflow), which keep versions,
-- locks and checks; the tables grant reading.

create table public.periods (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null references public.projects (id) on delete cascade,
	label text not null check (label ~ '^(FY)?\d{4}-Q[1-4]$'),
	start_date date not null,
	end_date date not null,
	due_date date not null,
	closed boolean not null default false,
	unique (project_id, label),
	unique (project_id, start_date),
	unique (id, project_id),
	check (end_date > start_date and due_date >= end_date)
);
comment on table public.periods is 'The quarters of a project: 2018-Q3, or FY2018-Q2 for US fiscal years.';
comment on column public.periods.closed is 'Nothing can be entered any more.';
alter table public.periods enable row level security;

create function private.quarters(start_date date, end_date date, calendar public.reporting_calendar)
returns table (label text, first_day date, last_day date)
language sql immutable set search_path = ''
as $$
	-- A US fiscal year begins three months before the calendar year it is named after (jtip.md A1.7).
	select
		case calendar when 'us_fiscal' then 'FY' else '' end
			|| to_char(q.day + shift.by, 'YYYY"-Q"Q'),
		q.day::date,
		(q.day + interval '3 months' - interval '1 day')::date
	from
		(select case calendar when 'us_fiscal' then interval '3 months' else interval '0' end) shift (by),
		generate_series(
			date_trunc('quarter', quarters.start_date::timestamp), quarters.end_date::timestamp, interval '3 months'
		) q (day)
$$;
comment on function private.quarters is 'The quarters that a project''s life touches, whole quarters, in order.';

create table public.reports (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	organisation_id uuid not null,
	period_id uuid not null,
	status public.report_status not null default 'draft',
	version integer not null default 0,
	submitted_by uuid references public.profiles (user_id),
	submitted_at timestamptz,
	approved_by uuid references public.profiles (user_id),
	approved_at timestamptz,
	return_reason text not null default '',
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	unique (project_id, organisation_id, period_id),
	unique (id, project_id),
	foreign key (period_id, project_id) references public.periods (id, project_id) on delete cascade,
	foreign key (project_id, organisation_id)
		references public.project_partners (project_id, organisation_id)
);
comment on table public.reports is 'One partner''s submission for one quarter.';
comment on column public.reports.version is 'Counts the saves; whoever saves says which version they saw.';
comment on column public.reports.return_reason is 'Why it was returned or reopened; empty otherwise.';
create index reports_period on public.reports (period_id, project_id);
create index reports_submitted_by on public.reports (submitted_by);
create index reports_approved_by on public.reports (approved_by);
alter table public.reports enable row level security;

create table public.observations (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	report_id uuid not null,
	indicator_id uuid not null,
	location_id uuid references public.locations (id),
	state public.observation_state not null default 'reported',
	value numeric,
	"returning" numeric,
	numerator numeric,
	denominator numeric,
	text text not null default '' check (length(text) <= 10000),
	comment text not null default '' check (length(comment) <= 4000),
	unique nulls not distinct (report_id, indicator_id, location_id),
	unique (id, report_id, project_id),
	foreign key (report_id, project_id) references public.reports (id, project_id) on delete cascade,
	foreign key (indicator_id, project_id) references public.indicators (id, project_id) on delete cascade,
	check (
		state = 'reported'
		or (value is null and "returning" is null and numerator is null and denominator is null)
	)
);
comment on table public.observations is
	'What a report says of one indicator, at one place. No row: not reported, which is not zero.';
comment on column public.observations.returning is 'Of the people in value, those counted in an earlier quarter.';
create index observations_report on public.observations (report_id, project_id);
create index observations_indicator on public.observations (indicator_id, project_id);
create index observations_project on public.observations (project_id);
create index observations_location_id on public.observations (location_id);
create index observations_not_applicable on public.observations (report_id) where state = 'not_applicable';
alter table public.observations enable row level security;

create table public.observation_cells (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	report_id uuid not null,
	observation_id uuid not null,
	key jsonb not null check (jsonb_typeof(key) = 'object' and key <> '{}'),
	value numeric,
	"returning" numeric,
	numerator numeric,
	denominator numeric,
	unique (observation_id, key),
	foreign key (observation_id, report_id, project_id)
		references public.observations (id, report_id, project_id) on delete cascade
);
comment on table public.observation_cells is 'One part of a breakdown of an observation.';
comment on column public.observation_cells.key is
	'{"sex": "female", "age": "minor"}: the set of keys names the breakdown.';
create index observation_cells_observation
	on public.observation_cells (observation_id, report_id, project_id);
create index observation_cells_report on public.observation_cells (report_id);
create index observation_cells_project on public.observation_cells (project_id);
alter table public.observation_cells enable row level security;

create table public.narratives (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	report_id uuid,
	period_id uuid,
	section text not null check (section in ('summary', 'progress', 'variance', 'challenges', 'next_quarter')),
	result_id uuid,
	body text not null check (length(body) between 1 and 20000),
	unique nulls not distinct (project_id, report_id, period_id, section, result_id),
	foreign key (report_id, project_id) references public.reports (id, project_id) on delete cascade,
	foreign key (period_id, project_id) references public.periods (id, project_id) on delete cascade,
	foreign key (result_id, project_id) references public.results (id, project_id) on delete cascade,
	check ((report_id is null) <> (period_id is null))
);
comment on table public.narratives is 'Text beside the figures: of a partner''s report, or of the project for a quarter.';
comment on column public.narratives.section is 'variance: why an indicator is off its way to the target.';
comment on column public.narratives.result_id is 'Null: about the whole report.';
create index narratives_report on public.narratives (report_id, project_id);
create index narratives_period on public.narratives (period_id, project_id);
create index narratives_result on public.narratives (result_id, project_id);
alter table public.narratives enable row level security;

create table public.evidence (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	report_id uuid not null,
	indicator_id uuid not null,
	title text not null check (length(title) between 1 and 300),
	reference text not null default '' check (length(reference) <= 500),
	link text not null default '' check (link = '' or (link ~ '^https?://[^\s]+$' and length(link) <= 1000)),
	file text not null default '' check (length(file) <= 500),
	media_type text not null default '',
	file_size integer not null default 0,
	created_at timestamptz not null default now(),
	created_by uuid default auth.uid() references public.profiles (user_id),
	check (reference <> '' or link <> '' or file <> ''),
	check ((file = '') = (media_type = '') and (file = '') = (file_size = 0)),
	foreign key (report_id, project_id) references public.reports (id, project_id) on delete cascade,
	foreign key (indicator_id, project_id) references public.indicators (id, project_id) on delete cascade
);
comment on table public.evidence is
	'What proves a figure. A reference to a paper file ("kept at the shelter, file 12") is as good as an upload; never a victim''s name.';
comment on column public.evidence.indicator_id is
	'Hangs on the indicator and not on the observation: a figure cleared and typed again keeps its proof.';
comment on column public.evidence.file is 'Our own name of an uploaded file; empty where there is none.';
comment on column public.evidence.file_size is 'Bytes.';
create index evidence_report on public.evidence (report_id, project_id);
create index evidence_indicator on public.evidence (indicator_id, project_id);
create index evidence_created_by on public.evidence (created_by);
alter table public.evidence enable row level security;

create table public.comments (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	report_id uuid not null,
	indicator_id uuid,
	body text not null check (length(body) between 1 and 4000),
	from_reviewer boolean not null default false,
	to_correct boolean not null default false,
	resolved_at timestamptz,
	resolved_by uuid references public.profiles (user_id),
	created_at timestamptz not null default now(),
	created_by uuid not null default auth.uid() references public.profiles (user_id),
	check (to_correct or resolved_at is null),
	foreign key (report_id, project_id) references public.reports (id, project_id) on delete cascade,
	foreign key (indicator_id, project_id) references public.indicators (id, project_id) on delete cascade
);
comment on table public.comments is 'The talk between officer and manager about a report or one of its figures.';
comment on column public.comments.from_reviewer is 'Whether a manager wrote it.';
comment on column public.comments.to_correct is 'The manager asks for a correction; open until resolved_at.';
create index comments_report on public.comments (report_id, project_id);
create index comments_indicator on public.comments (indicator_id, project_id);
create index comments_created_by on public.comments (created_by);
create index comments_resolved_by on public.comments (resolved_by);
alter table public.comments enable row level security;

-- Which reports an officer may read: the own organisation's, and what others had approved.

create function private.my_reports() returns setof uuid
language plpgsql stable parallel safe rows 100 security definer set search_path = ''
-- Definer: the policy of reports is written in terms of it.
as $$
begin
	return query
	select r.id
	from private.my_memberships() m
	join public.reports r
		on r.project_id = m.project_id
		and (r.organisation_id = m.organisation_id or r.status = 'approved')
	where m.role = 'officer';
end
$$;
revoke all on function private.my_reports from public;
grant execute on function private.my_reports to authenticated;

create policy "members read the quarters" on public.periods
	for select to authenticated
	using (
		(select private.is_admin()) or project_id in (select private.my_projects('{manager,officer}'))
	);
create policy "managers add quarters" on public.periods
	for insert to authenticated with check (project_id in (select private.my_projects('{manager}')));
create policy "managers change quarters" on public.periods
	for update to authenticated
	using (project_id in (select private.my_projects('{manager}')))
	with check (project_id in (select private.my_projects('{manager}')));
grant select, insert (project_id, label, start_date, end_date, due_date), update (due_date, closed)
	on public.periods to authenticated;

create policy "managers read all reports, officers theirs and the approved" on public.reports
	for select to authenticated
	using (
		(select private.is_admin())
		or project_id in (select private.my_projects('{manager}'))
		or id in (select private.my_reports())
	);
grant select on public.reports to authenticated;

create policy "whoever reads the report reads its figures" on public.observations
	for select to authenticated
	using (
		(select private.is_admin())
		or project_id in (select private.my_projects('{manager}'))
		or report_id in (select private.my_reports())
	);
grant select on public.observations to authenticated;

create policy "whoever reads the report reads its breakdowns" on public.observation_cells
	for select to authenticated
	using (
		(select private.is_admin())
		or project_id in (select private.my_projects('{manager}'))
		or report_id in (select private.my_reports())
	);
grant select on public.observation_cells to authenticated;

create policy "whoever reads the report reads its narrative" on public.narratives
	for select to authenticated
	using (
		project_id in (select private.my_projects('{manager}'))
		or report_id in (select private.my_reports())
		or (report_id is null and project_id in (select private.my_projects('{officer}')))
	);
grant select on public.narratives to authenticated;

create policy "whoever reads the report reads its evidence" on public.evidence
	for select to authenticated
	using (
		project_id in (select private.my_projects('{manager}')) or report_id in (select private.my_reports())
	);
grant select on public.evidence to authenticated;

create policy "managers and the own organisation read the talk" on public.comments
	for select to authenticated
	using (
		project_id in (select private.my_projects('{manager}'))
		or report_id in (
			select r.id
			from public.reports r
			where (r.project_id, r.organisation_id) in (
				select m.project_id, m.organisation_id from private.my_memberships() m where m.role = 'officer'
			)
		)
	);
grant select on public.comments to authenticated;
