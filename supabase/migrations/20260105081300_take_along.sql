-- Everything of one project, for the day somebody leaves: named as people name it, a part at a time.

create function public.project_part(project_code text, part text, skip integer default 0, take integer default 2000)
returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
#variable_conflict use_column
declare
	project uuid := private.project_to_manage(project_code);
begin
	if part not in (
		'project', 'partners', 'places', 'people', 'results', 'indicators', 'targets', 'target_revisions',
		'crosswalks', 'overlaps', 'dimensions', 'periods', 'reports', 'figures', 'cells', 'narratives', 'evidence',
		'comments', 'logframe_changes', 'publication_texts', 'publications', 'trail'
	) then
		perform private.refuse('PT404', 'There is no such part.', null, 'no_such_part');
	end if;
	return (
		with rows as (
			select to_jsonb(p) - '{id,lead_organisation_id}'::text[] as body, ''::text as place
			from public.projects p
			where part = 'project' and p.id = project
			union all
			select
				jsonb_build_object('partner', o.short_name, 'name', o.name, 'country', o.country, 'role', pp.role),
				lpad(pp.position::text, 9, '0') || o.short_name
			from public.project_partners pp
			join public.organisations o on o.id = pp.organisation_id
			where part = 'partners' and pp.project_id = project
			union all
			select jsonb_build_object('code', l.code, 'name', l.name), l.code
			from public.project_locations pl
			join public.locations l on l.id = pl.location_id
			where part = 'places' and pl.project_id = project
			union all
			select
				jsonb_build_object('name', p.full_name, 'role', m.role, 'partner', o.short_name),
				m.role || p.full_name || m.id
			from public.memberships m
			join public.profiles p on p.user_id = m.user_id
			left join public.organisations o on o.id = m.organisation_id
			where part = 'people' and m.project_id = project
			union all
			select r.value - 'position', lpad(r.n::text, 9, '0')
			from jsonb_array_elements(private.results_json(project)) with ordinality r (value, n)
			where part = 'results'
			union all
			select i.body - 'targets', lpad(i.rank::text, 9, '0')
			from private.indicators_json(project) i
			where part = 'indicators'
			union all
			select
				jsonb_build_object('indicator', i.code, 'date', t.date, 'value', t.value, 'note', t.note),
				lpad(i.position::text, 9, '0') || i.code || t.date
			from public.targets t
			join public.indicators i on i.id = t.indicator_id
			where part = 'targets' and t.project_id = project
			union all
			select
				jsonb_build_object(
					'indicator', i.code, 'date', r.date, 'old_value', r.old_value, 'new_value', r.new_value,
					'reason', r.reason, 'approval_reference', r.approval_reference, 'approved_on', r.approved_on,
					'written_at', private.days(r.created_at), 'written_by', p.full_name
				),
				private.days(r.created_at) || r.id
			from public.target_revisions r
			join public.indicators i on i.id = r.indicator_id
			left join public.profiles p on p.user_id = r.created_by
			where part = 'target_revisions' and r.project_id = project
			union all
			select
				jsonb_build_object(
					'dimension', d.code, 'name', d.name, 'category', c.code, 'category_name', c.name,
					'retired_on', c.retired_on
				),
				lpad(d.position::text, 9, '0') || d.code || lpad(c.position::text, 9, '0') || c.code
			from public.dimensions d
			join public.categories c on c.dimension_id = d.id
			where part = 'dimensions'
			union all
			select
				jsonb_build_object(
					'period', pe.label, 'first_day', pe.start_date, 'last_day', pe.end_date, 'due_day', pe.due_date,
					'closed', pe.closed
				),
				pe.start_date::text
			from public.periods pe
			where part = 'periods' and pe.project_id = project
			union all
			select
				jsonb_build_object(
					'period', pe.label, 'partner', o.short_name, 'status', r.status, 'version', r.version,
					'submitted_at', private.days(r.submitted_at), 'submitted_by', s.full_name,
					'approved_at', private.days(r.approved_at), 'approved_by', a.full_name
				),
				pe.start_date || o.short_name
			from public.reports r
			join public.periods pe on pe.id = r.period_id
			join public.organisations o on o.id = r.organisation_id
			left join public.profiles s on s.user_id = r.submitted_by
			left join public.profiles a on a.user_id = r.approved_by
			where part = 'reports' and r.project_id = project
			union all
			select
				jsonb_build_object(
					'period', pe.label, 'partner', o.short_name, 'status', r.status, 'indicator', i.code,
					'place', l.code, 'state', v.state, 'value', v.value, 'returning', v.returning,
					'numerator', v.numerator, 'denominator', v.denominator, 'text', v.text, 'comment', v.comment
				),
				pe.start_date || o.short_name || lpad(i.position::text, 9, '0') || i.code || coalesce(l.code, '')
			from public.observations v
			join public.reports r on r.id = v.report_id
			join public.periods pe on pe.id = r.period_id
			join public.organisations o on o.id = r.organisation_id
			join public.indicators i on i.id = v.indicator_id
			left join public.locations l on l.id = v.location_id
			where part = 'figures' and v.project_id = project
			union all
			select
				jsonb_build_object(
					'period', pe.label, 'partner', o.short_name, 'status', r.status, 'indicator', i.code,
					'place', l.code, 'key', c.key, 'value', c.value, 'returning', c.returning,
					'numerator', c.numerator, 'denominator', c.denominator
				),
				pe.start_date || o.short_name || lpad(i.position::text, 9, '0') || i.code || coalesce(l.code, '') || c.key
			from public.observation_cells c
			join public.observations v on v.id = c.observation_id
			join public.reports r on r.id = v.report_id
			join public.periods pe on pe.id = r.period_id
			join public.organisations o on o.id = r.organisation_id
			join public.indicators i on i.id = v.indicator_id
			left join public.locations l on l.id = v.location_id
			where part = 'cells' and c.project_id = project
			union all
			select
				jsonb_build_object(
					'period', coalesce(pe.label, own.label), 'partner', o.short_name, 'section', n.section,
					'result', x.code, 'body', n.body
				),
				coalesce(pe.start_date, own.start_date) || n.id::text
			from public.narratives n
			left join public.reports r on r.id = n.report_id
			left join public.periods pe on pe.id = r.period_id
			left join public.periods own on own.id = n.period_id
			left join public.organisations o on o.id = r.organisation_id
			left join public.results x on x.id = n.result_id
			where part = 'narratives' and n.project_id = project
			union all
			select
				jsonb_build_object(
					'period', pe.label, 'partner', o.short_name, 'indicator', i.code, 'title', e.title,
					'reference', e.reference, 'link', e.link, 'file', e.file, 'media_type', e.media_type,
					'id', e.id
				),
				pe.start_date || o.short_name || e.id::text
			from public.evidence e
			join public.reports r on r.id = e.report_id
			join public.periods pe on pe.id = r.period_id
			join public.organisations o on o.id = r.organisation_id
			join public.indicators i on i.id = e.indicator_id
			where part = 'evidence' and e.project_id = project
			union all
			select
				jsonb_build_object(
					'period', pe.label, 'partner', o.short_name, 'indicator', i.code, 'body', c.body,
					'written_at', private.days(c.created_at), 'written_by', p.full_name,
					'to_correct', c.to_correct, 'resolved_at', private.days(c.resolved_at)
				),
				private.days(c.created_at) || c.id
			from public.comments c
			join public.reports r on r.id = c.report_id
			join public.periods pe on pe.id = r.period_id
			join public.organisations o on o.id = r.organisation_id
			left join public.indicators i on i.id = c.indicator_id
			left join public.profiles p on p.user_id = c.created_by
			where part = 'comments' and c.project_id = project
			union all
			select
				to_jsonb(c) - '{id,project_id,created_by}'::text[] || jsonb_build_object('written_by', p.full_name),
				lpad(c.number::text, 9, '0')
			from public.logframe_changes c
			left join public.profiles p on p.user_id = c.created_by
			where part = 'logframe_changes' and c.project_id = project
			union all
			select
				jsonb_build_object(
					'indicator', i.code, 'framework', c.framework, 'code', c.code, 'factor', c.factor, 'note', c.note
				),
				lpad(i.position::text, 9, '0') || i.code || c.framework || c.code
			from public.crosswalks c
			join public.indicators i on i.id = c.indicator_id
			where part = 'crosswalks' and c.project_id = project
			union all
			select
				jsonb_build_object(
					'indicator', i.code, 'period', pe.label, 'people', o.people, 'reason', o.reason,
					'written_at', private.days(o.created_at), 'written_by', p.full_name
				),
				lpad(i.position::text, 9, '0') || i.code || pe.start_date || lpad(o.entry::text, 9, '0')
			from public.overlaps o
			join public.indicators i on i.id = o.indicator_id
			join public.periods pe on pe.id = o.period_id
			left join public.profiles p on p.user_id = o.created_by
			where part = 'overlaps' and o.project_id = project
			union all
			select
				jsonb_build_object(
					'from', f.label, 'to', t.label, 'section', w.section, 'result', r.code, 'body', w.body,
					'version', w.version, 'changed_by', p.full_name, 'changed_at', private.days(w.changed_at)
				),
				f.start_date || t.label || w.section || coalesce(r.code, '')
			from public.publication_texts w
			join public.periods f on f.id = w.from_period_id
			join public.periods t on t.id = w.to_period_id
			left join public.results r on r.id = w.result_id
			left join public.profiles p on p.user_id = w.changed_by
			where part = 'publication_texts' and w.project_id = project
			union all
			select
				jsonb_build_object(
					'format', u.format, 'audience', u.audience, 'from', f.label, 'to', t.label,
					'published_at', private.days(u.published_at), 'published_by', u.published_by_name,
					'revoked_at', private.days(u.revoked_at), 'hash', u.hash,
					'suppression_k', rules.suppression_k, 'suppression_width', rules.suppression_width,
					'figures', u.figures,
					'narrative', u.narrative
				),
				private.days(u.published_at) || u.id
			from public.publications u
			join private.frozen_rules(project) rules on rules.publication_id = u.id
			join public.periods f on f.id = u.from_period_id
			join public.periods t on t.id = u.to_period_id
			where part = 'publications' and u.project_id = project
			union all
			select
				jsonb_build_object(
					'at', private.days(a.at), 'by', p.full_name, 'entity', a.entity, 'action', a.action,
					'reason', a.reason, 'before', a.before, 'after', a.after
				),
				private.days(a.at) || a.id
			from public.audit_events a
			left join public.profiles p on p.user_id = a.actor
			where part = 'trail' and a.project_id = project
		)
		select coalesce(jsonb_agg(r.body order by r.place), '[]')
		from (select * from rows order by place limit take offset skip) r
	);
end
$$;
comment on function public.project_part is
	'Rows of one part of a project for its managers, in an order that stays: project, partners, places, people, '
	'results, indicators, targets, target_revisions, crosswalks, overlaps, dimensions, periods, reports, figures, '
	'cells, narratives, evidence, comments, logframe_changes, publication_texts, publications, trail.';
grant execute on function public.project_part to authenticated;
