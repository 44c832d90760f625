/** The reason for which a report goes back, begun with what was marked to be corrected. */
import type { Mark } from './shapes.ts';

/**
 * A line a mark, `2.1: which service is new?`; what is said of the report has no code.
 *
 * @param most characters of a reason; marks that have no room any more are counted by `more`.
 * @returns empty text where nothing is marked.
 */
export function returnReason(
	marks: readonly Mark[],
	most: number,
	more: (count: number) => string
): string {
	const lines = marks.map(({ indicator, body }) => {
		const said = body.replace(/\s+/g, ' ').trim();
		return indicator === null ? said : `${indicator}: ${said}`;
	});
	const whole = lines.join('\n');
	if (whole.length <= most) return whole;
	for (let count = lines.length - 1; count >= 0; count--) {
		const text = [...lines.slice(0, count), more(lines.length - count)].join('\n');
		if (text.length <= most) return text;
	}
	return '';
}
