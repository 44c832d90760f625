import type { Outlook } from '../project/outlook.ts';
import type { Indicator } from '../project/shapes.ts';

/** Why an indicator has its status, and where it goes. Figures are those of the outlook. */
export type Reason =
	| { kind: 'text' | 'no_target' | 'not_due' | 'never_reported' | 'not_applicable' }
	/** The final target is reached. */
	| { kind: 'achieved'; actual: number; target: number }
	/** The day of the final target has passed, or nothing was reported since. */
	| { kind: 'time_is_up'; actual: number; target: number; day: string }
	/** There is time, and a pace; `isEnough` when it leads to the target. */
	| {
			kind: 'pace';
			isEnough: boolean;
			/** The figure adds up; else it is a level that goes up and down. */
			isSum: boolean;
			needed: number;
			gained: number;
			quarters: number;
			projected: number;
			target: number;
			day: string;
	  };

type Judged = Pick<Indicator, 'measure' | 'accumulation' | 'direction'> & {
	notApplicable?: boolean;
} & Pick<
		Outlook,
		| 'status'
		| 'actual'
		| 'finalTarget'
		| 'finalDate'
		| 'recentQuarters'
		| 'gained'
		| 'needed'
		| 'projected'
	>;

/** What there is to say of an indicator's status; it computes nothing. */
export function reasonOf(indicator: Judged): Reason {
	const { actual, finalTarget: target, finalDate: day, gained, needed, projected } = indicator;
	if (indicator.measure === 'qualitative') return { kind: 'text' };
	if (target === null || day === null) return { kind: 'no_target' };
	if (indicator.status === 'not_due') return { kind: 'not_due' };
	if (actual === null) {
		return { kind: indicator.notApplicable ? 'not_applicable' : 'never_reported' };
	}
	if (indicator.status === 'achieved') return { kind: 'achieved', actual, target };
	if (gained === null || needed === null || projected === null) {
		return { kind: 'time_is_up', actual, target, day };
	}
	return {
		kind: 'pace',
		isEnough: indicator.direction === 'increase' ? projected >= target : projected <= target,
		isSum: indicator.accumulation === 'sum' && indicator.measure === 'number',
		needed,
		gained,
		quarters: indicator.recentQuarters,
		projected,
		target,
		day
	};
}
