-- Targets once set: revised with a reason and the donor's approval, and asked for as of any day.

create function private.apply_revision(revision public.target_revisions) returns void
language sql volatile set search_path = ''
as $$
	delete from public.targets t
	where
		revision.new_value is null
		and t.indicator_id = revision.indicator_id and t.date = revision.date;
	insert into public.targets as t (project_id, indicator_id, date, value)
	select revision.project_id, revision.indicator_id, revision.date, revision.new_value
	where revision.new_value is not null
	on conflict (project_id, indicator_id, date) do update set value = excluded.value
$$;

create function public.revise_target(
	project_code text, indicator_code text, date date, reason text, new_value numeric default null,
	approval_reference text default '', approved_on date default null
)
returns uuid
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may change targets or write revisions. It asks may_review first.
as $$
#variable_conflict use_variable
declare
	indicator public.indicators;
	revision public.target_revisions;
	there jsonb;
begin
	select i.* into indicator
	from public.indicators i
	join public.projects p on p.id = i.project_id
	where p.code = project_code and i.code = indicator_code;
	if indicator.id is null or not private.may_review(indicator.project_id) then
		perform private.refuse('PT404', 'There is no such indicator.', null, 'no_such_indicator');
	end if;
	if date is null then
		perform private.refuse('PT422', 'A target has a date.', '{"field": "date"}', 'date_required');
	end if;
	there := private.logframe_to_change(indicator.project_id);
	insert into public.target_revisions (
		project_id, indicator_id, date, old_value, new_value, reason, approval_reference, approved_on
	)
	values (
		indicator.project_id, indicator.id, date,
		(select t.value from public.targets t where t.indicator_id = indicator.id and t.date = date for update),
		new_value, private.reason_given(reason), left(coalesce(btrim(approval_reference), ''), 200), approved_on
	)
	returning * into revision;
	if approved_on is not null then
		perform private.apply_revision(revision);
		perform private.record_revision(revision, there);
	end if;
	return revision.id;
end
$$;
comment on function public.revise_target is
	'Revises the target of a date; without a new value it is taken away. Without approved_on the revision is '
	'pending and moves nothing; with it a version of the logframe is kept (see edit_logframe).';

create function public.approve_target_revision(
	revision_id uuid, approval_reference text, approved_on date default current_date
)
returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may change targets or revisions. It asks may_review first.
as $$
#variable_conflict use_variable
declare
	revision public.target_revisions;
	there jsonb;
begin
	select r.* into revision from public.target_revisions r where r.id = revision_id for update;
	if revision.id is null or not private.may_review(revision.project_id) then
		perform private.refuse('PT404', 'There is no such revision.', null, 'no_such_revision');
	elsif revision.approved_on is not null then
		perform private.refuse('PT409', 'The revision is approved already.', null, 'wrong_status');
	end if;
	there := private.logframe_to_change(revision.project_id);
	update public.target_revisions r
	set
		approved_on = approve_target_revision.approved_on,
		approval_reference = left(btrim(coalesce(approve_target_revision.approval_reference, '')), 200),
		-- What stood there may have changed since the revision was written.
		old_value = (
			select t.value from public.targets t where t.indicator_id = revision.indicator_id and t.date = revision.date
		)
	where r.id = revision.id
	returning r.* into revision;
	perform private.apply_revision(revision);
	perform private.record_revision(revision, there);
end
$$;
comment on function public.approve_target_revision is 'The donor agreed: the revision comes into force.';

create function public.targets_in_force(project_code text, on_day date default current_date)
returns table (code text, date date, value double precision)
language plpgsql stable security invoker set search_path = ''
as $$
#variable_conflict use_column
declare
	-- Asked first: a project that is not there is refused, and not an empty answer.
	project uuid := private.project_id(project_code);
begin
	return query
	-- What stood on a day: today's targets, but where a revision came later, what it replaced.
	with known as (
		select t.indicator_id, t.date
		from public.targets t
		where t.project_id = project
		union
		select r.indicator_id, r.date
		from public.target_revisions r
		where r.project_id = project and r.approved_on is not null
	),
	later as (
		select distinct on (r.indicator_id, r.date) r.indicator_id, r.date, r.old_value
		from public.target_revisions r
		where r.project_id = project and r.approved_on > on_day
		order by r.indicator_id, r.date, r.approved_on, r.created_at
	),
	standing as (
		select
			k.indicator_id, k.date,
			case when l.indicator_id is not null then l.old_value else t.value end as value
		from known k
		left join later l on l.indicator_id = k.indicator_id and l.date = k.date
		left join public.targets t on t.indicator_id = k.indicator_id and t.date = k.date
	)
	select i.code, s.date, s.value::double precision
	from standing s
	join public.indicators i on i.id = s.indicator_id
	where s.value is not null
	order by i.position, i.code, s.date;
end
$$;
comment on function public.targets_in_force is 'The targets of a project as they stood on a day.';

grant execute on function public.revise_target, public.approve_target_revision, public.targets_in_force
	to authenticated;
