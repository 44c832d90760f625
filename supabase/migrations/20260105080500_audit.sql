-- The audit trail: who changed what from what to what, when and why. Append-only for everyone.

create table public.audit_events (
	id uuid primary key default gen_random_uuid(),
	at timestamptz not null default clock_timestamp(),
	actor uuid,
	project_id uuid,
	organisation_id uuid,
	report_id uuid,
	report_version integer,
	entity text not null,
	entity_id uuid not null,
	action text not null,
	before jsonb,
	after jsonb,
	reason text not null default ''
);
comment on table public.audit_events is
	'Written by triggers and by the workflow. Refers to nothing by foreign key: it outlives what it tells of.';
comment on column public.audit_events.actor is 'Null: the system itself.';
comment on column public.audit_events.before is 'What the row said before; null for something new.';
create index audit_events_project on public.audit_events (project_id, at);
create index audit_events_report on public.audit_events (report_id, report_version);
create index audit_events_entity on public.audit_events (entity_id, at);
alter table public.audit_events enable row level security;

create policy "managers read the trail of the project, officers their own"
	on public.audit_events for select to authenticated
	using (
		project_id in (select private.my_projects('{manager}'))
		or (project_id, organisation_id) in (
			select m.project_id, m.organisation_id from private.my_memberships() m where m.role = 'officer'
		)
		or (select private.is_admin())
	);
grant select on public.audit_events to authenticated;

create function private.keep_audit_events() returns trigger
language plpgsql set search_path = ''
as $$
begin
	perform private.refuse('PT403', 'The audit trail cannot be changed.', null, 'audit_append_only');
	return null;
end
$$;
create trigger audit_events_are_kept
	before update or delete or truncate on public.audit_events
	for each statement execute function private.keep_audit_events();
-- Also while a copy or a restore lets the triggers of other tables rest.
alter table public.audit_events enable always trigger audit_events_are_kept;

-- Each audited table has one trigger per operation. It writes one event a changed row, in one
-- statement for all rows, so that saving a whole quarter costs one insert.
-- Its plan is made for the one row somebody changes first and kept for the thousand that come later:
-- without nested loops, what a row was and what it is do not find each other by comparing each with each.

create function private.project_of(entity text, body jsonb) returns uuid
language sql immutable set search_path = ''
as $$ select (body ->> case entity when 'projects' then 'id' else 'project_id' end)::uuid $$;
comment on function private.project_of is 'Whose trail an event belongs to; that of a project is its own.';

create function private.record_changes() returns trigger
language plpgsql security definer set search_path = '' set enable_nestloop = off
-- Definer: nobody may write audit events, not even those whose changes they tell of.
as $$
begin
	if tg_op = 'INSERT' then
		insert into public.audit_events (actor, project_id, entity, entity_id, action, after)
		select auth.uid(), private.project_of(tg_table_name, c.row), tg_table_name, (c.row ->> 'id')::uuid, 'created', c.row
		from (select to_jsonb(n) from changed_to n) c (row);
	elsif tg_op = 'DELETE' then
		insert into public.audit_events (actor, project_id, entity, entity_id, action, before)
		select auth.uid(), private.project_of(tg_table_name, c.row), tg_table_name, (c.row ->> 'id')::uuid, 'deleted', c.row
		from (select to_jsonb(o) from changed_from o) c (row);
	else
		insert into public.audit_events (actor, project_id, entity, entity_id, action, before, after)
		select
			auth.uid(), private.project_of(tg_table_name, c.after), tg_table_name, (c.after ->> 'id')::uuid, 'changed',
			c.before, c.after
		from (
			select to_jsonb(o), to_jsonb(n) from changed_from o join changed_to n on n.id = o.id
		) c (before, after)
		where c.before <> c.after;
	end if;
	return null;
end
$$;

create function private.record_report_changes() returns trigger
language plpgsql security definer set search_path = '' set enable_nestloop = off
-- Definer: as record_changes. It adds which report and which version of it.
as $$
begin
	if tg_op = 'INSERT' then
		insert into public.audit_events (
			actor, project_id, organisation_id, report_id, report_version, entity, entity_id, action, after
		)
		select (select auth.uid()), n.project_id, r.organisation_id, r.id, r.version, tg_table_name, n.id, 'created', to_jsonb(n)
		from changed_to n
		join (
			select r.* from public.reports r where r.id = any (array(select distinct c.report_id from changed_to c))
		) r on r.id = n.report_id;
	elsif tg_op = 'DELETE' then
		insert into public.audit_events (
			actor, project_id, organisation_id, report_id, report_version, entity, entity_id, action, before
		)
		select (select auth.uid()), o.project_id, r.organisation_id, r.id, r.version, tg_table_name, o.id, 'deleted', to_jsonb(o)
		from changed_from o
		join (
			select r.* from public.reports r where r.id = any (array(select distinct c.report_id from changed_from c))
		) r on r.id = o.report_id;
	else
		insert into public.audit_events (
			actor, project_id, organisation_id, report_id, report_version, entity, entity_id, action, before, after
		)
		select
			(select auth.uid()), n.project_id, r.organisation_id, r.id, r.version, tg_table_name, n.id, 'changed',
			to_jsonb(o), to_jsonb(n)
		from changed_from o
		join changed_to n on n.id = o.id
		join (
			select r.* from public.reports r where r.id = any (array(select distinct c.report_id from changed_to c))
		) r on r.id = n.report_id
		where o is distinct from n;
	end if;
	return null;
end
$$;

do $$
declare
	audited text;
	recorder text;
begin
	foreach audited in array array[
		'projects', 'memberships', 'results', 'indicators', 'targets', 'target_revisions', 'periods',
		'crosswalks', 'overlaps', 'categories', 'observations', 'observation_cells', 'narratives', 'evidence'
	]
	loop
		recorder := case
			when audited in ('observations', 'observation_cells', 'narratives', 'evidence')
				then 'private.record_report_changes'
			else 'private.record_changes'
		end;
		execute format(
			'create trigger record_inserts after insert on public.%1$I referencing new table as changed_to
				for each statement execute function %2$s()', audited, recorder);
		execute format(
			'create trigger record_updates after update on public.%1$I
				referencing old table as changed_from new table as changed_to
				for each statement execute function %2$s()', audited, recorder);
		execute format(
			'create trigger record_deletes after delete on public.%1$I referencing old table as changed_from
				for each statement execute function %2$s()', audited, recorder);
	end loop;
end
$$;

create function private.record_step(report public.reports, action text, reason text default '')
returns void
language sql volatile set search_path = ''
as $$
	insert into public.audit_events (
		actor, project_id, organisation_id, report_id, report_version, entity, entity_id, action, reason, after
	)
	values (
		auth.uid(), report.project_id, report.organisation_id, report.id, report.version, 'reports', report.id,
		record_step.action, record_step.reason, jsonb_build_object('status', report.status)
	)
$$;
comment on function private.record_step is 'A step of the workflow: opened, submitted, returned, approved, reopened.';
