import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { dashboard } from '../../src/lib/domain/project/dashboard.ts';
import { usualTable } from '../../src/lib/domain/publication/table.ts';
import { blockFigures } from '../../src/lib/reports/shared/blockFigures.ts';
import { timeline } from '../../src/lib/reports/iptt/timeline.ts';
import type { PrintableFigure } from '../../src/lib/reports/shared/figure.ts';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import { examplePassword } from '../../src/lib/server/example/accounts.ts';
import { loadExample } from '../../src/lib/server/example/load.ts';
import * as publications from '../../src/lib/server/publications.ts';
import { memoryBackend, publishableKey, url } from './memoryBackend.ts';
import { clientOf, type Client } from './people.ts';

let backend: Awaited<ReturnType<typeof memoryBackend>>;
let admin: Client;

beforeAll(async () => {
	backend = await memoryBackend();
	const { database, answer } = backend;
	await loadExample({ database, signUp: signUpThrough(answer, url, publishableKey) });
	admin = clientOf(answer);
	await admin.auth
		.signInWithPassword({ email: 'admin@example.org', password: examplePassword })
		.then(({ error }) => expect(error).toBeNull());
});
afterAll(() => backend.close());

async function publish(
	code: string,
	from: string,
	to: string,
	audience: 'donor' | 'public',
	kind: 'interim' | 'final' = 'interim'
) {
	const choice = { code, from, to, audience, kind } as const;
	const made = await publications.publish(admin, choice, true);
	if (!('id' in made)) throw new Error('It was read again before.');
	const { publication } = await publications.get(admin, made.id);
	return publication.figures;
}

type Figures = Awaited<ReturnType<typeof publish>>;

/** Everything that is printed of sensitive indicators but their headlines. */
function partsOf({ indicators, data }: Figures) {
	const sensitive = indicators.filter((indicator) => indicator.sensitive);
	const codes = sensitive.map(({ code }) => code);
	return {
		cells: sensitive
			.filter(({ measure }) => measure === 'number')
			.flatMap(({ breakdowns }) => breakdowns.flatMap(({ cells }) => cells))
			.flatMap(({ inRange, running }) => [inRange, running]),
		rows: data.filter((row) => codes.includes(row.indicatorCode))
	};
}

const isSmall = (number: number | null, k: number) => number !== null && number > 0 && number < k;

it.each([
	['IPA-2017-CSO', '2020-Q1', '2020-Q2'],
	['JTIP-BALKANS', 'FY2022-Q1', 'FY2022-Q1'],
	['CSF-2011-LCAT', '2013-Q1', '2013-Q3']
])('%s keeps its headlines and shows the donor no small part', async (code, from, to) => {
	const figures = await publish(code, from, to, 'donor');
	const hidden = figures.indicators.filter(({ actual }) => actual.state === 'withheld');
	expect(hidden).toEqual([]);
	const { cells, rows } = partsOf(figures);
	expect(cells.filter((cell) => cell.state === 'value' && isSmall(cell.value, 5))).toEqual([]);
	// A quarter in which one partner reported is the headline itself.
	const alone = (row: (typeof rows)[number]) =>
		rows.filter(
			({ indicatorCode, period, key }) =>
				indicatorCode === row.indicatorCode &&
				period === row.period &&
				Object.keys(key).length === 0
		).length === 1;
	const small = rows.filter(({ value, returning, numerator, denominator }) =>
		[value, returning, numerator, denominator].some((number) => isSmall(number, 5))
	);
	expect(small.filter((row) => Object.keys(row.key).length > 0 || !alone(row))).toEqual([]);
	expect(cells.some(({ state }) => state === 'value')).toBe(true);
	expect(figures.protection.applied).toBe(true);
});

it('shows the public no small count at all, also beside the copy of the donor', async () => {
	const { indicators, data } = await publish('IPA-2017-CSO', '2020-Q1', '2020-Q2', 'public');
	const sensitive = indicators.filter(
		({ sensitive, measure }) => sensitive && measure === 'number'
	);
	const codes = sensitive.map(({ code }) => code);
	const figures = sensitive.flatMap(({ actual, inRange, periods, breakdowns }) => [
		actual,
		inRange,
		...periods.flatMap(({ value, running }) => [value, running]),
		...breakdowns.flatMap(({ cells }) => cells.flatMap((cell) => [cell.inRange, cell.running]))
	]);
	expect(figures.filter((each) => each.state === 'value' && isSmall(each.value, 11))).toEqual([]);
	const rows = data.filter(({ indicatorCode }) => codes.includes(indicatorCode));
	expect(rows.filter(({ value }) => isSmall(value, 11))).toEqual([]);
	expect(sensitive.map(({ actual }) => actual.state)).toEqual(['value', 'value', 'value']);
});

it('carries the record of the award and what was approved of its targets', async () => {
	const { award, indicators, range } = await publish(
		'JTIP-BALKANS',
		'FY2022-Q1',
		'FY2023-Q1',
		'donor'
	);
	expect(award).toEqual({
		agency: 'U.S. Department of State, Office to Monitor and Combat Trafficking in Persons',
		uei: 'EXAMPLE00000',
		ein: '44-4444444',
		address: '1 Example Street, 1001 Tirana, Albania (invented)',
		assistanceListing: '19.019',
		certifyingOfficial: 'Luan Modeli, Regional project manager (invented)',
		reportFrequency: 'Quarterly',
		varianceThreshold: 0.1,
		showsDisclaimer: true
	});
	// The last quarter's report is the final one: due 120 days after its end.
	expect(range.dueDate).toBe('2023-04-30');
	expect(indicators.flatMap(({ code, revisions }) => revisions.map((one) => [code, one]))).toEqual([
		[
			'2.2',
			{
				date: '2022-12-31',
				oldValue: 56000,
				newValue: 50000,
				approvalReference: 'Amendment 2 to the award (illustrative)',
				approvedOn: '2021-04-09'
			}
		]
	]);
});

it('refuses a final report while a variance is not explained, and says of which indicators', async () => {
	const quarter = ['JTIP-BALKANS', 'FY2022-Q1', 'FY2022-Q1', 'donor'] as const;
	const { indicators } = await publish(...quarter);
	const silent = indicators.filter(
		({ pace, comments }) =>
			pace !== null && Math.abs(pace - 1) > 0.1 + 1e-9 && comments.length === 0
	);
	const refused = await publish(...quarter, 'final').catch((found: unknown) => found);
	expect(refused).toMatchObject({ status: 409, code: 'variance_unexplained' });
	const named = z.object({ details: z.object({ indicators: z.array(z.string()) }) }).parse(refused)
		.details.indicators;
	expect(named.length).toBeGreaterThan(0);
	expect(silent.map(({ code }) => code)).toEqual(expect.arrayContaining(named));

	await backend.database.run(
		`update public.observations o set comment = 'More people came than anybody expected.'
		from public.reports r, public.periods pe, public.projects p, public.indicators i
		where
			r.id = o.report_id and pe.id = r.period_id and pe.label = 'FY2022-Q1' and p.id = r.project_id
			and p.code = 'JTIP-BALKANS' and i.id = o.indicator_id and i.code in ('${named.join("', '")}')`
	);
	expect((await publish(...quarter, 'final')).kind).toBe('final');
});

it('gives each year of the award what its quarters add up to, and of a sensitive one no more than that', async () => {
	const { indicators, periods } = await publish('JTIP-BALKANS', 'FY2022-Q1', 'FY2022-Q1', 'donor');
	const sums = indicators.filter(
		({ accumulation, combination, measure, addsToBaseline }) =>
			accumulation === 'sum' && combination === 'sum' && measure === 'number' && !addsToBaseline
	);
	expect(sums.length).toBeGreaterThan(5);
	for (const { years, ...indicator } of sums) {
		expect(years.map(({ year }) => year)).toEqual([
			...['FY2018', 'FY2019', 'FY2020', 'FY2021', 'FY2022']
		]);
		const running = (label: string | undefined) => {
			const figure = indicator.periods.find((period) => period.label === label)?.running;
			return figure?.state === 'value' ? figure.value : 0;
		};
		for (const { year, figure } of years) {
			const quarters = periods.filter(({ label }) => label.startsWith(year));
			const before = periods[periods.findIndex(({ label }) => label === quarters[0]?.label) - 1];
			const grew = running(quarters.at(-1)?.label) - running(before?.label);
			expect(figure.state === 'value' ? figure.value : 0).toBeCloseTo(grew, 6);
		}
	}
	const levels = indicators.filter(
		({ sensitive, accumulation }) => sensitive && accumulation !== 'sum'
	);
	for (const { years } of levels)
		expect(years.map(({ figure }) => figure.state)).not.toContain('value');
});

it.each([
	['IPA-2017-CSO', '2020-Q1', '2020-Q2'],
	['JTIP-BALKANS', 'FY2022-Q1', 'FY2022-Q1'],
	['CSF-2011-LCAT', '2013-Q1', '2013-Q3']
])('the years of %s are the same on screen and in its files', async (code, from, to) => {
	const figures = await publish(code, from, to, 'donor');
	const { data } = await admin.rpc('project_dashboard', { project_code: code, as_of: to });
	const blocks = timeline(figures, { ...usualTable, every: 'year' });
	const number = (figure: PrintableFigure | undefined) =>
		figure?.state === 'value' ? figure.value : null;
	for (const shown of dashboard.parse(data).indicators) {
		if (shown.measure === 'qualitative') continue;
		const printed = figures.indicators.find((indicator) => indicator.code === shown.code);
		if (!printed) throw new Error(`${shown.code} is not published.`);
		expect(shown.years.map(({ year }) => year)).toEqual(blocks.map(({ title }) => title));
		for (const [index, block] of blocks.entries()) {
			const { value, actual, target } = shown.years[index] ?? {};
			const level = blockFigures(printed, block, figures);
			expect([number(level.target), number(level.actual)], shown.code).toEqual([target, actual]);
			const own = printed.years[index]?.figure;
			if (own?.state !== 'withheld') expect(number(own), shown.code).toEqual(value);
		}
	}
});
