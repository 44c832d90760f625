/** When a report was begun, submitted, returned and approved, and by whom. */
import type { Database } from '../../database.types.ts';

type Status = Database['public']['Enums']['report_status'];

export type Step = {
	action: 'opened' | 'submitted' | 'returned' | 'approved';
	status: Status;
	/** Version of the report after the step. */
	version: number;
	at: string;
	/** E-mail address of whoever took it. */
	by: string;
	reason: string;
};

export type Course = {
	/** Where the report stands now. */
	status: Status;
	/** Why it went back; undefined where it never did. */
	returned: string | undefined;
	submitter: string;
	manager: string;
	/** Last day of the quarter. */
	quarterEnd: string;
	/** Number of the partner and of the quarter: they set the pace. */
	partner: number;
	quarter: number;
};

/** The steps up to where the report stands. Most reports come in time, some days before they are due. */
export function stepsOf(course: Course): Step[] {
	const { status, returned, submitter, manager, quarterEnd, partner, quarter } = course;
	const isLate = (quarter * 3 + partner * 5) % 11 === 7;
	const opened = 3 + ((partner * 2 + quarter) % 6);
	const submitted = 12 + ((quarter * 5 + partner * 7) % 17) + (isLate ? 12 : 0);
	const reviewed = submitted + 3 + ((quarter * 2 + partner * 3) % 9);
	const minute = 31 * quarter + 17 * partner;

	const at = (days: number, shift = 0) => workMoment(quarterEnd, days, minute + shift);
	const opening: Step[] = [
		{ action: 'opened', status: 'draft', version: 0, at: at(opened), by: submitter, reason: '' }
	];
	const submit = (version: number, days: number): Step => ({
		action: 'submitted',
		status: 'submitted',
		version,
		at: at(days, 90),
		by: submitter,
		reason: ''
	});
	const review = (action: 'returned' | 'approved', version: number, days: number): Step => ({
		action,
		status: action,
		version,
		at: at(days, 200),
		by: manager,
		reason: action === 'returned' ? (returned ?? '') : ''
	});

	if (status === 'draft') return opening;
	const first = [...opening, submit(3, submitted)];
	if (status === 'submitted') return first;
	if (returned === undefined) return [...first, review('approved', 4, reviewed)];
	const back = [...first, review('returned', 4, reviewed)];
	if (status === 'returned') return back;
	return [...back, submit(6, reviewed + 4), review('approved', 7, reviewed + 7)];
}

/** A moment in office hours of a working day, some days after the given one. */
function workMoment(day: string, days: number, minute: number): string {
	const date = new Date(`${day}T08:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	const weekend = { 6: 2, 0: 1 }[date.getUTCDay()] ?? 0;
	date.setUTCDate(date.getUTCDate() + weekend);
	date.setUTCMinutes(minute % 480);
	return date.toISOString();
}
