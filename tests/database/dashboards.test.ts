/** The pages of managers, on the example projects: they say what the functions of the arithmetic say. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { dashboard as dashboardShape } from '../../src/lib/domain/project/dashboard.ts';
import { explanation } from '../../src/lib/domain/project/indicatorPage.ts';
import { portfolio as portfolioShape } from '../../src/lib/domain/project/portfolio.ts';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import { examplePassword } from '../../src/lib/server/example/accounts.ts';
import { loadExample } from '../../src/lib/server/example/load.ts';
import { heldAnswers } from '../../src/lib/server/heldAnswers.ts';
import { memoryBackend, publishableKey, url } from './memoryBackend.ts';
import { clientOf, type Client } from './people.ts';

let backend: Awaited<ReturnType<typeof memoryBackend>>;
let admin: Client;
let manager: Client;
let officer: Client;

beforeAll(async () => {
	backend = await memoryBackend();
	const { database, answer } = backend;
	await loadExample({ database, signUp: signUpThrough(answer, url, publishableKey) });
	admin = await signedIn('admin@example.org');
	manager = await signedIn('manager@kmop.example.org');
	officer = await signedIn('officer@aagw.example.org');
});
afterAll(() => backend.close());

async function signedIn(email: string): Promise<Client> {
	const client = clientOf(backend.answer);
	const { error } = await client.auth.signInWithPassword({ email, password: examplePassword });
	if (error) throw error;
	return client;
}

async function dashboardOf(client: Client, code: string, asked: object = {}) {
	const { data, error } = await client.rpc('project_dashboard', { project_code: code, ...asked });
	if (error) throw error;
	return dashboardShape.parse(data);
}

const project = 'IPA-2017-CSO';
const figuresIn = (shown: Awaited<ReturnType<typeof dashboardOf>>, code: string) =>
	shown.indicators.find((indicator) => indicator.code === code);

it.each(['IPA-2017-CSO', 'CSF-2011-LCAT', 'JTIP-BALKANS'])(
	'the dashboard of %s has the figures of indicator_progress and indicator_periods',
	async (code) => {
		const shown = await dashboardOf(admin, code);
		const given = { project_code: code };
		const { data: progress } = await admin.rpc('indicator_progress', given);
		const { data: periods } = await admin.rpc('indicator_periods', given);
		expect(progress?.length).toBeGreaterThan(5);
		expect(
			shown.indicators.map((indicator) => ({
				code: indicator.code,
				actual: indicator.actual,
				expected: indicator.expected,
				final_target: indicator.finalTarget,
				progress: indicator.progress,
				pace: indicator.pace,
				status: indicator.status,
				reported_partners: indicator.reportedPartners,
				due_partners: indicator.duePartners
			}))
		).toEqual(progress);
		for (const indicator of shown.indicators) {
			const own = periods?.filter((row) => row.code === indicator.code) ?? [];
			const until = own.slice(0, indicator.running.length);
			expect(indicator.running, indicator.code).toEqual(until.map(({ running }) => running));
			expect(indicator.own, indicator.code).toEqual(until.map(({ value }) => value));
		}
	}
);

it('an officer’s dashboard has the approved figures of the other partners', async () => {
	const asked = { as_of: '2020-Q2' };
	const mine = await dashboardOf(officer, project, asked);
	const managers = await dashboardOf(manager, project, asked);
	expect(mine.indicators.map(({ code, actual }) => [code, actual])).toEqual(
		managers.indicators.map(({ code, actual }) => [code, actual])
	);
});

it('the parts of the partners add up to a total that adds up', async () => {
	const asked = { as_of: '2020-Q2' };
	const parts = await Promise.all(
		['KMOP', 'DE', 'AAGW'].map((partner) => dashboardOf(manager, project, { ...asked, partner }))
	);
	const whole = await dashboardOf(manager, project, asked);
	const sum = parts.reduce(
		(total, shown) => total + (figuresIn(shown, '1.3')?.part?.running?.at(-1) ?? 0),
		0
	);
	expect(sum).toBe(figuresIn(whole, '1.3')?.actual);
	expect(figuresIn(whole, '1.3')?.part).toBeNull();
	// The target is promised for the project as a whole.
	for (const shown of parts) {
		expect(figuresIn(shown, '1.3')?.status).toBe(figuresIn(whole, '1.3')?.status);
	}
});

it('a partner or a place that the project does not have is refused', async () => {
	for (const asked of [{ partner: 'ARSIS' }, { place: 'XK' }, { partner: 'nobody' }]) {
		const { error } = await manager.rpc('project_dashboard', { project_code: project, ...asked });
		expect(error).toMatchObject({ code: 'PT404', hint: 'no_such_part' });
	}
});

it('counts what is there and what is missing', async () => {
	const { indicators, reports } = await dashboardOf(manager, project, { as_of: '2020-Q2' });
	const served = indicators.find(({ code }) => code === '1.5');
	expect(served).toMatchObject({ toSplit: 38, split: 38 });
	const due = reports.filter(({ period }) => period === '2018-Q1');
	expect(due.map(({ partner, counts }) => [partner, counts])).toEqual([
		['KMOP', true],
		['DE', true],
		['AAGW', false]
	]);
	const evidence = indicators.reduce((total, { proven }) => total + proven, 0);
	const [held] = await backend.database.rows<{ n: number }>(
		`select count(*)::integer as n
		from public.observations o
		join public.projects p on p.id = o.project_id
		join public.reports r on r.id = o.report_id
		join public.periods pe on pe.id = r.period_id
		where p.code = $1 and r.status = 'approved' and pe.end_date <= '2020-06-30'
			and coalesce(o.value, o.numerator, 0) <> 0
			and exists (
				select from public.evidence e
				where e.report_id = o.report_id and e.indicator_id = o.indicator_id
			)`,
		[project]
	);
	expect(evidence).toBe(held?.n);
});

it('says who tends to be late, by how many days', async () => {
	const { punctuality } = await dashboardOf(manager, project, { as_of: '2020-Q2' });
	const late = await backend.database.rows<{ partner: string; days: number }>(
		`select o.short_name as partner, r.submitted_at::date - pe.due_date as days
		from public.reports r
		join public.periods pe on pe.id = r.period_id
		join public.projects p on p.id = r.project_id
		join public.organisations o on o.id = r.organisation_id
		where p.code = $1 and pe.label between '2018-Q3' and '2020-Q2'
			and r.submitted_at::date > pe.due_date
		order by 2`,
		[project]
	);
	for (const { partner, reports, late: times, days } of punctuality) {
		const own = late.filter((row) => row.partner === partner).map((row) => row.days);
		expect(reports).toBe(8);
		expect(times, partner).toBe(own.length);
		expect(days, partner).toBe(own[Math.ceil(own.length / 2) - 1] ?? null);
	}
});

it('the portfolio says what portfolio_progress says', async () => {
	for (const client of [admin, manager, officer]) {
		const { data: page } = await client.rpc('portfolio_page');
		const { data: rows } = await client.rpc('portfolio_progress');
		const { projects } = portfolioShape.parse(page);
		expect(
			projects.map((shown) => ({
				code: shown.code,
				period: shown.period,
				time_elapsed: shown.timeElapsed,
				indicators: shown.indicators,
				on_track: shown.statuses.on_track ?? 0,
				off_track: shown.statuses.off_track ?? 0,
				no_target: shown.statuses.no_target ?? 0,
				due_reports: shown.openReports,
				overdue_reports: shown.overdueReports,
				submitted_reports: shown.submittedReports
			}))
		).toEqual(
			rows?.map((row) => ({
				code: row.code,
				period: row.period,
				time_elapsed: expect.closeTo(row.time_elapsed, 9),
				indicators: row.indicators,
				on_track: row.on_track,
				off_track: row.off_track,
				no_target: row.no_target,
				due_reports: row.due_reports,
				overdue_reports: row.overdue_reports,
				submitted_reports: row.submitted_reports
			}))
		);
	}
});

it('people reached are those of one indicator, split by sex', async () => {
	const { data } = await manager.rpc('portfolio_page');
	const { projects } = portfolioShape.parse(data);
	const reach = projects.find(({ code }) => code === project)?.reach;
	expect(reach).toMatchObject({ code: '1.5' });
	const { data: explained } = await manager.rpc('explain_figure', {
		project_code: project,
		indicator: '1.5'
	});
	expect(reach?.people).toBe(explanation.parse(explained).figure?.running);
	const parts = Object.values(reach?.bySex ?? {}).reduce((total, people) => total + people, 0);
	expect(parts).toBe(reach?.people);
});

it('an explanation names what is left out, and why', async () => {
	const { data } = await manager.rpc('explain_figure', { project_code: project, indicator: '2.3' });
	const left = explanation
		.parse(data)
		.account.filter(({ leftOut }) => leftOut !== null)
		.map(({ period, partner, leftOut }) => `${period} ${partner} ${leftOut}`);
	expect(left).toContain('2020-Q3 DE not_counted');
	expect(left).toContain('2020-Q2 KMOP not_applicable');
	expect(left).toContain('2021-Q1 KMOP no_report');
});

const stampShape = z.object({ moment: z.string(), isUnchanged: z.boolean().optional() });

// On a server that others write to, a moment passes by itself: then it is asked once more.
const soon = { timeout: 20_000, interval: 10 };

it.each([
	['project_dashboard', { project_code: project }],
	['indicator_page', { project_code: project, indicator_code: '1.5' }],
	['portfolio_page', {}]
] as const)('%s is not given again while it holds', async (name, given) => {
	const ask = async (known?: string) => {
		const { data, error } = await manager.rpc(name, { ...given, ...(known && { known }) });
		if (error) throw error;
		return { ...stampShape.parse(data), size: JSON.stringify(data).length };
	};
	let first = await ask();
	let second = first;
	const again = async () => {
		first = await ask();
		second = await ask(first.moment);
		return second.isUnchanged;
	};
	await expect.poll(again, soon).toBe(true);
	expect(second.size).toBeLessThan(500);
	expect(first.isUnchanged).toBeUndefined();
	expect(first.size).toBeGreaterThan(1000);

	await backend.database.run(
		`update public.projects set summary = summary where code = '${project}'`
	);
	const later = await ask(first.moment);
	expect(later.isUnchanged).toBeUndefined();
	expect(later.moment).not.toBe(first.moment);
});

it('a held answer is given to its session alone, and only as long as the database says so', async () => {
	const held = heldAnswers(portfolioShape);
	let known: string | undefined;
	const ask = (who: Client) =>
		held(who, {}, async (asked) => {
			known = asked.known;
			const { data, error } = await who.rpc('portfolio_page', asked);
			if (error) throw error;
			return data;
		});
	let first = await ask(manager);
	const again = async () => {
		const before = first;
		first = await ask(manager);
		return first === before;
	};
	await expect.poll(again, soon).toBe(true);
	expect(known).toBeTypeOf('string');

	const theirs = await ask(officer);
	expect(known).toBeUndefined();
	expect(theirs).not.toEqual(first);

	await backend.database.run(
		`update public.projects set title = title || '!' where code = '${project}'`
	);
	const titleIn = ({ projects }: typeof first) =>
		projects.find(({ code }) => code === project)?.title;
	expect(titleIn(await ask(manager))).toBe(`${titleIn(first)}!`);

	await manager.auth.signOut();
	await expect(ask(manager)).rejects.toThrow();
});
