/**
 * The page of an indicator as it is read: states, rules and figures in words, small pictures measured.
 * The server writes it, so that a reader's browser loads neither the words nor the arithmetic.
 */
import { barsOf } from '$lib/charts/bars';
import type { TargetSeries } from '$lib/charts/targetChart';
import { mapsOf } from '$lib/charts/tiles';
import { formatDay, formatFigure, formatNumber } from '$lib/domain/figure/format';
import type {
	CellCourse,
	IndicatorPage,
	PageEntry,
	PageIndicator,
	TargetRevision
} from '$lib/domain/project/indicatorPage';
import type { Course } from '$lib/domain/project/outlook';
import type { Dimension } from '$lib/domain/project/shapes';
import { explainHref, type View } from '$lib/domain/project/view';
import { reasonOf } from '$lib/domain/status/reason';
import { m } from '$lib/messages/messages.js';
import { entryText } from './entry';
import { leftOutText } from './explain';
import { reasonText } from './reason';
import { ruleSentences } from './rules';
import { statusWord } from './status';
import { writtenYears, yearsTitle } from './years';

/** @param view what was asked for; the page is of the whole, whatever part it names. */
export function writtenIndicatorPage(shown: IndicatorPage, view: View) {
	const { project, indicator, result, byPartner, byPlace, byCell } = shown;
	const periods = project.periods.slice(0, indicator.own.length).map(({ label }) => label);
	const whole = { ...view, partner: null, place: null };
	const asked: Asked = {
		indicator,
		periods,
		hrefOf: (part, key) => explainHref(project.code, indicator.code, { ...whole, ...part }, key)
	};
	const isText = indicator.measure === 'qualitative';
	const hasParts = byPartner.length > 1 || byPlace.length > 0 || byCell.length > 0;
	return {
		code: indicator.code,
		name: indicator.name,
		result: { code: result.code, statement: result.statement },
		/** Label of the quarter shown; empty before the first. */
		period: shown.period?.label ?? '',
		/** Labels of the quarters up to the one shown. */
		periods,
		status: indicator.status,
		statusLabel: statusWord[indicator.status](),
		reason: reasonText(reasonOf(indicator), indicator.measure),
		/** A text has neither figures nor a chart. */
		figures: isText ? null : writtenFigures(shown, asked),
		chart: isText ? null : writtenChart(shown),
		revisions: shown.revisions.map((revision) => writtenRevision(revision, indicator)),
		years: writtenYears(shown.years, indicator.measure),
		yearsTitle: yearsTitle(shown.period?.label ?? ''),
		/** Null where nobody reports in parts. */
		parts: hasParts
			? {
					partners: byPartner.length > 1 ? writtenPartners(shown, asked) : null,
					places: byPlace.length > 0 ? writtenPlaces(shown, asked) : null,
					breakdowns: writtenBreakdowns(shown, asked)
				}
			: null,
		reference: writtenReference(indicator),
		/** Whether several partners may have counted the same person. */
		mayOverlap:
			indicator.countsPeople &&
			indicator.measure === 'number' &&
			indicator.accumulation === 'sum' &&
			indicator.combination === 'sum' &&
			indicator.partners.length > 1,
		account: writtenAccount(shown.account, indicator)
	};
}
export type WrittenPage = ReturnType<typeof writtenIndicatorPage>;
export type WrittenStat = NonNullable<WrittenPage['figures']>[number];
export type WrittenChart = NonNullable<WrittenPage['chart']>;
export type WrittenRevision = WrittenPage['revisions'][number];
export type WrittenCourses = ReturnType<typeof writtenCourses>;
export type WrittenHeat = ReturnType<typeof writtenHeat>;
export type WrittenBreakdown = ReturnType<typeof writtenBreakdowns>[number];
export type WrittenReference = WrittenPage['reference'];
export type WrittenAccount = WrittenPage['account'];

interface Asked {
	indicator: PageIndicator;
	/** Labels of the quarters up to the one shown. */
	periods: readonly string[];
	/** Where a figure is explained: of a part, of a cell, or of the whole. */
	hrefOf: (part?: Partial<View>, key?: Record<string, string>) => string;
}

/** The figures that the page is about: actual, expected, target, progress, and where it ends. */
function writtenFigures(
	{ indicator, period, bounds }: IndicatorPage,
	{ hrefOf }: Pick<Asked, 'hrefOf'>
) {
	const label = period?.label ?? '';
	const shown = (value: number | null) => formatFigure(value, indicator.measure);
	/** An outlook is no more exact than what it is drawn from. */
	const rounded = (value: number | null) =>
		shown(value === null || indicator.measure !== 'number' ? value : Math.round(value * 10) / 10);
	const { pace, finalDate, progress, projected, lastReported } = indicator;
	const coverage = m.coverage_of({
		reported: indicator.reportedPartners,
		due: indicator.duePartners
	});
	const since = lastReported && lastReported !== label;
	const stat = (term: string, text: string, notes: string[], href: string | null = null) => ({
		term,
		text,
		notes,
		/** Where it is explained. */
		href
	});
	return [
		stat(
			m.actual_as_of({ period: label }),
			shown(indicator.actual) ?? m.not_reported(),
			[
				...(bounds
					? [m.overlap_bounds({ least: shown(bounds.least) ?? '', most: shown(bounds.most) ?? '' })]
					: []),
				since ? `${coverage}, ${m.last_reported({ period: lastReported })}` : coverage
			],
			hrefOf()
		),
		stat(
			m.expected_by_now(),
			shown(indicator.expected) ?? m.none(),
			pace === null ? [] : [m.pace_of({ percent: formatNumber(100 * pace, undefined, 0) })]
		),
		stat(
			m.target(),
			shown(indicator.finalTarget) ?? m.none(),
			finalDate ? [formatDay(finalDate)] : []
		),
		stat(m.progress(), progress === null ? m.none() : `${formatNumber(progress)} %`, []),
		...(projected === null
			? []
			: [
					stat(m.outlook(), rounded(projected) ?? '', [
						m.outlook_range({
							least: rounded(indicator.projectedLeast) ?? '',
							most: rounded(indicator.projectedMost) ?? ''
						})
					])
				])
	];
}

/** The running figure against the path to its target, with the chart in a sentence. */
function writtenChart({ project: { periods, startDate }, indicator, revisions }: IndicatorPage) {
	const { own, running, measure, targets } = indicator;
	const series: TargetSeries = {
		periods: periods.map(({ label, endDate }) => ({ label, endDate })),
		// A quarter in which nothing was reported is a gap, although the running figure stands.
		actual: periods.map((_, index) =>
			(own[index] ?? null) === null ? null : (running[index] ?? null)
		),
		...(indicator.accumulation === 'sum' &&
			measure === 'number' && { perPeriod: periods.map((_, index) => own[index] ?? null) }),
		revised: revisions.flatMap(({ date, oldValue, approvedOn }) =>
			approvedOn !== null && oldValue !== null ? [{ date, value: oldValue }] : []
		),
		targetPath:
			targets.length > 0 ? [{ date: startDate, value: indicator.origin }, ...targets] : [],
		pathShape: indicator.targetPath,
		final: indicator.finalTarget,
		unit: indicator.unit
	};
	const label = m.chart_label({
		name: indicator.name,
		actual: formatFigure(indicator.actual, measure) ?? m.not_reported(),
		target: formatFigure(indicator.finalTarget, measure) ?? m.no_target(),
		status: statusWord[indicator.status]().toLowerCase()
	});
	return { series, label, measure };
}

/** How a target changed: from what to what, why, and with whose approval. */
function writtenRevision(revision: TargetRevision, { measure }: PageIndicator) {
	const shown = (value: number | null) => formatFigure(value, measure) ?? m.none();
	const { date, oldValue, newValue, reason, approvedOn, approvalReference } = revision;
	return {
		change: m.revision({ day: formatDay(date), from: shown(oldValue), to: shown(newValue) }),
		/** Empty while it is pending. */
		approval: approvedOn
			? m.revision_approved({
					day: formatDay(approvedOn),
					reference: approvalReference || m.none()
				})
			: '',
		reason
	};
}

const barHeight = 26;
const barStep = 9;

/** The parts of a figure, a row each: bars over the quarters, the quarter's figure and the running one. */
function writtenCourses(
	title: string,
	head: string,
	rows: readonly (Course & { name: string; href: string })[],
	{ indicator, periods }: Asked
) {
	const known = rows.flatMap(({ own }) => own.filter((value) => value !== null));
	const ends = { least: Math.min(0, ...known), most: Math.max(0, ...known) };
	const shown = (value: number | null | undefined) =>
		formatFigure(value ?? null, indicator.measure);
	return {
		/** Names the table. */
		title,
		/** Heads the first column. */
		head,
		range: m.by_quarter({ from: periods[0] ?? '', to: periods.at(-1) ?? '' }),
		/** Label of the quarter shown. */
		last: periods.at(-1) ?? '',
		rows: rows.map(({ name, href, own, running }) => {
			const width = Math.max(1, own.length) * barStep;
			return {
				name,
				href,
				bars: barsOf(own, { width, height: barHeight, ends }),
				size: { width, height: barHeight },
				inWords: own
					.map((value, index) => `${periods[index]}: ${shown(value) ?? m.not_reported()}`)
					.slice(-4)
					.join(', '),
				/** Null where the quarter has none. */
				own: shown(own.at(-1)),
				running: shown(running.at(-1)) ?? m.not_reported()
			};
		})
	};
}

const writtenPartners = ({ byPartner }: IndicatorPage, asked: Asked) =>
	writtenCourses(
		m.by_partner(),
		m.partner(),
		byPartner.map(({ partner, ...course }) => ({
			...course,
			name: partner ?? m.none(),
			href: asked.hrefOf({ partner })
		})),
		asked
	);

function writtenPlaces({ byPlace, indicator }: IndicatorPage, asked: Asked) {
	const tiles = byPlace.flatMap(({ place, placeCode, running }) => {
		const value = running.at(-1) ?? null;
		const text = formatFigure(value, indicator.measure) ?? m.not_reported();
		return place && placeCode ? [{ code: placeCode, name: place, value, text }] : [];
	});
	const rows = byPlace.map(({ place, placeCode, ...course }) => ({
		...course,
		name: place ?? m.no_place(),
		href: asked.hrefOf({ place: placeCode })
	}));
	return { map: mapsOf(tiles), courses: writtenCourses(m.by_place(), m.place(), rows, asked) };
}

/** In the order of the dimensions, the categories of each in theirs. */
function writtenBreakdowns({ byCell, dimensions }: IndicatorPage, asked: Asked) {
	const groups = Map.groupBy(byCell, ({ key }) =>
		dimensions
			.map(({ code }) => code)
			.filter((code) => code in key)
			.join()
	);
	return [...groups].map(([codes, cells]) => {
		const of = dimensions.filter(({ code }) => codes.split(',').includes(code));
		const own = cells.toSorted((a, b) => placeOf(of, a) - placeOf(of, b));
		const [down, across, third] = of;
		const isCrossed = down && across && !third;
		return {
			codes,
			heat: isCrossed ? writtenHeat([down, across], own, asked) : null,
			courses: isCrossed
				? null
				: writtenCourses(
						of.map(({ name }) => name).join(' × '),
						m.category(),
						own.map((cell) => ({
							...cell,
							name: nameOf(of, cell),
							href: asked.hrefOf({}, cell.key)
						})),
						asked
					),
			/** Somebody may be in several categories. */
			overlaps: !isCrossed && of.some(({ overlapping }) => overlapping)
		};
	});
}

const placeOf = (of: readonly Dimension[], { key }: CellCourse) =>
	of.reduce(
		(sum, { code, categories }) =>
			sum * 100 + categories.findIndex((category) => category.code === key[code]),
		0
	);

const nameOf = (of: readonly Dimension[], { key }: CellCourse) =>
	of
		.map(({ code, categories }) => categories.find((known) => known.code === key[code])?.name)
		.join(', ');

/** Two crossed dimensions: the running figures, the larger the darker. */
function writtenHeat(
	[down, across]: readonly [Dimension, Dimension],
	cells: readonly CellCourse[],
	{ indicator: { measure }, hrefOf }: Asked
) {
	const used = ({ code: dimension, categories }: Dimension) =>
		categories.filter(({ code }) => cells.some(({ key }) => key[dimension] === code));
	const most = Math.max(0, ...cells.map(({ running }) => running.at(-1) ?? 0));
	return {
		title: `${down.name} × ${across.name}`,
		head: down.name,
		columns: used(across).map(({ code, name }) => ({ code, name })),
		rows: used(down).map((row) => ({
			code: row.code,
			name: row.name,
			cells: used(across).map((column) => {
				const cell = cells.find(
					({ key }) => key[down.code] === row.code && key[across.code] === column.code
				);
				const value = cell?.running.at(-1) ?? null;
				return {
					code: column.code,
					text: formatFigure(value, measure) ?? m.not_reported(),
					what: `${row.name}, ${column.name}`,
					/** Null where nothing was reported. */
					href: cell && value !== null ? hrefOf({}, cell.key) : null,
					/** Of the darkest, per cent. */
					share: most > 0 ? Math.round((42 * (value ?? 0)) / most) : 0
				};
			})
		}))
	};
}

/** What an indicator means and how it is counted. */
function writtenReference(indicator: PageIndicator) {
	const { baseline, measure } = indicator;
	const since = [formatFigure(baseline.value, measure), baseline.date && formatDay(baseline.date)];
	const targets = indicator.targets.map(
		({ date, value }) => `${formatFigure(value, measure)} (${formatDay(date)})`
	);
	return {
		rows: [
			{ term: m.definition(), text: indicator.definition },
			{ term: m.unit(), text: indicator.unit },
			{ term: m.baseline(), text: since.filter(Boolean).join(' · ') },
			{ term: m.targets(), text: targets.join(', ') },
			{ term: m.source(), text: indicator.source },
			{ term: m.method(), text: indicator.method },
			{ term: m.frequency(), text: indicator.frequency },
			{ term: m.responsible(), text: indicator.responsible },
			{ term: m.reported_by(), text: indicator.partners.join(', ') },
			{ term: m.standard_code(), text: indicator.standardCode },
			{ term: m.note(), text: indicator.note }
		],
		rules: ruleSentences(indicator)
	};
}

/** Everything that was said, quarter by quarter: who, where, with which evidence, and who approved it. */
function writtenAccount(account: readonly PageEntry[], indicator: PageIndicator) {
	const isText = indicator.measure === 'qualitative';
	return [...Map.groupBy(account, ({ period }) => period)].map(([period, entries]) => ({
		period,
		counted: m.of_count({
			count: entries.filter(({ leftOut }) => !leftOut).length,
			of: entries.length
		}),
		entries: entries.map((entry) => ({
			partner: entry.partner,
			place: entry.place ?? '',
			isLeftOut: entry.leftOut !== null,
			text: entry.leftOut
				? leftOutText(entry.leftOut, entry.status)
				: isText
					? entry.text
					: entryText(entry, indicator),
			comment: entry.comment,
			evidence: entry.evidence
				.map(({ title, reference }) => [title, reference].filter(Boolean).join(', '))
				.join('; '),
			approved: entry.approvedAt ? `${formatDay(entry.approvedAt)}, ${entry.approvedBy}` : ''
		}))
	}));
}
