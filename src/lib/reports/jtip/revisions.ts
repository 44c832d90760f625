import { formatFigure, targetFigure } from '../shared/figure.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';

type Revision = Indicator['revisions'][number];

/** How the target of the whole award was changed, earliest first; a later day extends it (jtip.md A5.8). */
export function awardRevisions({ revisions, targets }: Indicator): Revision[] {
	const last = targets.at(-1)?.date ?? '';
	return revisions.filter(({ date }) => date >= last);
}

/**
 * `Approved first: 56,000`, then `Revised on Apr 9, 2021: 50,000 (Amendment 2)` for each change; one that
 * was agreed after the reporting period is not what its per cent goes by, and says so (jtip.md C17).
 */
export function revisionWords(indicator: Indicator, { range }: Figures): string[] {
	const revisions = awardRevisions(indicator);
	const first = revisions[0]?.oldValue;
	if (revisions.length === 0) return [];
	const value = (number: number | null | undefined) =>
		formatFigure(targetFigure(number), indicator.measure, american);
	return [
		`Approved first: ${value(first)}`,
		...revisions.map(({ newValue, approvedOn, approvalReference }) => {
			const reference = approvalReference === '' ? '' : ` (${approvalReference})`;
			const later = approvedOn > range.endDate ? ', after this period' : '';
			return `Revised on ${american.shortDate(approvedOn)}: ${value(newValue)}${reference}${later}`;
		})
	];
}
