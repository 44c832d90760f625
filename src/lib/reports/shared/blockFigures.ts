import { expectedFigure, targetFigure, type PrintableFigure } from './figure.ts';
import type { Figures, Indicator } from './pick.ts';
import { targetsOn } from './targetsOn.ts';

/** Some quarters in a row. */
export interface Stretch {
	/** The quarter at whose end the figures are read. */
	last: string;
	startDate: string;
	endDate: string;
}

/** What a table says of an indicator in one block of columns. */
export interface BlockFigures {
	/** The level wanted by the end of the block. */
	target: PrintableFigure;
	/** The figure to date at its end. */
	actual: PrintableFigure;
	/** The quarter's own figure. */
	own: PrintableFigure;
}

const none = { state: 'not_available' } as const;

/** The figures of one block: at the end of its last quarter. */
export function blockFigures(indicator: Indicator, block: Stretch, figures: Figures): BlockFigures {
	const quarter = indicator.periods.find(({ label }) => label === block.last);
	const isLatest = block.last === figures.range.to;
	return {
		target: targetOf(indicator, block, figures),
		actual: isLatest ? indicator.actual : (quarter?.running ?? none),
		own: quarter?.value ?? none
	};
}

/**
 * The target set for a day of the block, as it was in force then; else what was expected at its end, where
 * the publication knows it. It is not computed here: how a target is approached is the database's to say.
 */
function targetOf(indicator: Indicator, block: Stretch, { range }: Figures): PrintableFigure {
	const set = targetsOn(indicator, block.endDate).findLast(
		({ date }) => date >= block.startDate && date <= block.endDate
	);
	const quarter = indicator.periods.find(({ label }) => label === block.last);
	const expected = quarter?.expected ?? (block.last === range.to ? indicator.expected : null);
	return set === undefined ? expectedFigure(indicator, expected) : targetFigure(set.value);
}

/** The same over the life of the project: the final target, and what is there now. */
export function lifeFigures(indicator: Indicator): Omit<BlockFigures, 'own'> {
	return { target: targetFigure(indicator.targets.at(-1)?.value), actual: indicator.actual };
}
