/** Compares the figures that are kept with what the arithmetic says now. */

/** Where the two differ in a project, at its quarters, split as pages ask for it: nowhere, if all is well. */
export const readOtherwiseThanComputed = `
	with points as (
		select array_agg(pe.id) as ids
		from public.periods pe join public.projects p on p.id = pe.project_id
		where p.code = $1
	),
	split (by) as (values ('total'), ('cells')),
	read as (
		select split.by, f.* from points, split
		cross join lateral private.figures(points.ids, '{approved}', split.by) f
	),
	computed as (
		select split.by, f.* from points, split
		cross join lateral private.computed_figures(points.ids, '{approved}', split.by) f
	)
	select 'only read' as found, r.* from (table read except table computed) r
	union all
	select 'only computed', c.* from (table computed except table read) c
	union all
	-- The years up to each quarter.
	select 'only read', 'years', y.period_id, y.indicator_id, null, y.value, null
	from (
		select f.* from points cross join lateral private.year_figures(points.ids, '{approved}') f
		except
		select f.* from points cross join lateral private.computed_year_figures(points.ids, '{approved}') f
		where f.value is not null
	) y
	union all
	select 'only computed', 'years', y.period_id, y.indicator_id, null, y.value, null
	from (
		select f.* from points cross join lateral private.computed_year_figures(points.ids, '{approved}') f
		where f.value is not null
		except
		select f.* from points cross join lateral private.year_figures(points.ids, '{approved}') f
	) y`;

/** The same of the rows as they lie in the table: those of the quarters with approved reports or overlaps, no others. */
export const keptOtherwiseThanComputed = `
	with points as (
		select array(
			select distinct on (pe.end_date) pe.id
			from public.periods pe
			where
				pe.project_id = p.id
				and (
					exists (select from public.reports r where r.period_id = pe.id and r.status = 'approved')
					or exists (select from public.overlaps o where o.period_id = pe.id)
				)
			order by pe.end_date
		) as ids
		from public.projects p where p.code = $1
	),
	kept as (
		select k.day, k.indicator_id, coalesce(k.key, '{}') as key, k.period_value, k.running
		from private.kept_figures k join public.projects p on p.id = k.project_id
		where p.code = $1
	),
	computed as (
		select pe.end_date, f.indicator_id, f.key, f.period_value, f.running
		from points
		cross join lateral private.computed_figures(points.ids, '{approved}', 'all') f
		join public.periods pe on pe.id = f.period_id
	)
	select 'only kept' as found, k.* from (table kept except table computed) k
	union all
	select 'only computed', c.* from (table computed except table kept) c`;
