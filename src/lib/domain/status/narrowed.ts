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

/** Whether an indicator is meant. */
export function isMeant(
	indicator: { status: Status; gaps: readonly CompletenessPart[] },
	{ status, gap }: Narrowing
): boolean {
	return (!status || indicator.status === status) && (!gap || indicator.gaps.includes(gap));
}

/**
 * The indicators of a view, with what each of them lacks. With a partner or a place chosen these are
 * those with a figure of it, and those that the partner should report.
 */
export function viewed(
	indicators: readonly DashboardIndicator[],
	reports: readonly DueReport[],
	{ partner, place }: Pick<View, 'partner' | 'place'>
): (DashboardIndicator & { gaps: CompletenessPart[] })[] {
	const withoutReport = new Set(
		reports.filter(({ counts }) => !counts).map((report) => report.partner)
	);
	const isPart = partner !== null || place !== null;
	return indicators
		.filter(
			({ part, partners }) =>
				!isPart ||
				part !== null ||
				(place === null && partner !== null && partners.includes(partner))
		)
		.map((indicator) => ({
			...indicator,
			gaps: completenessParts.filter((part) => lacks(indicator, part, withoutReport))
		}));
}
