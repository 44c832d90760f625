-- Invitations: the only way to an account. The link is shown once and stored hashed.

create table public.invitations (
	id uuid primary key default gen_random_uuid(),
	project_id uuid references public.projects (id) on delete cascade,
	email text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 320),
	role public.membership_role,
	organisation_id uuid references public.organisations (id),
	makes_admin boolean not null default false,
	token_hash text not null unique,
	expires_at timestamptz not null,
	accepted_at timestamptz,
	accepted_by uuid references public.profiles (user_id),
	created_by uuid default auth.uid() references public.profiles (user_id),
	created_at timestamptz not null default now(),
	check (makes_admin or project_id is not null),
	check ((project_id is null) = (role is null)),
	check ((role = 'officer') <= (organisation_id is not null)),
	foreign key (project_id, organisation_id)
		references public.project_partners (project_id, organisation_id)
);
comment on table public.invitations is 'Somebody is asked to join a project in a role; works once, for one e-mail address.';
create index invitations_project on public.invitations (project_id, organisation_id);
create index invitations_organisation_id on public.invitations (organisation_id);
create index invitations_accepted_by on public.invitations (accepted_by);
create index invitations_created_by on public.invitations (created_by);
alter table public.invitations enable row level security;

create policy "managers read the invitations to their projects" on public.invitations
	for select to authenticated
	using (
		project_id in (select private.my_projects('{manager}')) or (select private.is_admin())
	);
grant select (
	id, project_id, email, role, organisation_id, makes_admin, expires_at, accepted_at, accepted_by,
	created_by, created_at
) on public.invitations to authenticated;

create function public.invite(
	email text, project_code text, role text, organisation text default null, days integer default 14
)
returns text
language plpgsql volatile security definer set search_path = ''
-- Definer: the token is made here and only its hash is kept. It asks may_review first.
as $$
#variable_conflict use_variable
declare
	project uuid := (select p.id from public.projects p where p.code = project_code);
	partner uuid;
	token text := private.new_token();
begin
	if project is null or not private.may_review(project) then
		perform private.refuse('PT404', 'There is no such project.', null, 'no_such_project');
	end if;
	if email is null or email !~ '^[^@\s]+@[^@\s]+$' or length(email) > 320 then
		perform private.refuse('PT422', 'That is not an e-mail address.', '{"field": "email"}', 'not_an_email');
	elsif role is null or role not in ('manager', 'officer', 'viewer') then
		perform private.refuse('PT422', 'There is no such role.', '{"field": "role"}', 'no_such_role');
	elsif days is null or days not between 1 and 90 then
		perform private.refuse('PT422', 'An invitation lasts between 1 and 90 days.', '{"field": "days"}', 'days_out_of_range');
	end if;
	if organisation is not null then
		partner := (
			select pp.organisation_id
			from public.project_partners pp
			join public.organisations o on o.id = pp.organisation_id
			where pp.project_id = project and o.short_name = organisation
		);
	end if;
	if role = 'officer' and partner is null then
		perform private.refuse(
			'PT422', 'An officer reports for a partner of the project.', '{"field": "organisation"}', 'partner_required'
		);
	end if;
	insert into public.invitations (project_id, email, role, organisation_id, token_hash, expires_at)
	values (
		project, lower(btrim(email)), role::public.membership_role, partner, private.token_hash(token),
		now() + make_interval(days => days)
	);
	return token;
end
$$;
comment on function public.invite is 'Invites somebody to a project. The token is returned once and never again.';

create function private.invitation_to_manage(invitation_id uuid) returns public.invitations
language plpgsql volatile set search_path = ''
as $$
declare
	invitation public.invitations;
begin
	select i.* into invitation
	from public.invitations i
	where i.id = invitation_id and i.accepted_at is null
	for update;
	if invitation.id is null or not private.may_review(invitation.project_id) then
		perform private.refuse(
			'PT404', 'This invitation does not exist or is no longer valid.', null, 'no_such_invitation'
		);
	end if;
	return invitation;
end
$$;

create function public.renew_invitation(invitation_id uuid, days integer default 14) returns text
language plpgsql volatile security definer set search_path = ''
-- Definer: the token is made here and only its hash is kept. It asks may_review first.
as $$
declare
	invitation public.invitations := private.invitation_to_manage(invitation_id);
	token text := private.new_token();
begin
	if days is null or days not between 1 and 90 then
		perform private.refuse('PT422', 'An invitation lasts between 1 and 90 days.', '{"field": "days"}', 'days_out_of_range');
	end if;
	update public.invitations i
	set
		token_hash = private.token_hash(token),
		expires_at = now() + make_interval(days => days),
		created_by = auth.uid()
	where i.id = invitation.id;
	return token;
end
$$;
comment on function public.renew_invitation is
	'Makes a new link for an invitation that was not accepted; the old one opens nothing any more.';

create function public.withdraw_invitation(invitation_id uuid) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may change invitations. It asks may_review first.
as $$
declare
	invitation public.invitations := private.invitation_to_manage(invitation_id);
begin
	delete from public.invitations i where i.id = invitation.id;
end
$$;

create function public.set_administrator(person uuid, administrator boolean) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may change who is administrator. It asks for an administrator first.
as $$
begin
	if not private.is_admin() then
		perform private.refuse('PT403', 'Administrators do this.', null, 'administrators_only');
	end if;
	perform pg_advisory_xact_lock(hashtext('administrators'));
	update public.profiles p
	set is_admin = administrator
	where p.user_id = person and p.is_admin <> administrator;
	if not exists (select from public.profiles p where p.is_admin) then
		perform private.refuse('PT409', 'Somebody has to be administrator.', null, 'last_administrator');
	end if;
	insert into public.audit_events (actor, entity, entity_id, action)
	select
		auth.uid(), 'profiles', p.user_id,
		case when administrator then 'made_administrator' else 'no_longer_administrator' end
	from public.profiles p
	where p.user_id = person;
end
$$;
comment on function public.set_administrator is 'Makes somebody administrator, or no longer; one has to remain.';

create function private.open_invitation(token text) returns public.invitations
language sql stable set search_path = ''
as $$
	select i.*
	from public.invitations i
	where
		i.token_hash = private.token_hash(token) and i.accepted_at is null and i.expires_at > now()
		-- The word of somebody who may not invite any more opens nothing.
		and (
			i.created_by is null
			or exists (select from public.profiles p where p.user_id = i.created_by and p.is_admin)
			or exists (
				select from public.memberships m
				where m.user_id = i.created_by and m.project_id = i.project_id and m.role = 'manager'
			)
		)
$$;

create function public.invitation(token text) returns jsonb
language plpgsql stable security definer set search_path = ''
-- Definer: it is called before there is an account; the token is the right to read this one invitation.
as $$
#variable_conflict use_variable
declare
	invitation public.invitations := private.open_invitation(token);
begin
	if invitation.id is null then
		perform private.refuse('PT404', 'This invitation does not exist or is no longer valid.', null, 'no_such_invitation');
	end if;
	return jsonb_build_object(
		'email', invitation.email,
		'role', invitation.role,
		'makesAdmin', invitation.makes_admin,
		'project', (
			select jsonb_build_object('code', p.code, 'title', p.title)
			from public.projects p where p.id = invitation.project_id
		),
		'organisation', (select o.name from public.organisations o where o.id = invitation.organisation_id),
		'hasAccount', exists (select from public.profiles p where p.email = invitation.email)
	);
end
$$;

create function private.accept(invitation public.invitations, user_id uuid) returns void
language plpgsql volatile set search_path = ''
as $$
#variable_conflict use_variable
begin
	update public.invitations i set accepted_at = now(), accepted_by = user_id
	where i.id = invitation.id and i.accepted_at is null;
	if not found then
		perform private.refuse('PT404', 'This invitation does not exist or is no longer valid.', null, 'no_such_invitation');
	end if;
	if invitation.makes_admin then
		update public.profiles p set is_admin = true where p.user_id = user_id;
		insert into public.audit_events (actor, entity, entity_id, action)
		values (invitation.created_by, 'profiles', user_id, 'made_administrator');
	end if;
	if invitation.project_id is not null then
		insert into public.memberships (project_id, user_id, role, organisation_id)
		values (invitation.project_id, user_id, invitation.role, invitation.organisation_id)
		on conflict do nothing;
	end if;
end
$$;

create function public.accept_invitation(token text) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may write memberships of projects that are not theirs; the invitation is the right to.
as $$
#variable_conflict use_variable
declare
	invitation public.invitations := private.open_invitation(token);
	person public.profiles;
begin
	select p.* into person from public.profiles p where p.user_id = auth.uid();
	if invitation.id is null or person.email is distinct from invitation.email then
		perform private.refuse('PT404', 'This invitation does not exist or is no longer valid.', null, 'no_such_invitation');
	end if;
	perform private.accept(invitation, person.user_id);
end
$$;
comment on function public.accept_invitation is 'Somebody who has an account joins; the invitation must be to their own address.';

create function public.needs_first_person() returns boolean
language sql stable security definer set search_path = ''
-- Definer: it is asked before anybody has an account.
as $$ select not exists (select from public.profiles) $$;
comment on function public.needs_first_person is 'True until the first person, the administrator, has signed up.';

-- Signing up. The token travels in the sign-up's metadata; without an invitation to that very address
-- there is no account. The first person of an empty installation needs none and is its administrator.

create function private.check_sign_up() returns trigger
language plpgsql security definer set search_path = ''
-- Definer: the auth server's role cannot read invitations.
as $$
declare
	invitation public.invitations := private.open_invitation(new.raw_user_meta_data ->> 'invitation');
begin
	-- Two first people at the same moment: one waits here and is then refused.
	perform pg_catalog.pg_advisory_xact_lock(hashtext('besa.first_person'));
	if public.needs_first_person() and invitation.id is null then
		return new;
	end if;
	if invitation.id is null or lower(new.email) is distinct from invitation.email then
		perform private.refuse('PT403', 'An account needs an invitation.', null, 'invitation_required');
	end if;
	return new;
end
$$;

create function private.make_profile() returns trigger
language plpgsql security definer set search_path = ''
-- Definer: nobody may insert profiles.
as $$
declare
	invitation public.invitations := private.open_invitation(new.raw_user_meta_data ->> 'invitation');
	first_person boolean := public.needs_first_person();
begin
	insert into public.profiles (user_id, email, full_name, is_admin)
	values (
		new.id, lower(new.email), left(btrim(coalesce(new.raw_user_meta_data ->> 'full_name', '')), 200),
		first_person and invitation.id is null
	);
	if invitation.id is not null then
		perform private.accept(invitation, new.id);
	end if;
	return new;
end
$$;

create trigger check_sign_up before insert on auth.users
	for each row execute function private.check_sign_up();
create trigger make_profile after insert on auth.users
	for each row execute function private.make_profile();

create function private.follow_address() returns trigger
language plpgsql security definer set search_path = ''
-- Definer: nobody may change the address of a profile; the auth server has proved this one.
as $$
begin
	update public.profiles p set email = lower(new.email) where p.user_id = new.id;
	return new;
end
$$;
create trigger follow_address after update of email on auth.users
	for each row when (old.email is distinct from new.email)
	execute function private.follow_address();

grant execute on function
	public.invite, public.renew_invitation, public.withdraw_invitation, public.accept_invitation,
	public.set_administrator
	to authenticated;
grant execute on function public.invitation, public.needs_first_person to anon, authenticated;
