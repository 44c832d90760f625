-- The logframe edited in place. Every change is one transaction, is kept with what each row said before
-- and after, and can be taken back while nobody has changed the same rows again. Once the logframe is
-- agreed a change gives its reason, and targets move through their ledger (see targets).

create table public.logframe_changes (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null references public.projects (id) on delete cascade,
	number integer not null check (number > 0),
	action text not null check (
		action in ('agreed', 'added', 'imported', 'changed', 'moved', 'removed', 'undone')
	),
	kind text not null default '' check (kind in ('', 'result', 'indicator')),
	code text not null default '',
	rows jsonb not null default '[]' check (jsonb_typeof(rows) = 'array'),
	reason text not null default '' check (length(reason) <= 2000),
	approval_reference text not null default '' check (length(approval_reference) <= 200),
	approved_on date,
	undoes integer,
	created_at timestamptz not null default now(),
	created_by uuid default auth.uid() references public.profiles (user_id),
	unique (project_id, number),
	unique (project_id, undoes)
);
comment on table public.logframe_changes is 'The versions of a logframe: what changed, why, and with whose approval.';
comment on column public.logframe_changes.number is 'Counts through the project: the version of the logframe.';
comment on column public.logframe_changes.code is 'Of the result or indicator that was meant, as it was then.';
comment on column public.logframe_changes.rows is
	'[{kind, id, before, after}]: each row that differs, with its targets and partners; null where there was none.';
comment on column public.logframe_changes.undoes is 'The number of the change that this one took back.';
create index logframe_changes_created_by on public.logframe_changes (created_by);
alter table public.logframe_changes enable row level security;

create policy "managers read how the logframe changed" on public.logframe_changes
	for select to authenticated
	using (
		(select private.is_admin()) or project_id in (select private.my_projects('{manager}'))
	);
grant select on public.logframe_changes to authenticated;
-- No writing: functions do it, which read what was there themselves.

-- What there is ----------------------------------------------------------------------------------

create function private.logframe_is_agreed(project uuid) returns boolean
language sql stable set search_path = ''
as $$
	select
		exists (
			select from public.logframe_changes c where c.project_id = project and c.action = 'agreed'
		)
		or exists (
			select from public.reports r where r.project_id = project and r.approved_at is not null
		)
$$;
comment on function private.logframe_is_agreed is 'Since somebody said so, or since a first report was approved.';

create function private.logframe_rows(project uuid) returns table (kind text, id uuid, body jsonb)
language sql stable set search_path = ''
as $$
	select 'result', r.id, to_jsonb(r)
	from public.results r
	where r.project_id = project
	union all
	select
		'indicator', i.id,
		to_jsonb(i) || jsonb_build_object(
			'targets', (
				select coalesce(jsonb_agg(
					jsonb_build_object('date', t.date, 'value', trim_scale(t.value)) order by t.date
				), '[]')
				from public.targets t
				where t.indicator_id = i.id and t.project_id = project
			),
			'partners', (
				select coalesce(jsonb_agg(o.short_name order by o.short_name), '[]')
				from public.indicator_partners ip
				join public.organisations o on o.id = ip.organisation_id
				where ip.indicator_id = i.id and ip.project_id = project
			)
		)
	from public.indicators i
	where i.project_id = project
$$;

create function private.logframe_as_it_is(project uuid) returns jsonb
language sql stable set search_path = ''
as $$
	select coalesce(jsonb_object_agg(r.id, jsonb_build_object('kind', r.kind, 'body', r.body)), '{}')
	from private.logframe_rows(project) r
$$;

create function private.logframe_to_change(project uuid) returns jsonb
language plpgsql volatile set search_path = ''
as $$
begin
	-- One change at a time: what is there is looked at first.
	perform from public.projects p where p.id = project for update;
	return private.logframe_as_it_is(project);
end
$$;
comment on function private.logframe_to_change is
	'The logframe before a change; whoever else changes it waits until this one is through.';

create function private.record_logframe_change(
	project uuid, there jsonb, action text, kind text, code text, reason text,
	approval_reference text, approved_on date, undoes integer default null
)
returns integer
language plpgsql volatile set search_path = ''
as $$
#variable_conflict use_variable
declare
	number integer := (
		select coalesce(max(c.number), 0) + 1 from public.logframe_changes c where c.project_id = project
	);
	rows jsonb := (
		select coalesce(jsonb_agg(jsonb_build_object(
			'kind', coalesce(n.kind, o.value ->> 'kind'), 'id', coalesce(n.id, o.key::uuid),
			'before', o.value -> 'body', 'after', n.body
		)), '[]')
		from jsonb_each(there) o
		full join private.logframe_rows(project) n on n.id = o.key::uuid
		where n.body is distinct from o.value -> 'body'
	);
begin
	if rows = '[]' and action <> 'agreed' then
		return null;
	end if;
	insert into public.logframe_changes (
		project_id, number, action, kind, code, rows, reason, approval_reference, approved_on, undoes
	)
	values (
		project, number, action, kind, code, rows, reason,
		left(btrim(coalesce(approval_reference, '')), 200), approved_on, undoes
	);
	return number;
end
$$;
comment on function private.record_logframe_change is
	'Keeps what differs from what was there; null where nothing does.';

create function private.record_revision(revision public.target_revisions, there jsonb) returns void
language plpgsql volatile set search_path = ''
as $$
begin
	perform private.record_logframe_change(
		revision.project_id, there, 'changed', 'indicator',
		(select i.code from public.indicators i where i.id = revision.indicator_id),
		revision.reason, revision.approval_reference, revision.approved_on
	);
end
$$;
comment on function private.record_revision is 'A target that was revised is a version of the logframe, too.';

-- What is wrong with one item --------------------------------------------------------------------

create function private.is_below(below uuid, above uuid) returns boolean
language sql stable set search_path = ''
as $$
	with recursive chain as (
		select r.id, r.parent_id from public.results r where r.id = below
		union
		select r.id, r.parent_id from public.results r join chain c on r.id = c.parent_id
	)
	select exists (select from chain c where c.id = above)
$$;
comment on function private.is_below is 'Whether one result stands under another, or is it.';

create function private.item_findings(project uuid, kind text, known uuid, item jsonb) returns jsonb
language sql stable set search_path = ''
as $$
	with found as (
		select case f ->> 'kind' when 'partner' then 'partners' else f ->> 'field' end as field,
			f ->> 'code' as code, f -> 'params' as params
		from jsonb_array_elements(private.logframe_findings(project, jsonb_build_object(
			'results', case when item_findings.kind = 'result' then jsonb_build_array(item) else '[]' end,
			'indicators', case when item_findings.kind = 'indicator' then jsonb_build_array(item) else '[]' end,
			'partners', private.list_or_empty(item -> 'partners')
		))) f
		union all
		select 'code', 'code_taken', jsonb_build_object('given', left(item ->> 'code', 80))
		where exists (
			select
			from private.logframe_rows(project) r
			where r.kind = item_findings.kind and r.body ->> 'code' = btrim(item ->> 'code') and r.id is distinct from known
		)
		union all
		select 'code', 'code_published', jsonb_build_object('given', i.code)
		from public.indicators i
		where
			item_findings.kind = 'indicator' and i.id = known and i.code <> btrim(item ->> 'code')
			and i.code in (select private.published_codes(project))
		union all
		select 'parent', 'parent_not_above', jsonb_build_object('given', left(item ->> 'parent', 80))
		from public.results r
		where
			item_findings.kind = 'result' and known is not null and r.project_id = project
			and r.code = item ->> 'parent' and private.is_below(r.id, known)
		union all
		select 'level', 'level_not_above', jsonb_build_object('given', string_agg(r.code, ', ' order by r.code))
		from public.results r
		where
			item_findings.kind = 'result' and r.parent_id = known
			and pg_input_is_valid(item ->> 'level', 'public.result_level')
			and private.result_rank(r.level) <= private.result_rank((item ->> 'level')::public.result_level)
			and not (r.level = 'outcome' and item ->> 'level' = 'outcome')
		having count(*) > 0
		union all
		select t.field, 'text_too_long', jsonb_build_object('most', t.most)
		from (values ('baselineNote', 1000), ('standardCode', 80), ('note', 1000)) t (field, most)
		where item_findings.kind = 'indicator' and length(item ->> t.field) > t.most
		union all
		select 'targetPath', 'unknown_choice', jsonb_build_object('given', left(item ->> 'targetPath', 80))
		where item_findings.kind = 'indicator' and not pg_input_is_valid(item ->> 'targetPath', 'public.target_path')
		union all
		select distinct 'breakdowns', 'unknown_choice', '{}'::jsonb
		from jsonb_array_elements(private.list_or_empty(item -> 'breakdowns')) b
		where
			item_findings.kind = 'indicator' and (
				jsonb_array_length(private.list_or_empty(b)) = 0
				or exists (
					select
					from jsonb_array_elements(private.list_or_empty(b)) c
					where not exists (select from public.dimensions d where to_jsonb(d.code) = c)
				)
			)
		union all
		select 'measure', 'measure_reported', '{}'
		from public.indicators i
		where
			item_findings.kind = 'indicator' and i.id = known and i.measure::text <> item ->> 'measure'
			and exists (select from public.observations o where o.indicator_id = known)
	)
	select coalesce(jsonb_agg(
		jsonb_build_object('field', f.field, 'code', f.code, 'params', f.params) order by f.field, f.code
	), '[]')
	from (select distinct * from found) f
$$;
comment on function private.item_findings is 'Everything that keeps one result or indicator from being stored, by field.';

create function private.expect_unused(kind text, item uuid) returns void
language plpgsql stable set search_path = ''
as $$
declare
	below text[] := array(
		select r.code from public.results r where r.parent_id = item
		union all
		select i.code from public.indicators i where i.result_id = item
	);
begin
	if below <> '{}' then
		perform private.refuse(
			'PT409', 'Something stands under this result.', jsonb_build_object('below', below), 'result_in_use'
		);
	end if;
	if
		exists (select from public.observations o where o.indicator_id = item)
		or exists (select from public.evidence e where e.indicator_id = item)
		or exists (select from public.comments c where c.indicator_id = item)
		or exists (select from public.narratives n where n.result_id = item)
	then
		perform private.refuse('PT409', 'Something is reported of this.', null, 'item_reported');
	end if;
end
$$;

-- Writing ----------------------------------------------------------------------------------------

create function private.order_results(project uuid, moved uuid, before uuid) returns void
language sql volatile set search_path = ''
-- The moved one comes before another, or last; what is below a result follows it.
as $$
	with recursive sibling as (
		select
			r.id, r.parent_id,
			row_number() over (
				partition by r.parent_id
				order by
					case
						when r.id is distinct from moved then r.position
						else coalesce((select b.position from public.results b where b.id = before), 2147483647)
					end,
					r.id is distinct from moved, r.code
			) as n
		from public.results r
		where r.project_id = project
	),
	tree as (
		select s.id, array[s.n] as path from sibling s where s.parent_id is null
		union all
		select s.id, t.path || s.n from sibling s join tree t on s.parent_id = t.id
	),
	numbered as (
		select t.id, row_number() over (order by t.path) as n from tree t
	)
	update public.results r
	set position = n.n
	from numbered n
	where n.id = r.id and r.position <> n.n
$$;

create function private.order_indicators(project uuid, moved uuid, before uuid) returns void
language sql volatile set search_path = ''
as $$
	with numbered as (
		select
			i.id,
			row_number() over (
				order by
					r.position, r.code,
					case
						when i.id is distinct from moved then i.position
						else coalesce((select b.position from public.indicators b where b.id = before), 2147483647)
					end,
					i.id is distinct from moved, i.code
			) as n
		from public.indicators i
		join public.results r on r.id = i.result_id
		where i.project_id = project
	)
	update public.indicators i
	set position = n.n
	from numbered n
	where n.id = i.id and i.position <> n.n
$$;

create function private.set_targets(
	indicator public.indicators, targets jsonb, reason text, approval_reference text, approved_on date,
	through_ledger boolean
)
returns void
language plpgsql volatile set search_path = ''
as $$
#variable_conflict use_variable
declare
	changed record;
	revision public.target_revisions;
begin
	for changed in
		select
			coalesce(n.date, t.date) as date, t.value as old_value, n.value as new_value
		from (
			select private.day(w ->> 'date') as date, private.number(w ->> 'value') as value
			from jsonb_array_elements(private.list_or_empty(targets)) w
		) n
		full join (
			select t.date, t.value from public.targets t where t.indicator_id = indicator.id
		) t on t.date = n.date
		where t.value is distinct from n.value
		order by 1
	loop
		revision := null;
		revision.project_id := indicator.project_id;
		revision.indicator_id := indicator.id;
		revision.date := changed.date;
		revision.new_value := changed.new_value;
		if through_ledger then
			insert into public.target_revisions (
				project_id, indicator_id, date, old_value, new_value, reason, approval_reference, approved_on
			)
			values (
				indicator.project_id, indicator.id, changed.date, changed.old_value, changed.new_value, reason,
				left(coalesce(btrim(approval_reference), ''), 200), approved_on
			)
			returning * into revision;
		end if;
		if approved_on is not null or not through_ledger then
			perform private.apply_revision(revision);
		end if;
	end loop;
end
$$;
comment on function private.set_targets is
	'Makes the targets what is sent. Through the ledger each that differs is a revision, which moves nothing '
	'while it is not approved.';

create function private.set_reporters(indicator public.indicators, partners jsonb) returns void
language sql volatile set search_path = ''
as $$
	delete from public.indicator_partners ip
	using public.organisations o
	where
		ip.indicator_id = indicator.id and o.id = ip.organisation_id
		and not private.list_or_empty(partners) ? o.short_name;
	insert into public.indicator_partners (project_id, indicator_id, organisation_id)
	select indicator.project_id, indicator.id, pp.organisation_id
	from public.project_partners pp
	join public.organisations o on o.id = pp.organisation_id
	where pp.project_id = indicator.project_id and private.list_or_empty(partners) ? o.short_name
	on conflict do nothing;
$$;

create function private.store_result(body jsonb) returns public.results
language sql volatile set search_path = ''
as $$
	insert into public.results as r (
		id, project_id, parent_id, level, code, statement, assumptions, means, costs, position
	)
	select
		n.id, n.project_id, n.parent_id, n.level, btrim(n.code), btrim(n.statement), n.assumptions, n.means,
		n.costs, n.position
	from jsonb_populate_record(null::public.results, body) n
	on conflict (id) do update
	set
		parent_id = excluded.parent_id, level = excluded.level, code = excluded.code,
		statement = excluded.statement, assumptions = excluded.assumptions, means = excluded.means,
		costs = excluded.costs, position = excluded.position
	returning r.*
$$;

create function private.store_indicator(body jsonb) returns public.indicators
language sql volatile set search_path = ''
as $$
	insert into public.indicators as i (
		id, project_id, result_id, code, name, definition, unit, measure, accumulation, combination,
		direction, target_path, baseline, baseline_date, baseline_note, adds_to_baseline, counts_people,
		sensitive, by_location, whole_numbers, allows_negative, numerator_within_denominator, breakdowns,
		source, method, frequency, responsible, standard_code, note, position
	)
	select
		n.id, n.project_id, n.result_id, btrim(n.code), btrim(n.name), n.definition, n.unit, n.measure,
		n.accumulation, n.combination, n.direction, n.target_path, n.baseline, n.baseline_date,
		n.baseline_note, n.adds_to_baseline, n.counts_people, n.sensitive, n.by_location, n.whole_numbers,
		n.allows_negative, n.numerator_within_denominator, n.breakdowns, n.source, n.method, n.frequency,
		n.responsible, n.standard_code, n.note, n.position
	from jsonb_populate_record(null::public.indicators, body) n
	on conflict (id) do update
	set
		result_id = excluded.result_id, code = excluded.code, name = excluded.name,
		definition = excluded.definition, unit = excluded.unit, measure = excluded.measure,
		accumulation = excluded.accumulation, combination = excluded.combination,
		direction = excluded.direction, target_path = excluded.target_path, baseline = excluded.baseline,
		baseline_date = excluded.baseline_date, baseline_note = excluded.baseline_note,
		adds_to_baseline = excluded.adds_to_baseline, counts_people = excluded.counts_people,
		sensitive = excluded.sensitive, by_location = excluded.by_location,
		whole_numbers = excluded.whole_numbers, allows_negative = excluded.allows_negative,
		numerator_within_denominator = excluded.numerator_within_denominator,
		breakdowns = excluded.breakdowns, source = excluded.source, method = excluded.method,
		frequency = excluded.frequency, responsible = excluded.responsible,
		standard_code = excluded.standard_code, note = excluded.note, position = excluded.position
	returning i.*
$$;

-- An item as it is sent has the names that pages know; the columns have theirs.
create function private.item_json(kind text, body jsonb) returns jsonb
language sql stable set search_path = ''
as $$
	select case kind
		when 'result' then body || jsonb_build_object(
			'parent', coalesce((select r.code from public.results r where r.id = (body ->> 'parent_id')::uuid), '')
		)
		else body || jsonb_build_object(
			'result', (select r.code from public.results r where r.id = (body ->> 'result_id')::uuid),
			'targetPath', body -> 'target_path', 'baseline', coalesce(body ->> 'baseline', ''),
			'baselineDate', coalesce(body ->> 'baseline_date', ''), 'baselineNote', body -> 'baseline_note',
			'addsToBaseline', body -> 'adds_to_baseline', 'countsPeople', body -> 'counts_people',
			'byLocation', body -> 'by_location', 'wholeNumbers', body -> 'whole_numbers',
			'allowsNegative', body -> 'allows_negative', 'standardCode', body -> 'standard_code',
			'numeratorWithinDenominator', body -> 'numerator_within_denominator'
		)
	end
$$;

create function private.item_columns(project uuid, kind text, item jsonb) returns jsonb
language sql stable set search_path = ''
as $$
	select item || case kind
		when 'result' then jsonb_build_object(
			'parent_id', (
				select r.id from public.results r where r.project_id = project and r.code = btrim(item ->> 'parent')
			)
		)
		else jsonb_build_object(
			'result_id', (
				select r.id from public.results r where r.project_id = project and r.code = btrim(item ->> 'result')
			),
			'target_path', item -> 'targetPath', 'baseline', private.number(item ->> 'baseline'),
			'baseline_date', private.day(item ->> 'baselineDate'), 'baseline_note', item -> 'baselineNote',
			'adds_to_baseline', coalesce(item -> 'addsToBaseline' = 'true', false),
			'counts_people', coalesce(item -> 'countsPeople' = 'true', false),
			'sensitive', coalesce(item -> 'sensitive' = 'true', false),
			'by_location', coalesce(item -> 'byLocation' = 'true', false),
			'whole_numbers', coalesce(item -> 'wholeNumbers' = 'true', false),
			'allows_negative', coalesce(item -> 'allowsNegative' = 'true', false),
			'numerator_within_denominator', coalesce(item -> 'numeratorWithinDenominator' = 'true', false),
			'standard_code', item -> 'standardCode'
		)
	end
$$;

create function private.new_item(kind text) returns jsonb
language sql immutable set search_path = ''
as $$
	select case kind
		when 'result' then '{"code": "", "level": "output", "parent": "", "statement": "", "assumptions": "", "means": "", "costs": ""}'
		else '{
			"code": "", "result": "", "name": "", "definition": "", "unit": "", "measure": "number",
			"accumulation": "sum", "combination": "sum", "direction": "increase", "targetPath": "linear",
			"baseline": "", "baselineDate": "", "baselineNote": "", "addsToBaseline": false,
			"countsPeople": false, "sensitive": false, "byLocation": false, "wholeNumbers": true,
			"allowsNegative": false, "numeratorWithinDenominator": true, "breakdowns": [], "source": "",
			"method": "", "frequency": "", "responsible": "", "standardCode": "", "note": "",
			"targets": [], "partners": []
		}'
	end::jsonb
$$;

create function private.undo_logframe_change(project uuid, undone public.logframe_changes) returns void
language plpgsql volatile set search_path = ''
as $$
declare
	one record;
	indicator public.indicators;
begin
	if
		undone.id is null or undone.action in ('agreed', 'undone')
		or exists (
			select from public.logframe_changes c where c.project_id = project and c.undoes = undone.number
		)
		or exists (
			select
			from jsonb_array_elements(undone.rows) w
			left join private.logframe_rows(project) r on r.id = (w ->> 'id')::uuid
			where r.body - 'position' is distinct from (nullif(w -> 'after', 'null')) - 'position'
		)
		or exists (
			-- What it stood under is gone.
			select
			from jsonb_array_elements(undone.rows) w
			cross join lateral (
				select (coalesce(w -> 'before' ->> 'parent_id', w -> 'before' ->> 'result_id'))::uuid as above
			) a
			where a.above is not null and not exists (select from public.results r where r.id = a.above)
		)
		or exists (
			-- Who reported it is no partner any more.
			select
			from jsonb_array_elements(undone.rows) w
			cross join lateral jsonb_array_elements_text(w -> 'before' -> 'partners') b (short_name)
			where not exists (
				select
				from public.project_partners pp
				join public.organisations o on o.id = pp.organisation_id
				where pp.project_id = project and o.short_name = b.short_name
			)
		)
	then
		perform private.refuse('PT409', 'It was changed again since.', null, 'changed_since');
	end if;
	for one in
		select w ->> 'kind' as kind, (w ->> 'id')::uuid as id, nullif(w -> 'before', 'null') as body
		from jsonb_array_elements(undone.rows) w
		-- What goes, goes first, from the bottom up; what comes back comes from the top down.
		order by
			w -> 'before' = 'null' desc,
			case when w -> 'before' = 'null' then w ->> 'kind' end,
			case when w -> 'before' = 'null' then (w -> 'after' ->> 'position')::integer end desc,
			w ->> 'kind' desc
	loop
		if one.body is null then
			perform private.expect_unused(one.kind, one.id);
			delete from public.indicators i where i.id = one.id;
			delete from public.results r where r.id = one.id;
		elsif one.kind = 'result' then
			perform private.store_result(one.body);
		else
			indicator := private.store_indicator(one.body);
			perform private.set_reporters(indicator, one.body -> 'partners');
			perform private.set_targets(
				indicator, one.body -> 'targets', coalesce(nullif(undone.reason, ''), 'Undone'),
				undone.approval_reference, current_date,
				undone.action <> 'removed' and private.logframe_is_agreed(project)
			);
		end if;
	end loop;
end
$$;

create function public.change_logframe(
	project_code text, change jsonb, seen integer default null, reason text default '',
	approval_reference text default '', approved_on date default null
)
returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may change or remove what a logframe holds but through here. It asks project_to_manage
-- first, which asks who manages the project.
as $$
#variable_conflict use_variable
declare
	project uuid := private.project_to_manage(project_code);
	action text := change ->> 'action';
	kind text := change ->> 'kind';
	code text := coalesce(change ->> 'code', '');
	is_agreed boolean := private.logframe_is_agreed(project);
	there jsonb;
	known uuid;
	undone public.logframe_changes;
	item jsonb;
	findings jsonb;
	indicator public.indicators;
	later jsonb;
	moved_under uuid;
	next_one uuid;
	number integer;
begin
	there := private.logframe_to_change(project);
	if
		coalesce(action, '') not in ('save', 'move', 'remove', 'undo')
		or (action <> 'undo' and coalesce(kind, '') not in ('result', 'indicator'))
	then
		perform private.refuse('PT422', 'There is no such change.', null, 'not_readable');
	end if;

	if action = 'undo' then
		select c.* into undone
		from public.logframe_changes c
		where c.project_id = project and c.number::text = change ->> 'number';
		perform private.undo_logframe_change(project, undone);
		number := private.record_logframe_change(
			project, there, 'undone', undone.kind, undone.code, undone.reason, undone.approval_reference,
			undone.approved_on, undone.number
		);
		return jsonb_build_object('number', number, 'kind', undone.kind, 'code', undone.code, 'pending', 0);
	end if;

	select r.id into known
	from private.logframe_rows(project) r
	where r.kind = kind and code <> '' and r.body ->> 'code' = code;
	if known is null and (code <> '' or action <> 'save') then
		perform private.refuse('PT404', 'There is no such result or indicator.', null, 'no_such_item');
	end if;
	-- Somebody else changed the same one since the page was made.
	later := (
		select jsonb_agg(p.full_name)
		from public.logframe_changes c
		cross join lateral jsonb_array_elements(c.rows) w
		left join public.profiles p on p.user_id = c.created_by
		where
			c.project_id = project and c.number > seen and (w ->> 'id')::uuid = known
			and (nullif(w -> 'before', 'null')) - 'position' is distinct from (nullif(w -> 'after', 'null')) - 'position'
	);
	if later is not null then
		perform private.refuse(
			'PT409', 'Somebody changed it in the meantime.', jsonb_build_object('by', later), 'logframe_stale'
		);
	end if;

	if action = 'remove' then
		perform private.expect_unused(kind, known);
		if is_agreed then
			reason := private.reason_given(reason);
		end if;
		delete from public.indicators i where i.id = known;
		delete from public.results r where r.id = known;
		number := private.record_logframe_change(
			project, there, 'removed', kind, code, coalesce(reason, ''), approval_reference, approved_on
		);
		return jsonb_build_object('number', number, 'kind', kind, 'code', code, 'pending', 0);
	end if;

	-- What is not sent stays as it is.
	item := case
		when known is null then private.new_item(kind)
		else private.item_json(kind, there -> known::text -> 'body')
	end || jsonb_strip_nulls(private.object_or_empty(change -> 'item'));
	findings := private.item_findings(project, kind, known, item);
	if findings <> '[]' then
		perform private.refuse(
			'PT422', format('%s findings keep it from being stored.', jsonb_array_length(findings)),
			findings, 'import_findings'
		);
	end if;
	item := private.item_columns(project, kind, item) || jsonb_build_object(
		'id', coalesce(known, gen_random_uuid()), 'project_id', project,
		'position', coalesce((there -> known::text -> 'body' ->> 'position')::integer, 2147483647)
	);
	moved_under := coalesce(item ->> 'parent_id', item ->> 'result_id')::uuid;
	if
		is_agreed and (
			action = 'save'
			or moved_under is distinct from coalesce(
				there -> known::text -> 'body' ->> 'parent_id', there -> known::text -> 'body' ->> 'result_id'
			)::uuid
		)
	then
		-- The order in which equals stand is nobody's promise.
		reason := private.reason_given(reason);
	end if;
	if kind = 'result' then
		perform private.store_result(item);
	else
		indicator := private.store_indicator(item);
		perform private.set_reporters(indicator, item -> 'partners');
		perform private.set_targets(
			indicator, item -> 'targets', coalesce(reason, ''), approval_reference, approved_on,
			is_agreed and known is not null
		);
	end if;
	if action = 'move' or known is null or moved_under is distinct from coalesce(
		there -> known::text -> 'body' ->> 'parent_id', there -> known::text -> 'body' ->> 'result_id'
	)::uuid then
		next_one := (
			select r.id
			from private.logframe_rows(project) r
			where r.kind = kind and r.body ->> 'code' = change ->> 'before'
		);
		if kind = 'result' then
			perform private.order_results(project, (item ->> 'id')::uuid, next_one);
		end if;
		perform private.order_indicators(
			project, case when kind = 'indicator' then (item ->> 'id')::uuid end, next_one
		);
	end if;
	number := private.record_logframe_change(
		project, there, case when known is null then 'added' when action = 'move' then 'moved' else 'changed' end,
		kind, btrim(item ->> 'code'), coalesce(reason, ''), approval_reference, approved_on
	);
	return jsonb_build_object(
		'number', number, 'kind', kind, 'code', btrim(item ->> 'code'),
		'pending', (
			select count(*)
			from public.target_revisions r
			where r.indicator_id = known and r.approved_on is null
		)
	);
end
$$;
comment on function public.change_logframe is
	'change: {action: save, kind, code (none: a new one), item} · {action: move, kind, code, item: {parent or '
	'result}, before (a code; none: last)} · {action: remove, kind, code} · {action: undo, number}. kind is '
	'result or indicator; an item has the fields of import_logframe, and targetPath, baselineNote, '
	'addsToBaseline, countsPeople, byLocation, wholeNumbers, allowsNegative, numeratorWithinDenominator, '
	'breakdowns, standardCode, note, partners. seen is the version that the person saw. Answers {number, kind, '
	'code, pending}; number is null where nothing changed.';

create function public.agree_logframe(project_code text, approval_reference text default '', agreed_on date default current_date)
returns integer
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody writes changes. It asks project_to_manage first.
as $$
declare
	project uuid := private.project_to_manage(project_code);
	there jsonb := private.logframe_to_change(project);
begin
	if private.logframe_is_agreed(project) then
		perform private.refuse('PT409', 'The logframe is agreed already.', null, 'agreed_already');
	end if;
	return private.record_logframe_change(
		project, there, 'agreed', '', '', '', agree_logframe.approval_reference, agreed_on
	);
end
$$;
comment on function public.agree_logframe is 'The donor agreed to the logframe: from here on each change gives its reason.';

-- Reading ----------------------------------------------------------------------------------------

create function private.logframe_change_json(change public.logframe_changes) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object(
		'number', change.number, 'action', change.action, 'kind', change.kind, 'code', change.code,
		'at', private.days(change.created_at),
		'by', coalesce((select p.full_name from public.profiles p where p.user_id = change.created_by), ''),
		'reason', change.reason, 'approvalReference', change.approval_reference,
		'approvedOn', change.approved_on, 'undoes', change.undoes,
		'isUndone', exists (
			select
			from public.logframe_changes u
			where u.project_id = change.project_id and u.undoes = change.number
		)
	)
$$;

create function private.known_result(project uuid, id jsonb) returns jsonb
language sql stable set search_path = ''
as $$
	select to_jsonb(coalesce(
		(
			select r.code from public.results r
			where r.project_id = known_result.project and to_jsonb(r.id) = known_result.id
		),
		(
			-- It is gone: the last code that it had.
			select coalesce(w -> 'after' ->> 'code', w -> 'before' ->> 'code')
			from public.logframe_changes c
			cross join lateral jsonb_array_elements(c.rows) w
			where c.project_id = known_result.project and w -> 'id' = known_result.id
			order by c.number desc
			limit 1
		)
	))
$$;
comment on function private.known_result is 'The code of a result by its id, also of one that was removed.';

create function private.changed_items(change public.logframe_changes) returns jsonb
language sql stable set search_path = ''
as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'kind', w.kind, 'code', coalesce(w.after, w.before) ->> 'code', 'was', w.before ->> 'code',
		'isThere', w.after is not null, 'fields', f.fields
	) order by w.kind desc, coalesce(w.after, w.before) -> 'position', w.n), '[]')
	from (
		select
			e.body ->> 'kind' as kind, e.n,
			nullif(e.body -> 'before', 'null') as before, nullif(e.body -> 'after', 'null') as after
		from jsonb_array_elements(change.rows) with ordinality e (body, n)
	) w
	cross join lateral (
		select jsonb_agg(jsonb_build_object('field', k.field, 'before', k.before, 'after', k.after)) as fields
		from (
			select
				c.field,
				case when c.field in ('parent_id', 'result_id')
					then private.known_result(change.project_id, w.before -> c.field)
					else w.before -> c.field
				end as before,
				case when c.field in ('parent_id', 'result_id')
					then private.known_result(change.project_id, w.after -> c.field)
					else w.after -> c.field
				end as after
			from jsonb_object_keys(coalesce(w.after, w.before)) c (field)
			where
				c.field not in ('id', 'project_id', 'position')
				and w.before -> c.field is distinct from w.after -> c.field
		) k
	) f
	where f.fields is not null
$$;
comment on function private.changed_items is
	'What each row of a change said before and after, by column. Where equals only changed places there is nothing.';

create function public.logframe_versions(project_code text, older_than integer default null, take integer default 20)
returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
	project uuid := private.project_to_manage(project_code);
begin
	return jsonb_build_object(
		'title', (select p.title from public.projects p where p.id = project),
		'first', (
			select coalesce(min(c.number), 0) from public.logframe_changes c where c.project_id = project
		),
		'versions', (
			select coalesce(jsonb_agg(l.body order by l.number desc), '[]')
			from (
				select
					c.number,
					private.logframe_change_json(c) || jsonb_build_object('items', private.changed_items(c)) as body
				from public.logframe_changes c
				where c.project_id = project and (older_than is null or c.number < older_than)
				order by c.number desc
				limit least(take, 200)
			) l
		)
	);
end
$$;
comment on function public.logframe_versions is
	'The versions of a logframe, latest first, with what each row said before and after; first is the number '
	'of the oldest one, 0 where there is none.';

create function private.logframe_editor(project uuid) returns jsonb
language sql stable set search_path = ''
as $$
	with published as (
		select p.id, jsonb_path_query(p.figures, '$.indicators[*].code') #>> '{}' as code
		from public.publications p
		where p.project_id = project and p.revoked_at is null
	),
	uses as (
		select
			i.id, count(distinct o.report_id) as reports,
			count(distinct o.report_id) filter (where r.status = 'approved') as approved
		from public.indicators i
		join public.observations o on o.indicator_id = i.id and o.project_id = project
		join public.reports r on r.id = o.report_id
		where i.project_id = project
		group by i.id
	)
	select jsonb_build_object(
		'number', (
			select coalesce(max(c.number), 0) from public.logframe_changes c where c.project_id = project
		),
		'isAgreed', private.logframe_is_agreed(project),
		'publications', (
			select count(*) from public.publications p where p.project_id = project and p.revoked_at is null
		),
		'items', (
			select coalesce(jsonb_object_agg(i.code, jsonb_build_object(
				'baselineNote', i.baseline_note, 'wholeNumbers', i.whole_numbers,
				'allowsNegative', i.allows_negative,
				'numeratorWithinDenominator', i.numerator_within_denominator,
				'reports', coalesce(u.reports, 0), 'approved', coalesce(u.approved, 0),
				'publications', (select count(distinct p.id) from published p where p.code = i.code)
			)), '{}')
			from public.indicators i
			left join uses u on u.id = i.id
			where i.project_id = project
		),
		'pending', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', r.id, 'indicator', i.code, 'date', r.date, 'oldValue', r.old_value,
				'newValue', r.new_value, 'reason', r.reason
			) order by i.position, r.date, r.created_at), '[]')
			from public.target_revisions r
			join public.indicators i on i.id = r.indicator_id
			where r.project_id = project and r.approved_on is null
		),
		'changes', (
			select coalesce(jsonb_agg(l.body order by l.number desc), '[]')
			from (
				select c.number, private.logframe_change_json(c) as body
				from public.logframe_changes c
				where c.project_id = project
				order by c.number desc
				limit 30
			) l
		)
	)
$$;
comment on function private.logframe_editor is
	'What a manager needs to edit the logframe: how far each indicator is in use, and the last 30 versions.';

grant execute on function
	private.logframe_is_agreed, private.logframe_editor, private.logframe_change_json, private.known_result,
	private.changed_items
	to authenticated;
grant execute on function public.change_logframe, public.agree_logframe, public.logframe_versions
	to authenticated;
