-- Publications: what a donor receives, frozen. Never live data.

create function private.my_name() returns text
language sql stable set search_path = ''
as $$ select coalesce((select p.full_name from public.profiles p where p.user_id = (select auth.uid())), '') $$;
grant execute on function private.my_name to authenticated;

create table public.publications (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null references public.projects (id),
	number integer not null check (number > 0),
	format public.publication_format not null,
	kind text not null default 'interim' check (kind in ('interim', 'final')),
	from_period_id uuid not null,
	to_period_id uuid not null,
	audience public.publication_audience not null default 'donor',
	figures jsonb not null,
	narrative jsonb not null default '[]',
	template_version text not null default '',
	suppression_k integer not null check (suppression_k between 2 and 100),
	suppression_width integer not null check (suppression_width between 1 and 100),
	hash text not null check (hash ~ '^[0-9a-f]{64}$'),
	published_by uuid not null default auth.uid() references public.profiles (user_id),
	published_by_name text not null default private.my_name(),
	published_at timestamptz not null default now(),
	revoked_by uuid references public.profiles (user_id),
	revoked_at timestamptz,
	unique (id, project_id),
	unique (project_id, number),
	foreign key (from_period_id, project_id) references public.periods (id, project_id),
	foreign key (to_period_id, project_id) references public.periods (id, project_id)
);
comment on table public.publications is 'A frozen report that a donor may see. Its files are a pure function of figures and narrative.';
comment on column public.publications.number is
	'Counts the publications of the project. It comes with what was published before: of two that are made at once and do not know each other, the second is refused.';
comment on column public.publications.suppression_k is
	'By which it was protected. Beside the figures and not in them: who knows how people are protected can work out more.';
comment on column public.publications.suppression_width is 'As suppression_k, with what the project''s null stands for.';
comment on column public.publications.hash is 'SHA-256 of figures and narrative in canonical form.';
comment on column public.publications.published_by_name is 'As it was on the day: a donor reads it without seeing who has accounts.';
create index publications_project on public.publications (project_id, published_at);
create index publications_from_period on public.publications (from_period_id, project_id);
create index publications_to_period on public.publications (to_period_id, project_id);
create index publications_published_by on public.publications (published_by);
create index publications_revoked_by on public.publications (revoked_by);
alter table public.publications enable row level security;

create policy "members read publications, donors those in force" on public.publications
	for select to authenticated
	using (
		project_id in (select private.my_projects('{manager,officer}'))
		or (revoked_at is null and project_id in (select private.my_projects('{viewer}')))
	);
create policy "managers publish" on public.publications
	for insert to authenticated
	with check (
		project_id in (select private.my_projects('{manager}')) and published_by = (select auth.uid())
		-- Lists go by the code that stands in the figures: it is that of the project.
		and figures -> 'project' ->> 'code' = (
			select p.code from public.projects p where p.id = publications.project_id
		)
	);
grant select (
	id, project_id, number, format, kind, from_period_id, to_period_id, audience, figures, narrative,
	template_version, hash, published_by, published_by_name, published_at, revoked_by, revoked_at
), insert (
	project_id, number, format, kind, from_period_id, to_period_id, audience, figures, narrative,
	template_version, suppression_k, suppression_width, hash
) on public.publications to authenticated;
-- No reading of the rules of protection: frozen_rules tells managers.
-- No update: a publication never changes. Revoking is a function.

create table public.share_links (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	publication_id uuid not null,
	token_hash text not null unique,
	expires_at timestamptz not null,
	revoked_at timestamptz,
	opened integer not null default 0,
	created_by uuid not null default auth.uid() references public.profiles (user_id),
	created_at timestamptz not null default now(),
	foreign key (publication_id, project_id) references public.publications (id, project_id)
);
comment on table public.share_links is 'A link that shows one publication without an account. Only its hash is kept.';
create index share_links_publication on public.share_links (publication_id, project_id);
create index share_links_created_by on public.share_links (created_by);
alter table public.share_links enable row level security;

create policy "managers read the share links" on public.share_links
	for select to authenticated using (project_id in (select private.my_projects('{manager}')));
grant select (
	id, project_id, publication_id, expires_at, revoked_at, opened, created_by, created_at
) on public.share_links to authenticated;

create table public.publication_texts (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	from_period_id uuid not null,
	to_period_id uuid not null,
	section text not null check (section ~ '^[a-z_]{1,40}$'),
	result_id uuid,
	body text not null check (length(body) <= 20000),
	basis text not null check (length(basis) <= 64),
	version integer not null default 1,
	changed_by uuid not null default auth.uid() references public.profiles (user_id),
	changed_at timestamptz not null default now(),
	unique nulls not distinct (project_id, from_period_id, to_period_id, section, result_id),
	foreign key (from_period_id, project_id) references public.periods (id, project_id) on delete cascade,
	foreign key (to_period_id, project_id) references public.periods (id, project_id) on delete cascade,
	foreign key (result_id, project_id) references public.results (id, project_id) on delete cascade
);
comment on table public.publication_texts is
	'The narrative of a publication to be, as managers write it: one text a section of the donor''s form. The trail keeps every version.';
comment on column public.publication_texts.result_id is 'Null: about the whole project.';
comment on column public.publication_texts.body is 'Empty: nothing is said here, whatever the partners wrote.';
comment on column public.publication_texts.basis is
	'Hash of what the partners had written when it was saved; another one now means that they changed it.';
create index publication_texts_from_period on public.publication_texts (from_period_id, project_id);
create index publication_texts_to_period on public.publication_texts (to_period_id, project_id);
create index publication_texts_result on public.publication_texts (result_id, project_id);
create index publication_texts_changed_by on public.publication_texts (changed_by);
alter table public.publication_texts enable row level security;

create policy "managers read the texts of publications" on public.publication_texts
	for select to authenticated using (project_id in (select private.my_projects('{manager}')));
grant select on public.publication_texts to authenticated;
-- No writing: save_publication_texts does, which knows the version that was read.

create trigger record_inserts after insert on public.publication_texts referencing new table as changed_to
	for each statement execute function private.record_changes();
create trigger record_updates after update on public.publication_texts
	referencing old table as changed_from new table as changed_to
	for each statement execute function private.record_changes();
create trigger record_deletes after delete on public.publication_texts referencing old table as changed_from
	for each statement execute function private.record_changes();

create function private.range_to_write(project_code text, from_period text, to_period text)
returns table (project_id uuid, from_period_id uuid, to_period_id uuid)
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
declare
	project uuid := (select p.id from public.projects p where p.code = project_code);
begin
	if project is null or not private.may_review(project) then
		perform private.refuse('PT404', 'There is no such project.', null, 'no_such_project');
	end if;
	return query
	select project, private.point(project_code, from_period), private.point(project_code, to_period);
end
$$;

create function private.publication_text_json(written public.publication_texts) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object(
		'section', written.section,
		'resultCode', (select r.code from public.results r where r.id = written.result_id),
		'body', written.body, 'basis', written.basis, 'version', written.version,
		'changedBy', (select p.full_name from public.profiles p where p.user_id = written.changed_by),
		'changedAt', to_char(written.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
	)
$$;

create function public.save_publication_texts(
	project_code text, from_period text, to_period text, texts jsonb
)
returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may write texts but with the version that was read. It asks range_to_write first.
as $$
#variable_conflict use_variable
declare
	place record;
	given record;
	written public.publication_texts;
	saved jsonb := '[]';
	stale jsonb := '[]';
begin
	select * into place from private.range_to_write(project_code, from_period, to_period);
	for given in
		select t.section, t.result, r.id as result_id, t.body, t.basis, t.version
		from jsonb_to_recordset(texts) t (section text, result text, body text, basis text, version integer)
		left join public.results r on r.project_id = place.project_id and r.code = t.result
	loop
		if given.result is not null and given.result_id is null then
			perform private.refuse('PT422', 'There is no such result.', null, 'no_such_thing');
		elsif length(given.body) > 20000 then
			perform private.refuse('PT422', 'The text is too long.', '{"field": "body"}', 'text_too_long');
		end if;
		if given.version = 0 then
			insert into public.publication_texts as t (
				project_id, from_period_id, to_period_id, section, result_id, body, basis
			)
			values (
				place.project_id, place.from_period_id, place.to_period_id, given.section, given.result_id,
				given.body, given.basis
			)
			on conflict do nothing
			returning t.* into written;
		else
			update public.publication_texts t
			set
				body = given.body, basis = given.basis, version = t.version + 1,
				changed_by = auth.uid(), changed_at = now()
			where
				t.project_id = place.project_id and t.from_period_id = place.from_period_id
				and t.to_period_id = place.to_period_id and t.section = given.section
				and t.result_id is not distinct from given.result_id and t.version = given.version
			returning t.* into written;
		end if;
		if written.id is not null then
			saved := saved || private.publication_text_json(written);
		else
			stale := stale || (
				select coalesce(jsonb_agg(private.publication_text_json(t)), '[]')
				from public.publication_texts t
				where
					t.project_id = place.project_id and t.from_period_id = place.from_period_id
					and t.to_period_id = place.to_period_id and t.section = given.section
					and t.result_id is not distinct from given.result_id
			);
		end if;
	end loop;
	return jsonb_build_object('saved', saved, 'stale', stale);
end
$$;
comment on function public.save_publication_texts is
	'Saves texts of the narrative of a range, each with the version that was read (0: none yet). What somebody '
	'else changed meanwhile is left as it is and answered under stale; the rest is saved.';

create function public.copy_publication_texts(
	project_code text, from_period text, to_period text, other_from text, other_to text
)
returns integer
language plpgsql volatile security definer set search_path = ''
-- Definer: as save_publication_texts.
as $$
#variable_conflict use_variable
declare
	place record;
	other record;
	copied integer;
begin
	select * into place from private.range_to_write(project_code, from_period, to_period);
	select * into other from private.range_to_write(project_code, other_from, other_to);
	insert into public.publication_texts (
		project_id, from_period_id, to_period_id, section, result_id, body, basis
	)
	select t.project_id, place.from_period_id, place.to_period_id, t.section, t.result_id, t.body, t.basis
	from public.publication_texts t
	where
		t.project_id = other.project_id and t.from_period_id = other.from_period_id
		and t.to_period_id = other.to_period_id
	on conflict do nothing;
	get diagnostics copied = row_count;
	return copied;
end
$$;
comment on function public.copy_publication_texts is
	'Begins the narrative of a range with the texts of another one; a text that is there already stays. They keep '
	'what they were based on, so that each shows that the quarters are others now.';

grant execute on function public.save_publication_texts, public.copy_publication_texts,
	private.range_to_write, private.publication_text_json to authenticated;

create function private.publication_to_manage(publication_id uuid) returns public.publications
language plpgsql volatile set search_path = ''
as $$
declare
	publication public.publications;
begin
	select p.* into publication
	from public.publications p
	where p.id = publication_to_manage.publication_id
	for update;
	if publication.id is null or not private.may_review(publication.project_id) then
		perform private.refuse('PT404', 'There is no such publication.', null, 'no_such_publication');
	end if;
	return publication;
end
$$;

create function public.revoke_publication(publication_id uuid) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may update publications. It asks publication_to_manage first.
as $$
#variable_conflict use_variable
declare
	publication public.publications := private.publication_to_manage(publication_id);
begin
	update public.publications p set revoked_at = now(), revoked_by = auth.uid()
	where p.id = publication.id and p.revoked_at is null;
	update public.share_links l set revoked_at = now()
	where l.publication_id = publication.id and l.revoked_at is null;
	insert into public.audit_events (actor, project_id, entity, entity_id, action)
	values (auth.uid(), publication.project_id, 'publications', publication.id, 'revoked');
end
$$;

create function public.create_share_link(publication_id uuid, days integer default 90) returns text
language plpgsql volatile security definer set search_path = ''
-- Definer: the token is made here and only its hash is kept. It asks publication_to_manage first.
as $$
#variable_conflict use_variable
declare
	publication public.publications := private.publication_to_manage(publication_id);
	token text := private.new_token();
begin
	if publication.revoked_at is not null then
		perform private.refuse('PT409', 'The publication is revoked.', null, 'publication_revoked');
	elsif days is null or days not between 1 and 730 then
		perform private.refuse('PT422', 'A link lasts between 1 and 730 days.', '{"field": "days"}', 'days_out_of_range');
	end if;
	insert into public.share_links (project_id, publication_id, token_hash, expires_at)
	values (publication.project_id, publication.id, private.token_hash(token), now() + make_interval(days => days));
	insert into public.audit_events (actor, project_id, entity, entity_id, action)
	values (auth.uid(), publication.project_id, 'publications', publication.id, 'shared');
	return token;
end
$$;
comment on function public.create_share_link is 'A new link to a publication. The token is returned once and never again.';

create function public.revoke_share_link(link_id uuid) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may update share links. It asks may_review first.
as $$
#variable_conflict use_variable
declare
	project uuid := (select l.project_id from public.share_links l where l.id = link_id);
begin
	if project is null or not private.may_review(project) then
		perform private.refuse('PT404', 'There is no such link.', null, 'no_such_link');
	end if;
	update public.share_links l set revoked_at = now() where l.id = link_id and l.revoked_at is null;
end
$$;

create function public.shared_publication(token text) returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: it is called without an account; the token is the right to read this one publication.
as $$
#variable_conflict use_variable
declare
	publication public.publications;
begin
	update public.share_links l set opened = l.opened + 1
	from public.publications p
	where
		l.token_hash = private.token_hash(token)
		and l.revoked_at is null and l.expires_at > now()
		and p.id = l.publication_id and p.revoked_at is null
	returning p.* into publication;
	if publication.id is null then
		perform private.refuse('PT404', 'This link does not exist or is no longer valid.', null, 'no_such_link');
	end if;
	return private.publication_json(publication.id);
end
$$;

create function private.publication_json(publication_id uuid) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object(
		'id', p.id,
		'hash', p.hash,
		'publishedOn', to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD'),
		'publishedBy', p.published_by_name,
		'figures', p.figures,
		'narrative', p.narrative
	)
	from public.publications p
	where p.id = publication_id
$$;
comment on function private.publication_json is 'A publication as its files take it.';

create function private.frozen_rules(project uuid)
returns table (publication_id uuid, suppression_k integer, suppression_width integer)
language sql stable security definer set search_path = ''
-- Definer: the columns are granted to nobody, for donors read the rest of the row. It asks may_review.
as $$
	select p.id, p.suppression_k, p.suppression_width
	from public.publications p
	where p.project_id = project and private.may_review(project)
$$;
comment on function private.frozen_rules is 'By what rules each publication of a project was protected. Managers only.';

create function private.record_publications() returns trigger
language plpgsql security definer set search_path = ''
-- Definer: nobody may write audit events. The figures themselves stay out of the trail.
as $$
begin
	insert into public.audit_events (actor, project_id, entity, entity_id, action, after)
	select
		auth.uid(), n.project_id, 'publications', n.id, 'published',
		jsonb_build_object('format', n.format, 'audience', n.audience, 'hash', n.hash)
	from changed_to n;
	return null;
end
$$;
create trigger record_inserts after insert on public.publications referencing new table as changed_to
	for each statement execute function private.record_publications();

grant execute on function public.revoke_publication, public.create_share_link, public.revoke_share_link,
	private.publication_json, private.frozen_rules to authenticated;
grant execute on function public.shared_publication to anon, authenticated;
