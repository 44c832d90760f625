/**
 * The page of an indicator as it is read: states, rules and figures in words, small pictures measured.
 * The server writes it, so that a reader's browser loads neither the words nor the arithmetic.
 */
import type { TargetSeries } from '$lib/charts/targetChart';
import { formatDay, formatExpected, formatFigure, formatNumber } from '$lib/domain/figure/format';
import type {
	IndicatorPage,
	PageEntry,
	PageIndicator,
	TargetRevision
} from '$lib/domain/project/indicatorPage';
import { explainHref, type View } from '$lib/domain/project/view';
import { reasonOf } from '$lib/domain/status/reason';
import { m } from '$lib/messages/messages.js';
import { entryText } from './entry';
import { leftOutText } from './explain';
import { writtenParts, type Asked } from './parts';
import { reasonText } from './reason';
import { ruleSentences } from './rules';
import { statusWord } from './status';
import { writtenYears, yearsTitle } from './years';

/** @param view what was asked for; the page is of the whole, whatever part it names. */
export function writtenIndicatorPage(shown: IndicatorPage, view: View) {
	const { project, indicator, result } = shown;
	const periods = project.periods.slice(0, indicator.own.length).map(({ label }) => label);
	const whole = { ...view, partner: null, place: null };
	const asked: Asked = {
		indicator,
		periods,
		hrefOf: (part, key) => explainHref(project.code, indicator.code, { ...whole, ...part }, key)
	};
	const isText = indicator.measure === 'qualitative';
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
		parts: writtenParts(shown, asked),
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
export type WrittenReference = WrittenPage['reference'];
export type WrittenAccount = WrittenPage['account'];

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
			formatExpected(indicator.expected, indicator) ?? m.none(),
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
