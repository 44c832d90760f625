-- Setting up: a project with its partners, places and quarters is made and changed as a whole.

create function private.expect_organisations(short_names text[]) returns void
language plpgsql stable set search_path = ''
as $$
declare
	unknown text[] := array(
		select n from unnest(short_names) n
		where not exists (select from public.organisations o where o.short_name = n)
	);
begin
	if unknown <> '{}' then
		perform private.refuse(
			'PT422', 'There is no such organisation.', jsonb_build_object('organisations', unknown),
			'no_such_organisation'
		);
	end if;
end
$$;

create function private.set_settings(project uuid, settings jsonb) returns void
language plpgsql volatile set search_path = ''
-- What settings leaves out stays as it is; jsonb_populate_record takes it from the row.
as $$
begin
	update public.projects p
	set
		title = s.title, donor = s.donor, donor_name = s.donor_name, contract_number = s.contract_number,
		programme = s.programme, summary = s.summary, start_date = s.start_date, end_date = s.end_date,
		budget_amount = s.budget_amount, currency = s.currency, contact_person = s.contact_person,
		reporting_calendar = s.reporting_calendar, due_days = s.due_days,
		final_due_days = s.final_due_days, on_track_min = s.on_track_min, at_risk_min = s.at_risk_min,
		template_version = s.template_version, suppression_k = s.suppression_k,
		suppression_k_public = s.suppression_k_public, suppression_width = s.suppression_width,
		awarding_agency = s.awarding_agency,
		recipient_uei = s.recipient_uei, recipient_ein = s.recipient_ein,
		recipient_address = s.recipient_address, assistance_listing = s.assistance_listing,
		certifying_official = s.certifying_official, report_frequency = s.report_frequency,
		variance_threshold = s.variance_threshold, shows_disclaimer = s.shows_disclaimer,
		iati_includes_sensitive = s.iati_includes_sensitive,
		iati_organisation_identifier = s.iati_organisation_identifier, iati_sector = s.iati_sector,
		lead_organisation_id = case
			when settings ? 'lead' then (
				select o.id from public.organisations o where o.short_name = settings ->> 'lead'
			)
			else p.lead_organisation_id
		end
	from public.projects old
	cross join lateral jsonb_populate_record(old, settings) s
	where old.id = project and p.id = old.id;
end
$$;

create function private.set_partners(project uuid, partners jsonb) returns void
language plpgsql volatile set search_path = ''
-- Who goes no longer reports what the logframe said: a change of it that has no reason, so there is none
-- once it is agreed.
as $$
declare
	wanted text[] := array(select p ->> 'shortName' from jsonb_array_elements(partners) p);
	there jsonb := private.logframe_to_change(project);
	in_use text[];
begin
	perform private.expect_organisations(wanted);
	in_use := array(
		select o.short_name
		from public.project_partners pp
		join public.organisations o on o.id = pp.organisation_id
		where
			pp.project_id = project and o.short_name <> all (wanted)
			and (
				exists (
					select from public.reports r
					where r.project_id = project and r.organisation_id = pp.organisation_id
				)
				or exists (
					select from public.memberships m
					where m.project_id = project and m.organisation_id = pp.organisation_id
				)
				or exists (
					select from public.indicator_partners ip
					where
						ip.project_id = project and ip.organisation_id = pp.organisation_id
						and private.logframe_is_agreed(project)
				)
			)
		order by 1
	);
	if in_use <> '{}' then
		perform private.refuse(
			'PT409', 'A partner that reports, or for whom somebody does, stays.',
			jsonb_build_object('partners', in_use), 'partner_in_use'
		);
	end if;
	delete from public.indicator_partners ip
	using public.organisations o
	where ip.project_id = project and o.id = ip.organisation_id and o.short_name <> all (wanted);
	perform private.record_logframe_change(project, there, 'changed', '', '', '', '', null);
	delete from public.project_partners pp
	using public.organisations o
	where pp.project_id = project and o.id = pp.organisation_id and o.short_name <> all (wanted);
	insert into public.project_partners as pp (project_id, organisation_id, role, position)
	select project, o.id, coalesce(p.partner ->> 'role', ''), p.position
	from jsonb_array_elements(partners) with ordinality p (partner, position)
	join public.organisations o on o.short_name = p.partner ->> 'shortName'
	on conflict (project_id, organisation_id) do update
	set role = excluded.role, position = excluded.position;
end
$$;

create function private.set_places(project uuid, places jsonb) returns void
language plpgsql volatile set search_path = ''
-- A place that is not known yet comes with its name; parents stand before their children.
as $$
declare
	wanted text[] := array(select p ->> 'code' from jsonb_array_elements(places) p);
	in_use text[];
	place jsonb;
begin
	in_use := array(
		select l.name
		from public.project_locations pl
		join public.locations l on l.id = pl.location_id
		where
			pl.project_id = project and l.code <> all (wanted)
			and exists (
				select from public.observations o where o.project_id = project and o.location_id = l.id
			)
		order by 1
	);
	if in_use <> '{}' then
		perform private.refuse(
			'PT409', 'A place of which something is reported stays.',
			jsonb_build_object('places', in_use), 'place_in_use'
		);
	end if;
	for place in select p from jsonb_array_elements(places) p loop
		insert into public.locations (code, name, parent_id)
		select
			place ->> 'code', place ->> 'name',
			(select l.id from public.locations l where l.code = place ->> 'parent')
		on conflict (code) do nothing;
	end loop;
	delete from public.project_locations pl
	using public.locations l
	where pl.project_id = project and l.id = pl.location_id and l.code <> all (wanted);
	insert into public.project_locations as pl (project_id, location_id, position)
	select project, l.id, p.position
	from jsonb_array_elements(places) with ordinality p (place, position)
	join public.locations l on l.code = p.place ->> 'code'
	where coalesce((p.place ->> 'isParentOnly')::boolean, false) is false
	on conflict (project_id, location_id) do update set position = excluded.position;
end
$$;

create function private.planned_quarters(project uuid)
returns table (label text, first_day date, last_day date, due_date date)
language sql stable set search_path = ''
as $$
	select
		q.label, q.first_day, q.last_day,
		q.last_day + case
			when q.last_day = max(q.last_day) over () then p.final_due_days
			else p.due_days
		end
	from public.projects p
	cross join lateral private.quarters(p.start_date, p.end_date, p.reporting_calendar) q
	where p.id = project
$$;
comment on function private.planned_quarters is
	'The quarters of a project by its dates and calendar, and when their reports are due; the last is final.';

create function private.plan_quarters(project uuid) returns void
language plpgsql volatile set search_path = ''
as $$
declare
	in_use text[] := array(
		select pe.label
		from public.periods pe
		where
			pe.project_id = project
			and pe.label not in (select q.label from private.planned_quarters(project) q)
			and exists (select from public.reports r where r.period_id = pe.id)
		order by pe.start_date
	);
begin
	if in_use <> '{}' then
		perform private.refuse(
			'PT409', 'A quarter of which somebody reported stays in the project.',
			jsonb_build_object('quarters', in_use), 'quarter_in_use'
		);
	end if;
	delete from public.periods pe
	where
		pe.project_id = project
		and pe.label not in (select q.label from private.planned_quarters(project) q);
	insert into public.periods as pe (project_id, label, start_date, end_date, due_date)
	select project, q.label, q.first_day, q.last_day, q.due_date
	from private.planned_quarters(project) q
	on conflict (project_id, label) do update set due_date = excluded.due_date
	where pe.due_date <> excluded.due_date and not pe.closed;
end
$$;
comment on function private.plan_quarters is
	'Makes the quarters what dates, calendar and days until due say; quarters that are closed stay as they are.';

create function private.copy_logframe(from_project uuid, to_project uuid) returns void
language plpgsql volatile set search_path = ''
-- Baselines and targets are promises of the other project, so they stay behind.
as $$
begin
	insert into public.results
		(project_id, level, code, statement, assumptions, means, costs, position)
	select to_project, r.level, r.code, r.statement, r.assumptions, r.means, r.costs, r.position
	from public.results r
	where r.project_id = from_project;
	update public.results r
	set parent_id = parent.id
	from public.results original
	join public.results original_parent on original_parent.id = original.parent_id
	join public.results parent
		on parent.project_id = to_project and parent.code = original_parent.code
	where
		r.project_id = to_project and original.project_id = from_project and original.code = r.code;
	insert into public.indicators (
		project_id, result_id, code, name, definition, unit, measure, accumulation, combination,
		direction, target_path, adds_to_baseline, counts_people, sensitive, by_location, whole_numbers,
		allows_negative, numerator_within_denominator, breakdowns, source, method, frequency, responsible,
		standard_code, position
	)
	select
		to_project, own.id, i.code, i.name, i.definition, i.unit, i.measure, i.accumulation, i.combination,
		i.direction, i.target_path, i.adds_to_baseline, i.counts_people, i.sensitive, i.by_location,
		i.whole_numbers, i.allows_negative, i.numerator_within_denominator, i.breakdowns, i.source,
		i.method, i.frequency, i.responsible, i.standard_code, i.position
	from public.indicators i
	join public.results r on r.id = i.result_id
	join public.results own on own.project_id = to_project and own.code = r.code
	where i.project_id = from_project;
	insert into public.crosswalks (project_id, indicator_id, framework, code, factor, note)
	select to_project, own.id, c.framework, c.code, c.factor, c.note
	from public.crosswalks c
	join public.indicators i on i.id = c.indicator_id
	join public.indicators own on own.project_id = to_project and own.code = i.code
	where c.project_id = from_project;
	insert into public.indicator_partners (project_id, indicator_id, organisation_id)
	select to_project, own.id, ip.organisation_id
	from public.indicator_partners ip
	join public.indicators i on i.id = ip.indicator_id
	join public.indicators own on own.project_id = to_project and own.code = i.code
	join public.project_partners pp
		on pp.project_id = to_project and pp.organisation_id = ip.organisation_id
	where ip.project_id = from_project;
end
$$;
comment on function private.copy_logframe is
	'Gives an empty project the results chain and indicators of another, and the partners that report them.';

create function public.change_project(project_code text, settings jsonb) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: it names places that no project had before, and takes quarters away. It asks may_review first.
as $$
declare
	project uuid := private.project_id(project_code);
begin
	if not private.may_review(project) then
		perform private.refuse('PT404', 'There is no such project.', null, 'no_such_project');
	end if;
	if settings ? 'lead' then
		perform private.expect_organisations(array[settings ->> 'lead']);
	end if;
	perform private.set_settings(project, settings);
	if settings ? 'partners' then
		perform private.set_partners(project, settings -> 'partners');
	end if;
	if settings ? 'places' then
		perform private.set_places(project, settings -> 'places');
	end if;
	perform private.plan_quarters(project);
end
$$;
comment on function public.change_project is
	'Changes what settings names: columns of projects, lead (short name), partners [{shortName, role}], '
	'places [{code, name, parent, isParentOnly}]. The quarters follow. All of it or nothing.';

create function public.create_project(code text, settings jsonb, copy_from text default null)
returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: it does what change_project does. It asks for an administrator first.
as $$
#variable_conflict use_variable
declare
	source uuid;
begin
	if not private.is_admin() then
		perform private.refuse('PT403', 'Administrators make projects.', null, 'administrators_only');
	end if;
	if copy_from is not null then
		source := private.project_id(copy_from);
	end if;
	if exists (select from public.projects p where p.code = create_project.code) then
		perform private.refuse('PT409', 'There is such a project already.', '{"field": "code"}', 'code_taken');
	end if;
	insert into public.projects (code, title, start_date, end_date)
	values (
		code, settings ->> 'title', (settings ->> 'start_date')::date, (settings ->> 'end_date')::date
	);
	perform public.change_project(code, settings);
	if source is not null then
		perform private.copy_logframe(source, private.project_id(code));
	end if;
end
$$;
comment on function public.create_project is
	'Makes a project with everything that settings names (see change_project), perhaps with the results '
	'chain and the indicators of another.';

create function public.archive_project(project_code text, archived boolean default true) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: the column is granted to nobody, for it takes the writing away. It asks may_review first.
as $$
declare
	project uuid := private.project_id(project_code);
begin
	if not private.may_review(project) then
		perform private.refuse('PT404', 'There is no such project.', null, 'no_such_project');
	end if;
	update public.projects p
	set archived_at = case when archived then coalesce(p.archived_at, now()) end
	where p.id = project;
end
$$;
comment on function public.archive_project is
	'Takes a project out of the daily work, or back into it: everything stays to be read, nothing is entered.';

grant execute on function public.change_project, public.create_project, public.archive_project
	to authenticated;
