/** Where one partner's report of one quarter stands, in the words of the board. */
import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Period } from '../project/shapes.ts';
import type { ReportList, ReportStatus } from './shapes.ts';

export type DueState =
	| { state: 'not_due' }
	| { state: 'due'; days: number }
	| { state: 'overdue'; days: number }
	| { state: 'closed' }
	| { state: ReportStatus; overdueDays: number };

/**
 * @param report the report, if one was begun.
 * @param today the calendar day, `2021-02-28`.
 * @returns days until the due date or since it; a report that was begun says its own status, and by
 * how many days it is late while it can still be changed.
 */
export function dueState(
	period: Period,
	report: ReportList['reports'][number] | undefined,
	today: string
): DueState {
	const days = differenceInCalendarDays(parseISO(today), parseISO(period.dueDate));
	if (report) {
		const isOpen = report.status === 'draft' || report.status === 'returned';
		return { state: report.status, overdueDays: isOpen ? Math.max(0, days) : 0 };
	}
	if (period.closed) return { state: 'closed' };
	if (today <= period.endDate) return { state: 'not_due' };
	return days > 0 ? { state: 'overdue', days } : { state: 'due', days: Math.abs(days) };
}
