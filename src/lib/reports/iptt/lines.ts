import { breakdownName, partsOf, type Part } from '../shared/breakdown.ts';
import type { Figures, Indicator, Result } from '../shared/pick.ts';
import { indicatorsOf, walkResults } from '../shared/resultTree.ts';

/** A line of the table: a result, an indicator below it, or a part of that indicator's figure. */
export type Line =
	| { kind: 'result'; result: Result }
	| { kind: 'indicator'; indicator: Indicator }
	| { kind: 'part'; indicator: Indicator; name: string; part: Part };

/** The results chain with its indicators, and their parts where they are asked for. */
export function linesOf(figures: Figures, breakdowns: boolean): Line[] {
	return walkResults(figures.results).flatMap((result): Line[] => {
		const indicators = indicatorsOf(figures.indicators, result);
		if (indicators.length === 0) return [];
		return [
			{ kind: 'result', result },
			...indicators.flatMap((indicator): Line[] => [
				{ kind: 'indicator', indicator },
				...(breakdowns ? partLines(indicator, figures) : [])
			])
		];
	});
}

function partLines(indicator: Indicator, { dimensions }: Figures): Line[] {
	return indicator.breakdowns.flatMap((breakdown) =>
		partsOf(breakdown, dimensions).map((part): Line => ({
			kind: 'part',
			indicator,
			name: `${breakdownName(breakdown.dimensions, dimensions)}: ${part.name}`,
			part
		}))
	);
}
