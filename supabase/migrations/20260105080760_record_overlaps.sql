-- Overlaps found out, corrected and taken back: an entry each, with its reason; nothing is overwritten.

create function private.most_overlap(indicator uuid, quarter public.periods) returns numeric
language sql stable set search_path = ''
as $$
	with known as (
		select o.end_date, o.people
		from private.overlaps_in_force(quarter.project_id, indicator) o
		where o.period_id <> quarter.id and o.people is not null
	),
	-- From the quarter on at every end of a quarter: the largest partner's people are all different ones.
	to_date as (
		select
			sum(f.running) - max(f.running) - coalesce((
				select sum(k.people) from known k where k.end_date <= min(pe.end_date)
			), 0) as room
		from private.figures(
			array(
				select p.id from public.periods p
				where p.project_id = quarter.project_id and p.end_date >= quarter.end_date
			),
			'{approved}', 'partners', null, null, array[indicator]
		) f
		join public.periods pe on pe.id = f.period_id
		group by f.period_id
	),
	-- And nobody is counted twice who was not counted in the quarter.
	own as (
		select sum(f.running) as room
		from private.figures(
			array[quarter.id], '{approved}', 'partners', null, quarter.start_date, array[indicator]
		) f
	)
	select greatest(0, least(min(t.room), (select coalesce(own.room, 0) from own))) from to_date t
$$;
comment on function private.most_overlap is
	'How many of the people of a quarter several partners can have counted at most, by what is approved.';

create function public.record_overlap(
	project_code text, indicator_code text, period text, reason text, people integer default null
)
returns uuid
language plpgsql volatile security definer set search_path = ''
-- Definer: nobody may write overlaps. It asks may_review first.
as $$
#variable_conflict use_variable
declare
	counting public.indicators;
	quarter public.periods;
	most numeric;
	recorded uuid;
begin
	select i.* into counting
	from public.indicators i
	join public.projects p on p.id = i.project_id
	where p.code = project_code and i.code = indicator_code;
	if counting.id is null or not private.may_review(counting.project_id) then
		perform private.refuse('PT404', 'There is no such indicator.', null, 'no_such_indicator');
	end if;
	select pe.* into quarter
	from public.periods pe
	where pe.project_id = counting.project_id and pe.label = period;
	if quarter.id is null then
		perform private.refuse(
			'PT422', 'The project has no such reporting period.', jsonb_build_object('period', period), 'no_such_period'
		);
	elsif not (
		counting.measure = 'number' and counting.counts_people
		and counting.accumulation = 'sum' and counting.combination = 'sum'
	) then
		perform private.refuse(
			'PT422', 'Only people who are added up over partners are counted twice.', null, 'no_overlap_here'
		);
	end if;
	most := private.most_overlap(counting.id, quarter);
	if people < 0 or people > coalesce(most, 0) then
		perform private.refuse(
			'PT422', 'The partners cannot share that many people.',
			jsonb_build_object('field', 'people', 'most', coalesce(most, 0)), 'overlap_too_large'
		);
	end if;
	insert into public.overlaps (project_id, indicator_id, period_id, entry, people, reason)
	select
		counting.project_id, counting.id, quarter.id, coalesce(max(o.entry), 0) + 1, record_overlap.people,
		private.reason_given(reason)
	from public.overlaps o
	where o.indicator_id = counting.id and o.period_id = quarter.id
	returning id into recorded;
	return recorded;
end
$$;
comment on function public.record_overlap is
	'Says how many of the people counted for the first time in a quarter another partner had counted; without '
	'people, that nobody knows. A later entry of the same quarter corrects it.';

create function private.overlaps_json(indicator_id uuid) returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
	return (
		select coalesce(jsonb_agg(jsonb_build_object(
			'id', o.id, 'period', pe.label, 'people', o.people, 'reason', o.reason,
			'by', (select p.full_name from public.profiles p where p.user_id = o.created_by),
			'at', private.days(o.created_at), 'isInForce', o.next is null,
			'isFirst', o.before is null, 'before', case when o.before is null then 0 else o.people_before end
		) order by pe.start_date, o.entry desc), '[]')
		from (
			select
				t.*,
				lead(t.entry) over quarter as next, lag(t.entry) over quarter as before,
				lag(t.people) over quarter as people_before
			from public.overlaps t
			where t.indicator_id = overlaps_json.indicator_id
			window quarter as (partition by t.period_id order by t.entry)
		) o
		join public.periods pe on pe.id = o.period_id
	);
end
$$;
comment on function private.overlaps_json is
	'The overlaps of an indicator quarter by quarter, the one in force first; before: what stood there before.';

grant execute on function public.record_overlap, private.overlaps_json to authenticated;
