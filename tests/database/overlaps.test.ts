import { afterAll, beforeAll, expect, it } from 'vitest';
import { explanation } from '../../src/lib/domain/project/indicatorPage.ts';
import * as overlaps from '../../src/lib/server/overlaps.ts';
import * as projects from '../../src/lib/server/projects.ts';
import * as publications from '../../src/lib/server/publications.ts';
import { value } from '../../src/lib/reports/fixture/build.ts';
import { withoutSpaces } from '../../src/lib/reports/fixture/openPdf.ts';
import { openJtip } from '../fixtures/jtipStandard.ts';
import { keptOtherwiseThanComputed } from './keptFigures.ts';
import { castOfSmallProject, type Cast, type Client } from './people.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
	// North counts 14 and then 6 new, South 9 and then 17.
	await cast.database.run(`
		update public.projects set donor = 'jtip' where code = 'SMALL';
		update public.indicators set sensitive = false where code = '2';
		with said (partner, period, value, "returning") as (values
			('NORTH', '2018-Q1', 14, 0), ('SOUTH', '2018-Q1', 9, 0),
			('NORTH', '2018-Q2', 11, 5), ('SOUTH', '2018-Q2', 17, 0)
		),
		report as (
			insert into public.reports (project_id, organisation_id, period_id, status, approved_by, approved_at)
			select pe.project_id, o.id, pe.id, 'approved', p.user_id, '2018-08-01'
			from said
			join public.organisations o on o.short_name = said.partner
			join public.projects pr on pr.code = 'SMALL'
			join public.periods pe on pe.project_id = pr.id and pe.label = said.period
			join public.profiles p on p.email = 'manager@example.org'
			returning id, project_id, organisation_id, period_id
		)
		insert into public.observations (project_id, report_id, indicator_id, value, "returning")
		select r.project_id, r.id, i.id, said.value, said."returning"
		from report r
		join public.organisations o on o.id = r.organisation_id
		join public.periods pe on pe.id = r.period_id
		join said on said.partner = o.short_name and said.period = pe.label
		join public.indicators i on i.project_id = r.project_id and i.code = '2'
	`);
});
afterAll(() => cast.close());

const view = { period: '2018-Q2', statuses: ['approved'], partner: null, place: null };
const page = (client: Client = cast.manager) =>
	projects.indicatorPage(client, 'SMALL', '2', { ...view, statuses: ['approved'] });
const record = (
	period: string,
	people: number | null,
	reason = 'Referred.',
	client = cast.manager
) => overlaps.record(client, 'SMALL', '2', { period, people, reason });
const explained = async () => {
	const asked = { project_code: 'SMALL', indicator: '2', as_of: '2018-Q2' };
	const { data } = await cast.manager.rpc('explain_figure', asked).throwOnError();
	return explanation.parse(data);
};
async function publish() {
	const choice = { code: 'SMALL', from: '2018-Q2', to: '2018-Q2' };
	const made = await publications.publish(
		cast.manager,
		{ ...choice, audience: 'donor', kind: 'interim' },
		true
	);
	if (!('id' in made)) throw new Error('It was read again before.');
	return (await publications.get(cast.manager, made.id)).publication;
}
const publishedOf = ({ figures }: Awaited<ReturnType<typeof publish>>) =>
	figures.indicators.find(({ code }) => code === '2');

it('an overlap is taken off the figure to date, on every page, and never off that of the quarter', async () => {
	expect((await page()).indicator.actual).toBe(46);
	await record('2018-Q2', 3);
	const { indicator, overlaps: told } = await page(cast.officer);
	expect(indicator).toMatchObject({ actual: 43, own: [23, 28], running: [23, 43] });
	expect(told).toMatchObject([
		{ period: '2018-Q2', people: 3, by: 'manager', isInForce: true, isFirst: true, before: 0 }
	]);
	const { figure, overlaps: why, bounds } = await explained();
	expect([figure, why.map(({ people }) => people), bounds]).toEqual([
		{ own: 28, running: 43 },
		[3],
		null
	]);
	expect(await cast.database.rows(keptOtherwiseThanComputed, ['SMALL'])).toEqual([]);
});

it('it is corrected by a later entry with its reason, and undone by another; each stays', async () => {
	await record('2018-Q2', 5, 'Five by the lists of both.');
	expect((await page()).indicator.actual).toBe(41);
	const [last] = (await page()).overlaps;
	expect(last).toMatchObject({ people: 5, before: 3, isInForce: true });
	await record('2018-Q2', last?.before ?? null, 'Undone.');
	const { indicator, overlaps: told } = await page();
	expect(indicator.actual).toBe(43);
	expect(told.map(({ people, reason, isInForce }) => [people, reason, isInForce])).toEqual([
		[3, 'Undone.', true],
		[5, 'Five by the lists of both.', false],
		[3, 'Referred.', false]
	]);
	const { data: trail } = await cast.manager
		.from('audit_events')
		.select('action')
		.eq('entity', 'overlaps');
	expect(trail).toHaveLength(3);
});

it('more than the partners can share is refused, with how many they can', async () => {
	// South's 26 are all different people; that leaves North's 20, but 23 were new in the quarter.
	await expect(record('2018-Q2', 21)).rejects.toMatchObject({
		status: 422,
		code: 'overlap_too_large',
		details: { field: 'people', most: 20 }
	});
	// In the first quarter the smaller partner has 9.
	await expect(record('2018-Q1', 10)).rejects.toMatchObject({ details: { most: 9 } });
	await expect(record('2018-Q2', -1)).rejects.toMatchObject({ status: 422 });
	await expect(record('2018-Q2', 1, ' ')).rejects.toMatchObject({ code: 'reason_required' });
	await expect(
		overlaps.record(cast.manager, 'SMALL', '1', { period: '2018-Q2', people: 1, reason: 'x' })
	).rejects.toMatchObject({ code: 'no_overlap_here' });
	expect((await page()).indicator.actual).toBe(43);
});

it('of whom nobody knows how many, the figure has bounds', async () => {
	await record('2018-Q2', null, 'One shelter serves both.');
	expect((await page()).bounds).toEqual({ least: 26, most: 46 });
	expect((await explained()).bounds).toEqual({ least: 26, most: 46 });
	await record('2018-Q1', 2);
	expect((await page()).bounds).toEqual({ least: 26, most: 44 });
	await record('2018-Q1', 0, 'They were others.');
	await record('2018-Q2', 3);
	expect((await page()).bounds).toBeNull();
});

it('a publication holds it, and every file prints it', async () => {
	const first = await publish();
	expect(publishedOf(first)).toMatchObject({
		actual: value(43),
		overlaps: [{ period: '2018-Q2', people: value(3) }]
	});
	const { word, pdf, workbook, tracking, csv } = await openJtip(first);
	const sum = '46 − 3 counted by several partners = 43.';
	expect(word.text).toContain(sum);
	expect(pdf.text).toContain(withoutSpaces(sum));
	const all = (file: typeof workbook) =>
		file.sheetNames.flatMap((name) => file.rows(name).flat()).map(String);
	expect(all(workbook).some((cell) => cell.includes(sum))).toBe(true);
	expect(all(tracking).some((cell) => cell.includes(sum))).toBe(true);
	expect(csv).toContainEqual(
		expect.objectContaining({
			Figure: 'counted by several partners',
			Period: '2018-Q2',
			Value: '3'
		})
	);
	// The reason was given to the project.
	expect(JSON.stringify(first)).not.toContain('Referred.');
});

it('where it is open, the files print the bounds; what was corrected since is a change', async () => {
	await record('2018-Q2', null, 'Lists were lost.');
	const next = await publish();
	expect(publishedOf(next)).toMatchObject({
		actual: value(46),
		overlaps: [{ period: '2018-Q2', people: null }]
	});
	expect(next.figures.changes?.figures).toContainEqual(
		expect.objectContaining({ what: 'running', period: '2018-Q2', old: value(43), new: value(46) })
	);
	const { word } = await openJtip(next);
	expect(word.text).toContain('between 26 and 46.');
});
