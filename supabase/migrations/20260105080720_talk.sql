-- Around the figures of a report: reminders, comments, evidence, and the trail of one figure.

-- Reminders -------------------------------------------------------------------------------------

create table public.reminders (
	id uuid primary key default gen_random_uuid(),
	project_id uuid not null,
	organisation_id uuid not null,
	period_id uuid not null,
	sent_on date not null default current_date,
	sent_at timestamptz not null default now(),
	sent_by uuid not null default auth.uid() references public.profiles (user_id),
	unique (organisation_id, period_id, sent_on),
	foreign key (period_id, project_id) references public.periods (id, project_id) on delete cascade,
	foreign key (project_id, organisation_id)
		references public.project_partners (project_id, organisation_id) on delete cascade
);
comment on table public.reminders is
	'A partner was reminded of a report, at most once a day; two managers at once send one mail.';
create index reminders_period on public.reminders (period_id, project_id);
create index reminders_partner on public.reminders (project_id, organisation_id);
create index reminders_sent_by on public.reminders (sent_by);
alter table public.reminders enable row level security;

create policy "managers and the own organisation read when it was reminded" on public.reminders
	for select to authenticated
	using (
		project_id in (select private.my_projects('{manager}'))
		or (project_id, organisation_id) in (
			select m.project_id, m.organisation_id from private.my_memberships() m where m.role = 'officer'
		)
	);
grant select on public.reminders to authenticated;

create function public.remind(project_code text, period text, organisation text) returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: reminders are written by functions only, and officers' addresses are granted to nobody. It
-- asks may_review first.
as $$
#variable_conflict use_variable
declare
	asked record;
	officers jsonb;
	reminder uuid;
begin
	select p.id as project_id, p.title, pe.id as period_id, pe.label, pe.end_date, pe.due_date, pe.closed,
		o.id as organisation_id, o.name, r.status
	into asked
	from public.projects p
	join public.periods pe on pe.project_id = p.id and pe.label = period
	join public.project_partners pp on pp.project_id = p.id
	join public.organisations o on o.id = pp.organisation_id and o.short_name = organisation
	left join public.reports r on r.period_id = pe.id and r.organisation_id = o.id
	where p.code = project_code;
	if asked.project_id is null or not private.may_review(asked.project_id) then
		perform private.refuse('PT404', 'There is no such report.', null, 'no_such_report');
	end if;
	if asked.closed or asked.end_date >= current_date or asked.status in ('submitted', 'approved') then
		perform private.refuse('PT409', 'There is nothing to remind of.', null, 'nothing_to_remind');
	end if;
	officers := (
		select jsonb_agg(jsonb_build_object('name', pr.full_name, 'email', pr.email) order by pr.full_name)
		from public.memberships m
		join public.profiles pr on pr.user_id = m.user_id
		where
			m.project_id = asked.project_id and m.organisation_id = asked.organisation_id
			and m.role = 'officer'
	);
	if officers is null then
		perform private.refuse('PT409', 'The partner has no officer in the project.', null, 'nobody_to_remind');
	end if;
	insert into public.reminders (project_id, organisation_id, period_id)
	values (asked.project_id, asked.organisation_id, asked.period_id)
	on conflict do nothing
	returning id into reminder;
	if reminder is null then
		perform private.refuse('PT409', 'They were reminded today.', null, 'reminded_today');
	end if;
	return jsonb_build_object(
		'id', reminder, 'projectTitle', asked.title, 'period', asked.label, 'dueDate', asked.due_date,
		'partner', asked.name, 'officers', officers
	);
end
$$;
comment on function public.remind is
	'Notes that a partner is reminded of a report, and says whom to write to. For managers, at most once a day.';

create function public.take_back_reminder(reminder_id uuid) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: reminders are written by functions only. It takes away the asker's own of today, no other.
as $$
begin
	delete from public.reminders r
	where
		r.id = reminder_id and r.sent_by = auth.uid() and r.sent_on = current_date
		and private.may_review(r.project_id);
	if not found then
		perform private.refuse('PT404', 'There is no such reminder.', null, 'no_such_thing');
	end if;
end
$$;
comment on function public.take_back_reminder is 'The mail could not be sent, so nobody was reminded.';

-- Comments --------------------------------------------------------------------------------------

create function private.report_to_discuss(report_id uuid) returns public.reports
language plpgsql stable set search_path = ''
as $$
declare
	report public.reports;
begin
	select r.* into report from public.reports r where r.id = report_to_discuss.report_id;
	if report.id is null or not private.may_report(report.project_id, report.organisation_id) then
		perform private.refuse('PT404', 'There is no such report.', null, 'no_such_report');
	end if;
	return report;
end
$$;
comment on function private.report_to_discuss is
	'The report, if the asker takes part in the talk about it: managers, and officers of its organisation.';

create function private.indicator_of(report public.reports, indicator text) returns uuid
language plpgsql stable set search_path = ''
as $$
declare
	found_id uuid := (
		select i.id
		from public.indicators i
		join public.indicator_partners ip
			on ip.indicator_id = i.id and ip.organisation_id = report.organisation_id
		where i.project_id = report.project_id and i.code = indicator_of.indicator
	);
begin
	if found_id is null then
		perform private.refuse('PT404', 'There is no such indicator.', null, 'no_such_indicator');
	end if;
	return found_id;
end
$$;
comment on function private.indicator_of is 'An indicator that the partner of a report reports; refuses others.';

create function public.add_comment(
	report_id uuid, body text, indicator text default null, to_correct boolean default false
)
returns uuid
language plpgsql volatile security definer set search_path = ''
-- Definer: who speaks for whom is decided here. It asks report_to_discuss first.
as $$
#variable_conflict use_variable
declare
	report public.reports := private.report_to_discuss(report_id);
	figure uuid := case when indicator is not null then private.indicator_of(report, indicator) end;
	is_reviewer boolean := private.may_review(report.project_id);
	comment_id uuid;
begin
	if to_correct and not is_reviewer then
		perform private.refuse('PT403', 'Only a manager of the project may do this.', null, 'managers_only');
	elsif coalesce(btrim(body), '') = '' then
		perform private.refuse('PT422', 'Please write something.', '{"field": "body"}', 'text_required');
	elsif length(body) > 4000 then
		perform private.refuse('PT422', 'The comment is too long.', '{"field": "body", "most": 4000}', 'text_too_long');
	end if;
	insert into public.comments (project_id, report_id, indicator_id, body, from_reviewer, to_correct)
	values (report.project_id, report.id, figure, btrim(body), is_reviewer, coalesce(to_correct, false))
	returning id into comment_id;
	return comment_id;
end
$$;
comment on function public.add_comment is
	'Says something of a figure of a report, or of the report where indicator is null. A manager may mark '
	'the figure to be corrected.';

create function private.is_answered(comment public.comments) returns boolean
language sql stable set search_path = ''
as $$
	select exists (
		select
		from public.comments c
		where
			c.report_id = comment.report_id
			and c.indicator_id is not distinct from comment.indicator_id
			and c.created_at > comment.created_at
			and c.created_by <> comment.created_by
	)
$$;

create function public.withdraw_comment(comment_id uuid) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: comments are written by functions only. It takes away the asker's own and no other.
as $$
declare
	withdrawn public.comments;
begin
	select c.* into withdrawn from public.comments c where c.id = comment_id for update;
	perform private.report_to_discuss(withdrawn.report_id);
	if withdrawn.created_by <> auth.uid() then
		perform private.refuse('PT403', 'The comment is somebody else''s.', null, 'not_your_comment');
	elsif private.is_answered(withdrawn) then
		perform private.refuse('PT409', 'The comment was answered.', null, 'comment_answered');
	end if;
	delete from public.comments c where c.id = withdrawn.id;
end
$$;
comment on function public.withdraw_comment is 'Takes back an own comment while nobody has answered it.';

create function public.resolve_comment(comment_id uuid) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: comments are written by functions only. It asks report_to_discuss first.
as $$
declare
	marked public.comments;
	report public.reports;
begin
	select c.* into marked from public.comments c where c.id = comment_id;
	report := private.report_to_discuss(marked.report_id);
	if not private.may_review(report.project_id) then
		perform private.refuse('PT403', 'Only a manager of the project may do this.', null, 'managers_only');
	end if;
	update public.comments c set resolved_at = now(), resolved_by = auth.uid()
	where c.id = marked.id and c.to_correct and c.resolved_at is null;
end
$$;
comment on function public.resolve_comment is 'A manager has seen that nothing is left to correct.';

create function private.resolve_marks() returns trigger
language plpgsql set search_path = ''
as $$
begin
	update public.comments c set resolved_at = now(), resolved_by = auth.uid()
	where c.report_id = new.id and c.to_correct and c.resolved_at is null;
	return null;
end
$$;
comment on function private.resolve_marks is 'Submitting again answers what was to be corrected; approving lets it be.';
create trigger resolve_marks after update of status on public.reports
	for each row when (new.status in ('submitted', 'approved') and old.status <> new.status)
	execute function private.resolve_marks();

create function private.comments_json(report uuid, only_indicator uuid default null) returns jsonb
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object(
			'id', c.id, 'indicator', i.code, 'body', c.body, 'by', p.full_name,
			'at', private.days(c.created_at), 'isReviewer', c.from_reviewer, 'toCorrect', c.to_correct,
			'resolvedAt', private.days(c.resolved_at),
			'mayWithdraw', c.created_by = auth.uid() and not private.is_answered(c)
		) order by c.created_at, c.id), '[]')
		from public.comments c
		left join public.indicators i on i.id = c.indicator_id
		left join public.profiles p on p.user_id = c.created_by
		where
			c.report_id = comments_json.report
			and (only_indicator is null or c.indicator_id = only_indicator)
	);
end
$$;
comment on function private.comments_json is 'The talk about a report, or about one of its figures, earliest first.';

-- Evidence --------------------------------------------------------------------------------------
--
-- Files are kept in the database. So a file and what is said of it are written in one transaction,
-- are locked together with the report, and are in every copy of the data. Nothing but evidence_file
-- and add_evidence touches the bytes: elsewhere they could live in a store with the same two verbs.

create table private.evidence_files (
	evidence_id uuid primary key references public.evidence (id) on delete cascade,
	content bytea not null
);
comment on table private.evidence_files is 'The bytes of uploaded evidence; the API offers no table of this schema.';
-- Photographs and spreadsheets are compressed already.
alter table private.evidence_files alter column content set storage external;
alter table private.evidence_files enable row level security;
create policy "whoever reads the evidence reads its file" on private.evidence_files
	for select to authenticated using (evidence_id in (select e.id from public.evidence e));
grant select on private.evidence_files to authenticated;

create function private.check_file(content bytea, media_type text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
	if octet_length(content) > 10 * 1024 * 1024 then
		perform private.refuse('PT422', 'The file is larger than 10 MB.', '{"field": "file"}', 'file_too_large');
	elsif not coalesce(case media_type
		when 'application/pdf' then substring(content for 5) = '\x255044462d'::bytea
		when 'image/jpeg' then substring(content for 3) = '\xffd8ff'::bytea
		when 'image/png' then substring(content for 8) = '\x89504e470d0a1a0a'::bytea
		when 'image/webp' then
			substring(content for 4) = '\x52494646'::bytea and substring(content from 9 for 4) = '\x57454250'::bytea
		when 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
			then substring(content for 4) = '\x504b0304'::bytea
		when 'application/vnd.oasis.opendocument.spreadsheet'
			then substring(content for 4) = '\x504b0304'::bytea
	end, false) then
		perform private.refuse('PT422', 'Files of this kind are not kept.', '{"field": "file"}', 'file_not_allowed');
	-- "Exif" as photographs carry it: with the camera, the moment and often the place.
	elsif media_type like 'image/%' and position('\x457869660000'::bytea in content) > 0 then
		perform private.refuse('PT422', 'The image carries metadata.', '{"field": "file"}', 'file_not_allowed');
	end if;
end
$$;
comment on function private.check_file is
	'Refuses what is no evidence. The server has looked closer and taken the metadata out of images; '
	'this holds also for whoever comes past it.';

create function private.evidence_file_name(report public.reports, figure uuid, media_type text) returns text
language sql stable set search_path = ''
as $$
	select concat(
		concat_ws('_', w.project, w.indicator, w.period, w.partner, w.number), '.',
		case file_type
			when 'jpeg' then 'jpg'
			when 'vnd.openxmlformats-officedocument.spreadsheetml.sheet' then 'xlsx'
			when 'vnd.oasis.opendocument.spreadsheet' then 'ods'
			else file_type
		end
	)
	from (
		select
			regexp_replace(p.code, '[^A-Za-z0-9.-]+', '-', 'g'),
			regexp_replace(i.code, '[^A-Za-z0-9.-]+', '-', 'g'),
			pe.label,
			regexp_replace(o.short_name, '[^A-Za-z0-9.-]+', '-', 'g'),
			1 + (
				select coalesce(max(substring(e.file from '_(\d+)\.[a-z]+$')::integer), 0)
				from public.evidence e
				where e.report_id = report.id and e.indicator_id = figure
			)
		from public.projects p, public.indicators i, public.periods pe, public.organisations o
		where p.id = report.project_id and i.id = figure and pe.id = report.period_id and o.id = report.organisation_id
	) w (project, indicator, period, partner, number)
	cross join lateral split_part(media_type, '/', 2) file_type
$$;
comment on function private.evidence_file_name is
	'IPA-2017-CSO_2.1_2019-Q1_DE_1.pdf: what people call their files may name a person.';

create function public.add_evidence(
	report_id uuid, indicator text, title text, reference text default '', link text default '',
	file jsonb default null
)
returns jsonb
language plpgsql volatile security definer set search_path = ''
-- Definer: evidence is written by functions only. It asks report_to_write first.
as $$
#variable_conflict use_variable
declare
	report public.reports := private.report_to_write(report_id);
	figure uuid := private.indicator_of(report, indicator);
	content bytea := decode(file ->> 'content', 'base64');
	media_type text := coalesce(file ->> 'mediaType', '');
	made public.evidence;
begin
	title := btrim(coalesce(title, ''));
	reference := btrim(coalesce(reference, ''));
	link := btrim(coalesce(link, ''));
	if title = '' then
		perform private.refuse('PT422', 'Please say what it is.', '{"field": "title"}', 'title_required');
	elsif length(title) > 300 or length(reference) > 500 or length(link) > 1000 then
		perform private.refuse('PT422', 'The text is too long.', null, 'text_too_long');
	elsif link <> '' and link !~ '^https?://[^\s]+$' then
		perform private.refuse('PT422', 'That is not the address of a page.', '{"field": "link"}', 'not_a_link');
	elsif reference = '' and link = '' and content is null then
		perform private.refuse('PT422', 'Say where it is kept, or add a link or a file.', null, 'evidence_is_nowhere');
	elsif 20 <= (
		select count(*) from public.evidence e where e.report_id = report.id and e.indicator_id = figure
	) then
		perform private.refuse('PT422', 'There is a lot of evidence already.', null, 'enough_evidence');
	end if;
	if content is not null then
		perform private.check_file(content, media_type);
	end if;
	insert into public.evidence (
		project_id, report_id, indicator_id, title, reference, link, file, media_type, file_size
	)
	values (
		report.project_id, report.id, figure, title, reference, link,
		case when content is not null then private.evidence_file_name(report, figure, media_type) else '' end,
		case when content is not null then media_type else '' end, coalesce(octet_length(content), 0)
	)
	returning * into made;
	if content is not null then
		insert into private.evidence_files (evidence_id, content) values (made.id, content);
	end if;
	return jsonb_build_object('id', made.id, 'file', made.file);
end
$$;
comment on function public.add_evidence is
	'Says what proves a figure, and where it is: a reference to paper, a link, or a file {mediaType, '
	'content in base64}. While the report may be changed.';

create function public.remove_evidence(evidence_id uuid) returns void
language plpgsql volatile security definer set search_path = ''
-- Definer: evidence is written by functions only. It asks report_to_write first.
as $$
begin
	perform private.report_to_write((select e.report_id from public.evidence e where e.id = evidence_id));
	delete from public.evidence e where e.id = remove_evidence.evidence_id;
end
$$;

create function public.evidence_file(evidence_id uuid) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
#variable_conflict use_variable
declare
	found jsonb := (
		select jsonb_build_object(
			'name', e.file, 'mediaType', e.media_type, 'content', encode(f.content, 'base64')
		)
		from public.evidence e
		join private.evidence_files f on f.evidence_id = e.id
		where e.id = evidence_id
	);
begin
	if found is null then
		perform private.refuse('PT404', 'There is no such file.', null, 'no_such_thing');
	end if;
	return found;
end
$$;
comment on function public.evidence_file is 'An uploaded file, its content in base64, for those who read the report.';

create function private.evidence_json(report uuid, only_indicator uuid default null) returns jsonb
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object(
			'id', e.id, 'indicator', i.code, 'title', e.title, 'reference', e.reference, 'link', e.link,
			'file', e.file, 'mediaType', e.media_type, 'fileSize', e.file_size,
			'by', coalesce(p.full_name, ''), 'at', private.days(e.created_at)
		) order by e.created_at, e.id), '[]')
		from public.evidence e
		join public.indicators i on i.id = e.indicator_id
		left join public.profiles p on p.user_id = e.created_by
		where
			e.report_id = evidence_json.report
			and (only_indicator is null or e.indicator_id = only_indicator)
	);
end
$$;
comment on function private.evidence_json is 'What proves the figures of a report, or one of them.';

-- The trail of one figure -----------------------------------------------------------------------

create function private.figures_until(report public.reports, figure uuid) returns jsonb
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object(
			'period', pe.label, 'value', own.value, 'status', r.status
		) order by pe.start_date), '[]')
		from public.periods pe
		left join public.reports r on r.period_id = pe.id and r.organisation_id = report.organisation_id
		left join lateral (
			select case i.measure
				when 'percentage' then 100 * sum(o.numerator) / nullif(sum(o.denominator), 0)
				else sum(o.value)
			end
			from public.observations o
			join public.indicators i on i.id = o.indicator_id
			where o.report_id = r.id and o.indicator_id = figure
			group by i.measure
		) own (value) on true
		where
			pe.project_id = report.project_id
			and pe.start_date <= (select mine.start_date from public.periods mine where mine.id = report.period_id)
	);
end
$$;
comment on function private.figures_until is
	'What a partner reported of an indicator, its places together, quarter by quarter up to a report.';

create function private.said(field jsonb) returns jsonb
language sql immutable set search_path = ''
as $$ select case when field not in ('null', '""', '"reported"') then field end $$;
comment on function private.said is 'A field of an event; null where it says nothing, or what goes without saying.';

create function private.figure_events(report public.reports, figure uuid) returns jsonb
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
	return (
		with events as (
			select a.*, coalesce(a.after, a.before) as body
			from public.audit_events a
			where
				a.report_id = report.id
				and a.entity in ('reports', 'observations', 'observation_cells', 'evidence')
		),
		own as (
			select e.*, case e.entity when 'observations' then e.body else coalesce(o.body, to_jsonb(kept)) end as figure_body
			from events e
			-- What a cell belonged to may be gone; the trail remembers what it was.
			left join lateral (
				select of_it.body
				from events of_it
				where
					e.entity = 'observation_cells' and of_it.entity = 'observations'
					and of_it.entity_id = (e.body ->> 'observation_id')::uuid
				limit 1
			) o on true
			left join public.observations kept
				on e.entity = 'observation_cells' and kept.id = (e.body ->> 'observation_id')::uuid
			where e.entity in ('observations', 'observation_cells')
		),
		typed as (
			select
				o.report_version, o.actor, max(o.at) as at,
				jsonb_agg(jsonb_build_object(
					'location', l.name, 'part', part.name, 'field', f.field,
					'from', private.said(o.before -> f.field), 'to', private.said(o.after -> f.field)
				) order by l.name, o.entity desc, part.name, f.position) as changes
			from own o
			left join public.locations l on l.id = (o.figure_body ->> 'location_id')::uuid
			cross join lateral (
				select string_agg(c.name, ', ' order by d.position)
				from jsonb_each_text(o.body -> 'key') k (dimension, category)
				join public.dimensions d on d.code = k.dimension
				join public.categories c on c.dimension_id = d.id and c.code = k.category
			) part (name)
			cross join unnest(
				array['state', 'value', 'returning', 'numerator', 'denominator', 'text', 'comment']
			) with ordinality f (field, position)
			where
				(o.figure_body ->> 'indicator_id')::uuid = figure
				and private.said(o.before -> f.field) is distinct from private.said(o.after -> f.field)
			group by o.report_version, o.actor
		),
		told as (
			select t.at, t.actor, 'typed' as action, '' as subject, t.changes from typed t
			union all
			select e.at, e.actor, e.action, e.reason, '[]' from events e where e.entity = 'reports'
			union all
			select e.at, e.actor, 'evidence_' || e.action, e.body ->> 'title', '[]'
			from events e
			where e.entity = 'evidence' and (e.body ->> 'indicator_id')::uuid = figure
		)
		select coalesce(jsonb_agg(jsonb_build_object(
			'at', private.days(t.at), 'by', coalesce(p.full_name, ''), 'action', t.action,
			'subject', t.subject, 'changes', t.changes
		) order by t.at, t.action), '[]')
		from told t
		left join public.profiles p on p.user_id = t.actor
	);
end
$$;

create function public.figure_trail(report_id uuid, indicator text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
	report public.reports;
	figure uuid;
begin
	select r.* into report from public.reports r where r.id = figure_trail.report_id;
	if report.id is null then
		perform private.refuse('PT404', 'There is no such report.', null, 'no_such_report');
	end if;
	figure := private.indicator_of(report, indicator);
	return jsonb_build_object(
		'measure', (select i.measure from public.indicators i where i.id = figure),
		'figures', private.figures_until(report, figure),
		'events', private.figure_events(report, figure)
	);
end
$$;
comment on function public.figure_trail is
	'The history of one figure of a report: the quarters before, and who typed, submitted, returned and '
	'approved what. Events are for those who read the audit trail; for others there are none.';

create function public.figure_page(project_code text, period text, organisation text, indicator text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
	project uuid := private.project_id(project_code);
	report public.reports;
	quarter public.periods;
	figure uuid;
begin
	select pe.* into quarter
	from public.periods pe where pe.project_id = project and pe.label = figure_page.period;
	select r.* into report
	from public.reports r
	join public.organisations o on o.id = r.organisation_id
	where r.period_id = quarter.id and o.short_name = figure_page.organisation;
	if report.id is null then
		perform private.refuse('PT404', 'There is no such report.', null, 'no_such_report');
	end if;
	figure := private.indicator_of(report, indicator);
	return (
		select jsonb_build_object(
			'project', jsonb_build_object('code', p.code, 'title', p.title, 'isExample', p.is_example),
			'reportId', report.id, 'status', report.status, 'period', quarter.label,
			'partner', o.name,
			'indicator', jsonb_build_object('code', i.code, 'name', i.name, 'sensitive', i.sensitive),
			'mayTalk', a.may_report,
			'mayReview', a.may_review,
			'mayWrite',
				a.may_report and not quarter.closed
				and (report.status in ('draft', 'returned') or (report.status = 'submitted' and a.may_review)),
			'comments', private.comments_json(report.id, figure),
			'evidence', private.evidence_json(report.id, figure),
			'marks', (
				select coalesce(jsonb_agg(jsonb_build_object('indicator', c.body -> 'indicator', 'body', c.body -> 'body')), '[]')
				from jsonb_array_elements(private.comments_json(report.id)) c (body)
				where (c.body -> 'toCorrect')::boolean and c.body -> 'resolvedAt' = 'null'
			)
		)
		from public.projects p, public.indicators i, public.organisations o,
			(select private.may_review(project), private.may_report(project, report.organisation_id)) a (may_review, may_report)
		where p.id = project and i.id = figure and o.id = report.organisation_id
	);
end
$$;
comment on function public.figure_page is 'One figure of a report with what is said of it and what proves it.';

grant execute on function
	private.is_answered, private.comments_json, private.evidence_json, private.indicator_of, private.said,
	private.figures_until, private.figure_events,
	public.remind, public.take_back_reminder, public.add_comment, public.withdraw_comment, public.resolve_comment,
	public.add_evidence, public.remove_evidence, public.evidence_file, public.figure_trail, public.figure_page
	to authenticated;
