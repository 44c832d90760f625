/** Random changes of what approved figures rest on, each a statement about one project. */
import fc from 'fast-check';

/** One of the rows, chosen by a number and in an order that does not hang on their random keys. */
const oneOf = (rows: string, n: number) =>
	`(select id from (${rows}) chosen offset ${n} % greatest(1, (select count(*)::integer from (${rows}) counted)) limit 1)`;

const inProject = (project: string) => `(select id from public.projects where code = '${project}')`;
const indicators = (project: string) =>
	`select i.id from public.indicators i where i.project_id = ${inProject(project)} order by i.position`;
const periods = (project: string) =>
	`select pe.id from public.periods pe where pe.project_id = ${inProject(project)} order by pe.start_date`;
const partners = (project: string) =>
	`select o.id from public.project_partners pp join public.organisations o on o.id = pp.organisation_id
	where pp.project_id = ${inProject(project)} order by o.short_name`;
const reports = (project: string, which = 'true') =>
	`select r.id from public.reports r
	join public.periods pe on pe.id = r.period_id
	join public.organisations o on o.id = r.organisation_id
	where r.project_id = ${inProject(project)} and ${which} order by pe.start_date, o.short_name`;
const observations = (project: string) =>
	`select ob.id from public.observations ob
	join public.reports r on r.id = ob.report_id and r.status = 'approved'
	join public.periods pe on pe.id = r.period_id
	join public.organisations o on o.id = r.organisation_id
	join public.indicators i on i.id = ob.indicator_id
	left join public.locations l on l.id = ob.location_id
	where ob.project_id = ${inProject(project)}
	order by pe.start_date, o.short_name, i.position, l.name`;
const cells = (project: string) =>
	`select c.id from (${observations(project)}) said join public.observation_cells c on c.observation_id = said.id
	order by c.key, c.value, c.report_id = any (array(${reports(project)} limit 3))`;

type Given = { n: number; m: number; value: number; project: string };

/** What a person of the project does, or its administrator with the help of somebody at the database. */
const changes: Record<string, (given: Given) => string> = {
	'approve a report': ({ n, project }) =>
		`select private.move_report(r, 'approved', 'approved') from public.reports r
		where r.id = ${oneOf(reports(project, `r.status <> 'approved'`), n)}`,
	'reopen a report': ({ n, project }) =>
		`select public.reopen_report(r.id, 'See 1.') from public.reports r
		where r.id = ${oneOf(reports(project, `r.status = 'approved'`), n)} and r.status = 'approved'`,
	'approve all': ({ project }) =>
		`update public.reports set status = 'approved' where project_id = ${inProject(project)}`,
	'change how an indicator accumulates': ({ n, m, project }) =>
		`update public.indicators
		set accumulation = (array['sum', 'latest', 'average', 'maximum'])[
			1 + ${m} % case measure when 'percentage' then 2 else 4 end
		]::public.indicator_accumulation
		where id = ${oneOf(indicators(project), n)}`,
	'change how the partners combine': ({ n, m, project }) =>
		`update public.indicators
		set combination = (array['sum', 'average', 'maximum'])[1 + ${m} % 3]::public.indicator_combination
		where id = ${oneOf(indicators(project), n)}`,
	'change what an indicator measures': ({ n, m, project }) =>
		`update public.indicators
		set measure = (array['number', 'milestone', 'qualitative', 'percentage'])[
			1 + ${m} % case when accumulation in ('sum', 'latest') then 4 else 3 end
		]::public.indicator_measure
		where id = ${oneOf(indicators(project), n)}`,
	'change the baseline': ({ n, m, value, project }) =>
		`update public.indicators
		set baseline = ${value}, adds_to_baseline = ${m % 3 > 0}, counts_people = ${m % 2 > 0}
		where id = ${oneOf(indicators(project), n)}`,
	'change what an indicator is called': ({ n, project }) =>
		`update public.indicators set name = name || '!' where id = ${oneOf(indicators(project), n)}`,
	'add a quarter': ({ n, project }) =>
		`insert into public.periods (project_id, label, start_date, end_date, due_date)
		select project.id, q.label, q.first_day, q.last_day, q.last_day + 30
		from ${inProject(project)} project,
			private.quarters('2021-07-01', '2023-12-31', 'calendar') q
		where q.label <> all (array(
			select pe.label from public.periods pe where pe.project_id = project.id
		))
		offset ${n % 4} limit 1`,
	'move the end of a quarter': ({ n, m, project }) =>
		`update public.periods set end_date = end_date - ${m % 120} where id = ${oneOf(periods(project), n)}
			and end_date - ${m % 120} > start_date`,
	'take a quarter away': ({ n, project }) =>
		`delete from public.periods where id = ${oneOf(periods(project), n)}`,
	'retire a category': () =>
		`update public.categories set retired_on = current_date where code = 'female'`,
	'import a report as approved': ({ n, m, value, project }) =>
		`with report as (
			insert into public.reports (project_id, organisation_id, period_id, status)
			select pe.project_id, o.id, pe.id, 'approved'
			from public.organisations o, public.periods pe
			where o.id = ${oneOf(partners(project), n)} and pe.id = ${oneOf(periods(project), m)}
			on conflict (project_id, organisation_id, period_id) do update set status = 'approved'
			returning id, project_id
		),
		observation as (
			insert into public.observations as o (project_id, report_id, indicator_id, value, numerator, denominator)
			select r.project_id, r.id, i.id, ${value}, ${m % 9}, 9
			from report r join public.indicators i on i.project_id = r.project_id
			on conflict (report_id, indicator_id, location_id) do update
			set state = 'reported', value = excluded.value
			returning id, project_id, report_id
		)
		insert into public.observation_cells (project_id, report_id, observation_id, key, value, numerator, denominator)
		select o.project_id, o.report_id, o.id, '{"sex": "female"}', ${value}, 1, 2 from observation o
		on conflict (observation_id, key) do update set value = excluded.value`,
	'correct an approved figure': ({ n, m, value, project }) =>
		`update public.observations
		set value = ${value}, "returning" = ${m % 3}, numerator = ${m % 9}, denominator = 9, state = 'reported'
		where id = ${oneOf(observations(project), n)}`,
	'say that an approved figure does not apply': ({ n, project }) =>
		`update public.observations
		set state = 'not_applicable', value = null, "returning" = null, numerator = null, denominator = null
		where id = ${oneOf(observations(project), n)}`,
	'correct an approved cell': ({ n, value, project }) =>
		`update public.observation_cells set value = ${value} where id = ${oneOf(cells(project), n)}`,
	'delete an approved cell': ({ n, project }) =>
		`delete from public.observation_cells where id = ${oneOf(cells(project), n)}`,
	'delete an approved figure': ({ n, project }) =>
		`delete from public.observations where id = ${oneOf(observations(project), n)}`,
	'delete a report': ({ n, project }) =>
		`delete from public.reports where id = ${oneOf(reports(project), n)}`,
	'move a report to another quarter': ({ n, m, project }) =>
		`update public.reports r set period_id = pe.id
		from public.periods pe
		where r.id = ${oneOf(reports(project), n)} and pe.id = ${oneOf(periods(project), m)} and not exists (
			select from public.reports other
			where other.organisation_id = r.organisation_id and other.period_id = pe.id
		)`,
	'move a report to another partner': ({ n, project }) =>
		`update public.reports r set organisation_id = coalesce(
			(
				select pp.organisation_id
				from public.project_partners pp
				join public.organisations o on o.id = pp.organisation_id
				where pp.project_id = r.project_id and not exists (
					select from public.reports other
					where other.organisation_id = o.id and other.period_id = r.period_id
				)
				order by o.short_name limit 1
			),
			r.organisation_id
		)
		where r.id = ${oneOf(reports(project, `r.status = 'approved'`), n)}`,
	'record an overlap': ({ n, m, value, project }) =>
		`insert into public.overlaps (project_id, indicator_id, period_id, entry, people, reason)
		select i.project_id, i.id, pe.id,
			(select 1 + count(*) from public.overlaps o where o.indicator_id = i.id and o.period_id = pe.id),
			${m % 5 === 0 ? 'null' : Math.abs(value)}, 'Referred.'
		from public.indicators i, public.periods pe
		where i.id = ${oneOf(indicators(project), n)} and pe.id = ${oneOf(periods(project), m)}`,
	'delete an indicator': ({ n, project }) =>
		`delete from public.indicators where id = ${oneOf(indicators(project), n)}`
};

export const changeNames = Object.keys(changes);

/** Changes of a project, one after the other. */
export const someChanges = fc.array(
	fc.record({
		name: fc.constantFrom(...changeNames),
		n: fc.nat(30),
		m: fc.nat(150),
		value: fc.integer({ min: -5, max: 40 })
	}),
	{ minLength: 3, maxLength: 12, size: 'max' }
);

export function statementOf(
	{ name, ...given }: { name: string } & Omit<Given, 'project'>,
	project: string
): string {
	return changes[name]?.({ ...given, project }) ?? '';
}
