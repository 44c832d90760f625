import type { Workbook } from 'exceljs';
import { yearOf } from '../shared/date.ts';
import { stateWords } from '../shared/figure.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { printStyleOf, type PrintStyle } from '../shared/printStyle.ts';
import { figureCell, numberCell, textCell, wordCell, type SheetCell } from '../shared/xlsx/cell.ts';
import { addSheet, type SheetPage, type SheetRow } from '../shared/xlsx/sheet.ts';
import { addressAt, ipttColumns, ipttLayout, isPercentMet } from './columns.ts';
import type { Block } from './timeline.ts';

/** An indicator's row of the tracking table: what it prints, and where. */
export interface TrackedRow {
	indicator: Indicator;
	cells: readonly SheetCell[];
	/** Its number in the sheet. */
	at: number;
}

/** In place of ID, indicator and unit of the table; its baseline and figures follow. */
const fixed = [
	{ header: 'Its indicator', width: 18 },
	{ header: 'Answered by', width: 44 },
	{ header: 'Unit', width: 10 },
	{ header: 'Factor', width: 9 }
];
/** How many columns of the table they stand for. */
const replaced = 3;
const headerRows = 2;

type Answer = Indicator['crosswalk'][number];
type Line = Answer & { row: TrackedRow };

/**
 * The tables of the donors and frameworks that the indicators answer to besides their own: each of their
 * indicators with the figures of the tracking table times the factor. Every figure is a formula over the
 * cell that the table prints, and nothing else is known here: what is withheld there is withheld here.
 */
export function addCrosswalkSheet(
	workbook: Workbook,
	tracked: readonly TrackedRow[],
	blocks: readonly Block[],
	figures: Figures,
	reported: string,
	page: SheetPage
): void {
	const answers = tracked.flatMap((row) =>
		row.indicator.crosswalk.map((answer): Line => ({ ...answer, row }))
	);
	if (answers.length === 0) return;
	const style = printStyleOf(figures.project);
	const rows: SheetRow[] = [];
	for (const [framework, lines] of [...Map.groupBy(answers, (one) => one.framework)].sort(byName)) {
		rows.push({ cells: [textCell(framework)], isGroup: true, merged: [{ from: 1, to: 2 }] });
		for (const line of lines.sort((one, other) => byName([one.code], [other.code]))) {
			rows.push(rowOf(line, blocks, headerRows + rows.length + 1, style));
		}
	}
	const layout = ipttLayout(blocks, reported);
	const moved = fixed.length - replaced;
	addSheet(
		workbook,
		'Crosswalk',
		[...fixed, ...ipttColumns(blocks).slice(replaced)],
		[...rows, { cells: [textCell(reading)], merged: [{ from: 1, to: 2 }] }],
		page,
		{
			...layout,
			bands: layout.bands.map(({ title, from, to }) => ({
				title,
				from: from + moved,
				to: to + moved
			}))
		}
	);
}

const byName = (
	[one]: readonly [string, ...unknown[]],
	[other]: readonly [string, ...unknown[]]
) => (one < other ? -1 : 1);

const reading =
	'Each figure is that of the indicator in the sheet IPTT, times the factor; the per cent met is the same. ' +
	'Several indicators that answer to one are not added up: they may count the same people.';

function rowOf(
	{ code, factor, note, row }: Line,
	blocks: readonly Block[],
	at: number,
	style: PrintStyle
): SheetRow {
	const { indicator, cells, at: source } = row;
	const { measure, unit, baseline } = indicator;
	const isPercent = isPercentMet(blocks);
	// A rate or a text is answered with as it is, or not at all.
	const isAsItIs = measure === 'percentage' || measure === 'qualitative';
	const taken = cells.slice(replaced).map((cell, index): SheetCell => {
		if (cell.kind !== 'number') return cell;
		const column = replaced + index;
		const address = `IPTT!${addressAt(column, source)}`;
		if (isPercent(column)) return { ...cell, formula: address };
		if (isAsItIs && factor !== 1) return wordCell(stateWords.not_applicable);
		const formula = `${address}*${addressAt(fixed.length - 1, at)}`;
		const when = index === 0 && baseline.date !== null ? yearOf(baseline.date) : '';
		const value = cell.value * factor;
		return figureCell({ state: 'value', value }, measure, { when, style, formula });
	});
	const name = [`${indicator.code} ${indicator.name}`, note].filter(Boolean).join('\n');
	return {
		cells: [textCell(code), textCell(name), textCell(unit), numberCell(factor), ...taken],
		...(measure === 'qualitative' && { merged: [{ from: fixed.length + 2, to: fixed.length + 8 }] })
	};
}
