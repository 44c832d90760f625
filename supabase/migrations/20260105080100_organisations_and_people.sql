-- Organisations, and the people who sign in.

create table public.organisations (
	id uuid primary key default gen_random_uuid(),
	name text not null check (length(name) between 1 and 200),
	short_name text not null unique check (short_name ~ '^[^/\s][^/]{0,39}$'),
	country text not null default '' check (length(country) <= 100),
	created_at timestamptz not null default now()
);
comment on table public.organisations is 'Partner organisations, shared by all projects.';
comment on column public.organisations.short_name is 'Stands in addresses and tables: KMOP, ARSIS.';
alter table public.organisations enable row level security;

create table public.profiles (
	user_id uuid primary key references auth.users (id),
	email text not null unique check (length(email) <= 320),
	full_name text not null default '' check (length(full_name) <= 200),
	locale text not null default 'en' check (length(locale) <= 10),
	is_admin boolean not null default false,
	created_at timestamptz not null default now()
);
comment on table public.profiles is
	'A person who can sign in. A profile stays when somebody leaves: their entries keep their author.';
comment on column public.profiles.is_admin is 'Administrators stand above the roles of every project.';
alter table public.profiles enable row level security;

create function private.is_admin() returns boolean
language plpgsql stable parallel safe security definer set search_path = ''
-- Definer: it reads the profile that the policies of profiles are about to ask for.
as $$
begin
	return exists (
		select from public.profiles p where p.user_id = auth.uid() and p.is_admin
	);
end
$$;
revoke all on function private.is_admin from public;
grant execute on function private.is_admin to authenticated;
