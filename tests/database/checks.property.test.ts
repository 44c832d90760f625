import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CheckedIndicator } from '../../src/lib/domain/checks/checked.ts';
import { evaluate } from '../../src/lib/domain/checks/evaluate.ts';
import { finding, type Finding } from '../../src/lib/domain/checks/finding.ts';
import { reportForm } from '../../src/lib/domain/report/shapes.ts';
import { checkedObservation } from './checkedObservation.ts';
import { castOfSmallProject, type Cast } from './people.ts';

let cast: Cast;
let report_id: string;

beforeAll(async () => {
	cast = await castOfSmallProject();
	// Nine quarters of history, so that the checks which look back have something to look at.
	await cast.database.run(`
		insert into public.periods (project_id, label, start_date, end_date, due_date)
		select p.id, q.label, q.first_day, q.last_day, q.last_day + 30
		from public.projects p, private.quarters('2020-01-01', '2020-12-31', 'calendar') q
		where p.code = 'SMALL';
		insert into public.reports (project_id, organisation_id, period_id, status)
		select pe.project_id, o.id, pe.id, 'approved'
		from public.periods pe
		join public.projects p on p.id = pe.project_id and p.code = 'SMALL'
		cross join public.organisations o
		where o.short_name = 'NORTH' and pe.label < '2020-Q2';
		insert into public.observations (
			project_id, report_id, indicator_id, location_id, value, numerator, denominator
		)
		select r.project_id, r.id, i.id, l.id,
			case when i.measure = 'number' then 3 + extract(quarter from pe.start_date) end,
			case when i.measure = 'percentage' then extract(quarter from pe.start_date) end,
			case when i.measure = 'percentage' then 8 end
		from public.reports r
		join public.periods pe on pe.id = r.period_id
		join public.indicators i on i.project_id = r.project_id and i.measure <> 'qualitative'
		left join public.locations l on i.by_location;
	`);
	const { data } = await cast.officer.rpc('open_report', {
		project_code: 'SMALL',
		period: '2020-Q2',
		organisation: 'NORTH'
	});
	report_id = data ?? '';
});
afterAll(() => cast.close());

const number = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
	{ weight: 1, arbitrary: fc.constant(null) },
	{ weight: 1, arbitrary: fc.integer({ min: -3, max: 60 }) },
	{ weight: 1, arbitrary: fc.constant(2.5) }
);
const numbers = fc.record({
	value: number,
	returning: number,
	numerator: number,
	denominator: number
});
const comment = fc.constantFrom('', ' ', 'Explained.');
const keys = [
	{ sex: 'female', age: 'adult' },
	{ sex: 'male', age: 'adult' },
	{ sex: 'female', age: 'minor' },
	{ support: 'shelter' },
	{ support: 'legal' }
];
const figure = (indicator: string, location?: string) =>
	fc.option(
		fc
			.record({
				numbers,
				comment,
				text: fc.constantFrom('', 'As before.'),
				state: fc.constantFrom('reported', 'reported', 'reported', 'not_applicable'),
				cells: fc.array(numbers, {
					minLength: indicator === '2' ? keys.length : 0,
					maxLength: indicator === '2' ? keys.length : 0
				})
			})
			.map(({ numbers, cells, ...rest }) => ({
				indicator,
				...(location && { location }),
				...rest,
				...numbers,
				cells: cells.map((cell, index) => ({ key: keys[index] ?? {}, ...cell }))
			})),
		{ nil: null }
	);
const quarter = fc.tuple(
	figure('1'),
	figure('2'),
	figure('3'),
	figure('4', 'HILL'),
	figure('4', 'LAKE'),
	figure('5')
);
const flags = fc.record({
	counts_people: fc.boolean(),
	whole_numbers: fc.boolean(),
	allows_negative: fc.boolean(),
	numerator_within_denominator: fc.boolean()
});

/** Findings in a form that compares: sorted, absent parts alike, numbers to six decimals. */
function comparable(findings: Finding[]): string[] {
	return findings
		.map(({ code, level, indicator, location, key, field, params }) =>
			JSON.stringify(
				[
					code,
					level,
					indicator,
					location ?? null,
					Object.entries(key ?? {}).sort(),
					field,
					Object.entries(params ?? {}).sort()
				],
				(_, value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)
			)
		)
		.sort();
}

it('the page finds what the database finds, whatever is typed', { timeout: 120_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(quarter, flags, async (typed, given) => {
			await cast.database.rows('delete from public.observations where report_id = $1', [report_id]);
			await cast.database.rows(
				`update public.indicators i
				set counts_people = $1, whole_numbers = $2, allows_negative = $3, numerator_within_denominator = $4
				from public.projects p where p.id = i.project_id and p.code = 'SMALL'`,
				[
					given.counts_people,
					given.whole_numbers,
					given.allows_negative,
					given.numerator_within_denominator
				]
			);
			const { data: before } = await cast.officer
				.from('reports')
				.select('version')
				.eq('id', report_id)
				.single();
			await cast.officer.rpc('save_report', {
				report_id,
				version: before?.version ?? 0,
				observations: typed.filter((entry) => entry !== null)
			});
			const { data } = await cast.officer.rpc('report_form', {
				project_code: 'SMALL',
				period: '2020-Q2',
				organisation: 'NORTH'
			});
			const form = reportForm.parse(data);
			const overlapping = new Set(
				form.dimensions.filter((dimension) => dimension.overlapping).map(({ code }) => code)
			);
			const found = form.indicators.flatMap((indicator) => {
				const about: CheckedIndicator = indicator;
				return evaluate(
					form.checks,
					about,
					indicator.observations.map(checkedObservation),
					overlapping
				);
			});
			const wanted = form.findings
				.filter(({ code }) => code !== 'narrative_required')
				.map((each) => finding.parse(each));
			expect(comparable(found)).toEqual(comparable(wanted));
		}),
		{ numRuns: 120, seed: 20180930 }
	);
});
