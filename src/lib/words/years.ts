/** The years of an indicator, as people read them. */
import { formatFigure, formatNumber } from '$lib/domain/figure/format';
import type { YearFigures } from '$lib/domain/project/outlook';
import type { Indicator } from '$lib/domain/project/shapes';
import { m } from '$lib/messages/messages.js';

/** What each year came to, and the level reached by its end against the target. */
export function writtenYears(years: readonly YearFigures[], measure: Indicator['measure']) {
	return years.map(({ year, value, actual, target, met }) => {
		const reached = formatFigure(actual, measure);
		const wanted = formatFigure(target, measure);
		return {
			year,
			/** Null where nothing was reported, or promised. */
			value: formatFigure(value, measure),
			actual: reached,
			target: wanted,
			met: met === null ? null : `${formatNumber(met)} %`,
			/** The level by its end, of what was promised for then. */
			level:
				wanted === null || met === null
					? m.year_to_date({ figure: reached ?? m.none() })
					: m.year_level({
							figure: reached ?? m.none(),
							target: wanted,
							percent: formatNumber(met, undefined, 0)
						})
		};
	});
}
export type WrittenYear = ReturnType<typeof writtenYears>[number];

/** Heads the years of a project, which are fiscal where its quarters are. */
export const yearsTitle = (period: string) =>
	period.startsWith('FY') ? m.by_fiscal_year() : m.by_year();
