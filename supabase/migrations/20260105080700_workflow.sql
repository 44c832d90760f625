-- The workflow: draft → submitted → approved, and back with a reason. Only these functions write
-- reports and their figures.

-- Access ----------------------------------------------------------------------------------------

create function private.may_review(project uuid) returns boolean
language sql stable set search_path = ''
as $$ select project in (select private.my_projects('{manager}')) $$;

create function private.may_report(project uuid, organisation uuid) returns boolean
language sql stable set search_path = ''
as $$
	select exists (
		select
		from private.my_memberships() m
		where
			m.project_id = project
			and (m.role = 'manager' or (m.role = 'officer' and m.organisation_id = organisation))
	)
	and not exists (select from public.projects p where p.id = project and p.archived_at is not null)
$$;
comment on function private.may_report is
	'Officers report for their organisation, managers for any; nobody for an archived project.';

create function private.report_to_write(report_id uuid) returns public.reports
language plpgsql volatile set search_path = ''
as $$
declare
	report public.reports;
begin
	select r.* into report from public.reports r where r.id = report_to_write.report_id for update;
	if report.id is null or not private.may_report(report.project_id, report.organisation_id) then
		perform private.refuse('PT404', 'There is no such report.', null, 'no_such_report');
	end if;
	if report.status not in ('draft', 'returned') and not (
		report.status = 'submitted' and private.may_review(report.project_id)
	) then
		perform private.refuse(
			'PT423', format('The report is %s and cannot be changed.', report.status),
			jsonb_build_object('status', report.status), 'report_locked'
		);
	end if;
	if (select pe.closed from public.periods pe where pe.id = report.period_id) then
		perform private.refuse('PT423', 'The reporting period is closed.', null, 'period_closed');
	end if;
	return report;
end
$$;
comment on function private.report_to_write is
	'The report, locked for this transaction, if the asker may change it now; else refuses and says why.';

create function private.report_to_review(report_id uuid, wanted public.report_status)
returns public.reports
language plpgsql volatile set search_path = ''
as $$
declare
	report public.reports;
begin
	select r.* into report from public.reports r where r.id = report_to_review.report_id for update;
	if report.id is null or not private.may_report(report.project_id, report.organisation_id) then
		perform private.refuse('PT404', 'There is no such report.', null, 'no_such_report');
	end if;
	if not private.may_review(report.project_id) then
		perform private.refuse('PT403', 'Only a manager of the project may do this.', null, 'managers_only');
	end if;
	if report.status <> wanted then
		perform private.refuse(
			'PT409', format('The report is %s, not %s.', report.status, wanted),
			jsonb_build_object('status', report.status, 'wanted', wanted), 'wrong_status'
		);
	end if;
	return report;
end
$$;

create function private.reason_given(reason text) returns text
language plpgsql immutable set search_path = ''
as $$
begin
	if coalesce(btrim(reason), '') = '' then
		perform private.refuse('PT422', 'Please give a reason.', '{"field": "reason"}', 'reason_required');
	elsif length(reason) > 2000 then
		perform private.refuse('PT422', 'The reason is too long.', '{"field": "reason", "most": 2000}', 'text_too_long');
	end if;
	return btrim(reason);
end
$$;

-- Writing ---------------------------------------------------------------------------------------

create function public.open_report(project_code text, period text, organisation text) returns uuid
language plpgsql volatile security definer set search_path = ''
-- Definer: reports are written by functions only. It asks may_report first.
as $$
declare
	partner record;
	report public.reports;
begin
	select pp.project_id, pp.organisation_id into partner
	from public.project_partners pp
	join public.projects p on p.id = pp.project_id
	join public.organisations o on o.id = pp.organisation_id
	where p.code = project_code and o.short_name = organisation;
	if partner.project_id is null or not private.may_report(partner.project_id, partner.organisation_id) then
		perform private.refuse('PT404', 'There is no such report.', null, 'no_such_report');
	end if;
	insert into public.reports (project_id, organisation_id, period_id)
	select pe.project_id, partner.organisation_id, pe.id
	from public.periods pe
	where pe.project_id = partner.project_id and pe.label = period and not pe.closed
	on conflict do nothing
	returning * into report;
	if report.id is not null then
		perform private.record_step(report, 'opened');
		return report.id;
	end if;
	select r.* into report
	from public.reports r
	join public.periods pe on pe.id = r.period_id
	where
		r.project_id = partner.project_id
		and r.organisation_id = partner.organisation_id
		and pe.label = period;
	if report.id is null and exists (
		select from public.periods pe where pe.project_id = partner.project_id and pe.label = period
	) then
		perform private.refuse('PT423', 'The reporting period is closed.', null, 'period_closed');
	elsif report.id is null then
		perform private.refuse('PT404', 'There is no such report.', null, 'no_such_report');
	end if;
	return report.id;
end
$$;
comment on function public.open_report is 'The report of a partner for a quarter; started if there is none yet.';

create function private.changes_since(report_id uuid, version integer) returns jsonb
language sql stable set search_path = ''
as $$
	select coalesce(jsonb_agg(c.change order by c.at), '[]')
	from (
		select
			a.at,
			jsonb_build_object(
				'at', a.at, 'by', coalesce(p.full_name, ''), 'version', a.report_version, 'entity', a.entity,
				'action', a.action, 'indicator', i.code, 'location', l.code,
				'key', coalesce(a.after, a.before) -> 'key', 'result', re.code,
				'before', a.before, 'after', a.after
			) as change
		from public.audit_events a
		left join public.profiles p on p.user_id = a.actor
		-- What a cell belongs to may be gone by now; the trail remembers what it was.
		cross join lateral (
			select coalesce(a.after, a.before) where a.entity = 'observations'
			union all
			select to_jsonb(o)
			from public.observations o
			where a.entity <> 'observations' and o.id = (coalesce(a.after, a.before) ->> 'observation_id')::uuid
			union all
			select gone.before
			from public.audit_events gone
			where
				a.entity <> 'observations' and gone.entity = 'observations' and gone.action = 'deleted'
				and gone.entity_id = (coalesce(a.after, a.before) ->> 'observation_id')::uuid
			limit 1
		) observation (body)
		left join public.indicators i on i.id = (observation.body ->> 'indicator_id')::uuid
		left join public.locations l on l.id = (observation.body ->> 'location_id')::uuid
		left join public.results re
			on a.entity = 'narratives' and re.id = (coalesce(a.after, a.before) ->> 'result_id')::uuid
		where
			a.report_id = changes_since.report_id
			and a.report_version > changes_since.version
			and a.entity in ('observations', 'observation_cells', 'narratives')
	) c
$$;
comment on function private.changes_since is 'Who changed which figure or text of a report after a version of it, earliest first.';

create function private.at_version(report public.reports, version integer) returns void
language plpgsql stable set search_path = ''
as $$
begin
	if version is distinct from report.version then
		perform private.refuse(
			'PT409', 'Somebody saved this report in the meantime.',
			jsonb_build_object('version', report.version, 'changes', private.changes_since(report.id, version)),
			'stale_version'
		);
	end if;
end
$$;

create function private.object_or_empty(body jsonb) returns jsonb
language sql immutable set search_path = ''
as $$ select case when jsonb_typeof(body) = 'object' then body else '{}' end $$;
comment on function private.object_or_empty is 'What somebody sent where an object belongs; anything else says nothing.';

-- What was typed, taken apart: one row a figure of the report, with what is wrong with it. An entry
-- that names no figure has one row without a field.
create type private.typed_figure as (
	entry integer, indicator text, location text, state text, indicator_id uuid, location_id uuid,
	key jsonb, field text, given text, number numeric, refused text, params jsonb
);

create function private.typed_figures(report public.reports, observations jsonb)
returns setof private.typed_figure
language plpgsql stable set search_path = ''
-- plpgsql, like those that save below: they are asked with every figure that is typed, and keep their plans.
as $$
#variable_conflict use_column
begin
	return query
	with entries as (
		select
			e.n::integer as entry, e.body, i.id as indicator_id, i.breakdowns, l.id as location_id,
			case
				when i.id is null then 'unknown_indicator'
				when ip.indicator_id is null then 'not_your_indicator'
				when e.body ->> 'location' is not null and (l.id is null or not i.by_location)
					then 'unknown_place'
				when coalesce(e.body ->> 'state', 'reported') not in ('reported', 'not_applicable', 'not_reported')
					then 'unknown_state'
			end as refused
		from jsonb_array_elements(observations) with ordinality raw (body, n)
		cross join lateral (
			select private.object_or_empty(raw.body), raw.n
		) e (body, n)
		left join public.indicators i on i.project_id = report.project_id and i.code = e.body ->> 'indicator'
		left join public.indicator_partners ip
			on ip.indicator_id = i.id and ip.organisation_id = report.organisation_id
		left join (
			select pl.project_id, lo.id, lo.code
			from public.project_locations pl
			join public.locations lo on lo.id = pl.location_id
		) l on l.project_id = report.project_id and l.code = e.body ->> 'location'
	)
	select
		e.entry, e.body ->> 'indicator', e.body ->> 'location', e.body ->> 'state', e.indicator_id, e.location_id,
		f.key, f.field, f.given, typed.number,
		coalesce(
			e.refused,
			f.refused,
			case
				when length(f.given) > typed.most then 'text_too_long'
				when typed.most is null and btrim(f.given) <> '' and typed.number is null then 'not_a_number'
			end
		),
		jsonb_strip_nulls(jsonb_build_object('given', left(f.given, 80), 'most', typed.most))
	from entries e
	left join lateral (
		select null::jsonb as key, f.field, f.given, null::text as refused
		from jsonb_each_text(e.body) f (field, given)
		where f.field in ('value', 'returning', 'numerator', 'denominator', 'text', 'comment')
		union all
		select
			c.body -> 'key', f.field, f.given,
			case when not known.breakdown or not coalesce(known.categories, false) then 'unknown_category' end
		from jsonb_array_elements(
			case when jsonb_typeof(e.body -> 'cells') = 'array' then e.body -> 'cells' else '[]' end
		) raw (body)
		cross join lateral (
			select private.object_or_empty(raw.body), private.object_or_empty(raw.body -> 'key')
		) c (body, key)
		cross join lateral (
			select
				-- A cell reported before stays open to correction when the breakdown changes.
				exists (
					select
					from private.asked_breakdowns(e.breakdowns) b
					where b.dimensions = private.key_dimensions(c.key)
				) or exists (
					select
					from public.observations o
					join public.observation_cells oc on oc.observation_id = o.id
					where
						o.report_id = report.id and o.indicator_id = e.indicator_id
						and o.location_id is not distinct from e.location_id and oc.key = c.key
				),
				(
					select bool_and(exists (
						select
						from public.categories ca
						join public.dimensions d on d.id = ca.dimension_id
						where d.code = k.dimension and ca.code = k.category
					))
					from jsonb_each_text(c.key) k (dimension, category)
				)
		) known (breakdown, categories)
		cross join lateral jsonb_each_text(c.body) f (field, given)
		where f.field in ('value', 'returning', 'numerator', 'denominator')
	) f on true
	cross join lateral (
		select
			case when f.field not in ('text', 'comment') then private.number(f.given) end,
			case f.field when 'text' then 10000 when 'comment' then 4000 end
	) typed (number, most);
end
$$;

create function private.save_observations(report public.reports, typed private.typed_figure[])
returns void
language plpgsql volatile set search_path = ''
as $$
#variable_conflict use_column
begin
	-- Cleared as a whole.
	delete from public.observations o
	using unnest(typed) t
	where
		t.state = 'not_reported' and o.report_id = report.id and o.indicator_id = t.indicator_id
		and o.location_id is not distinct from t.location_id;

	-- What was sent replaces what stood there; what was not sent stays.
	insert into public.observations as o (
		project_id, report_id, indicator_id, location_id, state, value, "returning", numerator, denominator,
		text, comment
	)
	select
		report.project_id, report.id, t.indicator_id, t.location_id, s.state,
		case when s.state = 'reported' then case when t.sent @> '{value}' then t.value else old.value end end,
		case when s.state = 'reported' then case when t.sent @> '{returning}' then t.returning else old.returning end end,
		case when s.state = 'reported' then case when t.sent @> '{numerator}' then t.numerator else old.numerator end end,
		case when s.state = 'reported' then case when t.sent @> '{denominator}' then t.denominator else old.denominator end end,
		case when t.sent @> '{text}' then coalesce(t.text, '') else coalesce(old.text, '') end,
		case when t.sent @> '{comment}' then coalesce(t.comment, '') else coalesce(old.comment, '') end
	from (
		select
			t.indicator_id, t.location_id, max(t.state) as state,
			coalesce(array_agg(t.field) filter (where t.key is null), '{}') as sent,
			max(t.number) filter (where t.field = 'value' and t.key is null) as value,
			max(t.number) filter (where t.field = 'returning' and t.key is null) as returning,
			max(t.number) filter (where t.field = 'numerator' and t.key is null) as numerator,
			max(t.number) filter (where t.field = 'denominator' and t.key is null) as denominator,
			max(t.given) filter (where t.field = 'text') as text,
			max(t.given) filter (where t.field = 'comment') as comment
		from unnest(typed) t
		where t.state is distinct from 'not_reported'
		group by t.indicator_id, t.location_id
	) t
	left join public.observations old
		on old.report_id = report.id
		and old.indicator_id = t.indicator_id
		and old.location_id is not distinct from t.location_id
	cross join lateral (
		select coalesce(t.state::public.observation_state, old.state, 'reported')
	) s (state)
	on conflict (report_id, indicator_id, location_id) do update set
		state = excluded.state, value = excluded.value, "returning" = excluded.returning,
		numerator = excluded.numerator, denominator = excluded.denominator, text = excluded.text,
		comment = excluded.comment
	where
		(o.state, o.value, o.returning, o.numerator, o.denominator, o.text, o.comment)
		is distinct from (
			excluded.state, excluded.value, excluded.returning, excluded.numerator, excluded.denominator,
			excluded.text, excluded.comment
		);
end
$$;

create function private.save_cells(report public.reports, typed private.typed_figure[])
returns void
language plpgsql volatile set search_path = ''
as $$
#variable_conflict use_column
begin
	insert into public.observation_cells as c (
		project_id, report_id, observation_id, key, value, "returning", numerator, denominator
	)
	select
		report.project_id, report.id, o.id, t.key,
		case when t.sent @> '{value}' then t.value else old.value end,
		case when t.sent @> '{returning}' then t.returning else old.returning end,
		case when t.sent @> '{numerator}' then t.numerator else old.numerator end,
		case when t.sent @> '{denominator}' then t.denominator else old.denominator end
	from (
		select
			t.indicator_id, t.location_id, t.key, array_agg(t.field) as sent,
			max(t.number) filter (where t.field = 'value') as value,
			max(t.number) filter (where t.field = 'returning') as returning,
			max(t.number) filter (where t.field = 'numerator') as numerator,
			max(t.number) filter (where t.field = 'denominator') as denominator
		from unnest(typed) t
		where t.key is not null
		group by t.indicator_id, t.location_id, t.key
	) t
	join public.observations o
		on o.report_id = report.id
		and o.indicator_id = t.indicator_id
		and o.location_id is not distinct from t.location_id
		and o.state = 'reported'
	left join public.observation_cells old on old.observation_id = o.id and old.key = t.key
	on conflict (observation_id, key) do update set
		value = excluded.value, "returning" = excluded.returning, numerator = excluded.numerator,
		denominator = excluded.denominator
	where
		(c.value, c.returning, c.numerator, c.denominator)
		is distinct from (excluded.value, excluded.returning, excluded.numerator, excluded.denominator);

	-- An empty cell is not a zero, and an observation that says nothing was not reported.
	delete from public.observation_cells c
	using public.observations o
	where
		o.id = c.observation_id and o.report_id = report.id
		and (
			o.state = 'not_applicable'
			or (c.value is null and c.returning is null and c.numerator is null and c.denominator is null)
		);
	delete from public.observations o
	where
		o.report_id = report.id and o.state = 'reported'
		and o.value is null and o.returning is null and o.numerator is null and o.denominator is null
		and o.text = '' and o.comment = ''
		and not exists (select from public.observation_cells c where c.observation_id = o.id);
end
$$;

create function public.save_report(
	report_id uuid,
	version integer,
	observations jsonb,
	narratives jsonb default '[]'
)
returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: figures are written by functions only, which keep versions, locks and checks.
-- report_to_write asks first whether the asker may.
as $$
#variable_conflict use_variable
declare
	report public.reports := private.report_to_write(report_id);
	typed private.typed_figure[];
	kept private.typed_figure[];
	refused jsonb;
begin
	perform private.at_version(report, version);
	if jsonb_typeof(observations) is distinct from 'array' or jsonb_typeof(narratives) is distinct from 'array' then
		perform private.refuse('PT422', 'observations and narratives must be lists.', null, 'not_a_list');
	end if;

	update public.reports r set version = r.version + 1, updated_at = now()
	where r.id = report.id
	returning r.* into report;

	typed := array(select t from private.typed_figures(report, observations) t);
	kept := array(select t from unnest(typed) t where t.refused is null);

	perform private.save_observations(report, kept);
	perform private.save_cells(report, kept);
	refused := (
		select coalesce(jsonb_agg(jsonb_build_object(
			'code', t.refused, 'indicator', t.indicator, 'location', t.location, 'key', t.key,
			'field', t.field, 'params', t.params
		) order by t.entry), '[]')
		from unnest(typed) t
		where t.refused is not null
	) || private.save_narratives(report, narratives);

	return jsonb_build_object('version', report.version, 'refused', refused);
end
$$;
comment on function public.save_report is
	'Writes what is sent, one figure or a whole quarter, in one transaction. observations: a list of '
	'{indicator, location?, state?, value?, returning?, numerator?, denominator?, text?, comment?, '
	'cells?: [{key, value?, returning?, numerator?, denominator?}]}; a figure not named stays, one sent as '
	'null is cleared, state not_reported clears all. narratives: [{section, result?, body}]. Returns '
	'{version, refused}. Refuses a stale version with 409 and who changed what.';

create function private.save_narratives(report public.reports, narratives jsonb) returns jsonb
language plpgsql volatile set search_path = ''
as $$
declare
	refused jsonb;
begin
	with typed as (
		select
			n.n, n.body ->> 'section' as section, n.body ->> 'result' as result_code, r.id as result_id,
			btrim(coalesce(n.body ->> 'body', '')) as body,
			case
				when coalesce(n.body ->> 'section', '')
					not in ('summary', 'progress', 'variance', 'challenges', 'next_quarter')
					then 'unknown_section'
				when n.body ->> 'result' is not null and r.id is null then 'unknown_result'
				when length(n.body ->> 'body') > 20000 then 'text_too_long'
			end as refused
		from jsonb_array_elements(narratives) with ordinality n (body, n)
		left join public.results r on r.project_id = report.project_id and r.code = n.body ->> 'result'
	),
	written as (
		insert into public.narratives as w (project_id, report_id, section, result_id, body)
		select distinct on (t.section, t.result_id) report.project_id, report.id, t.section, t.result_id, t.body
		from typed t
		where t.refused is null and t.body <> ''
		order by t.section, t.result_id, t.n desc
		on conflict (project_id, report_id, period_id, section, result_id) do update set body = excluded.body
		where w.body <> excluded.body
		returning w.id
	),
	emptied as (
		delete from public.narratives w
		using typed t
		where
			w.report_id = report.id and t.refused is null and t.body = ''
			and w.section = t.section and w.result_id is not distinct from t.result_id
		returning w.id
	)
	select coalesce(jsonb_agg(jsonb_build_object(
		'code', t.refused, 'field', t.section, 'result', t.result_code, 'params', '{"most": 20000}'::jsonb
	)), '[]')
	into refused
	from typed t
	where t.refused is not null;
	return refused;
end
$$;

-- Steps -----------------------------------------------------------------------------------------

create function private.move_report(report public.reports, status public.report_status, action text, reason text default '')
returns jsonb
language plpgsql volatile set search_path = ''
as $$
declare
	moved public.reports;
begin
	update public.reports r
	set
		status = move_report.status,
		version = r.version + 1,
		updated_at = now(),
		submitted_by = case when move_report.status = 'submitted' then auth.uid() else r.submitted_by end,
		submitted_at = case when move_report.status = 'submitted' then now() else r.submitted_at end,
		approved_by = case when move_report.status = 'approved' then auth.uid() end,
		approved_at = case when move_report.status = 'approved' then now() end,
		return_reason = move_report.reason
	where r.id = report.id
	returning r.* into moved;
	perform private.record_step(moved, action, reason);
	return jsonb_build_object('status', moved.status, 'version', moved.version);
end
$$;

create function public.submit_report(report_id uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: only functions change a report. It asks report_to_write first.
as $$
#variable_conflict use_variable
declare
	report public.reports := private.report_to_write(report_id);
	findings jsonb;
begin
	if report.status = 'submitted' then
		perform private.refuse(
			'PT409', 'The report is submitted already.',
			jsonb_build_object('status', report.status, 'wanted', 'draft'), 'wrong_status'
		);
	end if;
	findings := private.findings_json(report.id);
	if findings @? '$[*] ? (@.level == "error" || @.params.explained == false)' then
		perform private.refuse(
			'PT422',
			format('%s findings keep the report from being submitted.', jsonb_array_length(findings)),
			findings, 'findings'
		);
	end if;
	return private.move_report(report, 'submitted', 'submitted');
end
$$;
comment on function public.submit_report is
	'Submits a report. Refuses with every finding in one answer while there is an error, or a warning '
	'whose figure has no comment.';

create function public.return_report(report_id uuid, reason text) returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: only functions change a report. It asks report_to_review first.
as $$
#variable_conflict use_variable
declare
	report public.reports := private.report_to_review(report_id, 'submitted');
begin
	return private.move_report(report, 'returned', 'returned', private.reason_given(reason));
end
$$;

create function public.approve_report(report_id uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: only functions change a report. It asks report_to_review first.
as $$
#variable_conflict use_variable
declare
	report public.reports := private.report_to_review(report_id, 'submitted');
	findings jsonb := private.findings_json(report_id);
begin
	-- A manager may have changed the submitted report, or the logframe under it. The narrative was asked
	-- for when it was submitted: what others reported since may have put an indicator off track.
	if findings @? '$[*] ? (@.level == "error" && @.code != "narrative_required")' then
		perform private.refuse(
			'PT422', format('%s findings keep the report from being approved.', jsonb_array_length(findings)),
			findings, 'findings'
		);
	end if;
	return private.move_report(report, 'approved', 'approved');
end
$$;

create function public.reopen_report(report_id uuid, reason text) returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: only functions change a report. It asks report_to_review first.
as $$
#variable_conflict use_variable
declare
	report public.reports := private.report_to_review(report_id, 'approved');
begin
	return private.move_report(report, 'returned', 'reopened', private.reason_given(reason));
end
$$;
comment on function public.reopen_report is 'Opens an approved report for correction; it is then returned.';

grant execute on function
	private.may_review, private.may_report, private.changes_since, public.open_report, public.save_report,
	public.submit_report, public.return_report, public.approve_report, public.reopen_report
	to authenticated;
