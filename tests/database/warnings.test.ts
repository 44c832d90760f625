import { afterAll, beforeAll, expect, it } from 'vitest';
import { castOfSmallProject, type Cast } from './people.ts';
import { complete } from './report.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
	// Two more years of quarters, so that a history can have eight values.
	await cast.database.run(`
		insert into public.periods (project_id, label, start_date, end_date, due_date)
		select p.id, q.label, q.first_day, q.last_day, q.last_day + 30
		from public.projects p, private.quarters('2020-01-01', '2021-12-31', 'calendar') q
		where p.code = 'SMALL';
		update public.indicators set accumulation = 'latest' where code = '3';
		update public.targets set value = 1 where indicator_id in (select id from public.indicators where code = '1');
	`);
});
afterAll(() => cast.close());

type Entry = { indicator: string; value?: number; comment?: string; numerator?: number };

/** Saves and submits a quarter whose figures are those of the complete report but for some. */
async function submit(period: string, ...others: Entry[]) {
	const { data: id } = await cast.officer.rpc('open_report', {
		project_code: 'SMALL',
		period,
		organisation: 'NORTH'
	});
	const report_id = id ?? '';
	const { data: report } = await cast.officer
		.from('reports')
		.select('version')
		.eq('id', report_id)
		.single();
	await cast.officer.rpc('save_report', {
		report_id,
		version: report?.version ?? 0,
		observations: [
			...complete.filter(({ indicator }) => !others.some((other) => other.indicator === indicator)),
			...others
		]
	});
	const { error } = await cast.officer.rpc('submit_report', { report_id });
	const findings: { code: string; indicator: string; level: string; params: object }[] = error
		? JSON.parse(error.details)
		: [];
	return findings.map(({ code, indicator, level, params }) => ({ code, indicator, level, params }));
}

it('a figure far from the partner’s own history is questioned from eight values on', async () => {
	const quarters = ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4', '2019-Q1', '2019-Q2', '2019-Q3'];
	for (const [index, quarter] of quarters.entries()) {
		expect(await submit(quarter, { indicator: '1', value: 3 + (index % 3) })).toEqual([]);
	}
	// The eighth value has seven before it: nothing is unusual yet, however far it is.
	expect(await submit('2019-Q4', { indicator: '1', value: 40 })).toEqual([]);
	expect(await submit('2020-Q1', { indicator: '1', value: 30 })).toEqual([
		{
			code: 'unusual_jump',
			indicator: '1',
			level: 'warning',
			params: { value: 30, median: 4, quarters: 8, explained: false }
		}
	]);
});

it('a warning may be submitted with a comment', async () => {
	expect(
		await submit('2020-Q1', { indicator: '1', value: 30, comment: 'Two big conferences.' })
	).toEqual([]);
});

it('zero after a long run of figures is questioned, zero after zero is not', async () => {
	const zero = await submit('2020-Q2', { indicator: '1', value: 0 });
	expect(zero.map(({ code }) => code)).toContain('zero_after_run');
	expect(zero.find(({ code }) => code === 'zero_after_run')?.params).toMatchObject({ quarters: 9 });
	await submit('2020-Q2', { indicator: '1', value: 0, comment: 'The venue was closed.' });
	const next = await submit('2020-Q3', { indicator: '1', value: 0 });
	expect(next.map(({ code }) => code)).not.toContain('zero_after_run');
});

it('a level below the one before is questioned', async () => {
	await cast.database.run(
		"update public.indicators set accumulation = 'latest' where code = '1' and project_id = (select id from public.projects where code = 'SMALL')"
	);
	await submit('2020-Q3', { indicator: '1', value: 5, comment: 'Reopened.' });
	expect(await submit('2020-Q4', { indicator: '1', value: 4 })).toEqual([
		{
			code: 'below_previous',
			indicator: '1',
			level: 'warning',
			params: { value: 4, previous: 5, explained: false }
		}
	]);
});
