/** What stands beside an entry that is no part of a figure. */
import type { LeftOut } from '$lib/domain/project/indicatorPage';
import type { ReportStatus } from '$lib/domain/report/shapes';
import { m } from '$lib/messages/messages.js';
import { reportStatusWord } from './status';

/** Why an entry is left out. */
export function leftOutText(why: LeftOut, status: ReportStatus | null): string {
	switch (why) {
		case 'no_report':
			return m.left_out_no_report();
		case 'not_counted':
			return m.left_out_not_counted({
				status: status ? reportStatusWord[status]().toLowerCase() : ''
			});
		case 'not_said':
			return m.left_out_not_said();
		case 'not_applicable':
			return m.left_out_not_applicable();
		case 'no_such_part':
			return m.left_out_no_such_part();
		case 'no_figure':
			return m.left_out_no_figure();
	}
}
