/** The tables that pages offer as files: the figures as the database gave them, unrounded. */
import type { DashboardIndicator } from '$lib/domain/project/dashboard';
import type { IndicatorPage } from '$lib/domain/project/indicatorPage';
import type { Portfolio } from '$lib/domain/project/portfolio';
import type { View } from '$lib/domain/project/view';
import { reasonOf } from '$lib/domain/status/reason';
import { statuses } from '$lib/domain/status/statuses';
import { m } from '$lib/messages/messages.js';
import { leftOutText } from './explain';
import { bySexText } from './portfolio';
import { reasonText } from './reason';
import { statusWord } from './status';

type Row = (string | number | null)[];

/** A row an indicator; with a partner or a place chosen, its part in a column of its own. */
export function dashboardRows(
	indicators: readonly DashboardIndicator[],
	period: string,
	{ partner, place }: Pick<View, 'partner' | 'place'>
): Row[] {
	const part = [partner, place].filter(Boolean).join(', ');
	const head = [
		m.results_chain(),
		m.indicator(),
		m.name(),
		m.unit(),
		m.baseline(),
		m.actual_as_of({ period }),
		...(part ? [m.actual_of_part({ part, period })] : []),
		m.expected_by_now(),
		m.target(),
		m.due(),
		m.progress_percent(),
		m.pace_percent(),
		m.status(),
		m.outlook(),
		m.coverage()
	];
	const rows = indicators.map((indicator) => [
		indicator.resultCode,
		indicator.code,
		indicator.name,
		indicator.unit,
		indicator.baseline,
		indicator.actual,
		...(part ? [indicator.part?.running?.at(-1) ?? null] : []),
		indicator.expected,
		indicator.finalTarget,
		indicator.finalDate,
		indicator.progress,
		indicator.pace === null ? null : 100 * indicator.pace,
		statusWord[indicator.status](),
		reasonText(reasonOf(indicator), indicator.measure),
		m.coverage_of({ reported: indicator.reportedPartners, due: indicator.duePartners })
	]);
	return [head, ...rows];
}

/** A row for everything that was said, or should have been. */
export function indicatorRows({ account, indicator }: IndicatorPage): Row[] {
	const head = [
		m.indicator(),
		m.period(),
		m.partner(),
		m.place(),
		m.figure(),
		m.returning_column(),
		m.numerator(),
		m.denominator(),
		m.text_column(),
		m.comment(),
		m.evidence(),
		m.approved(),
		m.left_out_column()
	];
	const rows = account.map((entry) => [
		indicator.code,
		entry.period,
		entry.partner,
		entry.place,
		entry.value,
		entry.returning,
		entry.numerator,
		entry.denominator,
		entry.text,
		entry.comment,
		entry.evidence.map(({ title, reference }) => [title, reference].join(', ')).join('; '),
		entry.approvedAt && `${entry.approvedAt.slice(0, 10)} ${entry.approvedBy ?? ''}`,
		entry.leftOut && leftOutText(entry.leftOut, entry.status)
	]);
	return [head, ...rows];
}

/** A row a project. */
export function portfolioRows({ projects }: Portfolio): Row[] {
	const head = [
		m.project(),
		m.name(),
		m.donor(),
		m.first_day(),
		m.last_day(),
		m.as_of(),
		m.time_percent(),
		m.progress_percent(),
		m.indicators(),
		...statuses.map((status) => statusWord[status]()),
		m.reports_open(),
		m.overdue_reports(),
		m.people_reached(),
		m.people_by_sex(),
		m.indicator()
	];
	const rows = projects.map((project) => [
		project.code,
		project.title,
		project.donorName,
		project.startDate,
		project.endDate,
		project.period,
		100 * project.timeElapsed,
		project.progress,
		project.indicators,
		...statuses.map((status) => project.statuses[status] ?? 0),
		project.openReports,
		project.overdueReports,
		project.reach?.people ?? null,
		bySexText(project.reach?.bySex ?? {}),
		project.reach && `${project.reach.code} ${project.reach.name}`
	]);
	return [head, ...rows];
}
