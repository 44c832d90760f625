/**
 * A dashboard as it is read: states, reasons and figures in words, small pictures measured. The server
 * writes it, so that a reader's browser loads neither the words nor the arithmetic of pictures.
 */
import { bulletPlaces } from '$lib/charts/bullet';
import { sparklinePaths } from '$lib/charts/sparkline';
import { mapsOf } from '$lib/charts/tiles';
import { sharesOf } from '$lib/components/status/statusShares';
import { formatDay, formatExpected, formatFigure, formatNumber } from '$lib/domain/figure/format';
import type {
	Dashboard,
	DashboardIndicator,
	DueReport,
	Punctuality
} from '$lib/domain/project/dashboard';
import { explainHref, viewQuery, type View } from '$lib/domain/project/view';
import {
	completenessOf,
	completenessParts,
	type CompletenessPart
} from '$lib/domain/status/completeness';
import { headlineOf } from '$lib/domain/status/headline';
import { viewed } from '$lib/domain/status/narrowed';
import { reasonOf } from '$lib/domain/status/reason';
import { statuses } from '$lib/domain/status/statuses';
import { m } from '$lib/messages/messages.js';
import { headlineText } from './headline';
import { reasonText } from './reason';
import { levelWord, statusWord } from './status';
import { writtenYears, yearsTitle } from './years';

/** @param view what was asked for. */
export function writtenDashboard(shown: Dashboard, view: View) {
	const { project, results, indicators, reports, punctuality, places } = shown;
	const period = shown.period?.label ?? '';
	const periods = project.periods
		.filter(({ endDate }) => shown.period && endDate <= shown.period.endDate)
		.map(({ label }) => label);
	const parents = new Map(results.map(({ code, parentCode }) => [code, parentCode]));
	const asked = { code: project.code, view, periods, parents };
	const part = view.partner !== null || view.place !== null;
	return {
		/** From when to when, and under which contract. */
		about: [
			`${formatDay(project.startDate)} – ${formatDay(project.endDate)}`,
			project.contractNumber && m.contract({ number: project.contractNumber })
		]
			.filter(Boolean)
			.join(' · '),
		datesNote: m.dates_note({ end: formatDay(project.endDate) }),
		/** Label of the quarter shown; empty before the first. */
		period,
		headline: headlineText(headlineOf(indicators, reports, period), period),
		/** Those with indicators, in the order in which people want to know of them. */
		statuses: sharesOf(
			statuses.map((status) => ({
				status,
				label: statusWord[status](),
				count: indicators.filter((indicator) => indicator.status === status).length
			}))
		),
		/** Who needs somebody, worst first. */
		attention: (['off_track', 'no_data', 'at_risk'] as const).flatMap((wanted) =>
			indicators
				.filter(({ status }) => status === wanted)
				.map((indicator) => writtenConcern(indicator, asked))
		),
		completeness: writtenCompleteness(indicators, reports),
		/** How many there are, whoever's part is shown. */
		indicatorCount: indicators.length,
		indicators: viewed(indicators, reports, view).map((indicator) =>
			writtenIndicator(indicator, asked)
		),
		results: results.map(({ code, level, statement }) => ({
			code,
			level: levelWord[level](),
			statement,
			/** How many results stand above it. */
			depth: pathTo(code, parents).length - 1
		})),
		yearsTitle: yearsTitle(period),
		yearsNote: [m.years_note({ period }), part && m.years_of_all()].filter(Boolean).join(' '),
		partners: writtenPartners(reports, punctuality),
		map: mapsOf(
			places.map(({ code, name, figures }) => ({
				code,
				name,
				value: figures,
				text: m.place_figures({ count: formatNumber(figures) })
			}))
		)
	};
}
export type WrittenDashboard = ReturnType<typeof writtenDashboard>;
export type WrittenIndicator = WrittenDashboard['indicators'][number];
export type WrittenPartner = WrittenDashboard['partners'][number];
export type WrittenConcern = WrittenDashboard['attention'][number];

interface Asked {
	/** Code of the project. */
	code: string;
	view: View;
	/** Labels of the quarters up to the one shown. */
	periods: readonly string[];
	/** Of each result the one above it. */
	parents: ReadonlyMap<string, string | null>;
}

/** A figure, with a link to its explanation where there is one. */
type WrittenFigure = { text: string; what: string; href: string | null };

const wholeOf = (view: View) => ({ ...view, partner: null, place: null });

function pathTo(result: string, parents: Asked['parents']): string[] {
	const parent = parents.get(result);
	return parent ? [result, ...pathTo(parent, parents)] : [result];
}

const indicatorHref = ({ code, view }: Asked, indicator: DashboardIndicator) =>
	`/projects/${code}/indicators/${indicator.code}${viewQuery(wholeOf(view))}`;

const shownBy =
	({ measure }: DashboardIndicator) =>
	(value: number | null | undefined) =>
		formatFigure(value ?? null, measure);

function progressOf(indicator: DashboardIndicator) {
	const { actual, expected, finalTarget: final, origin, direction, progress, pace } = indicator;
	if (progress === null) return null;
	const percent = formatNumber(progress, undefined, 0);
	return {
		percent,
		label: m.progress_of({ percent }),
		pace: pace === null ? '' : m.pace_of({ percent: formatNumber(100 * pace, undefined, 0) }),
		bar: bulletPlaces({ actual, expected, final, origin, direction })
	};
}

/** An indicator in the results chain. With a partner or a place chosen, its part stands beside the whole. */
function writtenIndicator(
	indicator: DashboardIndicator & { gaps: CompletenessPart[] },
	asked: Asked
) {
	const { view, periods } = asked;
	const { code, name, resultCode, status, gaps, measure, part } = indicator;
	const shown = shownBy(indicator);
	const isPart = view.partner !== null || view.place !== null;
	const isText = measure === 'qualitative';
	const absent = isText
		? m.text_only()
		: indicator.notApplicable
			? m.not_applicable()
			: m.not_reported();
	const explained = (text: string, of: string, by: View): WrittenFigure => ({
		text,
		what: `${code}, ${of}`,
		href: explainHref(asked.code, code, by)
	});
	const silent = (text: string): WrittenFigure => ({ text, what: '', href: null });
	const whole = () =>
		isText
			? silent(absent)
			: explained(shown(indicator.actual) ?? absent, m.actual(), wholeOf(view));
	const own = () => {
		const text = shown(part?.running?.at(-1));
		const of = [view.partner, view.place].filter(Boolean).join(', ');
		return text ? explained(text, of, view) : silent(m.not_reported());
	};
	const course = isPart ? (part?.running ?? []) : indicator.running;

	return {
		code,
		name,
		/** Codes of the result it belongs to and of those above. */
		path: pathTo(resultCode, asked.parents),
		href: indicatorHref(asked, indicator),
		status,
		statusLabel: statusWord[status](),
		gaps,
		reason: reasonText(reasonOf(indicator), measure),
		/** Null where nothing was reported. */
		trend: course.some((value) => value !== null)
			? {
					paths: sparklinePaths(course),
					label: course
						.map((value, index) => `${periods[index]}: ${shown(value) ?? m.not_reported()}`)
						.slice(-4)
						.join(', ')
				}
			: null,
		actual: isPart ? own() : whole(),
		/** What the part is of; empty for the whole. */
		ofAll: isPart ? m.of_all({ figure: shown(indicator.actual) ?? absent }) : '',
		expected: formatExpected(indicator.expected, indicator),
		target: shown(indicator.finalTarget),
		progress: progressOf(indicator),
		coverage: m.coverage_of({ reported: indicator.reportedPartners, due: indicator.duePartners }),
		/** Empty where the last figure is of the quarter shown. */
		lastReported:
			indicator.lastReported && indicator.lastReported !== periods.at(-1)
				? m.last_reported({ period: indicator.lastReported })
				: '',
		years: writtenYears(indicator.years, measure)
	};
}

/** An indicator that needs somebody. */
function writtenConcern(indicator: DashboardIndicator, asked: Asked) {
	const { code, name, status, measure } = indicator;
	const shown = shownBy(indicator);
	return {
		code,
		name,
		status,
		statusLabel: statusWord[status](),
		href: indicatorHref(asked, indicator),
		actual: {
			text: shown(indicator.actual) ?? m.not_reported(),
			what: `${code}, ${m.actual()}`,
			href: explainHref(asked.code, code, wholeOf(asked.view))
		},
		expected: m.attention_expected({
			expected: formatExpected(indicator.expected, indicator) ?? m.none(),
			target: shown(indicator.finalTarget) ?? m.none()
		}),
		progress: progressOf(indicator),
		reason: reasonText(reasonOf(indicator), measure)
	};
}

const completenessWords: Record<CompletenessPart, { name: () => string; missing: () => string }> = {
	targets: { name: m.completeness_targets, missing: m.completeness_missing_targets },
	reports: { name: m.completeness_reports, missing: m.completeness_missing_reports },
	breakdowns: { name: m.completeness_breakdowns, missing: m.completeness_missing_breakdowns },
	evidence: { name: m.completeness_evidence, missing: m.completeness_missing_evidence }
};

/** The parts of which anything is wanted. */
function writtenCompleteness(
	indicators: readonly DashboardIndicator[],
	reports: readonly DueReport[]
) {
	const parts = completenessOf(indicators, reports);
	return completenessParts
		.filter((part) => parts[part].wanted > 0)
		.map((part) => {
			const { there, wanted } = parts[part];
			const { name, missing } = completenessWords[part];
			return {
				part,
				name: name(),
				there: formatNumber(there),
				wanted: m.completeness_of({ wanted: formatNumber(wanted) }),
				/** Per cent. */
				share: (100 * there) / wanted,
				/** Leads to what is missing; empty where nothing is. */
				missing: there < wanted ? missing() : ''
			};
		});
}

const mostMissing = 6;

function writtenPartners(reports: readonly DueReport[], punctuality: readonly Punctuality[]) {
	const habits = new Map(punctuality.map((habit) => [habit.partner, habit]));
	return [...Map.groupBy(reports, ({ partner }) => partner)].map(([partner, own]) => {
		const missing = own.filter(({ counts }) => !counts).map(({ period }) => period);
		const rest = missing.length - mostMissing;
		return {
			partner,
			counted: m.of_count({ count: own.length - missing.length, of: own.length }),
			/** Labels of quarters. */
			missing: missing.slice(0, mostMissing),
			/** Empty where all are named. */
			more: rest > 0 ? m.and_more({ count: rest }) : '',
			punctuality: punctualityText(habits.get(partner))
		};
	});
}

function punctualityText(habit: Punctuality | undefined): string {
	if (!habit) return m.punctuality_none();
	const { reports, late, days } = habit;
	if (late === 0 || days === null) return m.punctuality_never({ reports });
	return m.punctuality_late({ late, reports, days });
}
