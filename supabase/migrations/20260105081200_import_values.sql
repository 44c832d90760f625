-- Bringing in figures of many partners and quarters at once, as a file has them: one row a figure or a
-- part of its breakdown. All rows are stored, or none.

create table public.import_mappings (
	project_id uuid not null references public.projects (id) on delete cascade,
	headers text not null check (length(headers) between 1 and 4000),
	columns jsonb not null check (jsonb_typeof(columns) = 'object'),
	primary key (project_id, headers)
);
comment on table public.import_mappings is
	'Which column of a file holds what, as somebody said once: remembered for files with the same headers.';
comment on column public.import_mappings.columns is '{"partner": 0, "value": 5}: the number of the column by what it holds.';
alter table public.import_mappings enable row level security;
create policy "managers read how columns are mapped" on public.import_mappings
	for select to authenticated using (project_id in (select private.my_projects('{manager}')));
create policy "managers map columns" on public.import_mappings
	for insert to authenticated with check (project_id in (select private.my_projects('{manager}')));
create policy "managers map columns anew" on public.import_mappings
	for update to authenticated
	using (project_id in (select private.my_projects('{manager}')))
	with check (project_id in (select private.my_projects('{manager}')));
grant select, insert (project_id, headers, columns), update (columns) on public.import_mappings to authenticated;
-- No delete: another mapping of the same headers replaces it.

create function public.import_source(project_code text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
	project uuid := private.project_to_manage(project_code);
begin
	return jsonb_build_object(
		'project', private.project_json(project),
		'dimensions', private.dimensions_json(),
		'checks', private.checks_json(),
		'mappings', (
			select coalesce(jsonb_agg(jsonb_build_object('headers', m.headers, 'columns', m.columns)), '[]')
			from public.import_mappings m
			where m.project_id = project
		),
		'indicators', (
			select coalesce(jsonb_agg(i.body || jsonb_build_object(
				'properties', jsonb_build_object(
					'countsPeople', k.counts_people, 'wholeNumbers', k.whole_numbers,
					'allowsNegative', k.allows_negative,
					'numeratorWithinDenominator', k.numerator_within_denominator
				)
			) order by i.rank), '[]')
			from private.indicators_json(project) i
			join public.indicators k on k.id = i.indicator_id
		)
	);
end
$$;
comment on function public.import_source is 'What the rows of a file are read and checked against.';

create function public.remember_mapping(project_code text, headers text, columns jsonb) returns void
language plpgsql volatile security invoker set search_path = ''
as $$
#variable_conflict use_variable
begin
	insert into public.import_mappings as m (project_id, headers, columns)
	values (private.project_to_manage(project_code), headers, columns)
	on conflict on constraint import_mappings_pkey do update set columns = excluded.columns
	where m.columns <> excluded.columns;
end
$$;

-- A row of the file with what its names stand for, and what is there already.
create type private.import_row as (
	n integer, organisation_id uuid, period_id uuid, indicator_id uuid, location_id uuid, key jsonb,
	state public.observation_state, value numeric, "returning" numeric, numerator numeric, denominator numeric,
	text text, comment text, report_id uuid, report_status public.report_status, closed boolean, changed boolean,
	field text, code text, params jsonb
);

create function private.import_rows(project uuid, rows jsonb) returns setof private.import_row
language sql stable set search_path = ''
as $$
	with sent as (
		select s.*, nullif(s.key, '{}') as part
		from jsonb_to_recordset(rows) s (
			"row" integer, partner text, period text, indicator text, location text, key jsonb, state text,
			value text, "returning" text, numerator text, denominator text, text text, comment text
		)
		-- A row that says nothing is none: what is there stays.
		where
			nullif(s.state, '') is not null
			or concat(s.value, s.returning, s.numerator, s.denominator, s.text, s.comment) <> ''
	),
	asked as materialized (
		select i.id as indicator_id, b.dimensions
		from public.indicators i
		cross join lateral private.asked_breakdowns(i.breakdowns) b
		where i.project_id = import_rows.project
	),
	categories as materialized (
		select d.code as dimension, c.code as category
		from public.dimensions d join public.categories c on c.dimension_id = d.id
	),
	keys as materialized (
		select
			k.part, private.key_dimensions(k.part) as dimensions,
			not exists (
				select
				from jsonb_each_text(k.part) e (dimension, category)
				left join categories c on c.dimension = e.dimension and c.category = e.category
				where c.category is null
			) as known
		from (select distinct s.part from sent s where jsonb_typeof(s.part) = 'object') k
	),
	named as (
		select
			s.*, pp.organisation_id, pe.id as period_id, coalesce(pe.closed, false) as closed, i.id as indicator_id,
			l.id as location_id, i.by_location,
			ip.indicator_id is not null as reports, s.part is null or coalesce(k.known, false) as known,
			s.part is null or a.indicator_id is not null as asked,
			count(*) over same as times,
			private.number(s.value) as value_number, private.number(s.returning) as returning_number,
			private.number(s.numerator) as numerator_number, private.number(s.denominator) as denominator_number
		from sent s
		left join (
			select pp.project_id, pp.organisation_id, o.short_name
			from public.project_partners pp join public.organisations o on o.id = pp.organisation_id
		) pp on pp.project_id = import_rows.project and pp.short_name = s.partner
		left join public.periods pe on pe.project_id = import_rows.project and pe.label = s.period
		left join public.indicators i on i.project_id = import_rows.project and i.code = s.indicator
		left join public.indicator_partners ip
			on ip.project_id = import_rows.project and ip.indicator_id = i.id
			and ip.organisation_id = pp.organisation_id
		left join (
			select pl.project_id, lo.id, lo.code
			from public.project_locations pl join public.locations lo on lo.id = pl.location_id
		) l on l.project_id = import_rows.project and l.code = s.location
		left join keys k on k.part = s.part
		left join asked a on a.indicator_id = i.id and a.dimensions = k.dimensions
		window same as (partition by s.partner, s.period, s.indicator, s.location, s.part)
	)
	select
		n."row", n.organisation_id, n.period_id, n.indicator_id, n.location_id, n.part,
		case when n.state in ('reported', 'not_applicable') then n.state::public.observation_state end,
		n.value_number, n.returning_number, n.numerator_number, n.denominator_number, n.text, n.comment,
		r.id, r.status, n.closed,
		case
			when n.part is not null then
				c.id is null
				or (
					coalesce(n.value_number, c.value), coalesce(n.returning_number, c.returning),
					coalesce(n.numerator_number, c.numerator), coalesce(n.denominator_number, c.denominator)
				) is distinct from (c.value, c.returning, c.numerator, c.denominator)
			else
				o.id is null
				or (
					coalesce(n.value_number, o.value), coalesce(n.returning_number, o.returning),
					coalesce(n.numerator_number, o.numerator), coalesce(n.denominator_number, o.denominator),
					coalesce(nullif(n.text, ''), o.text), coalesce(nullif(n.comment, ''), o.comment),
					coalesce(n.state, o.state::text)
				) is distinct from (
					o.value, o.returning, o.numerator, o.denominator, o.text, o.comment, o.state::text
				)
		end,
		wrong.field, wrong.code, jsonb_strip_nulls(jsonb_build_object('given', left(wrong.given, 80), 'most', wrong.most))
	from named n
	left join public.reports r
		on r.project_id = import_rows.project and r.organisation_id = n.organisation_id and r.period_id = n.period_id
	left join public.observations o
		on o.report_id = r.id and o.indicator_id = n.indicator_id and o.location_id is not distinct from n.location_id
	left join public.observation_cells c on c.observation_id = o.id and c.key = n.part
	left join lateral (
		values
			('partner', 'unknown_partner', n.partner, null::integer, n.organisation_id is null),
			('period', 'unknown_period', n.period, null, n.period_id is null),
			('indicator', 'unknown_indicator', n.indicator, null, n.indicator_id is null),
			('indicator', 'not_your_indicator', n.indicator, null,
				n.indicator_id is not null and n.organisation_id is not null and not n.reports),
			('location', 'unknown_place', n.location, null,
				n.location is not null and n.indicator_id is not null and (n.location_id is null or not n.by_location)),
			('state', 'unknown_state', n.state, null, n.state not in ('reported', 'not_applicable')),
			('key', 'unknown_category', n.part::text, null, n.indicator_id is not null and not (n.known and n.asked)),
			('value', 'not_a_number', n.value, null, btrim(n.value) <> '' and n.value_number is null),
			('returning', 'not_a_number', n.returning, null, btrim(n.returning) <> '' and n.returning_number is null),
			('numerator', 'not_a_number', n.numerator, null, btrim(n.numerator) <> '' and n.numerator_number is null),
			('denominator', 'not_a_number', n.denominator, null,
				btrim(n.denominator) <> '' and n.denominator_number is null),
			('state', 'figure_not_applicable', null, null,
				n.state = 'not_applicable' and (n.part is not null or num_nonnulls(
					n.value_number, n.returning_number, n.numerator_number, n.denominator_number
				) > 0)),
			('text', 'text_too_long', null, 10000, length(n.text) > 10000),
			('comment', 'text_too_long', null, 4000, length(n.comment) > 4000),
			('indicator', 'row_twice', null, null, n.times > 1)
	) wrong (field, code, given, most, holds) on wrong.holds
$$;
comment on function private.import_rows is
	'The rows of a file, one for each thing that is wrong with it, or one where nothing is.';

create function private.import_findings(found private.import_row[], as_status text) returns jsonb
language sql stable set search_path = ''
as $$
	with rows as materialized (
		select f.* from unnest(found) f
	),
	begun as (
		select r.report_id, min(r.n) as n
		from rows r
		where as_status = 'approved' and r.report_status <> 'approved'
		group by r.report_id
	),
	faults as (
		select r.n, r.field, r.code, r.params from rows r where r.code is not null
		union all
		select distinct r.n, 'period', 'period_closed', '{}'::jsonb from rows r where r.changed and r.closed
		union all
		select distinct r.n, 'value', 'report_locked', '{}'::jsonb
		from rows r where r.changed and r.report_status = 'approved'
		union all
		-- Parts of what does not apply.
		select distinct part.n, 'key', 'figure_not_applicable', '{}'::jsonb
		from rows part
		join rows total
			on total.organisation_id = part.organisation_id and total.period_id = part.period_id
			and total.indicator_id = part.indicator_id and total.location_id is not distinct from part.location_id
		where part.key is not null and total.key is null and total.state = 'not_applicable'
		union all
		-- What is approved is what the file says, and nothing that somebody has begun beside it.
		select distinct b.n, 'partner', 'report_has_more', '{}'::jsonb
		from begun b
		join public.observations o on o.report_id = b.report_id
		left join (select distinct r.report_id, r.indicator_id, r.location_id from rows r) said
			on said.report_id = o.report_id and said.indicator_id = o.indicator_id
			and said.location_id is not distinct from o.location_id
		where said.report_id is null
	)
	select coalesce(jsonb_agg(jsonb_build_object(
		'row', f.n, 'field', f.field, 'code', f.code, 'params', f.params
	) order by f.n, f.field, f.code), '[]')
	from faults f
$$;
comment on function private.import_findings is 'Everything that keeps the rows of a file from being stored, each with its row.';

create function private.store_figures(project uuid, found private.import_row[]) returns void
language sql volatile set search_path = ''
as $$
	insert into public.observations as o (
		project_id, report_id, indicator_id, location_id, state, value, "returning", numerator, denominator,
		text, comment
	)
	select
		r.project_id, r.id, t.indicator_id, t.location_id, s.state,
		case when s.state = 'reported' then coalesce(t.value, old.value) end,
		case when s.state = 'reported' then coalesce(t.returning, old.returning) end,
		case when s.state = 'reported' then coalesce(t.numerator, old.numerator) end,
		case when s.state = 'reported' then coalesce(t.denominator, old.denominator) end,
		coalesce(nullif(t.text, ''), old.text, ''), coalesce(nullif(t.comment, ''), old.comment, '')
	from (
		-- The row of the total; where only parts were sent, an observation that they can belong to.
		select
			f.organisation_id, f.period_id, f.indicator_id, f.location_id, max(f.state) as state,
			max(f.value) filter (where f.key is null) as value,
			max(f.returning) filter (where f.key is null) as returning,
			max(f.numerator) filter (where f.key is null) as numerator,
			max(f.denominator) filter (where f.key is null) as denominator,
			max(f.text) filter (where f.key is null) as text,
			max(f.comment) filter (where f.key is null) as comment
		from unnest(found) f
		group by f.organisation_id, f.period_id, f.indicator_id, f.location_id
		having bool_or(f.changed)
	) t
	join public.reports r
		on r.project_id = store_figures.project and r.organisation_id = t.organisation_id
		and r.period_id = t.period_id
	left join public.observations old
		on old.report_id = r.id and old.indicator_id = t.indicator_id
		and old.location_id is not distinct from t.location_id
	cross join lateral (
		select coalesce(
			t.state,
			case when num_nonnulls(t.value, t.returning, t.numerator, t.denominator) = 0 then old.state end,
			'reported'
		)
	) s (state)
	-- Sorted, all is read before anything is written: the table would grow under the join.
	order by r.id, t.indicator_id, t.location_id
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

	insert into public.observation_cells as c (
		project_id, report_id, observation_id, key, value, "returning", numerator, denominator
	)
	select
		o.project_id, o.report_id, o.id, f.key, coalesce(f.value, old.value), coalesce(f.returning, old.returning),
		coalesce(f.numerator, old.numerator), coalesce(f.denominator, old.denominator)
	from unnest(found) f
	join public.reports r
		on r.project_id = store_figures.project and r.organisation_id = f.organisation_id
		and r.period_id = f.period_id
	join public.observations o
		on o.report_id = r.id and o.indicator_id = f.indicator_id
		and o.location_id is not distinct from f.location_id
	left join public.observation_cells old on old.observation_id = o.id and old.key = f.key
	where f.key is not null and f.changed
	order by o.id, f.key
	on conflict (observation_id, key) do update set
		value = excluded.value, "returning" = excluded.returning, numerator = excluded.numerator,
		denominator = excluded.denominator;
$$;
comment on function private.store_figures is
	'Writes what changed, in two statements whatever the number of reports: triggers run once for all.';

create function private.stored_findings(touched uuid[], found private.import_row[]) returns jsonb
language sql stable set search_path = ''
as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'row', coalesce(f.n, 0), 'field', e.field, 'code', e.code, 'params', e.params
	) order by f.n, e.field, e.code), '[]')
	from private.figure_findings(touched) e
	join public.reports r on r.id = e.report_id
	join public.indicators i on i.project_id = r.project_id and i.code = e.indicator
	left join public.locations l on l.code = e.location
	left join unnest(found) f
		on f.organisation_id = r.organisation_id and f.period_id = r.period_id and f.indicator_id = i.id
		and f.location_id is not distinct from l.id and f.key is not distinct from e.key
	where e.level = 'error'
$$;

create function public.import_values(
	project_code text, rows jsonb, as_status text default 'draft', dry_run boolean default false
)
returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: figures are written by functions only. It asks project_to_manage first.
as $$
#variable_conflict use_variable
declare
	project uuid := private.project_to_manage(project_code);
	found private.import_row[];
	findings jsonb;
	opened uuid[];
	touched uuid[];
	counts jsonb;
begin
	if jsonb_typeof(rows) is distinct from 'array' then
		perform private.refuse('PT422', 'rows must be a list.', null, 'not_a_list');
	elsif as_status is null or as_status not in ('draft', 'approved') then
		perform private.refuse('PT422', 'Figures are imported as draft or approved.', null, 'no_such_status');
	end if;
	-- One import at a time: what is there already is looked at first.
	perform from public.projects p where p.id = project for update;

	found := array(select r from private.import_rows(project, rows) r);
	findings := private.import_findings(found, as_status);
	if findings <> '[]' then
		perform private.refuse(
			'PT422', format('%s findings keep the file from being stored.', jsonb_array_length(findings)),
			findings, 'import_findings'
		);
	end if;
	counts := (
		select jsonb_build_object(
			'reports', count(distinct (f.organisation_id, f.period_id)) filter (
				where f.changed or (as_status = 'approved' and f.report_status <> 'approved')
			),
			'changed', count(*) filter (where f.changed), 'unchanged', count(*) filter (where not f.changed)
		)
		from unnest(found) f
	);
	if dry_run then
		return counts;
	end if;

	with made as (
		insert into public.reports (project_id, organisation_id, period_id)
		select distinct project, f.organisation_id, f.period_id
		from unnest(found) f
		where f.report_id is null
		returning id
	)
	select array_agg(m.id) into opened from made m;
	perform private.record_step(r, 'opened') from public.reports r where r.id = any (opened);

	touched := array(
		select distinct r.id
		from unnest(found) f
		join public.reports r
			on r.project_id = project and r.organisation_id = f.organisation_id and r.period_id = f.period_id
		where f.changed or (as_status = 'approved' and r.status <> 'approved')
	);
	update public.reports r set version = r.version + 1, updated_at = now() where r.id = any (touched);
	perform private.store_figures(project, found);

	findings := private.stored_findings(touched, found);
	if findings <> '[]' then
		perform private.refuse(
			'PT422', format('%s findings keep the file from being stored.', jsonb_array_length(findings)),
			findings, 'import_findings'
		);
	end if;
	if as_status = 'approved' then
		update public.reports r
		set
			status = 'approved', approved_by = auth.uid(), approved_at = now(), return_reason = '',
			submitted_by = coalesce(r.submitted_by, auth.uid()), submitted_at = coalesce(r.submitted_at, now())
		where r.id = any (touched);
		perform private.record_step(r, 'approved', 'Imported from a file.')
		from public.reports r where r.id = any (touched);
	end if;
	return counts;
end
$$;
comment on function public.import_values is
	'Stores the figures of many partners and quarters at once, all or none, as drafts or as approved by the '
	'asking manager. rows: [{row, partner, period, indicator, location?, key?, state?, value?, returning?, '
	'numerator?, denominator?, text?, comment?}]; a row with a key is a part of a breakdown. What is empty says '
	'nothing. Approved figures are not changed, and what is there already in the same words is left alone: the '
	'same file twice changes nothing. A history may have gaps, so nothing is asked to be complete. Returns '
	'{reports, changed, unchanged}; with dry_run it only looks.';

grant execute on function
	public.import_source, public.remember_mapping, public.import_values
	to authenticated;
