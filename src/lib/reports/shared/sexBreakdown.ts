import { categoryName } from './breakdown.ts';
import type { PrintableFigure } from './figure.ts';
import type { Dimension, Indicator } from './pick.ts';

/** The dimension every person count is split by (europeaid.md 1.2). */
export const sex = 'sex';

/** Asked of every person count, reported or not. */
const alwaysShown = ['female', 'male'];

/** The running figure of one sex, and where it began. */
export interface SexPart {
	code: string;
	name: string;
	running: PrintableFigure;
	baseline: PrintableFigure;
}

/**
 * Where a part of an indicator began. Baselines are kept for the whole alone, but of nobody no part is
 * anybody: where people were counted from zero, each part began at zero.
 */
export function baselineOfPart({ countsPeople, baseline }: Indicator): PrintableFigure {
	return countsPeople && baseline.value === 0
		? { state: 'value', value: 0 }
		: { state: 'not_available' };
}

/**
 * A person count by sex. Women and men are always shown, other categories where the publication
 * has them. Empty for indicators that count no people.
 */
export function bySex(indicator: Indicator, dimensions: readonly Dimension[]): SexPart[] {
	if (!indicator.countsPeople) return [];
	const cells =
		indicator.breakdowns.find((breakdown) => breakdown.dimensions.join() === sex)?.cells ?? [];
	const known = dimensions.find(({ code }) => code === sex)?.categories.map(({ code }) => code);
	return (known ?? alwaysShown).flatMap((code): SexPart[] => {
		const cell = cells.find(({ key }) => key[sex] === code);
		if (cell === undefined && !alwaysShown.includes(code)) return [];
		const name = known === undefined ? capitalised(code) : categoryName(sex, code, dimensions);
		const running = cell?.running ?? ({ state: 'not_available' } as const);
		return [{ code, name, running, baseline: baselineOfPart(indicator) }];
	});
}

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
