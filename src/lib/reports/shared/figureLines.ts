import type { Figure } from '../publication.ts';
import { breakdownName, partsOf } from './breakdown.ts';
import type { Dimension, Indicator } from './pick.ts';

/** A figure of an indicator: the whole, or one part of a breakdown. */
export interface FigureLine {
	/** `Sex × Age`; empty for the whole. */
	splitBy: string;
	/** `Female, Minor`; empty for the whole. */
	category: string;
	/** The part's category of each dimension; absent for the whole. */
	key?: Record<string, string>;
	inRange: Figure;
	running: Figure;
}

/** The whole figure, then each part of each breakdown, in the order of the publication. */
export function figureLines(indicator: Indicator, dimensions: readonly Dimension[]): FigureLine[] {
	const whole = {
		splitBy: '',
		category: '',
		inRange: indicator.inRange,
		running: indicator.actual
	};
	const parts = indicator.breakdowns.flatMap((breakdown) =>
		partsOf(breakdown, dimensions).map(({ name, key, inRange, running }) => ({
			splitBy: breakdownName(breakdown.dimensions, dimensions),
			category: name,
			key,
			inRange,
			running
		}))
	);
	return [whole, ...parts];
}
