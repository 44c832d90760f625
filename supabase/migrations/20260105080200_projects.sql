-- Projects, who takes part in them, and where they work.

create table public.projects (
	id uuid primary key default gen_random_uuid(),
	code text not null unique check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
	title text not null check (length(title) between 1 and 400),
	donor public.donor not null default 'other',
	donor_name text not null default '' check (length(donor_name) <= 300),
	contract_number text not null default '' check (length(contract_number) <= 120),
	programme text not null default '' check (length(programme) <= 300),
	summary text not null default '' check (length(summary) <= 5000),
	start_date date not null,
	end_date date not null,
	budget_amount numeric check (budget_amount >= 0),
	currency text check (currency ~ '^[A-Z]{3}$'),
	lead_organisation_id uuid references public.organisations (id),
	contact_person text not null default '' check (length(contact_person) <= 200),
	reporting_calendar public.reporting_calendar not null default 'calendar',
	due_days integer not null default 30 check (due_days between 0 and 366),
	final_due_days integer not null default 30 check (final_due_days between 0 and 366),
	on_track_min numeric not null default 0.85 check (on_track_min > 0),
	at_risk_min numeric not null default 0.60 check (at_risk_min > 0),
	template_version text not null default '' check (length(template_version) <= 40),
	suppression_k integer not null default 5 check (suppression_k between 2 and 100),
	suppression_k_public integer not null default 11 check (suppression_k_public between 2 and 100),
	suppression_width integer check (suppression_width between 1 and 100),
	awarding_agency text not null default '' check (length(awarding_agency) <= 300),
	recipient_uei text not null default '' check (length(recipient_uei) <= 40),
	recipient_ein text not null default '' check (length(recipient_ein) <= 40),
	recipient_address text not null default '' check (length(recipient_address) <= 600),
	assistance_listing text not null default '' check (length(assistance_listing) <= 40),
	certifying_official text not null default '' check (length(certifying_official) <= 300),
	report_frequency text not null default '' check (length(report_frequency) <= 80),
	variance_threshold numeric not null default 0.10 check (variance_threshold between 0 and 1),
	shows_disclaimer boolean not null default true,
	iati_includes_sensitive boolean not null default false,
	iati_organisation_identifier text not null default '' check (length(iati_organisation_identifier) <= 120),
	iati_sector text not null default '' check (iati_sector ~ '^(\d{5})?$'),
	is_example boolean not null default false,
	archived_at timestamptz,
	created_at timestamptz not null default now(),
	check (end_date >= start_date),
	check (on_track_min >= at_risk_min)
);
comment on column public.projects.contract_number is 'Printed exactly as given, never parsed.';
comment on column public.projects.due_days is 'Days after the end of a quarter until its reports are due.';
comment on column public.projects.final_due_days is 'The same after the last quarter, whose report is the final one.';
comment on column public.projects.awarding_agency is 'The element of the agency that made the award, as the cover names it (jtip.md).';
comment on column public.projects.variance_threshold is 'Beyond this share of what was expected, either way, a difference has to be explained; exactly at it not.';
comment on column public.projects.shows_disclaimer is 'Whether files carry the donor''s disclaimer and funding statement.';
comment on column public.projects.iati_includes_sensitive is 'Whether sensitive indicators go into the IATI file, protected as elsewhere.';
comment on column public.projects.iati_organisation_identifier is
	'Of the lead organisation, as its register gives it; empty where it has none.';
comment on column public.projects.iati_sector is 'Purpose code of the OECD; empty: human rights.';
comment on column public.projects.archived_at is 'Since when nothing is entered and lists leave it out.';
comment on column public.projects.on_track_min is 'Least pace at which an indicator is on track.';
comment on column public.projects.at_risk_min is 'Least pace at which an indicator is at risk; below, it is off track.';
comment on column public.projects.template_version is 'The donor template annexed to the signed contract.';
comment on column public.projects.suppression_k is 'Donor files withhold counts of 1 to k-1 people in sensitive breakdowns.';
comment on column public.projects.suppression_width is
	'How far apart the least and the greatest possible count of what is withheld must be; null: k-1 of each copy.';
comment on column public.projects.is_example is 'Example data say so on every screen and in every file.';
create index projects_lead_organisation_id on public.projects (lead_organisation_id);
alter table public.projects enable row level security;

create table public.project_partners (
	project_id uuid not null references public.projects (id) on delete cascade,
	organisation_id uuid not null references public.organisations (id),
	role text not null default '' check (length(role) <= 100),
	position integer not null default 0,
	primary key (project_id, organisation_id)
);
comment on column public.project_partners.role is 'In the donor''s words: coordinator, co-beneficiary, sub-recipient.';
create index project_partners_organisation_id on public.project_partners (organisation_id);
alter table public.project_partners enable row level security;

create table public.locations (
	id uuid primary key default gen_random_uuid(),
	parent_id uuid references public.locations (id),
	code text not null unique check (length(code) between 1 and 40),
	name text not null check (length(name) between 1 and 120)
);
comment on table public.locations is 'Countries, regions and municipalities, shared by all projects.';
create index locations_parent_id on public.locations (parent_id);
alter table public.locations enable row level security;

create table public.project_locations (
	project_id uuid not null references public.projects (id) on delete cascade,
	location_id uuid not null references public.locations (id),
	position integer not null default 0,
	primary key (project_id, location_id)
);
create index project_locations_location_id on public.project_locations (location_id);
alter table public.project_locations enable row level security;

create table public.memberships (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null references public.projects (id) on delete cascade,
	user_id uuid not null references public.profiles (user_id),
	role public.membership_role not null,
	organisation_id uuid references public.organisations (id),
	created_at timestamptz not null default now(),
	unique nulls not distinct (project_id, user_id, role, organisation_id),
	constraint officers_belong_to_a_partner
		foreign key (project_id, organisation_id)
		references public.project_partners (project_id, organisation_id),
	check ((role = 'officer') <= (organisation_id is not null))
);
comment on table public.memberships is 'Who does what in which project.';
comment on column public.memberships.organisation_id is 'The partner an officer reports for.';
create index memberships_user_id on public.memberships (user_id, project_id);
create index memberships_partner on public.memberships (project_id, organisation_id);
create index memberships_organisation_id on public.memberships (organisation_id);
alter table public.memberships enable row level security;

-- The one place that knows who is in which project. Policies ask it once per statement. It is plpgsql,
-- which keeps its plans from call to call, and parallel safe, so that what it guards may be read by
-- workers; the few rows that it says it returns keep the planner from expecting thousands.

create function private.my_memberships()
returns table (project_id uuid, role public.membership_role, organisation_id uuid)
language plpgsql stable parallel safe rows 10 security definer set search_path = ''
-- Definer: the policies of memberships and projects are written in terms of it.
as $$
#variable_conflict use_column
begin
	return query
	select m.project_id, m.role, m.organisation_id
	from public.memberships m
	where m.user_id = (select auth.uid());
	if private.is_admin() then
		return query
		select p.id, 'manager'::public.membership_role, null::uuid from public.projects p;
	end if;
end
$$;
comment on function private.my_memberships is
	'The memberships of whoever asks; an administrator is a manager of every project.';

create function private.my_projects(roles public.membership_role[]) returns setof uuid
language plpgsql stable parallel safe rows 10 security definer set search_path = ''
-- Definer: like my_memberships, which it does not ask because nearly every statement asks it.
as $$
declare
	me uuid := auth.uid();
begin
	return query
	select m.project_id from public.memberships m where m.user_id = me and m.role = any (roles);
	if 'manager' = any (roles) and exists (
		select from public.profiles p where p.user_id = me and p.is_admin
	) then
		return query select p.id from public.projects p;
	end if;
end
$$;
comment on function private.my_projects is
	'The projects in which whoever asks has one of some roles; an administrator is a manager of every one.';

revoke all on function private.my_memberships, private.my_projects from public;
grant execute on function private.my_memberships, private.my_projects to authenticated;

create table private.former_members (
	project_id uuid not null references public.projects (id) on delete cascade,
	user_id uuid not null references public.profiles (user_id),
	primary key (project_id, user_id)
);
comment on table private.former_members is
	'Who left a project: what they entered stays, and their names stay beside it.';
create index former_members_user_id on private.former_members (user_id);
alter table private.former_members enable row level security;

create function private.remember_member() returns trigger
language plpgsql security definer set search_path = ''
-- Definer: nobody may write who was in a project. The project itself may be going.
as $$
begin
	insert into private.former_members (project_id, user_id)
	select old.project_id, old.user_id
	where exists (select from public.projects p where p.id = old.project_id)
	on conflict do nothing;
	return old;
end
$$;
create trigger remember_member after delete on public.memberships
	for each row execute function private.remember_member();

create function private.my_colleagues() returns setof uuid
language plpgsql stable parallel safe rows 100 security definer set search_path = ''
-- Definer: it reads memberships that the asking officer cannot list.
as $$
begin
	return query
	select m.user_id
	from public.memberships m
	where m.project_id in (select private.my_projects('{manager,officer}'))
	union
	select f.user_id
	from private.former_members f
	where f.project_id in (select private.my_projects('{manager,officer}'));
end
$$;
comment on function private.my_colleagues is 'People whose names stand beside figures the asker may read.';
revoke all on function private.my_colleagues from public;
grant execute on function private.my_colleagues to authenticated;

-- Policies. A viewer (donor) reads publications and nothing else, so no table here is theirs. Where many
-- rows are read, is_admin comes first: an administrator's rows are not looked up one by one in the list
-- of all projects.

create policy "members read their projects" on public.projects
	for select to authenticated
	using (
		(select private.is_admin()) or id in (select private.my_projects('{manager,officer}'))
	);
create policy "administrators add projects" on public.projects
	for insert to authenticated with check ((select private.is_admin()));
create policy "managers change their projects" on public.projects
	for update to authenticated
	using (id in (select private.my_projects('{manager}')))
	with check (id in (select private.my_projects('{manager}')));
grant select on public.projects to authenticated;
grant insert (
	code, title, donor, donor_name, contract_number, programme, summary, start_date, end_date,
	budget_amount, currency, lead_organisation_id, contact_person, reporting_calendar, due_days,
	on_track_min, at_risk_min, template_version, suppression_k, suppression_k_public, suppression_width,
	final_due_days, awarding_agency, recipient_uei, recipient_ein, recipient_address,
	assistance_listing, certifying_official, report_frequency, variance_threshold, shows_disclaimer,
	iati_includes_sensitive, iati_organisation_identifier, iati_sector
), update (
	title, donor, donor_name, contract_number, programme, summary, start_date, end_date,
	budget_amount, currency, lead_organisation_id, contact_person, reporting_calendar, due_days,
	on_track_min, at_risk_min, template_version, suppression_k, suppression_k_public, suppression_width,
	final_due_days, awarding_agency, recipient_uei, recipient_ein, recipient_address,
	assistance_listing, certifying_official, report_frequency, variance_threshold, shows_disclaimer,
	iati_includes_sensitive, iati_organisation_identifier, iati_sector
) on public.projects to authenticated;
-- No delete: a project that has reported is evidence.

create policy "members read the partners" on public.project_partners
	for select to authenticated
	using (
		(select private.is_admin()) or project_id in (select private.my_projects('{manager,officer}'))
	);
create policy "managers add partners" on public.project_partners
	for insert to authenticated with check (project_id in (select private.my_projects('{manager}')));
create policy "managers change partners" on public.project_partners
	for update to authenticated
	using (project_id in (select private.my_projects('{manager}')))
	with check (project_id in (select private.my_projects('{manager}')));
create policy "managers remove partners" on public.project_partners
	for delete to authenticated using (project_id in (select private.my_projects('{manager}')));
grant select, insert, update (role, position), delete on public.project_partners to authenticated;

create policy "members read where the project works" on public.project_locations
	for select to authenticated
	using (project_id in (select private.my_projects('{manager,officer}')));
create policy "managers add places" on public.project_locations
	for insert to authenticated with check (project_id in (select private.my_projects('{manager}')));
create policy "managers reorder places" on public.project_locations
	for update to authenticated
	using (project_id in (select private.my_projects('{manager}')))
	with check (project_id in (select private.my_projects('{manager}')));
create policy "managers remove places" on public.project_locations
	for delete to authenticated using (project_id in (select private.my_projects('{manager}')));
grant select, insert, update (position), delete on public.project_locations to authenticated;

create policy "members read the places" on public.locations
	for select to authenticated
	using (exists (select from private.my_projects('{manager,officer}')) or (select private.is_admin()));
create policy "administrators add places" on public.locations
	for insert to authenticated with check ((select private.is_admin()));
create policy "administrators change places" on public.locations
	for update to authenticated
	using ((select private.is_admin())) with check ((select private.is_admin()));
grant select, insert (parent_id, code, name), update (parent_id, code, name)
	on public.locations to authenticated;

create policy "people read their own memberships, managers all of the project" on public.memberships
	for select to authenticated
	using (
		user_id = (select auth.uid()) or project_id in (select private.my_projects('{manager}'))
	);
create policy "managers change roles" on public.memberships
	for update to authenticated
	using (project_id in (select private.my_projects('{manager}')))
	with check (project_id in (select private.my_projects('{manager}')));
create policy "managers remove people" on public.memberships
	for delete to authenticated using (project_id in (select private.my_projects('{manager}')));
grant select, update (role, organisation_id), delete on public.memberships to authenticated;
-- No insert: whoever joins has accepted an invitation.

create policy "members read the partners of their projects" on public.organisations
	for select to authenticated
	using (
		(select private.is_admin())
		or id in (
			select pp.organisation_id from public.project_partners pp
			union all
			select p.lead_organisation_id from public.projects p
		)
	);
create policy "administrators add organisations" on public.organisations
	for insert to authenticated with check ((select private.is_admin()));
create policy "administrators change organisations" on public.organisations
	for update to authenticated
	using ((select private.is_admin())) with check ((select private.is_admin()));
grant select, insert (name, short_name, country), update (name, short_name, country)
	on public.organisations to authenticated;

create policy "people read themselves and those they work with" on public.profiles
	for select to authenticated
	using (
		user_id = (select auth.uid())
		or (select private.is_admin())
		or user_id in (select private.my_colleagues())
	);
create policy "people change their own name and language" on public.profiles
	for update to authenticated
	using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
grant select (user_id, full_name), update (full_name, locale) on public.profiles to authenticated;
-- Addresses, and who is administrator, are for the person and for whoever manages people.
create function private.my_profile() returns public.profiles
language sql stable security definer set search_path = ''
-- Definer: the columns are granted to nobody.
as $$ select p.* from public.profiles p where p.user_id = (select auth.uid()) $$;
create function private.addresses()
returns table (user_id uuid, email text, is_admin boolean, last_sign_in_at timestamptz)
language sql stable security definer set search_path = ''
-- Definer: the columns are granted to nobody.
as $$
	select p.user_id, p.email, p.is_admin, u.last_sign_in_at
	from public.profiles p
	join auth.users u on u.id = p.user_id
	where
		(select private.is_admin())
		or p.user_id in (
			select m.user_id
			from public.memberships m
			where m.project_id in (select private.my_projects('{manager}'))
		)
$$;
comment on function private.addresses is 'How the people whom the asker manages sign in, and when they last did.';
revoke all on function private.my_profile, private.addresses from public;
grant execute on function private.my_profile, private.addresses to authenticated;
-- No insert: profiles are made when an invitation is accepted. is_admin is never granted.
