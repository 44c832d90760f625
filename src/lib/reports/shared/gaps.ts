import type { Gap, Indicator } from './pick.ts';

const gapWords = {
	no_baseline: 'no baseline is set',
	no_target: 'no target is set',
	target_pending: 'a revised target awaits approval',
	target_without_reference: 'a target was revised without a reference to its approval',
	no_source: 'no source of verification is named',
	not_reported: 'no figure was reported',
	no_breakdown: 'the figure is not broken down as planned',
	not_by_sex: 'people are not counted by sex',
	report_missing: 'no approved report'
} as const satisfies Record<Gap['code'], string>;

/** What the publication lacks, in words: `1.1 (Different & Equal, 2018-Q3): no figure was reported`. */
export function describeGap(gap: Gap): string {
	const where = [gap.partner, gap.period].filter((part) => part !== null).join(', ');
	const subject =
		gap.indicatorCode === null
			? where
			: where === ''
				? gap.indicatorCode
				: `${gap.indicatorCode} (${where})`;
	return subject === '' ? gapWords[gap.code] : `${subject}: ${gapWords[gap.code]}`;
}

/**
 * How complete a running figure is, where it is not: `2 of 3 partners reported`. Empty where all
 * did, or nothing was due.
 */
export function incompleteness(indicator: Indicator): string {
	const { reported, due } = indicator.coverage;
	return reported < due ? `${reported} of ${due} partners reported` : '';
}
