import type { Figures, Result } from '../shared/pick.ts';
import { indicatorsOf, isActivity, isImpact, isOutcome } from '../shared/resultTree.ts';
import { indicatorElement } from './indicator.ts';
import { element, narrated, type Xml } from './xml.ts';

/**
 * Results with at least one published indicator; the schema has no place for others, nor for
 * activities (iati.md 4.3).
 */
export function results(figures: Figures): Xml[] {
	const { project } = figures;
	const published = figures.indicators.filter(
		({ sensitive }) => !sensitive || project.iatiIncludesSensitive === true
	);
	return figures.results.flatMap((result) => {
		const indicators = isActivity(result) ? [] : indicatorsOf(published, result);
		if (indicators.length === 0) return [];
		return [
			element('result', { type: typeOf(result) }, [
				narrated('title', result.statement || result.code),
				...indicators.map((indicator) => indicatorElement(indicator, figures))
			])
		];
	});
}

/** The codes run from the bottom up (iati.md 4.4). */
function typeOf(result: Result): string {
	if (isImpact(result)) return '3';
	return isOutcome(result) ? '2' : '1';
}
