/**
 * What OPSYS locks once a logframe is approved: an indicator's name, type, unit and disaggregation. An
 * indicator that a later publication defines otherwise cannot be compared unseen (europeaid.md 3.1, 6.21).
 */
import { breakdownName } from './shared/breakdown';
import type { Figures, Indicator, Redefinition } from './shared/pick';

type Definitions = Pick<Figures, 'indicators' | 'dimensions'>;

/**
 * Indicators, by their code, that both publications have and define otherwise, in the order of the
 * later one. A breakdown is compared where both hold parts: without any, nothing is known of it.
 */
export function redefinitions(before: Definitions, now: Definitions): Redefinition[] {
	return now.indicators.flatMap((indicator) => {
		const earlier = before.indicators.find(({ code }) => code === indicator.code);
		if (earlier === undefined) return [];
		const [was, is] = [definitionOf(earlier, before), definitionOf(indicator, now)];
		return parts.flatMap((what): Redefinition[] =>
			was[what] === is[what] || (what === 'breakdowns' && [was[what], is[what]].includes(''))
				? []
				: [{ indicatorCode: indicator.code, what, old: was[what], new: is[what] }]
		);
	});
}

const parts = ['name', 'type', 'unit', 'breakdowns'] as const;

function definitionOf(
	{ name, measure, unit, breakdowns }: Indicator,
	{ dimensions }: Definitions
): Record<Redefinition['what'], string> {
	const splits = breakdowns.map((breakdown) => breakdownName(breakdown.dimensions, dimensions));
	return { name, type: measure, unit, breakdowns: splits.sort().join('; ') };
}
