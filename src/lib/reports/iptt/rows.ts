import { blockFigures, lifeFigures } from '../shared/blockFigures.ts';
import { yearOf } from '../shared/date.ts';
import { figureOrNotAvailable, stateWords, type PrintableFigure } from '../shared/figure.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { printStyleOf, type PrintStyle } from '../shared/printStyle.ts';
import { figureCell, textCell, wordCell, type SheetCell } from '../shared/xlsx/cell.ts';
import { percentMet } from '../shared/xlsx/percentMet.ts';
import type { SheetRow } from '../shared/xlsx/sheet.ts';
import { addressAt, baselineAddress } from './columns.ts';
import type { Line } from './lines.ts';
import { courseFigure } from '../partCourse.ts';
import type { Block } from './timeline.ts';

/** One row of the sheet; `at` is its number there, which its formulas need. */
export function rowOf(
	line: Line,
	blocks: readonly Block[],
	figures: Figures,
	at: number
): SheetRow {
	switch (line.kind) {
		case 'result': {
			const { code, statement } = line.result;
			return {
				cells: [textCell(`${code} ${statement}`)],
				isGroup: true,
				merged: [{ from: 1, to: 2 }]
			};
		}
		case 'indicator':
			return line.indicator.measure === 'qualitative'
				? textRow(line.indicator)
				: { cells: indicatorCells(line.indicator, blocks, figures, at) };
		case 'part':
			return { cells: partCells(line, blocks, figures), isPart: true };
	}
}

function indicatorCells(
	indicator: Indicator,
	blocks: readonly Block[],
	figures: Figures,
	at: number
): SheetCell[] {
	const { code, name, unit, measure } = indicator;
	const style = printStyleOf(figures.project);
	const cells: SheetCell[] = [
		textCell(code),
		textCell(name),
		textCell(unit),
		baseline(indicator, style)
	];
	/** Target, actual and what is met of it, in the next three columns. */
	const three = (target: PrintableFigure, actual: PrintableFigure) => {
		const addresses = {
			baseline: baselineAddress(at),
			target: addressAt(cells.length, at),
			actual: addressAt(cells.length + 1, at)
		};
		cells.push(figureCell(target, measure, { style }), figureCell(actual, measure, { style }));
		cells.push(percentMet(indicator, target, actual, addresses, style));
	};
	for (const block of blocks) {
		const { target, actual, own } = blockFigures(indicator, block, figures);
		three(target, actual);
		if (block.kind === 'quarter') cells.push(figureCell(own, measure, { style }));
	}
	cells.push(figureCell(indicator.inRange, measure, { style }));
	const life = lifeFigures(indicator);
	three(life.target, life.actual);
	return cells;
}

/** A qualitative indicator has one text in place of its figures, across the columns seen first. */
function textRow({ code, name, text }: Indicator): SheetRow {
	const notApplicable = wordCell(stateWords.not_applicable);
	return {
		cells: [
			textCell(code),
			textCell(name),
			notApplicable,
			notApplicable,
			textCell(text || stateWords.not_reported)
		],
		merged: [{ from: 5, to: 11 }]
	};
}

/** A part has no targets; at the end of every block it has its figure to date, a quarter's own beside it. */
function partCells(
	{ indicator, name, part }: Extract<Line, { kind: 'part' }>,
	blocks: readonly Block[],
	{ range, project, periods }: Figures
): SheetCell[] {
	const { measure, code, unit } = indicator;
	const style = printStyleOf(project);
	const empty = textCell('');
	const running = figureCell(part.running, measure, { style });
	const at = (figures: Parameters<typeof courseFigure>[0], quarter: number) => {
		const figure = courseFigure(figures, quarter);
		return figure === null ? empty : figureCell(figure, measure, { style });
	};
	const inBlocks = blocks.flatMap((block) => {
		const quarter = periods.findIndex(({ label }) => label === block.last);
		const actual = block.last === range.to ? running : at(part.course?.running, quarter);
		const own = block.kind === 'quarter' ? [ownOf(block, quarter)] : [];
		return [empty, actual, empty, ...own];
	});
	/** Of one published quarter the figure of the reporting period is its own. */
	function ownOf(block: Block, quarter: number): SheetCell {
		const isReported = block.last === range.to && range.from === range.to;
		return isReported
			? figureCell(part.inRange, measure, { style })
			: at(part.course?.own, quarter);
	}
	return [
		textCell(code),
		textCell(name),
		textCell(unit),
		empty,
		...inBlocks,
		figureCell(part.inRange, measure, { style }),
		empty,
		running,
		empty
	];
}

function baseline({ measure, baseline: { value, date } }: Indicator, style: PrintStyle): SheetCell {
	const when = date === null ? '' : yearOf(date);
	return figureCell(figureOrNotAvailable(value), measure, { when, style });
}
