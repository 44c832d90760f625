import type { DashboardIndicator, DueReport } from '../project/dashboard.ts';

/** What a dashboard can be looked at for: each is there, or missing. */
export const completenessParts = ['targets', 'reports', 'breakdowns', 'evidence'] as const;
export type CompletenessPart = (typeof completenessParts)[number];

type Counted = Pick<
	DashboardIndicator,
	'measure' | 'finalTarget' | 'toSplit' | 'split' | 'toProve' | 'proven' | 'partners'
>;

/** How many of each part are there, of how many. A text has no target. */
export function completenessOf(
	indicators: readonly Counted[],
	reports: readonly DueReport[]
): Record<CompletenessPart, { there: number; wanted: number }> {
	const numeric = indicators.filter(({ measure }) => measure !== 'qualitative');
	const sum = (field: 'toSplit' | 'split' | 'toProve' | 'proven') =>
		indicators.reduce((total, indicator) => total + indicator[field], 0);
	return {
		targets: {
			there: numeric.filter(({ finalTarget }) => finalTarget !== null).length,
			wanted: numeric.length
		},
		reports: { there: reports.filter(({ counts }) => counts).length, wanted: reports.length },
		breakdowns: { there: sum('split'), wanted: sum('toSplit') },
		evidence: { there: sum('proven'), wanted: sum('toProve') }
	};
}

/**
 * Whether an indicator lacks a part.
 *
 * @param missing partners without a report that counts, in some quarter shown.
 */
export function lacks(
	indicator: Counted,
	part: CompletenessPart,
	missing: ReadonlySet<string>
): boolean {
	switch (part) {
		case 'targets':
			return indicator.measure !== 'qualitative' && indicator.finalTarget === null;
		case 'reports':
			return indicator.partners.some((partner) => missing.has(partner));
		case 'breakdowns':
			return indicator.split < indicator.toSplit;
		case 'evidence':
			return indicator.proven < indicator.toProve;
	}
}
