import type { Cell, Page, Table } from '../document/model.ts';
import { placed, type Placed } from '../document/placement.ts';
import { breakable } from './printable.ts';

/** A table whose cells know whether they may be broken over two pages. */
export interface BreakableTable extends Omit<Table, 'rows'> {
	rows: readonly (readonly (Cell & { breakable: boolean })[])[];
}

/** Letters of a table's text that fit beside each other across a page, and lines that fit on half of it. */
const room = {
	portrait: { letters: 110, lines: 34 },
	landscape: { letters: 165, lines: 22 }
} as const;

/** A word of wide letters takes more room than running text. */
const wideLetters = 0.85;

/**
 * No row is broken over two pages (europeaid.md 6.6), unless it would not fit on one: then it would
 * run off the page. A cell over several rows may break between them.
 */
export function withBreaks(table: Table, { orientation }: Page): BreakableTable {
	const { letters, lines } = room[orientation];
	const total = table.columns.reduce((sum, { share }) => sum + share, 0);
	const lettersOf = ({ from, to }: Placed) =>
		table.columns.slice(from, to).reduce((sum, { share }) => sum + (letters * share) / total, 0);
	const rows = placed(table).map((row) => {
		const isTall = row.some((place) => linesOf(place.cell, lettersOf(place)) > lines);
		return row.map((place) => ({
			...place.cell,
			lines: place.cell.lines.map((line) => ({
				...line,
				text: breakable(line.text, lettersOf(place) * wideLetters)
			})),
			breakable: isTall || (place.cell.rows ?? 1) > 1
		}));
	});
	return { ...table, rows };
}

function linesOf({ lines, rows = 1 }: Cell, letters: number): number {
	const needed = lines.reduce((sum, { text }) => sum + Math.ceil((text.length + 1) / letters), 0);
	return needed / rows;
}
