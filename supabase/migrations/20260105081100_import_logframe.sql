-- Bringing in a logframe that somebody has in Word or Excel. The application reads the file; what a
-- person agreed to comes here and is stored as a whole, or refused with everything that is wrong.

create function private.project_to_manage(project_code text) returns uuid
language plpgsql stable set search_path = ''
as $$
declare
	-- Membership is asked for by name: a function that runs as its owner sees every project.
	project uuid := (
		select p.id
		from public.projects p
		where p.code = project_code and p.id in (select private.my_projects('{manager,officer}'))
	);
begin
	if project is null then
		perform private.refuse('PT404', 'There is no such project.', null, 'no_such_project');
	elsif not private.may_review(project) then
		perform private.refuse('PT403', 'Only a manager of the project may do this.', null, 'managers_only');
	end if;
	return project;
end
$$;
comment on function private.project_to_manage is 'The project, if the asker manages it; else refuses and says why.';

create function private.day(entry text) returns date
language sql immutable set search_path = ''
as $$
	select case
		when entry ~ '^\d{4}-\d{2}-\d{2}$' and pg_input_is_valid(entry, 'date') then entry::date
	end
$$;
comment on function private.day is 'The day somebody sent as 2018-09-30, or null where it is none.';

create function private.result_rank(level public.result_level) returns integer
language sql immutable set search_path = ''
as $$
	select case level
		when 'impact' then 0 when 'goal' then 0 when 'objective' then 1 when 'outcome' then 2
		when 'output' then 3 when 'activity' then 4
	end
$$;
comment on function private.result_rank is 'How far from the top of the chain a level stands.';

create function private.list_or_empty(list jsonb) returns jsonb
language sql immutable set search_path = ''
as $$ select case when jsonb_typeof(list) = 'array' then list else '[]' end $$;
comment on function private.list_or_empty is 'What somebody sent where a list belongs; anything else says nothing.';

-- An item is one result or indicator of what was sent, with its place in the list.
create type private.logframe_item as (kind text, n integer, code text, body jsonb);

create function private.logframe_items(logframe jsonb) returns setof private.logframe_item
language sql immutable set search_path = ''
as $$
	select k.kind, e.n::integer, btrim(coalesce(e.body ->> 'code', '')), private.object_or_empty(e.body)
	from (values ('result', logframe -> 'results'), ('indicator', logframe -> 'indicators')) k (kind, list)
	cross join lateral jsonb_array_elements(k.list) with ordinality e (body, n)
$$;

create function private.published_codes(project uuid) returns setof text
language sql stable set search_path = ''
as $$
	select distinct jsonb_path_query(p.figures, '$.indicators[*].code') #>> '{}'
	from public.publications p
	where p.project_id = published_codes.project
$$;
comment on function private.published_codes is
	'Codes of indicators that somebody has read in a publication, revoked or not. What is published later is '
	'compared with them and protected by them, so that each stays with its indicator for good.';

create function private.logframe_findings(project uuid, logframe jsonb) returns jsonb
language sql stable set search_path = ''
as $$
	with items as (
		select i.*, i.n - 1 as at from private.logframe_items(logframe) i
	),
	texts as (
		select i.kind, i.at, t.field, coalesce(i.body ->> t.field, '') as given, t.least, t.most
		from items i
		join (values
			('result', 'code', 1, 40), ('result', 'statement', 1, 2000), ('result', 'assumptions', 0, 4000),
			('result', 'means', 0, 2000), ('result', 'costs', 0, 2000),
			('indicator', 'code', 1, 40), ('indicator', 'name', 1, 500), ('indicator', 'definition', 0, 4000),
			('indicator', 'unit', 0, 80), ('indicator', 'source', 0, 2000), ('indicator', 'method', 0, 2000),
			('indicator', 'frequency', 0, 200), ('indicator', 'responsible', 0, 300)
		) t (kind, field, least, most) on t.kind = i.kind
	),
	choices as (
		select i.kind, i.at, c.field, i.body ->> c.field as given, c.type
		from items i
		join (values
			('result', 'level', 'public.result_level'), ('indicator', 'measure', 'public.indicator_measure'),
			('indicator', 'accumulation', 'public.indicator_accumulation'),
			('indicator', 'combination', 'public.indicator_combination'),
			('indicator', 'direction', 'public.indicator_direction')
		) c (kind, field, type) on c.kind = i.kind
	),
	-- Results by code: those that were sent, and those that the project has.
	known as (
		select i.code, i.body ->> 'level' as level, i.at from items i where i.kind = 'result' and i.code <> ''
		union all
		select r.code, r.level::text, -1 from public.results r where r.project_id = logframe_findings.project
	),
	targets as (
		select i.at, t.n, private.object_or_empty(t.body) ->> 'date' as date, private.object_or_empty(t.body) ->> 'value' as value
		from items i
		cross join lateral jsonb_array_elements(private.list_or_empty(i.body -> 'targets'))
			with ordinality t (body, n)
		where i.kind = 'indicator'
	),
	found as (
		select t.kind, t.at, t.field, 'text_required' as code, '{}'::jsonb as params
		from texts t where length(btrim(t.given)) < t.least
		union all
		select t.kind, t.at, t.field, 'text_too_long', jsonb_build_object('most', t.most)
		from texts t where length(t.given) > t.most
		union all
		select i.kind, i.at, 'code', 'code_not_allowed', jsonb_build_object('given', left(i.code, 80))
		from items i
		where i.kind = 'indicator' and i.code <> '' and i.code !~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'
		union all
		select i.kind, i.at, 'code', 'code_twice', jsonb_build_object('given', left(i.code, 80))
		from items i
		where i.code <> '' and exists (
			select from items o where o.kind = i.kind and o.code = i.code and o.at < i.at
		)
		union all
		-- What it named is gone, and its readers would take the new one for it.
		select i.kind, i.at, 'code', 'code_published', jsonb_build_object('given', left(i.code, 80))
		from items i
		where
			i.kind = 'indicator'
			and i.code in (select private.published_codes(logframe_findings.project))
			and not exists (
				select from public.indicators k where k.project_id = logframe_findings.project and k.code = i.code
			)
		union all
		select c.kind, c.at, c.field, 'unknown_choice', jsonb_build_object('given', left(c.given, 80))
		from choices c
		where c.given is null or not pg_input_is_valid(c.given, c.type)
		union all
		select i.kind, i.at, f.field, 'unknown_result', jsonb_build_object('given', left(f.given, 80))
		from items i
		cross join lateral (
			select 'parent', nullif(btrim(i.body ->> 'parent'), '') where i.kind = 'result'
			union all
			select 'result', coalesce(btrim(i.body ->> 'result'), '') where i.kind = 'indicator'
		) f (field, given)
		where f.given is not null and not exists (select from known k where k.code = f.given)
		union all
		-- Above is a higher level, or for an intermediary outcome an outcome that comes before it.
		select i.kind, i.at, 'parent', 'parent_not_above', jsonb_build_object('given', left(i.body ->> 'parent', 80))
		from items i
		join known k on k.code = btrim(i.body ->> 'parent')
		where
			i.kind = 'result'
			and pg_input_is_valid(i.body ->> 'level', 'public.result_level')
			and pg_input_is_valid(k.level, 'public.result_level')
			and not (
				private.result_rank((i.body ->> 'level')::public.result_level)
					> private.result_rank(k.level::public.result_level)
				or (i.body ->> 'level' = 'outcome' and k.level = 'outcome' and k.at < i.at)
			)
		union all
		select i.kind, i.at, 'accumulation', 'rate_not_pooled', '{}'
		from items i
		where
			i.kind = 'indicator' and i.body ->> 'measure' = 'percentage'
			and i.body ->> 'accumulation' in ('average', 'maximum')
		union all
		select i.kind, i.at, 'baseline', 'not_a_number', jsonb_build_object('given', left(i.body ->> 'baseline', 80))
		from items i
		where
			i.kind = 'indicator' and coalesce(btrim(i.body ->> 'baseline'), '') <> ''
			and private.number(i.body ->> 'baseline') is null
		union all
		select i.kind, i.at, 'baselineDate', 'not_a_day', jsonb_build_object('given', left(i.body ->> 'baselineDate', 80))
		from items i
		where
			i.kind = 'indicator' and coalesce(i.body ->> 'baselineDate', '') <> ''
			and private.day(i.body ->> 'baselineDate') is null
		union all
		select 'indicator', t.at, 'targets', 'not_a_number', jsonb_build_object('given', left(t.value, 80))
		from targets t where private.number(t.value) is null
		union all
		select 'indicator', t.at, 'targets', 'not_a_day', jsonb_build_object('given', left(coalesce(t.date, ''), 80))
		from targets t where private.day(t.date) is null
		union all
		select 'indicator', t.at, 'targets', 'day_twice', jsonb_build_object('given', t.date)
		from targets t
		where exists (select from targets o where o.at = t.at and o.date = t.date and o.n < t.n)
		union all
		select 'partner', p.n::integer - 1, 'partners', 'unknown_partner', jsonb_build_object('given', left(p.name, 80))
		from jsonb_array_elements_text(logframe -> 'partners') with ordinality p (name, n)
		where not exists (
			select
			from public.project_partners pp
			join public.organisations o on o.id = pp.organisation_id
			where pp.project_id = logframe_findings.project and o.short_name = p.name
		)
	)
	select coalesce(jsonb_agg(jsonb_build_object(
		'kind', f.kind, 'at', f.at, 'field', f.field, 'code', f.code, 'params', f.params
	) order by f.kind desc, f.at, f.field, f.code), '[]')
	from found f
$$;
comment on function private.logframe_findings is
	'Everything that keeps a logframe from being stored: at counts the list of its kind from 0.';

create function private.logframe_kept(project uuid, logframe jsonb) returns jsonb
language sql stable set search_path = ''
as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'kind', i.kind, 'code', i.code,
		'differs', array(
			select f.field
			from jsonb_each_text(there.body) f (field, value)
			where i.body ? f.field and f.value is distinct from btrim(i.body ->> f.field)
			order by f.field
		)
	) order by i.kind desc, i.n), '[]')
	from private.logframe_items(logframe) i
	join (
		select
			'result' as kind, r.code,
			jsonb_build_object(
				'level', r.level, 'parent', coalesce(above.code, ''), 'statement', r.statement,
				'assumptions', r.assumptions, 'means', r.means, 'costs', r.costs
			) as body
		from public.results r
		left join public.results above on above.id = r.parent_id
		where r.project_id = logframe_kept.project
		union all
		select
			'indicator', k.code,
			jsonb_build_object(
				'result', r.code, 'name', k.name, 'unit', k.unit, 'measure', k.measure, 'direction', k.direction,
				'baseline', coalesce(trim_scale(k.baseline)::text, ''),
				'baselineDate', coalesce(k.baseline_date::text, ''), 'source', k.source,
				'targets', (
					select coalesce(jsonb_agg(
						jsonb_build_object('date', t.date, 'value', trim_scale(t.value)::text) order by t.date
					), '[]')
					from public.targets t
					where t.indicator_id = k.id
				)
			)
		from public.indicators k
		join public.results r on r.id = k.result_id
		where k.project_id = logframe_kept.project
	) there on there.kind = i.kind and there.code = i.code
$$;
comment on function private.logframe_kept is
	'What was sent and has a code that the project has already, with the fields in which the two differ.';

create function public.import_logframe(
	project_code text, logframe jsonb, reason text default '', approval_reference text default '',
	approved_on date default null
)
returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may add to a logframe but through functions, which keep a version of it (see
-- edit_logframe). It asks project_to_manage first, which asks who manages the project.
as $$
#variable_conflict use_variable
declare
	project uuid := private.project_to_manage(project_code);
	findings jsonb;
	kept jsonb;
	added integer;
	results integer := 0;
	indicators integer;
	targets integer;
	results_before integer;
	indicators_before integer;
	there jsonb;
	number integer;
begin
	logframe := jsonb_build_object('partners', '[]'::jsonb) || private.object_or_empty(logframe);
	if
		jsonb_typeof(logframe -> 'results') is distinct from 'array'
		or jsonb_typeof(logframe -> 'indicators') is distinct from 'array'
		or jsonb_typeof(logframe -> 'partners') is distinct from 'array'
	then
		perform private.refuse('PT422', 'results, indicators and partners must be lists.', null, 'not_a_list');
	end if;
	there := private.logframe_to_change(project);

	findings := private.logframe_findings(project, logframe);
	if findings <> '[]' then
		perform private.refuse(
			'PT422', format('%s findings keep the logframe from being stored.', jsonb_array_length(findings)),
			findings, 'import_findings'
		);
	end if;
	if private.logframe_is_agreed(project) then
		reason := private.reason_given(reason);
	end if;
	kept := private.logframe_kept(project, logframe);
	results_before := (select coalesce(max(r.position), 0) from public.results r where r.project_id = project);
	indicators_before := (select coalesce(max(i.position), 0) from public.indicators i where i.project_id = project);

	-- From the top down: a result is stored once the one above it is there.
	loop
		insert into public.results (project_id, parent_id, level, code, statement, assumptions, means, costs, position)
		select
			project, above.id, (i.body ->> 'level')::public.result_level, i.code, btrim(i.body ->> 'statement'),
			coalesce(i.body ->> 'assumptions', ''), coalesce(i.body ->> 'means', ''), coalesce(i.body ->> 'costs', ''),
			results_before + i.n
		from private.logframe_items(logframe) i
		left join public.results above
			on above.project_id = project and above.code = btrim(i.body ->> 'parent')
		where
			i.kind = 'result'
			and (above.id is not null or coalesce(btrim(i.body ->> 'parent'), '') = '')
			and not exists (select from public.results r where r.project_id = project and r.code = i.code);
		get diagnostics added = row_count;
		exit when added = 0;
		results := results + added;
	end loop;

	insert into public.indicators (
		project_id, result_id, code, name, definition, unit, measure, accumulation, combination, direction,
		baseline, baseline_date, sensitive, whole_numbers, source, method, frequency, responsible, position
	)
	select
		project, r.id, i.code, btrim(i.body ->> 'name'), coalesce(i.body ->> 'definition', ''),
		coalesce(i.body ->> 'unit', ''), (i.body ->> 'measure')::public.indicator_measure,
		(i.body ->> 'accumulation')::public.indicator_accumulation,
		(i.body ->> 'combination')::public.indicator_combination,
		(i.body ->> 'direction')::public.indicator_direction,
		private.number(i.body ->> 'baseline'), private.day(i.body ->> 'baselineDate'),
		coalesce((i.body -> 'sensitive')::text = 'true', false),
		-- Where what is promised has fractions, what is reported may have some.
		not exists (
			select
			from (
				select private.number(i.body ->> 'baseline')
				union all
				select private.number(t.body ->> 'value') from jsonb_array_elements(private.list_or_empty(i.body -> 'targets')) t (body)
			) f (figure)
			where f.figure <> trunc(f.figure)
		),
		coalesce(i.body ->> 'source', ''), coalesce(i.body ->> 'method', ''),
		coalesce(i.body ->> 'frequency', ''), coalesce(i.body ->> 'responsible', ''), indicators_before + i.n
	from private.logframe_items(logframe) i
	join public.results r on r.project_id = project and r.code = btrim(i.body ->> 'result')
	where
		i.kind = 'indicator'
		and not exists (select from public.indicators k where k.project_id = project and k.code = i.code);
	get diagnostics indicators = row_count;

	insert into public.targets (project_id, indicator_id, date, value)
	select project, k.id, private.day(t.body ->> 'date'), private.number(t.body ->> 'value')
	from private.logframe_items(logframe) i
	join public.indicators k on k.project_id = project and k.code = i.code
	cross join lateral jsonb_array_elements(private.list_or_empty(i.body -> 'targets')) t (body)
	where i.kind = 'indicator' and k.position > indicators_before;
	get diagnostics targets = row_count;

	insert into public.indicator_partners (project_id, indicator_id, organisation_id)
	select project, k.id, pp.organisation_id
	from public.indicators k
	join public.project_partners pp on pp.project_id = project
	join public.organisations o on o.id = pp.organisation_id
	where
		k.project_id = project and k.position > indicators_before
		and logframe -> 'partners' ? o.short_name;

	if results + indicators > 0 then
		-- What is new stands where the donor prints it.
		perform private.order_results(project, null, null);
		perform private.order_indicators(project, null, null);
	end if;
	number := private.record_logframe_change(
		project, there, 'imported', '', '', coalesce(reason, ''), approval_reference, approved_on
	);
	return jsonb_build_object(
		'results', results, 'indicators', indicators, 'targets', targets, 'kept', kept, 'number', number
	);
end
$$;
comment on function public.import_logframe is
	'Adds a logframe to a project. logframe: {results: [{code, level, parent?, statement, assumptions?, means?, '
	'costs?}], indicators: [{code, result, name, unit?, measure, accumulation, combination, direction, baseline?, '
	'baselineDate?, sensitive?, targets: [{date, value}], …}], partners?: short names of those who report the '
	'new indicators}. What has a code that is there already stays as it is, and is named in kept with the '
	'fields that differ; number is the version that it made, null where nothing was added. Refuses with every '
	'finding at once, and without a reason where the logframe is agreed.';

grant execute on function private.project_to_manage, public.import_logframe to authenticated;
