import type { FigureLine } from '../shared/figureLines.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';
import { figureCell, type SheetCell } from '../shared/xlsx/cell.ts';
import { liveTotal } from '../shared/xlsx/liveTotal.ts';

/**
 * A figure of the reporting period and to date, each a formula over the data sheet where its rows give
 * the figure (jtip.md C9).
 */
export function figureCells(
	indicator: Indicator,
	{ key: part, inRange, running }: FigureLine,
	figures: Figures
): [SheetCell, SheetCell] {
	const { measure } = indicator;
	const { startDate, endDate } = figures.range;
	const ofPart = part === undefined ? {} : { part };
	const ofPeriod = { ...ofPart, span: { startDate, endDate } };
	return [
		figureCell(inRange, measure, {
			style: american,
			formula: liveTotal(indicator, inRange, figures, ofPeriod)
		}),
		figureCell(running, measure, {
			style: american,
			formula: liveTotal(indicator, running, figures, ofPart)
		})
	];
}
