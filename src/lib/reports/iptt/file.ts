import type { Publication } from '../publication.ts';
import { stateWords } from '../shared/figure.ts';
import { overlapNotes } from '../shared/overlap.ts';
import { printStyleOf } from '../shared/printStyle.ts';
import { textCell } from '../shared/xlsx/cell.ts';
import { addChangesSheet } from '../shared/xlsx/changesSheet.ts';
import { addCoverSheet } from '../shared/xlsx/coverSheet.ts';
import { addSheet, pageOf, type SheetRow } from '../shared/xlsx/sheet.ts';
import { newWorkbook, packWorkbook } from '../shared/xlsx/workbook.ts';
import { addCrosswalkSheet } from './crosswalkSheet.ts';
import { ipttColumns, ipttLayout } from './columns.ts';
import { linesOf } from './lines.ts';
import { usualTable, type TableChoice } from '../../domain/publication/table.ts';
import { rowOf } from './rows.ts';
import { timeline } from './timeline.ts';

const title = 'Indicator performance tracking table';
const headerRows = 2;

/**
 * The indicator performance tracking table, for any donor: results chain, indicator, unit and
 * baseline, then target, actual and per cent met for each period, each year and the life of the
 * project. Targets and actuals are levels to date, as targets are set; a quarter also shows its own
 * figure. A second sheet has the same figures for the indicators of others that they answer to.
 *
 * @param options those chosen when it was published, unless said.
 */
export async function ipttFile(
	publication: Publication,
	options: TableChoice = publication.figures.table ?? usualTable
): Promise<Uint8Array> {
	const { figures, publishedOn } = publication;
	const { project } = figures;
	const style = printStyleOf(project);
	const page = pageOf(figures, style);
	const workbook = newWorkbook(
		`${title} – ${project.contractNumber}`,
		project.coordinator.name,
		publishedOn
	);
	addCoverSheet(workbook, title, publication, page);
	const blocks = timeline(figures, options);
	const lines = linesOf(figures, options.breakdowns).map((line, index) => {
		const at = headerRows + 1 + index;
		return { line, at, row: rowOf(line, blocks, figures, at) };
	});
	const rows = lines.map(({ row }) => row);
	const tracked = lines.flatMap(({ line, at, row: { cells } }) =>
		line.kind === 'indicator' ? [{ indicator: line.indicator, cells, at }] : []
	);
	const { from, to } = figures.range;
	const reported = from === to ? to : `${from} – ${to}`;
	addSheet(
		workbook,
		'IPTT',
		ipttColumns(blocks),
		[...rows, noteRow(reading), ...overlapNotes(figures, style).map(noteRow)],
		page,
		ipttLayout(blocks, reported)
	);
	addCrosswalkSheet(workbook, tracked, blocks, figures, reported, page);
	addChangesSheet(workbook, figures, page);
	return packWorkbook(workbook);
}

/** How to read the table. */
const reading =
	`Targets and actuals are levels to date. ${stateWords.no_target}: none is set for that time. ` +
	'% met: actual of target; where less is better, the share of the way from the baseline.';

/** Below the table and within the columns that stay in view. */
function noteRow(words: string): SheetRow {
	return { cells: [textCell(words)], merged: [{ from: 1, to: 2 }] };
}
