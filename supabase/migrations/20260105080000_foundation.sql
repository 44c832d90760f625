-- Foundation: nobody may do anything, the words of the field, and small helpers.
--
-- Read the migrations in order and they explain the system. `../CONVENTIONS.md` says how they are
-- written. Tables and functions live in `public` and are reached through the API; what the API
-- must never offer lives in `private`.

create schema if not exists private;

-- Deny first. Whatever the server grants by default is taken back, so that each privilege in these
-- files is there because somebody wrote it down.
alter default privileges in schema public revoke all on tables from public, anon, authenticated;
alter default privileges in schema public revoke all on sequences from public, anon, authenticated;
alter default privileges in schema public revoke all on functions from public, anon, authenticated;
alter default privileges revoke execute on functions from public;

grant usage on schema public to anon, authenticated;
-- Policies call helpers in `private` with the rights of whoever asks; the API does not expose it.
grant usage on schema private to anon, authenticated;

create type public.donor as enum ('europeaid', 'jtip', 'other');
create type public.reporting_calendar as enum ('calendar', 'us_fiscal');
create type public.membership_role as enum ('manager', 'officer', 'viewer');
create type public.result_level as enum (
	'impact', 'outcome', 'output', 'activity', 'goal', 'objective'
);
create type public.indicator_measure as enum ('number', 'percentage', 'milestone', 'qualitative');
create type public.indicator_accumulation as enum ('sum', 'latest', 'average', 'maximum');
create type public.indicator_combination as enum ('sum', 'average', 'maximum');
create type public.indicator_direction as enum ('increase', 'decrease');
create type public.indicator_status as enum (
	'achieved', 'on_track', 'at_risk', 'off_track', 'no_data', 'not_due', 'no_target'
);
create type public.target_path as enum ('linear', 'step');
create type public.report_status as enum ('draft', 'submitted', 'returned', 'approved');
create type public.observation_state as enum ('reported', 'not_applicable');
create type public.publication_format as enum ('europeaid', 'jtip');
create type public.publication_audience as enum ('donor', 'public');

create function private.number(entry text) returns numeric
language sql immutable set search_path = ''
as $$
	select case
		when entry ~ '^\s*-?\d{1,15}(\.\d{1,9})?\s*$' then entry::numeric
	end
$$;
comment on function private.number is
	'The number somebody typed, or null where it is none. Digits with a decimal point; the page turns '
	'local formats into this one.';

create function private.token_hash(token text) returns text
language sql immutable set search_path = ''
as $$
	select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(token, 'UTF8')), 'hex')
$$;
comment on function private.token_hash is 'What is stored of a secret link: enough to recognise it.';

create function private.new_token() returns text
language sql volatile set search_path = ''
as $$
	select pg_catalog.replace(
		pg_catalog.gen_random_uuid()::text || pg_catalog.gen_random_uuid()::text, '-', ''
	)
$$;
comment on function private.new_token is '244 random bits for a secret link; shown once, stored hashed.';

create function private.refuse(code text, message text, details jsonb default null, hint text default null)
returns void
language plpgsql immutable set search_path = ''
as $$
begin
	raise exception using
		errcode = code,
		message = message,
		detail = coalesce(details::text, ''),
		hint = coalesce(hint, '');
end
$$;
comment on function private.refuse is
	'Refuses with an HTTP status the API understands (PT404, PT409, PT422, PT423 …), the figures at '
	'fault as JSON in details, and the code of the message in hint.';
