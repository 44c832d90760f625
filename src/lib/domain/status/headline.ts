import type { DashboardIndicator, DueReport } from '../project/dashboard.ts';
import type { Status } from './statuses.ts';

export type Headline = {
	/** Indicators that can be judged: with a target, and due. */
	judged: number;
	/** Achieved or on track. */
	good: number;
	atRisk: number;
	offTrack: number;
	/** Something was expected and nothing reported. */
	noData: number;
	/** Partners whose report of the quarter shown does not count yet. */
	missing: string[];
};

/**
 * A dashboard in one sentence's worth of numbers. Indicators without a target, or not due yet, are
 * judged neither way and stay out of the count.
 *
 * @param period label of the quarter shown.
 */
export function headlineOf(
	indicators: readonly Pick<DashboardIndicator, 'status'>[],
	reports: readonly DueReport[],
	period: string
): Headline {
	const count = (...wanted: Status[]) =>
		indicators.filter(({ status }) => wanted.includes(status)).length;
	return {
		judged: indicators.length - count('no_target', 'not_due'),
		good: count('achieved', 'on_track'),
		atRisk: count('at_risk'),
		offTrack: count('off_track'),
		noData: count('no_data'),
		missing: reports
			.filter((report) => report.period === period && !report.counts)
			.map(({ partner }) => partner)
	};
}
