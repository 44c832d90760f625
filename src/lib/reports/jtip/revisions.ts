import { formatValue } from '../shared/number';
import type { Indicator } from '../shared/pick';
import { american } from '../shared/printStyle';

type Revision = Indicator['revisions'][number];

/** How the target of the whole award was changed, earliest first (jtip.md A5.8). */
export function awardRevisions({ revisions, targets }: Indicator): Revision[] {
	return revisions.filter(({ date }) => date === targets.at(-1)?.date);
}

/** `Approved first: 56,000`, then `Revised on Apr 9, 2021: 50,000 (Amendment 2)` for each change. */
export function revisionWords(indicator: Indicator): string[] {
	const revisions = awardRevisions(indicator);
	const first = revisions[0]?.oldValue;
	if (revisions.length === 0) return [];
	const value = (number: number | null | undefined) =>
		typeof number === 'number' ? formatValue(number, indicator.measure, american) : 'none';
	return [
		`Approved first: ${value(first)}`,
		...revisions.map(({ newValue, approvedOn, approvalReference }) => {
			const reference = approvalReference === '' ? '' : ` (${approvalReference})`;
			return `Revised on ${american.shortDate(approvedOn)}: ${value(newValue)}${reference}`;
		})
	];
}
