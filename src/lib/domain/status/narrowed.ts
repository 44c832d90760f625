import type { DashboardIndicator, DueReport } from '../project/dashboard.ts';
import type { View } from '../project/view.ts';
import { completenessParts, lacks, type CompletenessPart } from './completeness.ts';
import { statuses, type Status } from './statuses.ts';

/** What the indicators of a dashboard are narrowed to. */
export type Narrowing = { status: Status | null; gap: CompletenessPart | null };

/** @param search of an address that anybody may have typed; what is not known is left out. */
export function narrowingOf(search: URLSearchParams): Narrowing {
	return {
		status: statuses.find((status) => status === search.get('show')) ?? null,
		gap: completenessParts.find((part) => part === search.get('missing')) ?? null
	};
}

/**
 * The indicators that are meant. With a partner or a place chosen these are those with a figure of it,
 * and those that the partner should report.
 */
export function narrowed(
	indicators: readonly DashboardIndicator[],
	reports: readonly DueReport[],
	view: Pick<View, 'partner' | 'place'>,
	{ status, gap }: Narrowing
): DashboardIndicator[] {
	const withoutReport = new Set(
		reports.filter(({ counts }) => !counts).map(({ partner }) => partner)
	);
	const isPart = view.partner !== null || view.place !== null;
	return indicators.filter(
		(indicator) =>
			(!status || indicator.status === status) &&
			(!gap || lacks(indicator, gap, withoutReport)) &&
			(!isPart ||
				indicator.part !== null ||
				(view.place === null && view.partner !== null && indicator.partners.includes(view.partner)))
	);
}
