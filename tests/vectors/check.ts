/** Runs worked cases through the real tables and functions of a database. */
import { randomUUID } from 'node:crypto';
import type { Database } from '../../src/lib/server/backend/database.ts';
import type { VectorCase } from './cases.ts';

/** Makes the person who asks: an administrator, under the same policies as everybody. */
export async function makeAsker(database: Database): Promise<string> {
	const id = randomUUID();
	await database.rows(
		`insert into auth.users (id, email, raw_user_meta_data) values ($1, 'asker@example.org', '{}')`,
		[id]
	);
	await database.rows('update public.profiles set is_admin = true where user_id = $1', [id]);
	return id;
}

/** What differs between the figures of the database and those expected; empty when nothing does. */
export async function checkCase(
	database: Database,
	asker: string,
	vector: VectorCase,
	code: string
): Promise<string[]> {
	await store(database, vector, code);
	await database.run(
		`set role authenticated; set request.jwt.claim.sub = '${asker}'; set request.jwt.claims = '{"sub":"${asker}"}'`
	);
	try {
		return await compare(database, vector, code);
	} finally {
		await database.run('reset role');
	}
}

/** A project of its own for the case, in one statement per table. */
async function store(database: Database, vector: VectorCase, code: string): Promise<void> {
	await database.rows(
		`with body as (select $1::text::jsonb as b),
		project as (
			insert into public.projects (code, title, start_date, end_date, on_track_min, at_risk_min)
			select $2, $2, (b #>> '{project,start}')::date, (b #>> '{project,end}')::date,
				coalesce((b #>> '{project,on_track_min}')::numeric, 0.85),
				coalesce((b #>> '{project,at_risk_min}')::numeric, 0.60)
			from body
			returning id
		),
		period as (
			insert into public.periods (project_id, label, start_date, end_date, due_date)
			select project.id, p.label, p.start, p."end", p."end" + 30
			from project, body, jsonb_to_recordset(b -> 'periods') p (label text, start date, "end" date)
			returning id, label
		),
		place as (
			insert into public.locations (code, name)
			select distinct $2 || ' ' || v.location, v.location
			from body, jsonb_to_recordset(b -> 'values') v (location text)
			where v.location is not null
			returning id, name
		),
		organisation as (
			insert into public.organisations (name, short_name)
			select distinct v.partner, left($2 || '-' || v.partner, 40)
			from body, jsonb_to_recordset(b -> 'values') v (partner text)
			returning id, name
		),
		partner as (
			insert into public.project_partners (project_id, organisation_id)
			select project.id, organisation.id from project, organisation
			returning organisation_id
		),
		result as (
			insert into public.results (project_id, level, code, statement)
			select project.id, 'output', 'Op 1', 'The result' from project
			returning id
		),
		indicator as (
			insert into public.indicators (
				project_id, result_id, code, name, measure, accumulation, combination, direction, target_path,
				baseline, adds_to_baseline, counts_people, whole_numbers
			)
			select project.id, result.id, '1', b ->> 'name', i.measure, i.accumulation, i.combination, i.direction,
				i.target_path, i.baseline, coalesce(i.adds_to_baseline, false), coalesce(i.counts_people, false), false
			from project, result, body, jsonb_to_record(b -> 'indicator') i (
				measure public.indicator_measure, accumulation public.indicator_accumulation,
				combination public.indicator_combination, direction public.indicator_direction,
				target_path public.target_path, baseline numeric, adds_to_baseline boolean, counts_people boolean
			)
			returning id
		),
		target as (
			insert into public.targets (project_id, indicator_id, date, value)
			select project.id, indicator.id, t.date, t.value
			from project, indicator, body, jsonb_to_recordset(b -> 'targets') t (date date, value numeric)
		),
		said as (
			select v.*, organisation.id as organisation_id, period.id as period_id, place.id as location_id
			from body, jsonb_to_recordset(b -> 'values') v (
				partner text, period text, location text, status public.report_status,
				state public.observation_state, value numeric, "returning" numeric, numerator numeric,
				denominator numeric, text text
			)
			join organisation on organisation.name = v.partner
			join period on period.label = v.period
			left join place on place.name = v.location
		),
		overlap as (
			insert into public.overlaps (project_id, indicator_id, period_id, people, reason, created_by)
			select project.id, indicator.id, period.id, o.people, 'Found out.',
				(select p.user_id from public.profiles p limit 1)
			from project, indicator, body, jsonb_to_recordset(b -> 'overlaps') o (period text, people integer)
			join period on period.label = o.period
		),
		report as (
			insert into public.reports (project_id, organisation_id, period_id, status)
			select distinct project.id, said.organisation_id, said.period_id, coalesce(said.status, 'approved')
			from project, said
			returning id, organisation_id, period_id
		)
		insert into public.observations (
			project_id, report_id, indicator_id, location_id, state, value, "returning", numerator, denominator, text
		)
		select project.id, report.id, indicator.id, said.location_id, coalesce(said.state, 'reported'),
			said.value, said.returning, said.numerator, said.denominator, coalesce(said.text, '')
		from project, indicator, said
		join report on report.organisation_id = said.organisation_id and report.period_id = said.period_id`,
		[JSON.stringify(vector), code]
	);
}

async function compare(database: Database, vector: VectorCase, code: string): Promise<string[]> {
	const statuses = `{${(vector.statuses ?? ['approved']).join(',')}}`;
	const [progress] = await database.rows<Record<string, number | string | null>>(
		'select * from public.indicator_progress($1, $2, $3::text::text[])',
		[code, vector.as_of ?? null, statuses]
	);
	const periods = await database.rows<{
		period: string;
		value: number | null;
		running: number | null;
	}>('select period, value, running from public.indicator_periods($1, $2::text::text[])', [
		code,
		statuses
	]);
	const { period_values: periodValues = {}, ...expected } = vector.expect;
	const found = new Map(periods.map(({ period, value }) => [period, value]));
	const differences = [
		...Object.entries(expected).map(([name, wanted]) => differs(name, wanted, progress?.[name])),
		...Object.entries(periodValues).map(([label, wanted]) =>
			differs(`value of ${label}`, wanted, found.get(label))
		)
	];
	if (vector.as_of && expected.actual !== undefined) {
		const running = periods.find(({ period }) => period === vector.as_of)?.running;
		differences.push(differs(`running figure of ${vector.as_of}`, expected.actual, running));
	}
	return differences.filter((difference) => difference !== null);
}

/** Numbers agree to six decimals; null agrees with null and with nothing else. */
function differs(name: string, wanted: unknown, found: unknown): string | null {
	const agree =
		typeof wanted === 'number' && typeof found === 'number'
			? Math.abs(wanted - found) <= 1e-6
			: (wanted ?? null) === (found ?? null);
	return agree ? null : `${name} is ${found}, not ${wanted}`;
}
