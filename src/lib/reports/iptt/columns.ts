import { columnLetter } from '../shared/xlsx/columnLetter.ts';
import type { SheetColumn, WideSheet } from '../shared/xlsx/sheet.ts';
import type { Block } from './timeline.ts';

const percentHeader = '% met';

/** Before the first block: code, indicator, unit, baseline. */
const fixed: readonly SheetColumn[] = [
	{ header: 'ID', width: 9 },
	{ header: 'Indicator', width: 40 },
	{ header: 'Unit', width: 10 },
	{ header: 'Baseline', width: 12 }
];

/** After the last one. */
const closing: readonly SheetColumn[] = [
	{ header: 'Actual', width: 12 },
	{ header: 'Target', width: 11 },
	{ header: 'Actual to date', width: 11 },
	{ header: percentHeader, width: 9 }
];

/** The columns of the table in order; those of a quarter also hold the quarter's own figure. */
export function ipttColumns(blocks: readonly Block[]): SheetColumn[] {
	return [
		...fixed,
		...blocks.flatMap(({ kind, isDetail }) => {
			const own = kind === 'quarter' ? [{ header: 'In the quarter', width: 9, isDetail }] : [];
			return [
				{ header: 'Target', width: 9, isDetail },
				{ header: 'Actual to date', width: 9, isDetail },
				{ header: percentHeader, width: 8, isDetail },
				...own
			];
		}),
		...closing
	];
}

/** Whether a column, counted from 0, says how much of a target is met. */
export function isPercentMet(blocks: readonly Block[]): (column: number) => boolean {
	const columns = ipttColumns(blocks);
	return (column) => columns[column]?.header === percentHeader;
}

/** How many columns a block has. */
export function widthOf({ kind }: Block): number {
	return kind === 'quarter' ? 4 : 3;
}

/** The titles above the columns; code and indicator stay in view, each year has a page. */
export function ipttLayout(blocks: readonly Block[], reported: string): WideSheet {
	let from = fixed.length + 1;
	const bands = blocks.map((block) => {
		const band = { title: block.title, from, to: from + widthOf(block) - 1 };
		from = band.to + 1;
		return band;
	});
	const years = blocks.filter(({ isDetail }) => !isDetail).length;
	return {
		bands: [
			...bands,
			{ title: `${reported} (reported)`, from, to: from },
			{ title: 'Life of project', from: from + 1, to: from + 3 }
		],
		frozenColumns: 2,
		pagesWide: Math.max(1, years)
	};
}

/** `D7`: the baseline of a row. */
export function baselineAddress(row: number): string {
	return `${columnLetter(fixed.length - 1)}${row}`;
}

/** The address of a cell by the number of columns before it. */
export function addressAt(column: number, row: number): string {
	return `${columnLetter(column)}${row}`;
}
