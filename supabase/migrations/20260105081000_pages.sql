-- What pages show: one function, one call a page. They put together what the other migrations define
-- and compute nothing themselves. All run with the rights of whoever asks.

create function private.days(stamp timestamptz) returns text
language sql stable set search_path = ''
as $$ select to_char(stamp at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$;
comment on function private.days is 'A moment as JSON carries it.';

create function private.period_json(period public.periods) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object(
		'label', period.label, 'startDate', period.start_date, 'endDate', period.end_date,
		'dueDate', period.due_date, 'closed', period.closed
	)
$$;

create function private.project_json(project_id uuid) returns jsonb
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return (
		select jsonb_build_object(
			'code', p.code, 'title', p.title, 'donor', p.donor, 'donorName', p.donor_name,
			'contractNumber', p.contract_number, 'programme', p.programme, 'summary', p.summary,
			'startDate', p.start_date, 'endDate', p.end_date, 'budgetAmount', p.budget_amount,
			'currency', p.currency, 'contactPerson', p.contact_person, 'templateVersion', p.template_version,
			'suppressionK', p.suppression_k, 'suppressionKPublic', p.suppression_k_public,
			'suppressionWidth', p.suppression_width,
			'isExample', p.is_example,
			'mayManage', private.may_review(p.id),
			'coordinator', (
				select jsonb_build_object('name', o.name, 'shortName', o.short_name, 'country', o.country)
				from public.organisations o
				where o.id = p.lead_organisation_id
			),
			'partners', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'name', o.name, 'shortName', o.short_name, 'country', o.country, 'role', pp.role
				) order by pp.position, o.short_name), '[]')
				from public.project_partners pp
				join public.organisations o on o.id = pp.organisation_id
				where pp.project_id = p.id
			),
			'locations', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'name', l.name, 'code', l.code, 'parent', parent.code
				) order by pl.position, l.name), '[]')
				from public.project_locations pl
				join public.locations l on l.id = pl.location_id
				left join public.locations parent on parent.id = l.parent_id
				where pl.project_id = p.id
			),
			'periods', (
				select coalesce(jsonb_agg(private.period_json(pe) order by pe.start_date), '[]')
				from public.periods pe
				where pe.project_id = p.id
			)
		)
		from public.projects p
		where p.id = project_json.project_id
	);
end
$$;

create function private.results_json(project_id uuid) returns jsonb
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object(
			'code', r.code, 'level', r.level, 'parentCode', parent.code, 'statement', r.statement,
			'assumptions', r.assumptions, 'means', r.means, 'costs', r.costs
		) order by r.position, r.code), '[]')
		from public.results r
		left join public.results parent on parent.project_id = r.project_id and parent.id = r.parent_id
		where r.project_id = results_json.project_id
	);
end
$$;
comment on function private.results_json is 'The results chain in logframe order: positions count through the whole project.';

create function private.indicators_json(project_id uuid)
returns table (indicator_id uuid, rank bigint, body jsonb)
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	select
		i.id,
		row_number() over (order by r.position, r.code, i.position, i.code),
		jsonb_build_object(
			'code', i.code, 'name', i.name, 'definition', i.definition,
			'resultCode', r.code, 'unit', i.unit, 'measure', i.measure,
			'accumulation', i.accumulation, 'combination', i.combination,
			'direction', i.direction, 'targetPath', i.target_path,
			'baseline', jsonb_build_object('value', i.baseline, 'date', i.baseline_date),
			'addsToBaseline', i.adds_to_baseline, 'countsPeople', i.counts_people,
			'isCount', private.is_count(i),
			'sensitive', i.sensitive, 'byLocation', i.by_location,
			'breakdowns', i.breakdowns, 'source', i.source, 'method', i.method,
			'frequency', i.frequency, 'responsible', i.responsible,
			'standardCode', i.standard_code, 'note', i.note,
			'targets', coalesce(t.targets, '[]'),
			'partners', coalesce(p.partners, '[]')
		)
	from public.indicators i
	join public.results r on r.project_id = i.project_id and r.id = i.result_id
	left join (
		select
			t.indicator_id,
			jsonb_agg(jsonb_build_object('date', t.date, 'value', t.value) order by t.date) as targets
		from public.targets t
		where t.project_id = indicators_json.project_id
		group by t.indicator_id
	) t on t.indicator_id = i.id
	left join (
		select ip.indicator_id, jsonb_agg(o.short_name order by pp.position) as partners
		from public.indicator_partners ip
		join public.project_partners pp
			on pp.project_id = ip.project_id and pp.organisation_id = ip.organisation_id
		join public.organisations o on o.id = ip.organisation_id
		where ip.project_id = indicators_json.project_id
		group by ip.indicator_id
	) p on p.indicator_id = i.id
	where i.project_id = indicators_json.project_id;
end
$$;
comment on function private.indicators_json is
	'The indicators of a project as pages show them, ranked in logframe order.';

create function private.dimensions_json(codes text[] default null) returns jsonb
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object(
			'code', d.code, 'name', d.name, 'overlapping', d.overlapping,
			'categories', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'code', c.code, 'name', c.name, 'retired', c.retired_on is not null and c.retired_on <= current_date
				) order by c.position, c.name), '[]')
				from public.categories c
				where c.dimension_id = d.id
			)
		) order by d.position, d.name), '[]')
		from public.dimensions d
		where codes is null or d.code = any (codes)
	);
end
$$;

create function private.not_applicable(points uuid[], statuses public.report_status[])
returns table (period_id uuid, indicator_id uuid)
language sql stable set search_path = ''
as $$
	with counted as (
		select r.id, r.period_id from public.reports r where r.period_id = any (points) and r.status = any (statuses)
	),
	absent as materialized (
		select distinct c.period_id, o.indicator_id
		from counted c
		join public.observations o on o.report_id = c.id and o.state = 'not_applicable'
	)
	select a.period_id, a.indicator_id
	from absent a
	where not exists (
		select
		from counted c
		join public.observations o on o.report_id = c.id
		where c.period_id = a.period_id and o.indicator_id = a.indicator_id and o.state <> 'not_applicable'
	)
$$;
comment on function private.not_applicable is
	'The quarters in which all that was said of an indicator is that it does not apply.';

create function private.progress_json(
	point uuid, statuses public.report_status[], only_indicator uuid default null,
	of_the_day boolean default false
)
returns jsonb
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
declare
	project uuid := (select pe.project_id from public.periods pe where pe.id = point);
	points uuid[] := array(
		select pe.id
		from public.periods pe
		where
			pe.project_id = project
			and pe.end_date <= (select last.end_date from public.periods last where last.id = point)
	);
begin
	return (
		select coalesce(jsonb_agg(
			i.body || jsonb_build_object(
				'origin', p.origin, 'periodValue', p.period_value, 'actual', p.actual,
				'expected', p.expected, 'finalTarget', p.final_target, 'progress', p.progress,
				'pace', p.pace, 'status', p.status, 'reportedPartners', p.reported_partners,
				'duePartners', p.due_partners, 'series', coalesce(s.series, '[]'),
				'notApplicable', p.actual is null and coalesce(s.not_applicable, false)
			) order by i.rank
		), '[]')
		from private.indicators_json(project) i
		join private.progress(array[point], statuses, null, of_the_day) p on p.indicator_id = i.indicator_id
		left join (
			select
				indicator_id,
				jsonb_agg(jsonb_build_object(
					'period', pe.label, 'value', f.period_value, 'running', f.running,
					'notApplicable', absent.indicator_id is not null
				) order by pe.start_date) as series,
				bool_or(absent.indicator_id is not null) as not_applicable
			from private.figures(points, statuses, 'total') f
			full join private.not_applicable(points, statuses) absent using (period_id, indicator_id)
			join public.periods pe on pe.project_id = project and pe.id = period_id
			where only_indicator is null or indicator_id = only_indicator
			group by indicator_id
		) s on s.indicator_id = i.indicator_id
		where only_indicator is null or i.indicator_id = only_indicator
	);
end
$$;
comment on function private.progress_json is
	'Indicators with where they stand at a quarter, and their figures at every quarter up to it; of_the_day as '
	'in standing.';

create function public.me() returns jsonb
language sql stable security invoker set search_path = ''
as $$
	select jsonb_build_object(
		'userId', p.user_id, 'email', p.email, 'fullName', p.full_name, 'locale', p.locale,
		'isAdmin', p.is_admin,
		'readsProjects', p.is_admin or exists (
			select from private.my_memberships() m where m.role in ('manager', 'officer')
		)
	)
	from private.my_profile() p
	where p.user_id is not null
$$;
comment on function public.me is 'Who is signed in; null for a session whose account is gone.';

create function public.project_logframe(project_code text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
	project uuid := private.project_id(project_code);
begin
	return jsonb_build_object(
		'project', private.project_json(project),
		'results', private.results_json(project),
		'indicators', (
			select coalesce(jsonb_agg(i.body order by i.rank), '[]')
			from private.indicators_json(project) i
		),
		'dimensions', private.dimensions_json(),
		'editor', case when private.may_review(project) then private.logframe_editor(project) end
	);
end
$$;
comment on function public.project_logframe is
	'The logframe of a project; editor is null for those who may only read it.';

create function public.report_list(project_code text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
	project uuid := private.project_id(project_code);
	may_review boolean := private.may_review(project);
	mine uuid[] := array(
		select m.organisation_id from private.my_memberships() m where m.project_id = project and m.role = 'officer'
	);
begin
	return jsonb_build_object(
		'project', private.project_json(project),
		'partners', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'shortName', o.short_name, 'name', o.name, 'isMine', o.id = any (mine),
				'mayReport', may_review or o.id = any (mine), 'asked', ip.asked,
				'officers', coalesce(w.officers, '[]')
			) order by o.id = any (mine) desc, pp.position), '[]')
			from public.project_partners pp
			join public.organisations o on o.id = pp.organisation_id
			join (
				select ip.organisation_id, count(*) as asked
				from public.indicator_partners ip
				where ip.project_id = project
				group by ip.organisation_id
			) ip on ip.organisation_id = pp.organisation_id
			-- Who reports, and how to reach them, is for managers.
			left join (
				select
					m.organisation_id,
					jsonb_agg(jsonb_build_object('name', p.full_name, 'email', a.email) order by p.full_name) as officers
				from public.memberships m
				join public.profiles p on p.user_id = m.user_id
				join private.addresses() a on a.user_id = m.user_id
				where m.project_id = project and m.role = 'officer' and may_review
				group by m.organisation_id
			) w on w.organisation_id = pp.organisation_id
			where pp.project_id = project
		),
		'reports', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'partner', o.short_name, 'period', pe.label, 'status', r.status, 'version', r.version,
				'submittedAt', private.days(r.submitted_at), 'approvedAt', private.days(r.approved_at),
				'returnReason', r.return_reason, 'filled', coalesce(f.filled, 0)
			)), '[]')
			from public.reports r
			join public.organisations o on o.id = r.organisation_id
			join public.periods pe on pe.id = r.period_id
			left join (
				select ob.report_id, count(distinct ob.indicator_id) as filled
				from public.reports begun
				join public.observations ob on ob.report_id = begun.id
				where
					begun.project_id = project and begun.status in ('draft', 'returned')
					-- A comment alone fills nothing.
					and (
						ob.state = 'not_applicable' or ob.value is not null or ob.numerator is not null
						or ob.text <> ''
					)
				group by ob.report_id
			) f on f.report_id = r.id
			where r.project_id = project
		),
		'reminders', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'partner', o.short_name, 'period', pe.label, 'at', private.days(last.at)
			)), '[]')
			from (
				select re.organisation_id, re.period_id, max(re.sent_at) as at
				from public.reminders re
				where re.project_id = project
				group by re.organisation_id, re.period_id
			) last
			join public.organisations o on o.id = last.organisation_id
			join public.periods pe on pe.id = last.period_id
		)
	);
end
$$;

create function private.figures_before(quarter public.periods, organisation_id uuid)
returns table (indicator_id uuid, figures jsonb)
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	with before as (
		select pe.id, pe.label, pe.start_date
		from public.periods pe
		where pe.project_id = quarter.project_id and pe.end_date < quarter.start_date
		order by pe.start_date desc
		limit 2
	),
	own as (
		select
			i.id as indicator_id, r.period_id,
			case i.measure
				when 'percentage' then 100 * sum(o.numerator) / nullif(sum(o.denominator), 0)
				else sum(o.value)
			end as value
		from public.reports r
		join public.observations o on o.report_id = r.id
		join public.indicators i on i.id = o.indicator_id
		where
			r.project_id = quarter.project_id
			and r.organisation_id = figures_before.organisation_id
			and r.period_id in (select b.id from before b)
		group by i.id, r.period_id
	)
	select
		ip.indicator_id,
		jsonb_agg(jsonb_build_object('period', b.label, 'value', own.value) order by b.start_date)
	from public.indicator_partners ip
	cross join before b
	left join own on own.indicator_id = ip.indicator_id and own.period_id = b.id
	where ip.project_id = quarter.project_id and ip.organisation_id = figures_before.organisation_id
	group by ip.indicator_id;
end
$$;
comment on function private.figures_before is
	'What a partner itself reported in the two quarters before, its places together; null where nothing.';

create function private.history_before(quarter public.periods, organisation_id uuid)
returns table (indicator_id uuid, history jsonb)
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	with said as (
		select
			i.id as indicator_id, l.code as location, pe.start_date,
			case i.measure
				when 'percentage' then 100 * o.numerator / nullif(o.denominator, 0)
				else o.value
			end as value
		from public.reports r
		join public.periods pe on pe.id = r.period_id and pe.end_date < quarter.start_date
		join public.observations o on o.report_id = r.id
		join public.indicators i on i.id = o.indicator_id
		left join public.locations l on l.id = o.location_id
		where r.project_id = quarter.project_id and r.organisation_id = history_before.organisation_id
	),
	series as (
		select
			s.indicator_id, s.location,
			jsonb_agg(s.value order by s.start_date) as values
		from said s
		where s.value is not null
		group by s.indicator_id, s.location
	)
	select
		s.indicator_id,
		jsonb_agg(jsonb_build_object('location', s.location, 'values', s.values))
	from series s
	group by s.indicator_id;
end
$$;
comment on function private.history_before is
	'Every figure a partner reported before a quarter, by indicator and place, earliest first.';

create function private.series_before(quarter public.periods, organisation_id uuid, report_id uuid)
returns table (indicator_id uuid, before jsonb)
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	with reported as (
		select
			rule.indicator_id, rule.accumulation, c.organisation_id, c.day, l.code as location,
			n.figure, n.denominator, n.added
		from private.counted_reports(array[quarter.id], '{approved}', null, null) c
		join public.observations o on o.report_id = c.report_id and o.state = 'reported'
		join private.rules(array[quarter.id]) rule on rule.indicator_id = o.indicator_id
		left join public.locations l on l.id = o.location_id
		cross join lateral (
			select
				case when rule.pooled then o.numerator else o.value end,
				case when rule.pooled then o.denominator end,
				case
					when rule.pooled then o.numerator
					when rule.people then o.value - coalesce(o.returning, 0)
					else o.value
				end
		) n (figure, denominator, added)
		where
			c.report_id is distinct from series_before.report_id
			and n.figure is not null and (n.denominator is not null or not rule.pooled)
	),
	series as (
		select
			r.indicator_id, r.organisation_id = series_before.organisation_id as is_own, r.location,
			case r.accumulation
				when 'sum' then sum(r.added)
				when 'average' then avg(r.figure)
				when 'maximum' then max(r.figure)
				else (max(array[r.day, r.figure]))[2]
			end as figure,
			case r.accumulation
				when 'latest' then (max(array[r.day, r.figure, r.denominator]))[3]
				else sum(r.denominator)
			end as denominator,
			count(*) as times
		from reported r
		group by r.indicator_id, r.accumulation, r.organisation_id, r.location
	),
	counted_twice as (
		select o.indicator_id, sum(o.people) as people
		from private.overlaps_in_force(quarter.project_id) o
		where o.end_date <= quarter.end_date
		group by o.indicator_id
	)
	select
		s.indicator_id,
		jsonb_build_object(
			'own', coalesce(jsonb_agg(jsonb_build_object(
				'location', s.location, 'figure', s.figure, 'denominator', s.denominator, 'times', s.times
			)) filter (where s.is_own), '[]'),
			'others', jsonb_build_object(
				'series', count(*) filter (where not s.is_own),
				-- Whom several partners counted is taken off once.
				'figure', coalesce(sum(s.figure) filter (where not s.is_own), 0) - coalesce(max(t.people), 0),
				'denominator', coalesce(sum(s.denominator) filter (where not s.is_own), 0),
				'largest', max(s.figure) filter (where not s.is_own)
			)
		)
	from series s
	left join counted_twice t on t.indicator_id = s.indicator_id
	group by s.indicator_id;
end
$$;
comment on function private.series_before is
	'Where each approved series of an indicator stands without a report: the partner''s own one by one, those '
	'of the others together. The entry page previews figures from it while somebody types; a test holds that '
	'preview to the arithmetic.';

create function private.changes_in_review(report public.reports) returns jsonb
language sql stable set search_path = ''
as $$
	-- Of a submitted report: since the submission before; of one that was returned: since its last.
	select case when s.version is null then '[]' else private.changes_since(report.id, s.version) end
	from (
		select (
			select a.report_version
			from public.audit_events a
			where a.report_id = report.id and a.entity = 'reports' and a.action = 'submitted'
			order by a.report_version desc
			offset case when report.status = 'submitted' then 1 else 0 end
			limit 1
		)
	) s (version)
$$;
comment on function private.changes_in_review is
	'What was changed in a report since somebody last looked at it; nothing before it was submitted once.';

create function private.said_in(report_id uuid)
returns table (indicator_id uuid, observations jsonb)
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return query
	with cells as (
		select
			c.observation_id,
			jsonb_agg(jsonb_build_object(
				'key', c.key, 'value', c.value, 'returning', c.returning, 'numerator', c.numerator,
				'denominator', c.denominator
			)) as cells
		from public.observation_cells c
		where c.report_id = said_in.report_id
		group by c.observation_id
	)
	select
		o.indicator_id,
		jsonb_agg(jsonb_build_object(
			'location', l.code, 'state', o.state, 'value', o.value, 'returning', o.returning,
			'numerator', o.numerator, 'denominator', o.denominator, 'text', o.text,
			'comment', o.comment, 'cells', coalesce(cells.cells, '[]')
		) order by l.name)
	from public.observations o
	left join public.locations l on l.id = o.location_id
	left join cells on cells.observation_id = o.id
	where o.report_id = said_in.report_id
	group by o.indicator_id;
end
$$;
comment on function private.said_in is 'What a report says, by indicator.';

create function public.report_form(project_code text, period text, organisation text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
	project uuid := private.project_id(project_code);
	quarter public.periods;
	partner public.organisations;
	report public.reports;
begin
	select pe.* into quarter
	from public.periods pe where pe.project_id = project and pe.label = report_form.period;
	select o.* into partner
	from public.project_partners pp
	join public.organisations o on o.id = pp.organisation_id
	where pp.project_id = project and o.short_name = report_form.organisation;
	if quarter.id is null or partner.id is null then
		perform private.refuse('PT404', 'There is no such report.', null, 'no_such_report');
	end if;
	select r.* into report
	from public.reports r
	where r.project_id = project and r.period_id = quarter.id and r.organisation_id = partner.id;
	-- Somebody else's report is there for an officer once it is approved, and not before.
	if report.id is null and not private.may_report(project, partner.id) then
		perform private.refuse('PT404', 'There is no such report.', null, 'no_such_report');
	end if;

	return jsonb_build_object(
		'project', private.project_json(project),
		'period', private.period_json(quarter),
		'partner', jsonb_build_object('shortName', partner.short_name, 'name', partner.name),
		'mayReport', private.may_report(project, partner.id),
		'mayReview', private.may_review(project),
		'thresholds', (
			select jsonb_build_object('onTrack', p.on_track_min, 'atRisk', p.at_risk_min)
			from public.projects p where p.id = project
		),
		'changed', case when report.id is not null then private.changes_in_review(report) else '[]' end,
		'report', case when report.id is not null then jsonb_build_object(
			'id', report.id, 'status', report.status, 'version', report.version,
			'submittedAt', private.days(report.submitted_at),
			'submittedBy', (select p.full_name from public.profiles p where p.user_id = report.submitted_by),
			'approvedAt', private.days(report.approved_at),
			'approvedBy', (select p.full_name from public.profiles p where p.user_id = report.approved_by),
			'returnReason', report.return_reason
		) end,
		'results', private.results_json(project),
		'dimensions', private.dimensions_json(),
		'checks', private.checks_json(),
		'indicators', (
			select coalesce(jsonb_agg(
				i.body || jsonb_build_object(
					'origin', pg.origin, 'expected', pg.expected, 'finalTarget', pg.final_target,
					'running', pg.actual, 'progress', pg.progress, 'status', pg.status,
					'before', coalesce(
						other.before,
						'{"own": [], "others": {"series": 0, "figure": 0, "denominator": 0, "largest": null}}'
					),
					'previous', coalesce(before.figures, '[]'),
					'observations', coalesce(said.observations, '[]'),
					'history', coalesce(past.history, '[]'),
					'properties', jsonb_build_object(
						'countsPeople', k.counts_people, 'wholeNumbers', k.whole_numbers,
						'allowsNegative', k.allows_negative,
						'numeratorWithinDenominator', k.numerator_within_denominator
					)
				) order by i.rank
			), '[]')
			from public.indicator_partners ip
			join private.indicators_json(project) i on i.indicator_id = ip.indicator_id
			join public.indicators k on k.id = ip.indicator_id
			left join private.history_before(quarter, partner.id) past on past.indicator_id = ip.indicator_id
			left join private.series_before(quarter, partner.id, report.id) other
				on other.indicator_id = ip.indicator_id
			left join private.progress(array[quarter.id], '{approved}', report.id) pg
				on pg.indicator_id = ip.indicator_id
			left join private.figures_before(quarter, partner.id) before on before.indicator_id = ip.indicator_id
			left join private.said_in(report.id) said on said.indicator_id = ip.indicator_id
			where ip.project_id = project and ip.organisation_id = partner.id
		),
		'narratives', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'section', n.section, 'result', r.code, 'body', n.body
			)), '[]')
			from public.narratives n
			left join public.results r on r.id = n.result_id
			where n.report_id = report.id
		),
		'comments', coalesce(private.comments_json(report.id), '[]'),
		'evidence', coalesce(private.evidence_json(report.id), '[]'),
		'findings', case
			when report.id is not null and report.status <> 'approved' then private.findings_json(report.id)
			else '[]'
		end
	);
end
$$;

create function public.publication_list(project_code text default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$
	select jsonb_build_object(
		'publications', coalesce(jsonb_agg(jsonb_build_object(
			'id', p.id, 'projectCode', p.figures -> 'project' ->> 'code',
			'projectTitle', p.figures -> 'project' ->> 'title',
			'isExample', p.figures -> 'project' -> 'isExample',
			'format', p.format, 'kind', p.kind, 'audience', p.audience,
			'from', p.figures -> 'range' ->> 'from', 'to', p.figures -> 'range' ->> 'to',
			'publishedAt', private.days(p.published_at), 'publishedBy', p.published_by_name,
			'revokedAt', private.days(p.revoked_at)
		) order by p.published_at desc, p.number desc), '[]'),
		'project', (
			select private.project_json(pr.id) from public.projects pr where pr.code = project_code
		)
	)
	from public.publications p
	where project_code is null or p.figures -> 'project' ->> 'code' = project_code
$$;
comment on function public.publication_list is
	'Publications the asker may read, newest first; project is null for a donor, who reads nothing else of it.';

create function public.publication(publication_id uuid) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
#variable_conflict use_variable
declare
	publication record;
begin
	select p.id, p.project_id, p.revoked_at into publication
	from public.publications p
	where p.id = publication_id;
	if publication.id is null then
		perform private.refuse('PT404', 'There is no such publication.', null, 'no_such_publication');
	end if;
	return jsonb_build_object(
		'publication', private.publication_json(publication.id),
		'mayManage', private.may_review(publication.project_id),
		'revokedAt', private.days(publication.revoked_at),
		'links', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', l.id, 'expiresAt', private.days(l.expires_at), 'revokedAt', private.days(l.revoked_at),
				'opened', l.opened, 'createdAt', private.days(l.created_at)
			) order by l.created_at desc), '[]')
			from public.share_links l
			where l.publication_id = publication.id
		)
	);
end
$$;

create function public.publication_source(
	project_code text, from_period text, to_period text, audience public.publication_audience default 'donor'
)
returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
	project uuid := private.project_id(project_code);
	first_quarter uuid := private.point(project_code, from_period);
	last_quarter uuid := private.point(project_code, to_period);
	range daterange;
	known_until date;
begin
	if not private.may_review(project) then
		perform private.refuse('PT403', 'Only a manager of the project may publish.', null, 'managers_only');
	end if;
	select daterange(least(a.start_date, b.start_date), greatest(a.end_date, b.end_date), '[]') into range
	from public.periods a, public.periods b
	where a.id = first_quarter and b.id = last_quarter;
	-- Protection looks as far as readers of earlier publications can.
	select greatest(upper(range), max(pe.end_date) + 1) into known_until
	from public.publications p
	join public.periods pe on pe.id = p.to_period_id
	where p.project_id = project and p.revoked_at is null;
	return jsonb_build_object(
		'project', private.project_json(project) || (
			select jsonb_build_object(
				'iatiOrganisationIdentifier', p.iati_organisation_identifier, 'iatiSector', p.iati_sector,
				'iatiIncludesSensitive', p.iati_includes_sensitive
			)
			from public.projects p
			where p.id = project
		),
		'award', (
			select jsonb_build_object(
				'agency', p.awarding_agency, 'uei', p.recipient_uei, 'ein', p.recipient_ein,
				'address', p.recipient_address, 'assistanceListing', p.assistance_listing,
				'certifyingOfficial', p.certifying_official, 'reportFrequency', p.report_frequency,
				'varianceThreshold', p.variance_threshold, 'showsDisclaimer', p.shows_disclaimer
			)
			from public.projects p
			where p.id = project
		),
		'fromPeriodId', first_quarter,
		'toPeriodId', last_quarter,
		'projectId', project,
		'range', (
			select jsonb_build_object(
				'from', a.label, 'to', b.label, 'startDate', a.start_date, 'endDate', b.end_date, 'dueDate', b.due_date
			)
			from public.periods a, public.periods b
			where a.id = first_quarter and b.id = last_quarter
		),
		'results', private.results_json(project),
		'dimensions', private.dimensions_json(),
		'indicators', (
			select coalesce(jsonb_agg(
				i.body || jsonb_build_object(
					'inRange', within.running, 'revisions', private.target_revisions_json(known.id),
					'crosswalk', private.crosswalk_json(known.id),
					-- As they were then: a later revision alters no per cent of an earlier quarter.
					'targets', (
						select coalesce(jsonb_agg(
							jsonb_build_object('date', t.date, 'value', t.value) order by t.date
						), '[]')
						from private.targets_at(array[last_quarter]) t
						where t.indicator_id = known.id
					)
				) order by i.n
			), '[]')
			from jsonb_array_elements(private.progress_json(last_quarter, '{approved}', null, true))
				with ordinality i (body, n)
			join public.indicators known on known.project_id = project and known.code = i.body ->> 'code'
			left join private.figures(array[last_quarter], '{approved}', 'total', null, lower(range)) within
				on within.indicator_id = known.id
		),
		-- What was expected at the end of each quarter.
		'expected', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'indicatorCode', i.code, 'period', pe.label, 'value', s.expected::double precision
			) order by i.code, pe.start_date), '[]')
			from private.standing(
				array(select e.id from public.periods e where e.project_id = project and e.end_date < upper(range)),
				'{approved}', null, true
			) s
			join public.indicators i on i.id = s.indicator_id
			join public.periods pe on pe.id = s.period_id
			where s.expected is not null
		),
		'years', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'indicatorCode', i.code, 'year', y.year, 'value', f.value
			) order by y.year, i.code), '[]')
			from (
				select distinct on (y.year) y.year, y.period_id
				from private.years_of(project) y
				where y.last_day < upper(range)
				order by y.year, y.last_day desc
			) y
			cross join lateral private.year_figures(array[y.period_id], '{approved}') f
			join public.indicators i on i.id = f.indicator_id
		),
		'cells', (
			with split (by) as (values ('cells'), ('margins')),
			quarter as materialized (select * from private.ended_by(last_quarter)),
			figure as materialized (
				select split.by, f.*, q.n, q.period_id = last_quarter as is_last
				from split
				cross join lateral private.figures(
					array(select q.period_id from quarter q), '{approved}', split.by
				) f
				join quarter q on q.period_id = f.period_id
				where (split.by = 'margins') = (cardinality(private.key_dimensions(f.key)) = 1)
			),
			course as (
				select
					k.by, k.indicator_id, k.key,
					jsonb_agg(f.period_value order by q.n) as own,
					jsonb_agg(f.running order by q.n) as running
				from (select distinct f.by, f.indicator_id, f.key from figure f) k
				cross join quarter q
				left join figure f
					on f.by = k.by and f.indicator_id = k.indicator_id and f.key = k.key and f.n = q.n
				group by k.by, k.indicator_id, k.key
			),
			within as (
				select split.by, f.*
				from split
				cross join lateral private.figures(
					array[last_quarter], '{approved}', split.by, null, lower(range)
				) f
			)
			select coalesce(jsonb_agg(jsonb_build_object(
				'indicatorCode', i.code, 'key', c.key, 'running', c.running, 'inRange', within.running,
				'course', jsonb_build_object('own', course.own, 'running', course.running)
			) order by i.code, c.key), '[]')
			from figure c
			join course on course.by = c.by and course.indicator_id = c.indicator_id and course.key = c.key
			left join within on within.by = c.by and within.indicator_id = c.indicator_id and within.key = c.key
			join public.indicators i on i.id = c.indicator_id
			where c.is_last
		),
		'observations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'indicatorCode', i.code, 'period', pe.label, 'partner', o.short_name,
				'location', coalesce(l.name, ''), 'state', ob.state, 'value', ob.value, 'returning', ob.returning,
				'numerator', ob.numerator, 'denominator', ob.denominator, 'text', ob.text, 'comment', ob.comment,
				'cells', (
					select coalesce(jsonb_agg(jsonb_build_object(
						'key', c.key, 'value', c.value, 'returning', c.returning, 'numerator', c.numerator,
						'denominator', c.denominator
					) order by c.key), '[]')
					from public.observation_cells c
					where c.observation_id = ob.id
				),
				'approvedBy', coalesce(ap.full_name, ''),
				'approvedOn', to_char(r.approved_at at time zone 'UTC', 'YYYY-MM-DD')
			) order by res.position, i.position, pe.start_date, pp.position, l.name), '[]')
			from public.reports r
			join public.periods pe on pe.id = r.period_id
			join public.observations ob on ob.report_id = r.id
			join public.indicators i on i.id = ob.indicator_id
			join public.results res on res.id = i.result_id
			join public.organisations o on o.id = r.organisation_id
			join public.project_partners pp on pp.project_id = project and pp.organisation_id = r.organisation_id
			left join public.locations l on l.id = ob.location_id
			left join public.profiles ap on ap.user_id = r.approved_by
			where r.project_id = project and r.status = 'approved' and pe.end_date < known_until
		),
		-- Whom several partners counted, as far as it is known; no people: nobody knows how many.
		'overlaps', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'indicatorCode', i.code, 'period', o.label, 'people', o.people
			) order by i.code, o.end_date), '[]')
			from private.overlaps_in_force(project) o
			join public.indicators i on i.id = o.indicator_id
			where o.end_date < known_until and o.people is distinct from 0
		),
		'narratives', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'section', n.section, 'resultCode', res.code, 'partner', o.short_name, 'period', pe.label,
				'body', n.body
			) order by res.position nulls first, n.section, pe.start_date, pp.position), '[]')
			from public.narratives n
			join public.reports r on r.id = n.report_id
			join public.periods pe on pe.id = r.period_id
			join public.organisations o on o.id = r.organisation_id
			join public.project_partners pp on pp.project_id = project and pp.organisation_id = r.organisation_id
			left join public.results res on res.id = n.result_id
			where
				r.project_id = project and r.status = 'approved'
				and daterange(pe.start_date, pe.end_date, '[]') <@ range
		),
		'missingReports', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'partner', o.short_name, 'period', pe.label, 'status', r.status
			) order by pe.start_date, pp.position), '[]')
			from public.periods pe
			join public.project_partners pp on pp.project_id = pe.project_id
			join public.organisations o on o.id = pp.organisation_id
			left join public.reports r on r.period_id = pe.id and r.organisation_id = pp.organisation_id
			where
				pe.project_id = project
				and daterange(pe.start_date, pe.end_date, '[]') <@ range
				and exists (
					select from public.indicator_partners ip
					where ip.project_id = project and ip.organisation_id = pp.organisation_id
				)
				and r.status is distinct from 'approved'
		),
		-- The last revision of each target, where the donor has not agreed or nothing says that he did.
		'revisions', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'indicatorCode', i.code, 'date', l.date, 'isApproved', l.approved_on is not null
			) order by i.code, l.date), '[]')
			from (
				select distinct on (t.indicator_id, t.date) t.*
				from public.target_revisions t
				where t.project_id = project
				order by t.indicator_id, t.date, t.created_at desc, t.id
			) l
			join public.indicators i on i.id = l.indicator_id
			where l.approved_on is null or l.approval_reference = ''
		),
		'texts', (
			select coalesce(jsonb_agg(private.publication_text_json(t)), '[]')
			from public.publication_texts t
			where t.from_period_id = first_quarter and t.to_period_id = last_quarter
		),
		'otherTexts', (
			select coalesce(jsonb_agg(jsonb_build_object('from', f.label, 'to', l.label) order by f.start_date, l.start_date), '[]')
			from (
				select distinct t.from_period_id, t.to_period_id
				from public.publication_texts t
				where t.project_id = project and (t.from_period_id <> first_quarter or t.to_period_id <> last_quarter)
			) t
			join public.periods f on f.id = t.from_period_id
			join public.periods l on l.id = t.to_period_id
		),
		-- What readers have already, of the indicators that are sensitive now.
		'earlier', (
			with sensitive (code) as (
				select i.code from public.indicators i where i.project_id = project and i.sensitive
			)
			select coalesce(jsonb_agg(jsonb_build_object(
				'audience', p.audience, 'k', rules.suppression_k, 'width', rules.suppression_width,
				'from', p.figures -> 'range' ->> 'from', 'to', p.figures -> 'range' ->> 'to',
				'indicators', (
					select coalesce(jsonb_agg(jsonb_build_object(
						'code', f.body -> 'code', 'inRange', f.body -> 'inRange', 'periods', f.body -> 'periods',
						'overlaps', coalesce(f.body -> 'overlaps', '[]'), 'breakdowns', f.body -> 'breakdowns'
					) order by f.n), '[]')
					from jsonb_array_elements(p.figures -> 'indicators') with ordinality f (body, n)
					where f.body ->> 'code' in (select code from sensitive)
				),
				'data', (
					select coalesce(jsonb_agg(d.body order by d.n), '[]')
					from jsonb_array_elements(p.figures -> 'data') with ordinality d (body, n)
					where d.body ->> 'indicatorCode' in (select code from sensitive)
				)
			) order by p.number), '[]')
			from public.publications p
			join private.frozen_rules(project) rules on rules.publication_id = p.id
			where p.project_id = project and p.revoked_at is null
		),
		'number', (
			select coalesce(max(p.number), 0) + 1 from public.publications p where p.project_id = project
		),
		-- What the same readers have last.
		'previous', (
			select private.publication_json(p.id)
			from public.publications p
			where
				p.project_id = project and p.revoked_at is null
				and p.audience = publication_source.audience
			order by p.number desc
			limit 1
		)
	);
end
$$;
comment on function public.publication_source is
	'Everything a publication is made of, before protection. Managers only; never sent to a browser.';

create function public.admin_page() returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
begin
	if not private.is_admin() and not exists (select from private.my_projects('{manager}')) then
		perform private.refuse('PT403', 'Only managers and administrators see this page.', null, 'managers_only');
	end if;
	return jsonb_build_object(
		'isAdmin', private.is_admin(),
		'organisations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'name', o.name, 'shortName', o.short_name, 'country', o.country
			) order by o.name), '[]')
			from public.organisations o
		),
		'projects', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'code', p.code, 'title', p.title,
				'partners', (
					select coalesce(jsonb_agg(o.short_name order by pp.position), '[]')
					from public.project_partners pp
					join public.organisations o on o.id = pp.organisation_id
					where pp.project_id = p.id
				),
				'people', (
					select coalesce(jsonb_agg(jsonb_build_object(
						'membershipId', m.id, 'email', a.email, 'fullName', pr.full_name, 'role', m.role,
						'organisation', o.short_name, 'isMe', pr.user_id = auth.uid(),
						'lastSignIn', private.days(a.last_sign_in_at)
					) order by m.role, o.short_name, pr.full_name), '[]')
					from public.memberships m
					join public.profiles pr on pr.user_id = m.user_id
					join private.addresses() a on a.user_id = m.user_id
					left join public.organisations o on o.id = m.organisation_id
					where m.project_id = p.id
				),
				'invitations', (
					select coalesce(jsonb_agg(jsonb_build_object(
						'id', i.id, 'email', i.email, 'role', i.role, 'organisation', o.short_name,
						'expiresAt', private.days(i.expires_at), 'isExpired', i.expires_at <= now()
					) order by i.created_at), '[]')
					from public.invitations i
					left join public.organisations o on o.id = i.organisation_id
					where i.project_id = p.id and i.accepted_at is null
				)
			) order by p.code), '[]')
			from public.projects p
			where p.id in (select private.my_projects('{manager}'))
		),
		'people', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'userId', a.user_id, 'email', a.email, 'fullName', pr.full_name, 'isAdmin', a.is_admin,
				'isMe', a.user_id = auth.uid(), 'lastSignIn', private.days(a.last_sign_in_at)
			) order by a.is_admin desc, pr.full_name, a.email), '[]')
			from private.addresses() a
			join public.profiles pr on pr.user_id = a.user_id
			where private.is_admin()
		),
		'dimensions', private.dimensions_json()
	);
end
$$;

create function public.project_settings(project_code text default null) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
#variable_conflict use_column
declare
	project uuid := case when project_code is not null then private.project_id(project_code) end;
begin
	if not (case when project is null then private.is_admin() else private.may_review(project) end) then
		perform private.refuse('PT404', 'There is no such project.', null, 'no_such_project');
	end if;
	return jsonb_build_object(
		'project', private.project_json(project),
		'settings', (
			select
				to_jsonb(p) - '{id,created_at,lead_organisation_id,is_example,archived_at}'::text[]
				|| jsonb_build_object('archived', p.archived_at is not null)
			from public.projects p
			where p.id = project
		),
		'organisations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'name', o.name, 'shortName', o.short_name, 'country', o.country
			) order by o.short_name), '[]')
			from public.organisations o
		),
		'others', (
			select coalesce(jsonb_agg(jsonb_build_object('code', p.code, 'title', p.title) order by p.code), '[]')
			from public.projects p
			where p.id is distinct from project
		)
	);
end
$$;
comment on function public.project_settings is
	'What the settings page of a project shows; without a project, what a new one begins with.';

grant execute on function
	private.days, private.project_json, private.period_json, private.results_json, private.indicators_json,
	private.dimensions_json, private.not_applicable, private.progress_json, private.figures_before, private.history_before,
	private.series_before, private.changes_in_review, private.said_in,
	public.me,
	public.project_logframe, public.report_list, public.report_form,
	public.publication_list, public.publication, public.publication_source, public.project_settings,
	public.admin_page
	to authenticated;
