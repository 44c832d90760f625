/** The board as rows of squares: one partner's report of one quarter each. */
import type { Period } from '../project/shapes.ts';
import { dueState, type DueState } from '../report/dueState.ts';
import type { Board, BoardPartner } from './shapes.ts';

export type Square = {
	partner: BoardPartner;
	period: Period;
	state: DueState;
	/** Of the indicators asked, 0 to 1; null where nothing is being written, or nothing asked. */
	filled: number | null;
	/** When the partner was last reminded of this quarter. */
	remindedAt: string | null;
	/** What somebody else has not finished is not shown: no report is known of, and none may be written. */
	isHidden: boolean;
};

/** One row a partner, one square a quarter, both in the order given. */
export function squaresOf(board: Board, today: string): Square[][] {
	const key = (period: string, partner: string) => `${period} ${partner}`;
	const reports = new Map(board.reports.map((one) => [key(one.period, one.partner), one]));
	const reminders = new Map(board.reminders.map((one) => [key(one.period, one.partner), one.at]));
	return board.partners.map((partner) =>
		board.project.periods.map((period) => {
			const at = key(period.label, partner.shortName);
			const report = reports.get(at);
			const isOpen = report?.status === 'draft' || report?.status === 'returned';
			return {
				partner,
				period,
				state: dueState(period, report, today),
				filled: isOpen && partner.asked > 0 ? report.filled / partner.asked : null,
				remindedAt: reminders.get(at) ?? null,
				isHidden: !report && !partner.mayReport && today > period.endDate
			};
		})
	);
}

/** Whether a report should be written now: its quarter is over and nothing was submitted. */
export function isAwaited({ period, state }: Square, today: string): boolean {
	const isOpen = ['due', 'overdue', 'draft', 'returned'].includes(state.state);
	return isOpen && !period.closed && today > period.endDate;
}

/** By how many days a report is late; 0 where it is not, or was submitted. */
export function daysLate({ state }: Square): number {
	if (state.state === 'overdue') return state.days;
	return 'overdueDays' in state ? state.overdueDays : 0;
}

export type Tally = { overdue: number; toReview: number; due: number; returned: number };

/** How many reports wait for somebody, each counted once: what is late is overdue, whatever else it is. */
export function tally(squares: readonly Square[], today: string): Tally {
	const counts: Tally = { overdue: 0, toReview: 0, due: 0, returned: 0 };
	for (const square of squares) {
		if (square.isHidden) continue;
		if (square.state.state === 'submitted') counts.toReview += 1;
		else if (!isAwaited(square, today)) continue;
		else if (daysLate(square) > 0) counts.overdue += 1;
		else if (square.state.state === 'returned') counts.returned += 1;
		else counts.due += 1;
	}
	return counts;
}

/** The quarter of today: the last that has begun, or the first of a project still to come. */
export function currentPeriod(periods: readonly Period[], today: string): Period | undefined {
	return periods.findLast(({ startDate }) => startDate <= today) ?? periods[0];
}

/**
 * The report that a manager looks at after another one: the next submitted one in the order of quarters
 * and partners, from the start again after the last. Null where no other waits.
 */
export function nextToReview(
	rows: readonly Square[][],
	after: { period: string; partner: string } | null
): Square | null {
	const quarters = rows[0]?.map((_, quarter) => rows.map((row) => row[quarter])) ?? [];
	const all = quarters.flat().filter((square) => square !== undefined);
	const isAfter = ({ period, partner }: Square) =>
		period.label === after?.period && partner.shortName === after.partner;
	const at = all.findIndex(isAfter);
	const inTurn = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
	return inTurn.find(({ state }) => state.state === 'submitted') ?? null;
}
