import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import {
	notApplicable,
	notReported,
	value,
	withheld
} from '../../src/lib/reports/fixture/build.ts';
import { openDocx, type OpenedDocx } from '../../src/lib/reports/fixture/openDocx.ts';
import { openXlsx, type OpenedXlsx } from '../../src/lib/reports/fixture/openXlsx.ts';
import { freeze } from '../../src/lib/reports/freeze.ts';
import { protect } from '../../src/lib/reports/protection/protect.ts';
import { solver } from '../../src/lib/server/solver.ts';
import { reportFile } from '../../src/lib/reports/index.ts';
import { publication, type Publication } from '../../src/lib/reports/publication.ts';
import { publicationSource, type PublicationSource } from '../../src/lib/reports/source.ts';
import { beginStory, type Story } from './breakdownsStory.ts';
import { castOfSmallProject, type Cast } from './people.ts';

const quarter = '2018-Q1';
let cast: Cast;
/** Each is the code of the one indicator in that state. */
const stories: Record<string, Story> = {};
let source: PublicationSource;
let published: Publication;
let docx: OpenedDocx;
let xlsx: OpenedXlsx;

beforeAll(async () => {
	cast = await castOfSmallProject();
	const split = { breakdowns: [['sex']] };
	stories.zero = await beginStory(cast, 'zero', { breakdowns: [] });
	stories.missing = await beginStory(cast, 'missing', { breakdowns: [] });
	stories.absent = await beginStory(cast, 'absent', { breakdowns: [] });
	stories.small = await beginStory(cast, 'small', { ...split, sensitive: true });
	await stories.zero.says(quarter, { value: 0 });
	await stories.absent.says(quarter, { state: 'not_applicable', comment: 'No shelter yet.' });
	await stories.small.says(quarter, {
		value: 7,
		cells: [
			{ key: { sex: 'female' }, value: 5 },
			{ key: { sex: 'male' }, value: 2 }
		]
	});
	const range = { project_code: 'SMALL', from_period: quarter, to_period: quarter };
	source = publicationSource.parse(
		(await cast.manager.rpc('publication_source', range).throwOnError()).data
	);
	published = publication.parse({
		id: source.projectId,
		hash: '',
		publishedOn: '2018-05-02',
		publishedBy: 'Manager',
		figures: freeze(
			source,
			{ format: 'europeaid', kind: 'interim', audience: 'donor', templateVersion: '' },
			protect(source, 'donor', await solver())
		),
		narrative: []
	});
	docx = openDocx(await rendered('europeaid-report.docx'));
	xlsx = await openXlsx(await rendered('europeaid-logframe.xlsx'));
});
afterAll(() => cast.close());

async function rendered(name: string): Promise<Uint8Array> {
	const file = reportFile(published, name);
	if (!file) throw new Error(`There is no ${name}.`);
	return file.render(published);
}

const figureOf = ({ state, value }: { state: string; value: number | null }) => ({ state, value });
const actual = z.number().nullable();
const account = z.object({ value: actual, leftOut: z.string().nullable() });
const indicatorPage = z.object({ indicator: z.object({ actual }), account: z.array(account) });
const isSaid = ({ leftOut }: z.infer<typeof account>) =>
	leftOut === null || leftOut === 'not_applicable';
/** The account of a figure says what was said of it, and what of that does not count. */
const accountFigure = ({ value, leftOut }: z.infer<typeof account>) => ({
	state: leftOut === 'not_applicable' ? leftOut : 'reported',
	value
});
const dashboard = z.object({
	indicators: z.array(z.looseObject({ code: z.string(), actual, periodValue: actual }))
});

/** One indicator at every station from the tables to the files. */
async function walk(code: string) {
	const asked = { project_code: 'SMALL', as_of: quarter };
	const { data: stored } = await cast.manager
		.from('observations')
		.select('state, value, indicators!inner(code)')
		.eq('indicators.code', code)
		.throwOnError();
	const { data: progress } = await cast.manager.rpc('indicator_progress', asked).throwOnError();
	const { data: periods } = await cast.manager
		.rpc('indicator_periods', { project_code: 'SMALL' })
		.throwOnError();
	const { data: page } = await cast.manager
		.rpc('indicator_page', { ...asked, indicator_code: code })
		.throwOnError();
	const { indicator, account } = indicatorPage.parse(page);
	const { observation } = (await stories[code]?.form(quarter)) ?? {};
	const said = source.observations.filter((row) => row.indicatorCode === code);
	const frozen = published.figures.indicators.find((each) => each.code === code);
	const shown = await onDashboard(code);
	return {
		stored: stored.map(figureOf),
		functions: [
			progress.find((row) => row.code === code)?.actual,
			periods.find((row) => row.code === code && row.period === quarter)?.value
		],
		dashboard: [shown?.actual, shown?.periodValue],
		page: [indicator.actual, account.filter(isSaid).map(accountFigure)],
		form: observation ? figureOf(observation) : null,
		source: said.map(figureOf),
		frozen: [frozen?.actual, frozen?.inRange, frozen?.periods[0]?.value],
		gaps: published.figures.gaps
			.filter((gap) => gap.indicatorCode === code && gap.code === 'not_reported')
			.map((gap) => gap.code),
		// Totals only: which parts may be published is another matter.
		data: published.figures.data
			.filter(({ indicatorCode, key }) => indicatorCode === code && Object.keys(key).length === 0)
			.map(figureOf),
		docx: docx.tables
			.flat()
			.find((row) => row[2] === `${code} ${code}`)?.[5]
			?.split('\n')[0],
		xlsx: xlsx.rows('Encoding').find((row) => row[4] === code)?.[19]
	};
}

async function onDashboard(code: string) {
	const { data } = await cast.manager
		.rpc('project_dashboard', { project_code: 'SMALL', as_of: quarter })
		.throwOnError();
	return dashboard.parse(data).indicators.find((indicator) => indicator.code === code);
}

it('a zero is a zero from the table to the files', async () => {
	const zero = { state: 'reported', value: 0 };
	expect(await walk('zero')).toEqual({
		stored: [zero],
		functions: [0, 0],
		dashboard: [0, 0],
		page: [0, [zero]],
		form: zero,
		source: [zero],
		frozen: [value(0), value(0), value(0)],
		gaps: [],
		data: [{ state: 'value', value: 0 }],
		docx: '0 (31 Mar 2018)',
		xlsx: 0
	});
});

it('what is not reported is nowhere a zero, and is named as missing', async () => {
	expect(await walk('missing')).toEqual({
		stored: [],
		functions: [null, null],
		dashboard: [null, null],
		page: [null, []],
		form: null,
		source: [],
		frozen: [notReported, notReported, notReported],
		gaps: ['not_reported'],
		data: [],
		docx: 'not reported',
		xlsx: 'not reported'
	});
});

it('what is not applicable is neither a zero nor missing', async () => {
	const absent = { state: 'not_applicable', value: null };
	expect(await walk('absent')).toEqual({
		stored: [absent],
		functions: [null, null],
		dashboard: [null, null],
		page: [null, [absent]],
		form: absent,
		source: [absent],
		frozen: [notApplicable, notApplicable, notApplicable],
		gaps: [],
		data: [absent],
		docx: 'n/a',
		xlsx: 'n/a'
	});
});

it('the dashboard tells what is not applicable from what is not reported', async () => {
	const saysOf = async (code: string) => ({
		...(await onDashboard(code)),
		// What two indicators differ in without their figures.
		...{ code: '', name: '', partners: [], reportedPartners: 0 }
	});
	expect(await saysOf('absent')).not.toEqual(await saysOf('missing'));
});

it('what is withheld is known to the project and to nobody who gets the files', async () => {
	const seven = { state: 'reported', value: 7 };
	expect(await walk('small')).toEqual({
		stored: [seven],
		functions: [7, 7],
		dashboard: [7, 7],
		page: [7, [seven]],
		form: seven,
		source: [seven],
		frozen: [value(7), value(7), value(7)],
		gaps: [],
		data: [{ state: 'value', value: 7 }],
		docx: '7 (31 Mar 2018)',
		xlsx: 7
	});
	expect(source.cells.filter(({ indicatorCode }) => indicatorCode === 'small')).toMatchObject([
		{ key: { sex: 'female' }, running: 5 },
		{ key: { sex: 'male' }, running: 2 }
	]);
	const frozen = published.figures.indicators.find(({ code }) => code === 'small');
	const hidden = { own: ['withheld'], running: ['withheld'] };
	expect(frozen?.breakdowns[0]?.cells).toEqual([
		{ key: { sex: 'female' }, inRange: withheld, running: withheld, course: hidden },
		{ key: { sex: 'male' }, inRange: withheld, running: withheld, course: hidden }
	]);
	const rows = published.figures.data.filter(({ indicatorCode }) => indicatorCode === 'small');
	expect(rows.map(({ key, state, value, returning }) => [key, state, value, returning])).toEqual([
		[{}, 'value', 7, null],
		[{ sex: 'female' }, 'withheld', null, null],
		[{ sex: 'male' }, 'withheld', null, null]
	]);
	const parts = docx.tables.flat().filter(([code]) => code === 'small');
	expect(parts.slice(1)).toEqual([
		['small', 'Sex', 'female', 'S', 'S'],
		['small', 'Sex', 'male', 'S', 'S']
	]);
	const encoded = xlsx.rows('Encoding').filter((row) => row[4] === 'small');
	expect(encoded.slice(1).map((row) => row[19])).toEqual(['S', 'S']);
});

it('a quarter in which a figure does not apply is published so, whatever came before', async () => {
	await stories.zero?.says('2018-Q2', { state: 'not_applicable', comment: 'No training season.' });
	const range = { project_code: 'SMALL', from_period: '2018-Q2', to_period: '2018-Q2' };
	const { data } = await cast.manager.rpc('publication_source', range).throwOnError();
	const later = publicationSource.parse(data);
	const { indicators } = freeze(
		later,
		{ format: 'europeaid', kind: 'interim', audience: 'donor', templateVersion: '' },
		protect(later, 'donor', await solver())
	);
	expect(indicators.find(({ code }) => code === 'zero')).toMatchObject({
		actual: value(0),
		inRange: notApplicable,
		periods: [
			{ label: '2018-Q1', value: value(0), running: value(0) },
			{ label: '2018-Q2', value: notApplicable, running: value(0) }
		]
	});
	expect(indicators.find(({ code }) => code === 'absent')?.periods[0]).toEqual({
		label: '2018-Q1',
		value: notApplicable,
		running: notApplicable,
		expected: null
	});
});
