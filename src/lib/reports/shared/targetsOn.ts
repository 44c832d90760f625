import type { Indicator } from './pick.ts';

/**
 * The targets as they were in force on a day, earliest first: those of the publication, but where a revision
 * was agreed later, what it replaced (jtip.md C17).
 */
export function targetsOn(
	{ targets, revisions }: Pick<Indicator, 'targets' | 'revisions'>,
	day: string
): Indicator['targets'] {
	const known = new Map<string, number | null>(targets.map(({ date, value }) => [date, value]));
	const later = revisions.filter(({ approvedOn }) => approvedOn > day);
	for (const { date, oldValue } of later.toReversed()) known.set(date, oldValue);
	return [...known]
		.flatMap(([date, value]) => (value === null ? [] : [{ date, value }]))
		.sort((one, other) => (one.date < other.date ? -1 : 1));
}
